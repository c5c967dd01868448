"""The sheet of practical advice for the conversation."""

from csnat_app.documents.blocks import Block, BulletList, Heading, Paragraph, Tone
from csnat_app.documents.compose.parts import document, in_its_language
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.stages import Stage
from csnat_app.domain.texts import TextSet


def compose_advice(
    advice: TextSet,
    words: TextSet,
    instrument_text: InstrumentText,
    unit: Unit | None = None,
    practice: bool = False,
) -> Document:
    """The advice per stage, then per area in the instrument's order; no empty headings."""
    title = advice.texts.get("title") or words["advice.title"]
    blocks: list[Block] = [Heading(title, 1)]
    intro = advice.texts.get("intro", "")
    if intro:
        blocks += in_its_language(advice, "intro", Paragraph(intro, Tone.LEAD))
    names = {f"stage.{stage.value}": words[f"stage.{stage.value}"] for stage in Stage}
    names |= {f"area.{area}": label for area, label in instrument_text.areas.items()}
    for key, name in names.items():
        if advice.items(key):
            blocks.append(Heading(name))
            blocks += in_its_language(advice, key, BulletList(advice.items(key)))
    return document(
        title,
        blocks,
        words,
        unit or Unit(),
        practice=practice,
        draft=advice.review.draft or words.review.draft or instrument_text.draft,
        size=TextSize.COMPACT,
        language=advice.language,
    )

"""The unit's guide: open questions and what to avoid, stage by stage and area by area."""

from csnat_app.documents.blocks import Block, BulletList, Heading, Paragraph, Tone
from csnat_app.documents.compose.parts import document, in_its_language
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.stages import Stage
from csnat_app.domain.texts import TextSet


def compose_guide(
    guide: TextSet,
    words: TextSet,
    instrument_text: InstrumentText,
    unit: Unit | None = None,
    practice: bool = False,
) -> Document:
    """All stages, then all areas that the guide knows, in the instrument's order."""
    title = guide.texts.get("title") or words["guide.title"]
    blocks: list[Block] = [Heading(title, 1)]
    intro = guide.texts.get("intro", "")
    if intro:
        blocks += in_its_language(guide, "intro", Paragraph(intro, Tone.LEAD))
    for stage in Stage:
        key = f"stage.{stage.value}"
        name = guide.texts.get(f"{key}.title")
        blocks += _part(guide, words, key, f"{stage.value}. {name}" if name else "")
    for area, label in instrument_text.areas.items():
        blocks += _part(guide, words, f"area.{area}", label)
    return document(
        title,
        blocks,
        words,
        unit or Unit(),
        practice=practice,
        draft=guide.review.draft or words.review.draft or instrument_text.draft,
        size=TextSize.COMPACT,
        language=guide.language,
    )


def _part(guide: TextSet, words: TextSet, key: str, name: str) -> list[Block]:
    about = guide.texts.get(f"{key}.about", "")
    body: list[Block] = []
    if about:
        body += in_its_language(guide, f"{key}.about", Paragraph(about))
    for kind in ("ask", "avoid"):
        items = guide.items(f"{key}.{kind}")
        if items:
            body.append(Paragraph(words[f"guide.{kind}"], Tone.STRONG))
            body += in_its_language(guide, f"{key}.{kind}", BulletList(items))
    return [Heading(name), *body] if name and body else []

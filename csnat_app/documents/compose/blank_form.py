"""The form to be answered on paper, in the words of a pack whose licence permits printing it."""

from csnat_app.documents.blocks import AnswerGrid, Block, Heading, Paragraph, Tone, WritingLines
from csnat_app.documents.compose.parts import document
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.instruments import ANYTHING_ELSE, Instrument, InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.texts import TextSet

_LINES = 4  # to write on
_SEEN = 16  # hex digits of the pack's hash: enough to tell two packs apart


def compose_blank_form(
    instrument: Instrument,
    text: InstrumentText,
    sha256: str,
    words: TextSet,
    unit: Unit,
    practice: bool = False,
    *,
    large: bool = False,
) -> Document:
    """Introduction, questions and answers exactly as the pack has them, in its order.

    Which pack it is stands at every page's foot, with its copyright line: id, version, and the
    beginning of the pack's `sha256` in hex.
    """
    blocks: list[Block] = [Heading(text.title, 1)]
    blocks += [Paragraph(part, Tone.LEAD) for part in text.introduction.split("\n") if part.strip()]
    blocks.append(
        AnswerGrid(
            words["form.question"],
            tuple(text.steps[step] for step in instrument.steps),
            words["case.star"],
            tuple(text.question(area.key) for area in instrument.areas),
            words["form.box"],
        )
    )
    blocks += [Heading(text.area(ANYTHING_ELSE)), WritingLines(_LINES)]
    return document(
        text.title,
        blocks,
        words,
        unit,
        practice=practice,
        draft=text.draft,
        footer_text=f"{text.copyright}\n{instrument.id} {instrument.version} · {sha256[:_SEEN]}",
        size=TextSize.HUGE if large else TextSize.CARER,
        language=text.shown.language,
    )

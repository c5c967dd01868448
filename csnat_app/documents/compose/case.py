"""Everything that the store holds on one carer, as a document to be read, kept or handed over."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from csnat_app.documents.blocks import Block, Heading, Paragraph, Tone
from csnat_app.documents.compose.case_round import compose_round
from csnat_app.documents.compose.log_table import log_table
from csnat_app.documents.compose.parts import document, facts
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText, Shown
from csnat_app.domain.log import LogEntry
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import Round
from csnat_app.domain.texts import TextSet

_NOBODY: Mapping[str, str] = {}


def compose_case(
    carer: Carer,
    rounds: Sequence[Round],
    log: Sequence[LogEntry],
    instrument_text_for: Callable[[Round], InstrumentText],
    words: TextSet,
    dates: DateWords,
    practice: bool = False,
    *,
    shown: Callable[[Shown], InstrumentText] | None = None,
    unit: Unit | None = None,
    people: Mapping[str, str] = _NOBODY,
    language_names: Mapping[str, str] = _NOBODY,
    made: date | None = None,
) -> Document:
    """The carer's fields, every round with its five stages, and the log of the case.

    `people` gives names by person id and `language_names` names by language code; where one is
    missing the id or code itself is printed. `shown` gives the words that an answer was given to;
    they stand beside it where they are others than those of now. `made` is the day of printing.
    """
    title = words["case.title"]
    blocks: list[Block] = [Heading(title, 1), Paragraph(carer.name.strip(), Tone.MUTED)]
    blocks.append(Heading(words["case.carer"]))
    blocks += facts(
        (words["case.name"], carer.name),
        (
            words["case.relationship"],
            words.texts.get(f"relationship.{carer.relationship}", carer.relationship),
        ),
        (words["case.patient"], carer.patient_code),
        (words["case.language"], language_names.get(carer.language, carer.language)),
        (words["telephone"], carer.telephone),
        (words["case.created"], dates.written(carer.created.date())),
    )
    draft = words.review.draft
    for round_ in rounds:
        instrument_text = instrument_text_for(round_)
        draft = draft or instrument_text.draft
        blocks += compose_round(round_, instrument_text, words, dates, shown)
    blocks += _history(log, words, dates, people)
    return document(
        title,
        blocks,
        words,
        unit or Unit(),
        practice=practice,
        draft=draft,
        right_lines=(words["case.made"].format(date=dates.written(made)),) if made else (),
        size=TextSize.COMPACT,
        day=made,
    )


def _history(
    log: Sequence[LogEntry], words: TextSet, dates: DateWords, people: Mapping[str, str]
) -> list[Block]:
    if not log:
        return []
    table = log_table(log, lambda id: people.get(id, id), words, dates)
    return [Heading(words["case.history"]), table]

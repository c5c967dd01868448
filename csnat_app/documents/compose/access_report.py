"""Who has looked at one carer's case or done something with it: for the carer who asks."""

from collections.abc import Mapping, Sequence
from datetime import date

from csnat_app.documents.blocks import Block, Heading, Paragraph
from csnat_app.documents.compose.log_table import log_table
from csnat_app.documents.compose.parts import document, facts
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.domain.log import LogEntry
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.texts import TextSet


def compose_access_report(
    carer: Carer,
    log: Sequence[LogEntry],
    people: Mapping[str, Person],
    words: TextSet,
    dates: DateWords,
    unit: Unit,
    made: date,
    practice: bool = False,
) -> Document:
    """Everything that was done, oldest first; `made` is the day of printing.

    `people` are those who use the store, by id. Whoever is not among them is printed as the id.
    """

    def who(person_id: str) -> str:
        person = people.get(person_id)
        known = (person.name, person.title) if person else (person_id,)
        return ", ".join(part for part in known if part)

    title = words["access.title"]
    blocks: list[Block] = [
        Heading(title, 1),
        Paragraph(words["access.text"]),
        *facts(
            (words["case.name"], carer.name),
            (words["case.patient"], carer.patient_code),
            (words["case.created"], dates.written(carer.created.date())),
        ),
        log_table(log, who, words, dates),
    ]
    return document(
        title,
        blocks,
        words,
        unit,
        practice=practice,
        draft=words.review.draft,
        right_lines=(words["case.made"].format(date=dates.written(made)),),
        size=TextSize.COMPACT,
        day=made,
    )

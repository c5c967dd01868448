"""The sheet with a one-time code, to be handed to a colleague."""

from datetime import date

from csnat_app.documents.blocks import Block, Heading, Note, NumberedSteps, Paragraph, Plate, Tone
from csnat_app.documents.compose.parts import document, facts
from csnat_app.documents.compose.recovery_sheet import key_lines
from csnat_app.documents.document import Document
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.texts import TextSet


def compose_invitation(
    code: str,
    words: TextSet,
    unit: Unit,
    person: Person,
    invited_by: Person,
    practice: bool = False,
    *,
    made: str = "",
    day: date | None = None,
) -> Document:
    """`code` comes in groups with hyphens between them; `made` is `day` as written."""
    title = words["invitation.title"]
    blocks: list[Block] = [
        Heading(title, 1),
        Paragraph(words["invitation.text"].format(name=person.name.strip()), Tone.LEAD),
        Plate(key_lines(code)),
        NumberedSteps(tuple(words[f"invitation.step.{number}"] for number in ("1", "2", "3"))),
        Note(words["invitation.keep"]),
        *facts((words["invitation.by"], invited_by.name)),
    ]
    return document(
        title,
        blocks,
        words,
        unit,
        practice=practice,
        draft=words.review.draft,
        right_lines=(words["recovery.made"].format(date=made),) if made else (),
        day=day,
    )

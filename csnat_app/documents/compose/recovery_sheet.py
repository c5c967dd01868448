"""The sheet with the recovery key, to be locked away on paper."""

from datetime import date

from csnat_app.documents.blocks import Block, Heading, Note, Paragraph, Plate, Tone
from csnat_app.documents.compose.parts import document, facts
from csnat_app.documents.document import Document
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.texts import TextSet

_GROUPS_IN_A_LINE = 4
_BETWEEN_GROUPS = "\u00a0\u00a0 "  # wide enough to copy group by group


def compose_recovery_sheet(
    key: str,
    words: TextSet,
    unit: Unit,
    person: Person,
    practice: bool = False,
    *,
    store_id: str = "",
    made: str = "",
    day: date | None = None,
) -> Document:
    """`key` comes in groups with hyphens or spaces between them; lines hold four groups each.

    `made` is `day` as it is to be written, for example "3. mars 2026".
    """
    title = words["recovery.title"]
    name = (person.name.strip(), person.title.strip())
    right_lines = (words["recovery.made"].format(date=made),) if made else ()
    blocks: list[Block] = [
        Heading(title, 1),
        Paragraph(words["recovery.text"], Tone.LEAD),
        Plate(key_lines(key)),
        Note(words["recovery.keep"]),
        *facts(
            (words["recovery.person"], ", ".join(part for part in name if part)),
            (words["recovery.store"], store_id),
        ),
    ]
    return document(
        title,
        blocks,
        words,
        unit,
        practice=practice,
        draft=words.review.draft,
        right_lines=right_lines,
        day=day,
    )


def key_lines(key: str) -> tuple[str, ...]:
    """The lines in which a key is set, four groups in each."""
    groups = key.replace("-", " ").split()
    return tuple(
        _BETWEEN_GROUPS.join(groups[start : start + _GROUPS_IN_A_LINE])
        for start in range(0, len(groups), _GROUPS_IN_A_LINE)
    )

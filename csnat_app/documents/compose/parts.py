"""What several documents share: the page's head, the unit's telephones, quotation marks."""

from collections.abc import Iterable
from datetime import date

from csnat_app.documents.blocks import Block, Card, Facts, InLanguage
from csnat_app.documents.document import Document, PageHeader, Paper, TextSize
from csnat_app.domain.people import Unit
from csnat_app.domain.texts import TextSet

_QUOTATION_MARKS = {"en": ("“", "”")}
_GUILLEMETS = ("«", "»")
_ANY_MARKS = ("«", "“", "”", "„", '"', "»")


def document(
    title: str,
    blocks: Iterable[Block],
    words: TextSet,
    unit: Unit,
    *,
    practice: bool,
    draft: bool,
    right_lines: tuple[str, ...] = (),
    footer_text: str = "",
    size: TextSize = TextSize.CARER,
    language: str = "",
    paper: Paper = Paper.A4,
    dense: bool = False,
    day: date | None = None,
) -> Document:
    """A document with the unit at its head. `language` is that of `words` unless given."""
    # In one line, since the head takes room from every page.
    lines = (line.strip().rstrip(",") for line in unit.address.splitlines())
    address = ", ".join(line for line in lines if line)
    return Document(
        title=title,
        language=language or words.language,
        blocks=tuple(blocks),
        header=PageHeader(
            left_bold=unit.name.strip(),
            left_lines=(address,) if address else (),
            right_lines=right_lines,
            logo=unit.logo,
        ),
        footer_text=footer_text,
        page_of=words["page.of"],
        practice_mark=words["practice.mark"] if practice else "",
        draft_note=words["draft.note"] if draft else "",
        size=size,
        paper=paper,
        dense=dense,
        day=day,
    )


def in_its_language(texts: TextSet, key: str, *blocks: Block) -> tuple[Block, ...]:
    """Blocks made of what stands under `key`, said to be in its language where it is another."""
    language = texts.language_of(key)
    return blocks if language == texts.language else (InLanguage(language, blocks),)


def call_card(unit: Unit, words: TextSet) -> Card:
    """Whom to ring. The out-of-hours service is always there, so the card is never empty."""
    lines = []
    if unit.telephone_day.strip():
        lines.append(f"{words['plan.day']}: {unit.telephone_day.strip()}")
    if unit.telephone_night.strip():
        lines.append(f"{words['plan.night']}: {unit.telephone_night.strip()}")
    return Card(words["plan.call"], (*lines, words["plan.legevakt"]))


def quoted(text: str, language: str) -> str:
    """The words as they were said, in quotation marks unless they already have some."""
    said = text.strip()
    if len(said) > 1 and said.startswith(_ANY_MARKS) and said.endswith(_ANY_MARKS):
        return said
    opening, closing = _QUOTATION_MARKS.get(language, _GUILLEMETS)
    return f"{opening}{said}{closing}"


def facts(*pairs: tuple[str, str]) -> tuple[Facts, ...]:
    """One block of the pairs that have something to say; nothing if none has."""
    said = tuple((name, text.strip()) for name, text in pairs if text.strip())
    return (Facts(said),) if said else ()

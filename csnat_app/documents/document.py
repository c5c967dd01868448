"""A whole document: its blocks, and what they are set on."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from csnat_app.documents.blocks import Block


class TextSize(Enum):
    """The running text in points: for reading at hand, for carers, for a leaflet, large print."""

    COMPACT = 10.5
    CARER = 12.0
    LARGE = 13.0
    HUGE = 18.0


class Paper(Enum):
    """A5 is half of A4; a booklet is A4 lying down, with two A5 pages a side, to be folded."""

    A4 = "a4"
    A5 = "a5"
    BOOKLET = "booklet"


@dataclass(frozen=True, slots=True)
class PageHeader:
    """The head of every page. `logo` is a PNG or JPEG file's bytes."""

    left_bold: str = ""
    left_lines: tuple[str, ...] = ()
    right_lines: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language.

    `title` is also the file's title and holds nobody's name. `page_of` is a pattern with {page}
    and {pages}. `practice_mark` stands on every page of a document about invented people and is
    empty otherwise; `draft_note` says that a text has not been approved, and is empty otherwise.
    A `dense` one has narrow margins and little between its lines. `day` is the one it is of, as the
    file says; None if it is of no day.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    header: PageHeader
    footer_text: str
    page_of: str
    practice_mark: str = ""
    draft_note: str = ""
    size: TextSize = TextSize.CARER
    paper: Paper = Paper.A4
    dense: bool = False
    day: date | None = None

    @property
    def practice(self) -> bool:
        return bool(self.practice_mark)

"""What a document is made of: frozen blocks that know nothing of paper.

`compose/` makes them, `pdf/` draws them and `text.py` writes them as plain text. All texts are
plain: a line feed is a line break, and no character has a special meaning.
"""

from dataclasses import dataclass
from enum import Enum

from csnat_app.documents.plots.plot import Plot


class Tone(Enum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    LEAD = "lead"
    MUTED = "muted"
    STRONG = "strong"


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
class Heading:
    """`level` 1 is the document's title, 2 a section, 3 a part of a section."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, with the quotation marks of the document's language."""

    text: str


@dataclass(frozen=True, slots=True)
class StarItem:
    """An area that the carer raised; `starred` if the carer said that it matters most now.

    `star_says` is what a screen reader says for the star.
    """

    text: str
    starred: bool = True
    star_says: str = ""


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberedSteps:
    """Steps one after the other, counted from 1."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell; `note` stands in a quieter line below the text.

    `other` stands below both, and says the same in `other_language`.
    """

    text: str
    note: str = ""
    other: str = ""
    other_language: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are the columns' shares of the width, one for each of `header` and of every row.

    `other_header` are the same names of the columns in `other_language`. In one of `numbers`, the
    first cell heads its row and the others stand flush right.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    other_header: tuple[str, ...] = ()
    other_language: str = ""
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a short name and what there is to say under it."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A box with a title, lines, and a quieter remark at its end."""

    title: str
    lines: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class CardPair:
    """Two boxes side by side; without `right` the left one stands alone."""

    left: Card
    right: Card | None = None


@dataclass(frozen=True, slots=True)
class Banner:
    """A document's title and opening lines on a tinted field."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be noticed, on a tinted field."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Plate:
    """Lines to be copied sign by sign, large: a key."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """Empty boxes to tick by hand."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerGrid:
    """A form's questions, each with a box to tick per answer step and a star to colour.

    `asks` is the name of the questions' column, `star` that of the star's. `box_says` is what a
    screen reader says for an empty box.
    """

    asks: str
    steps: tuple[str, ...]
    star: str
    questions: tuple[str, ...]
    box_says: str


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand."""

    count: int


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to write on by hand, side by side, each with what belongs there below it."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty height in points."""

    height: float = 12.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page.

    A `soft` one does nothing on a page that holds only the end of what the page before had no room
    for.
    """

    soft: bool = False


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Blocks in another language than the document's; it is read aloud as such."""

    language: str
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stand on one page if a page is large enough."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two columns that begin at the same height; in large print one below the other."""

    left: "tuple[Block, ...]"
    right: "tuple[Block, ...]"


Block = (
    Heading
    | Paragraph
    | Quote
    | StarItem
    | BulletList
    | NumberedSteps
    | Table
    | Plot
    | Facts
    | CardPair
    | Banner
    | Note
    | Plate
    | Checklist
    | AnswerGrid
    | WritingLines
    | Signature
    | Spacer
    | PageBreak
    | InLanguage
    | Together
    | SideBySide
)


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

    @property
    def practice(self) -> bool:
        return bool(self.practice_mark)

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
    """Pairs of a short name and what there is to say under it, in another `language` if given."""

    pairs: tuple[tuple[str, str], ...]
    language: str = ""


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

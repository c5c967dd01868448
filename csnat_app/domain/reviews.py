"""Texts and what a reviewer says of them: which there are, what was mended, what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from csnat_app.domain.texts import ReviewState


class Sheet(StrEnum):
    """The two kinds of text: what the carer and the documents see, and what the program says."""

    CONTENT = "content"
    INTERFACE = "interface"


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text stands: file and key, or context and English source.

    `form` is 1, 2 … for the plural forms of an interface text, 0 for all others.
    """

    sheet: Sheet
    file: str
    key: str
    form: int = 0


@dataclass(frozen=True, slots=True)
class Mended:
    """A text that a reviewer approved. `bokmaal` is what stood beside it then, `base` the version
    of the shipped file."""

    place: TextPlace
    bokmaal: str
    text: str
    review: ReviewState
    base: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TextUnit:
    """One text of a language as it is in force now.

    `shipped` is what the program came with, "" if it came with none. `longest` is in characters.
    `waiting` is a mended text that is not in force, since Bokmål has changed under it.
    """

    place: TextPlace
    bokmaal: str
    text: str
    shipped: str
    review: ReviewState
    base: str
    longest: int
    remark: str = ""
    waiting: Mended | None = None


class TextFault(StrEnum):
    # Of the file as a whole
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_OURS = "not_ours"
    OTHER_FORMAT = "other_format"
    LANGUAGE = "language"  # found
    TOO_MANY_ROWS = "too_many_rows"  # most
    COLUMNS = "columns"
    # Of a row
    UNKNOWN = "unknown"
    TWICE = "twice"
    BOKMAAL_CHANGED = "bokmaal_changed"
    FORMULA = "formula"
    NOT_A_TEXT = "not_a_text"
    STATE = "state"  # found
    UNSEEN = "unseen"  # sign
    TOO_LONG = "too_long"  # found, most
    MARKUP = "markup"
    PLACES = "places"  # wanted
    NO_PLACES = "no_places"
    ENDING = "ending"  # wanted
    NO_ENDING = "no_ending"
    GAP = "gap"
    REFUSED = "refused"  # reason


@dataclass(frozen=True, slots=True)
class TextProblem:
    """`row` counts from 1 as the spreadsheet does; 0 for the file as a whole."""

    sheet: Sheet | None
    row: int
    fault: TextFault
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TextChange:
    """What a row asks for: another text, or the approval of the one that is there."""

    unit: TextUnit
    row: int
    text: str
    remark: str = ""

    @property
    def mends(self) -> bool:
        return self.text != self.unit.text


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """What a spreadsheet would change. `language` is "" if the file cannot be read at all."""

    file: str
    language: str
    changes: tuple[TextChange, ...]
    problems: tuple[TextProblem, ...]


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """How many texts of a language there are and how many are drafts; `missing` have no words yet,
    `waiting` were mended, and their Bokmål has changed since."""

    language: str
    content: int
    content_drafts: int
    screen: int
    screen_drafts: int
    missing: int
    waiting: int

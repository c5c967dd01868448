"""What a plot shows: bars in panels, in numbers and words, with nothing of how it is drawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """A count, and `whole`, what it is a part of; None where the number is not shown.

    `text` is what stands beside the bar.
    """

    value: int | None
    whole: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One bar for each of a plot's names. `note` says what the bars are parts of."""

    title: str
    note: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """Bars in panels side by side, all to one measure, in the order in which they are given.

    `alt` says in words what is seen; the numbers stand in a table of their own.
    """

    names: tuple[str, ...]
    panels: tuple[Panel, ...]
    alt: str

"""What a plot is drawn of: boxes, lines and texts, for any pen.

Lengths are points, from the upper left corner, growing to the right and downwards.
"""

from dataclasses import dataclass
from enum import Enum


class Ink(Enum):
    """What a colour is for. None of them says that a number is good or bad."""

    TEXT = "text"
    QUIET = "quiet"
    BAR = "bar"
    WHOLE = "whole"  # what a bar is a part of
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Rule:
    """A line straight down or across."""

    x: float
    y: float
    to_x: float
    to_y: float
    ink: Ink = Ink.LINE


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text that begins at `x`; `y` is its baseline."""

    text: str
    x: float
    y: float
    size: float
    ink: Ink = Ink.TEXT
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Drawn in order, so that later parts lie over earlier ones."""

    width: float
    height: float
    parts: tuple[Box | Rule | Words, ...]

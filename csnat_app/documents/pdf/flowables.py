"""What stands on pages one below the other. Every flowable knows its height when it is made.

A flowable that does not fit is split: the head fits the room, the tail goes on a later page.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.pen import Pen
from csnat_app.documents.pdf.styles import (
    EDGE,
    INK,
    TEAL,
    TEAL_SOFT,
    TextStyle,
)
from csnat_app.documents.pdf.tags import Element

_BAR = 2.5  # the width of a quotation's bar


class Flowable(ABC):
    """`before` and `after` are distances to neighbours, of which the larger one counts.

    One that keeps with the next never stands last on a page.
    """

    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    @property
    @abstractmethod
    def height(self) -> float: ...

    @property
    def least(self) -> float:
        """The height of the smallest part that may stand at a page's end."""
        return self.height

    def split(self, room: float, fresh: bool) -> "tuple[Flowable, Flowable] | None":
        """Two parts, the first no higher than `room`; None if it must go on as a whole.

        On a `fresh` page there is never more room than now, so whatever can be split is.
        """
        return None

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float) -> None: ...


class Marker(Enum):
    """What stands in the indent before the first line."""

    NONE = "none"
    STAR = "star"
    DOT = "dot"
    TICK_BOX = "tick_box"
    TICK_STAR = "tick_star"  # to be coloured by hand
    BAR = "bar"  # along all lines


@dataclass(slots=True)
class TextFlow(Flowable):
    """Lines in one style, already broken. `number` is a numeral in a teal disc before them.

    `element` is what the text is in the document's structure; parts of a split text share it.
    `sign` is the same for the star or the number before it.
    """

    lines: Sequence[str]
    style: TextStyle
    element: Element | None = None
    sign: Element | None = None
    indent: float = 0.0
    marker: Marker = Marker.NONE
    number: tuple[str, TextStyle] | None = None
    keep_with_next: bool = False
    before: float = field(default=-1.0)
    after: float = field(default=-1.0)

    def __post_init__(self) -> None:
        self.before = self.style.before if self.before < 0 else self.before
        self.after = self.style.after if self.after < 0 else self.after

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        lines = len(self.lines)
        return (lines if lines <= 3 else 2) * self.style.leading

    def split(self, room: float, fresh: bool) -> "tuple[Flowable, Flowable] | None":
        total = len(self.lines)
        taken = min(int((room + 0.01) / self.style.leading), total - 1)
        if total - taken == 1 and total > 3:
            taken -= 1  # no line stands alone at a page's top
        if fresh and total > 1:
            taken = max(taken, 1)
        elif taken < 2 or total <= 3:
            return None
        head = replace(self, lines=self.lines[:taken], after=0.0)
        marker = self.marker if self.marker is Marker.BAR else Marker.NONE
        tail = replace(self, lines=self.lines[taken:], marker=marker, number=None, before=0.0)
        return head, tail

    def draw(self, pen: Pen, x: float, top: float) -> None:
        style = self.style
        middle = top - style.leading / 2
        if self.number:
            self._draw_number(pen, x, middle)
        match self.marker:
            case Marker.STAR:
                pen.star(x + style.size * 0.48, middle, style.size * 0.5, self.sign)
            case Marker.DOT:
                pen.disc(x + style.size * 0.36, middle, style.size * 0.16)
            case Marker.TICK_BOX:
                side = style.size * 0.9
                pen.tick_box(x, middle - side / 2, side, self.sign)
            case Marker.TICK_STAR:
                pen.star(x + style.size * 0.45, middle, style.size * 0.55, self.sign, filled=False)
            case Marker.BAR:
                pen.field(x, top - self.height, _BAR, self.height, TEAL)
            case Marker.NONE:
                pass
        if any(self.lines):
            pen.text(self.lines, style, x + self.indent, top, self.element)

    def _draw_number(self, pen: Pen, x: float, middle: float) -> None:
        if self.number is None:
            return
        numeral, style = self.number
        radius = style.size * 0.92
        pen.disc(x + radius, middle, radius)
        width = style.font.width(numeral, style.size)
        left = x + radius - width / 2
        pen.text((numeral,), style, left, middle + style.leading / 2, self.sign)


@dataclass(slots=True)
class SpaceFlow(Flowable):
    space: float

    @property
    def height(self) -> float:
        return self.space

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Empty height leaves no trace."""


@dataclass(slots=True)
class BreakFlow(SpaceFlow):
    """Takes no room itself and sends what follows to a new page; see `PageBreak`."""

    space: float = 0.0
    soft: bool = False


@dataclass(slots=True)
class PanelFlow(Flowable):
    """Texts on a field of their own, tinted or with an edge. `pad` is the free margin inside."""

    width: float
    children: tuple[TextFlow, ...]
    pad: float
    tinted: bool
    before: float = 10.0
    after: float = 12.0

    @property
    def height(self) -> float:
        return stacked(self.children) + 2 * self.pad

    @property
    def least(self) -> float:
        whole = self.height
        return whole if whole < 200 else self.children[0].least + 2 * self.pad

    def split(self, room: float, fresh: bool) -> "tuple[Flowable, Flowable] | None":
        inside = room - 2 * self.pad
        if not fresh and self.least > room:
            return None
        head: list[TextFlow] = []
        tail = list(self.children)
        while tail and stacked((*head, tail[0])) <= inside:
            head.append(tail.pop(0))
        if tail:
            left = inside - stacked((*head, replace(tail[0], lines=())))
            parts = tail[0].split(left, fresh and not head)
            if parts and isinstance(parts[0], TextFlow) and isinstance(parts[1], TextFlow):
                head.append(parts[0])
                tail[0] = parts[1]
        if not head or not tail:
            return None
        return (
            replace(self, children=tuple(head), after=0.0),
            replace(self, children=tuple(tail), before=0.0),
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.draw_as_high(pen, x, top, self.height)

    def draw_as_high(self, pen: Pen, x: float, top: float, height: float) -> None:
        """Draw it `height` high, for boxes that stand side by side."""
        if self.tinted:
            pen.box(x, top - height, self.width, height, fill=TEAL_SOFT)
        else:
            pen.box(x, top - height, self.width, height, edge=EDGE)
        y = top - self.pad
        above: TextFlow | None = None
        for child in self.children:
            y -= max(above.after, child.before) if above else 0.0
            child.draw(pen, x + self.pad, y)
            y -= child.height
            above = child


@dataclass(slots=True)
class PairFlow(Flowable):
    """Two panels side by side, equally high; one after the other if they are too long."""

    left: PanelFlow
    right: PanelFlow
    gap: float
    before: float = 20.0
    after: float = 12.0

    @property
    def height(self) -> float:
        return max(self.left.height, self.right.height)

    def split(self, room: float, fresh: bool) -> "tuple[Flowable, Flowable] | None":
        return (self.left, self.right) if fresh else None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        height = self.height
        self.left.draw_as_high(pen, x, top, height)
        self.right.draw_as_high(pen, x + self.left.width + self.gap, top, height)


@dataclass(slots=True)
class SignatureFlow(Flowable):
    """Lines to write on by hand, each with its label below."""

    labels: tuple[Sequence[str], ...]
    elements: tuple[Element, ...]
    style: TextStyle
    width: float
    gap: float
    before: float = 12.0
    after: float = 8.0

    @property
    def height(self) -> float:
        return 3 * self.style.leading + max(len(label) for label in self.labels) * (
            self.style.leading
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        y = top - 3 * self.style.leading
        for place, (label, element) in enumerate(zip(self.labels, self.elements, strict=True)):
            left = x + place * (self.width + self.gap)
            pen.rule(left, y, self.width, INK)
            pen.text(label, self.style, left, y - 2, element)


def text_flow(
    text: str, style: TextStyle, width: float, element: Element | None = None
) -> TextFlow:
    """A text broken into lines of that width."""
    return TextFlow(break_lines(text, style.font, style.size, width), style, element)


def stacked(flows: Sequence[Flowable]) -> float:
    """The height of flowables below each other, with the distances between them."""
    height = 0.0
    for place, flow in enumerate(flows):
        height += flow.height
        if place:
            height += max(flows[place - 1].after, flow.before)
    return height

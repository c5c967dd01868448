"""Two columns side by side, each with its own flowables, going on overleaf together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from csnat_app.documents.pdf.flowables import Flowable, PanelFlow, stacked
from csnat_app.documents.pdf.paging import Placed, fill
from csnat_app.documents.pdf.pen import Pen


@dataclass(slots=True)
class ColumnsFlow(Flowable):
    """`width` is one column's. Boxes that stand alone side by side are equally high."""

    left: Sequence[Flowable]
    right: Sequence[Flowable]
    width: float
    gap: float
    keep_with_next: bool = field(init=False)
    before: float = field(default=-1.0)
    after: float = field(default=-1.0)

    def __post_init__(self) -> None:
        sides = self._sides
        if self.before < 0:
            self.before = max((side[0].before for side in sides), default=0.0)
        if self.after < 0:
            self.after = max((side[-1].after for side in sides), default=0.0)
        self.keep_with_next = any(side[-1].keep_with_next for side in sides)

    @property
    def _sides(self) -> tuple[Sequence[Flowable], ...]:
        return tuple(side for side in (self.left, self.right) if side)

    @property
    def height(self) -> float:
        return max((stacked(side) for side in self._sides), default=0.0)

    @property
    def least(self) -> float:
        return min(self.height, max((_least(side) for side in self._sides), default=0.0))

    def split(self, room: float, fresh: bool) -> tuple[Flowable, Flowable] | None:
        heads: list[list[Flowable]] = []
        tails: list[list[Flowable]] = []
        for side in (self.left, self.right):
            waiting = list(reversed(side))
            head = [placed.flow for placed in fill(waiting, room, fresh)]
            if side and not head:
                return None
            heads.append(head)
            tails.append(list(reversed(waiting)))
        if not any(tails):
            return None
        return (
            ColumnsFlow(heads[0], heads[1], self.width, self.gap, self.before, 0.0),
            ColumnsFlow(tails[0], tails[1], self.width, self.gap, 0.0, self.after),
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        boxes = [side[0] for side in self._sides if isinstance(side[0], PanelFlow)]
        alike = len(boxes) == 2 and all(len(side) == 1 for side in self._sides)
        right = x + self.width + self.gap
        for side, left in ((self.left, x), (self.right, right)):
            for placed in _placed(side):
                if alike and isinstance(placed.flow, PanelFlow):
                    placed.flow.draw_as_high(pen, left, top, self.height)
                else:
                    placed.flow.draw(pen, left, top - placed.offset)


def _placed(side: Sequence[Flowable]) -> list[Placed]:
    return [
        Placed(flow, stacked(side[: place + 1]) - flow.height) for place, flow in enumerate(side)
    ]


def _least(side: Sequence[Flowable]) -> float:
    """The first flowable's, and that of those it keeps with."""
    needed = 0.0
    for place, flow in enumerate(side):
        if place:
            needed += max(side[place - 1].after, flow.before)
        if not flow.keep_with_next:
            return needed + flow.least
        needed += flow.height
    return needed

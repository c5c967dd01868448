"""Worlds in which lines have as many or as few carers of a measure as their numbers allow.

What some lines have fewer of at a place, others that were published alike have more of there; so
the places and the whole do not notice.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from csnat_app.aggregation.implied import Bounds
from csnat_app.aggregation.sheets import Mask, Sheet, Slack, Values, joined, slack
from csnat_app.aggregation.steps import Step, first, room, steps
from csnat_app.aggregation.targets import Closed
from csnat_app.aggregation.wishes import wishes_at
from csnat_app.aggregation.worlds import NAMES, Numbers, System, World

_SHARE = 3  # one line of so many has wishes; the others make up for it
_TURNS = 24
_PARTNERS = 7  # as many as there are parts


def bent_worlds(
    system: System, sheet: Sheet, bounds: Bounds, closed: Callable[[], Closed], base: int
) -> Iterator[World]:
    """Worlds that open the secrets of lines.

    `bounds` are implied of all groups; `closed` tells which of their counts and complements are
    closed when it is asked.
    """
    values = sheet.values(system.truth)
    kinds, sizes = np.unique(sheet.alike, return_counts=True)
    every = np.arange(len(sheet.keys))
    for turn in range(_TURNS):
        wish = np.zeros((len(NAMES), len(every)), dtype=np.int64)
        lines = every[(every + turn) % _SHARE == 0]
        for groups in sheet.noticed[lines].T:
            wish[:, lines] += wishes_at(groups, bounds, closed(), system.now, base, turn)
        if wish.any():
            made = Bending(values.copy(), sheet.there, sheet.slack(system), np.sign(wish))
            for kind in kinds[sizes > 1]:
                made.bend(sheet.alike == kind)
            yield sheet.put(made.values, system.truth)


def joined_worlds(
    system: System, sheet: Sheet, bounds: Bounds, closed: Callable[[], Closed], base: int
) -> Iterator[World]:
    """Worlds that open the secrets of the joined lines together, for which those alone make up."""
    found = joined(system, sheet)
    if found is None:
        return
    lines, groups = found
    values = sheet.values(system.truth)
    last = sheet.releases[-1]
    alone = np.array([system.roles[last, sheet.breakdown, key] == "alone" for key in sheet.keys])
    for turn in range(_TURNS):
        wish = np.zeros((len(NAMES), len(lines)), dtype=np.int64)
        together = wishes_at(groups, bounds, closed(), system.now, base, turn).sum(axis=1)
        wish[:, lines] = together[:, None]
        if wish.any():
            made = Bending(values.copy(), sheet.there, sheet.slack(system), np.sign(wish))
            made.bend(lines | alone, (lines, slack(system, groups[None])))
            yield sheet.put(made.values, system.truth)


@dataclass(frozen=True, slots=True)
class Bending:
    """`wish[measure, line]`; lines without a wish for a measure make up for the others.

    With `back`, what comes to the first of two places leaves the second, line by line.
    """

    values: Values
    there: Mask
    slack: Slack
    wish: Numbers
    back: bool = False

    def bend(self, lines: Mask, shared: tuple[Mask, Slack] | None = None) -> None:
        """Changes the sums of the lines as wished, as far as they can.

        `shared` are lines that have a slack together, beside their own; they make up for none.
        """
        every = steps(self.values, _PARTNERS)
        # What is to fall needs room over its parts first; what is to rise, under the wider measure.
        for way, order in ((-1, every[::-1]), (1, every)):
            for step in order:
                if (self.wish[step.measures][:, lines] == way).any():
                    self._step(step, way, lines, shared)

    def _step(self, step: Step, way: int, lines: Mask, shared: tuple[Mask, Slack] | None) -> None:
        fall, rise = step.slack(self.slack)
        wish = self.wish[step.measures]
        rest = (wish == 0) & lines
        if shared is not None:
            rest &= ~shared[0]
        own = np.where((wish == way) & lines, fall if way < 0 else rise, 0)
        theirs = np.where(rest, rise if way < 0 else fall, 0)
        most = own.sum(axis=1)
        if shared is not None:
            most = np.minimum(most, step.slack(shared[1])[0 if way < 0 else 1][:, 0])
        if not most.any() or not theirs.any():
            return
        found = room(self.values, self.there, step)
        mine, back = (found.give, found.take) if way < 0 else (found.take, found.give)
        if self.back:
            mine, back = np.minimum(mine[:, :1], back[:, 1:]), np.minimum(back[:, :1], mine[:, 1:])
        change = np.zeros_like(mine)
        for place in range(mine.shape[1]):
            can, can_back = np.minimum(mine[:, place], own), np.minimum(back[:, place], theirs)
            flow = np.minimum(np.minimum(can.sum(axis=1), can_back.sum(axis=1)), most)
            if not flow.any():
                continue
            moved, returned = first(can, flow), first(can_back, flow)
            own, theirs, most = own - moved, theirs - returned, most - flow
            change[:, place] = way * (moved - returned)
            if not own.any() or not most.any():
                break
        total = change.sum(axis=1)
        step.change(self.values, np.hstack([change, -change]) if self.back else change)
        step.use(self.slack, total)
        if shared is not None:
            step.use(shared[1], total[:, shared[0]].sum(axis=1, keepdims=True))

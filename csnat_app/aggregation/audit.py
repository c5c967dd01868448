"""The audit: which published part leaves a count between 1 and k−1 with nowhere else to go.

A count is safe if a consistent world is known in which it is 0, or k or more. Such worlds are
looked for in two ways: by moving carers about, thousands of counts at a time, and then by asking
an integer program for each count that is left. Only worlds that `System.consistent` has checked,
in whole numbers, are taken in, so that a mistake in the search can cost figures, not a secret.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import cycle, product

import numpy as np

from csnat_app.aggregation import emptying, moves, solving, thinning
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.worlds import PARENT, Numbers, System, World

ROUNDS = 30  # of walking
_REARRANGED = 60  # of rearranging, in large projects
_LARGE_PROJECT = 100  # contributions; the integer programs open a smaller one faster
# So many rounds in a row that leave more than this share of the counts closed, and it ends.
_IDLE, _PACE = 4, 0.98
_PATIENT, _SLOW = 8, 0.995
_MOST_BATCHES = 4
_LARGE = 64  # contributions of one secret; what adds up more is asked about at the end
_AT_ONCE = 200  # wishes of one problem; more of them contradict each other
_FEW = 30  # counts that are asked about one by one
_MOST_ASKED = 40  # more would take longer than anybody waits


class Audit:
    """Goes on from one set of published numbers to the next, narrower one.

    A world that is consistent with more published numbers is consistent with fewer.
    """

    def __init__(self, system: System, base: int) -> None:
        self._system = system
        self._targets = Targets(system, base)
        self._base = base

    def narrowed(self, system: System) -> None:
        """Goes on with the same contributions, of which less is published."""
        self._system = system

    def unsafe(self) -> int | None:
        """The measure of a count that cannot be shown to be open; None if there is none."""
        self._move()
        if self._left() > _FEW:
            self._press()
        if self._left() > _MOST_ASKED:
            return self._closest()
        while target := next(self._targets.listed(), None):
            world = solving.open_world(self._system, target, self._base)
            if world is None or not self._saw(world):
                return target.measure
        return None

    def _saw(self, world: World) -> bool:
        """Takes a world in, if it is consistent."""
        consistent = self._system.consistent(world)
        if consistent:
            self._targets.saw(world)
        return consistent

    def _move(self) -> None:
        """Moves carers about, thousands of counts at a time, as long as that opens many."""
        for world in moves.merged(self._system):
            self._saw(world)
        self._take(moves.walk(self._system, ROUNDS), _IDLE, _PACE)
        if len(self._system.contributions) > _LARGE_PROJECT:
            self._take(self._rearranged(), _PATIENT, _SLOW)

    def _rearranged(self) -> Iterator[World]:
        lines = moves.lines_of(self._system)
        for turn in range(_REARRANGED):
            closed = self._targets.closed[:, : len(self._system.contributions)].sum(axis=0)
            world = emptying.emptied(self._system, closed, turn)
            yield world
            start = world if self._system.consistent(world) else self._system.truth
            yield thinning.thinned(self._system, start, lines, turn)

    def _take(self, worlds: Iterator[World], most_idle: int, pace: float) -> None:
        left, idle = self._left(), 0
        for world in worlds:
            self._saw(world)
            before, left = left, self._left()
            idle = idle + 1 if left > before * pace else 0
            if left <= _FEW or idle == most_idle:
                return

    def _press(self) -> None:
        """Solves for many counts at once, a batch of contributions after the other."""
        for batch in self._batches():
            left, idle = self._left(), 0
            for complement, wish in cycle(product((False, True), solving.Wish)):
                if not left or idle == _IDLE:
                    break
                closed = [
                    target
                    for target in self._targets.listed()
                    if target.complement is complement and np.isin(target.columns, batch).all()
                ]
                few = closed[:: 1 + len(closed) // _AT_ONCE]
                world = solving.pressed(self._system, few, wish)
                if world is not None:
                    self._saw(world)
                before, left = left, self._left()
                idle = idle + 1 if left == before else 0

    def _batches(self) -> list[Numbers]:
        """The contributions site by site, as many as one problem can hold."""
        touched = [one.columns for one in self._targets.listed() if len(one.columns) <= _LARGE]
        if not touched:
            return []
        every = np.unique(np.concatenate(touched))
        parts = -(-len(every) // (solving.MOST_PRESSED // len(PARENT)))
        return np.array_split(every, parts) if parts <= _MOST_BATCHES else []

    def _closest(self) -> int:
        """The measure with the most counts that are closed."""
        return max(
            Counter(target.measure for target in self._targets.listed()).items(),
            key=lambda one: (one[1], -one[0]),
        )[0]

    def _left(self) -> int:
        return int(self._targets.closed.sum())

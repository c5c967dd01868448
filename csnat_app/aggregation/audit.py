"""The audit: which published part leaves a count between 1 and k−1 with nowhere else to go.

A count is safe if a consistent world is known in which it is 0, or k or more. Such worlds are
looked for in two ways: by moving carers about, thousands of counts at a time, and then by asking
an integer program for each count that is left. Only worlds that `System.consistent` has checked,
in whole numbers, are taken in, so that a mistake in the search can cost figures, not a secret.
"""

from itertools import cycle, product

from csnat_app.aggregation import moves, solving
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.worlds import System, World

ROUNDS = 48
_IDLE = 4  # rounds in a row that opened (nearly) nothing
_PACE = 0.98
_MOST_PRESSED = 80_000


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
        if self._system.truth.size <= _MOST_PRESSED:
            self._press()
        while (closed := self._targets.closed.nonzero())[0].size:
            target = self._targets.target(int(closed[0][0]), int(closed[1][0]))
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
        left, idle = self._left(), 0
        for world in moves.walk(self._system, ROUNDS):
            if not left or idle == _IDLE:
                return
            self._saw(world)
            before, left = left, self._left()
            idle = idle + 1 if left > before * _PACE else 0

    def _press(self) -> None:
        left, idle = self._left(), 0
        for complement, wish in cycle(product((False, True), solving.Wish)):
            if not left or idle == _IDLE:
                return
            rows, columns = self._targets.closed.nonzero()
            all_ = [self._targets.target(r, c) for r, c in zip(rows.tolist(), columns.tolist(), strict=True)]
            self._saw(solving.pressed(self._system, [t for t in all_ if t.complement is complement], wish))
            before, left = left, self._left()
            idle = idle + 1 if left == before else 0

    def _left(self) -> int:
        return int(self._targets.closed.sum())

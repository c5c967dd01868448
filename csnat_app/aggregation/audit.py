"""The audit: which published part leaves a count between 1 and k−1 with nowhere else to go.

A count is safe if a consistent world is known in which it is 0, or k or more. Such worlds are
looked for by moving carers about, thousands of counts at a time, and then by asking integer
programs, for many counts at once and at last for each that is left. Only worlds that
`System.checked` has found consistent, in whole numbers, are taken in, so that a mistake in the
search can cost figures, not a secret.
"""

from collections.abc import Callable, Iterator

import numpy as np

from csnat_app.aggregation import bending, emptying, implied, pressing, shifting, solving
from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.sheets import sheets
from csnat_app.aggregation.targets import Target, Targets
from csnat_app.aggregation.worlds import System, World

_IDLE = 3  # so many worlds in a row that open nothing, and another way is tried
_FEW = 60  # counts that are asked about one by one
_MOST_ASKED = 5_000  # more would take longer than anybody waits

# Told, after each world, how many counts are still closed; what it raises ends the audit.
Watch = Callable[[int], None]


def _unwatched(left: int) -> None:
    pass


class Audit:
    """Goes on from one set of published numbers to the next, narrower one.

    A world that is consistent with more published numbers is consistent with fewer.
    """

    def __init__(self, system: System, base: int, watch: Watch = _unwatched) -> None:
        self._watch = watch
        self.narrowed(system)
        self._targets = Targets(system, base)
        self._base = base

    def narrowed(self, system: System) -> None:
        """Goes on with the same contributions, of which less is published."""
        self._system = system
        self._bounds = implied.of_groups(system)

    def unsafe(self) -> Target | None:
        """A count that cannot be shown to be open; None if there is none."""
        if told := self._told():
            return told
        self._move()
        if self._targets.left > _FEW:
            self._take(
                pressing.pressed_worlds(self._system, self._targets, self._bounds, self._base)
            )
        if self._targets.left > _MOST_ASKED:
            return next(self._targets.listed())
        while target := next(self._targets.listed(), None):
            world = solving.open_world(self._system, target, self._base)
            if world is None or not self._saw(world):
                return target
        return None

    def _told(self) -> Target | None:
        """A count that is closed for certain, as a few numbers alone tell."""
        of_groups = implied.closed(self._bounds, self._base)
        if of_groups.any():
            return self._targets.of_group(*np.argwhere(of_groups)[0].tolist())
        # What one release tells of a contribution, its groups tell already.
        if len(self._system.lives) == 1:
            return None
        found = implied.of_contributions(self._system, self._bounds)
        of_cells = implied.closed(found, self._base)
        if of_cells.any():
            return self._targets.of_cell(*np.argwhere(of_cells)[0].tolist())
        return None

    def opens(self, system: System, target: Target) -> bool:
        """Whether the count is open if only so much is published."""
        world = solving.open_world(system, target, self._base)
        return world is not None and system.checked(world) is not None

    def _saw(self, world: World) -> bool:
        """Takes a world in, if it is consistent."""
        sums = self._system.checked(world)
        if sums is not None:
            self._targets.saw(world, sums)
        self._watch(self._targets.left)
        return sums is not None

    def _move(self) -> None:
        """Moves carers about, thousands of counts at a time."""
        system, targets = self._system, self._targets
        by_site, by_period = (
            list(sheets(system, breakdown)) for breakdown in (Breakdown.SITE, Breakdown.PERIOD)
        )
        for sheet in by_site:
            for world in emptying.emptied_worlds(system, sheet, targets.closed_cells):
                self._saw(world)
        for sheet in by_site + by_period:
            for world in emptying.given_away(system, sheet):
                self._saw(world)
            for worlds in (bending.bent_worlds, bending.joined_worlds):
                self._take(worlds(system, sheet, self._bounds, lambda: targets.groups, self._base))
        if len(system.lives) > 1:
            self._take(shifting.shifted_worlds(system, targets, self._bounds, self._base))

    def _take(self, worlds: Iterator[World]) -> None:
        """Takes worlds as long as they open something."""
        left, idle = self._targets.left, 0
        for world in worlds:
            self._saw(world)
            before, left = left, self._targets.left
            idle = idle + 1 if left == before else 0
            if idle == _IDLE or not left:
                return

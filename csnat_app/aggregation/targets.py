"""Which counts must stay open, and which of them the worlds that were found leave open."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.worlds import PARENT, Numbers, System, World

_PARENTS = np.flatnonzero(PARENT >= 0)


@dataclass(frozen=True, slots=True)
class Target:
    """A count that an attacker must not be able to place between 1 and k−1.

    `columns` are the contributions that it adds up. With `complement`, it is those of
    the measure's parent without those of the measure.
    """

    measure: int
    columns: Numbers
    complement: bool


@dataclass(slots=True)
class Targets:
    """The lowest and the highest value that each count has in any of the worlds seen so far.

    A count stays open if the interval of what it may be reaches down to 0 or up to `base`:
    a count that is 0 or `base` in a single consistent world does. Rows are counts, then
    complements; columns are contributions, then groups.
    """

    system: System
    base: int
    _lowest: Numbers = field(init=False)
    _highest: Numbers = field(init=False)

    def __post_init__(self) -> None:
        self._lowest = self._values(self.system.truth)
        self._highest = self._lowest.copy()

    def saw(self, world: World) -> None:
        """Takes in a consistent world."""
        values = self._values(world)
        np.minimum(self._lowest, values, out=self._lowest)
        np.maximum(self._highest, values, out=self._highest)

    @property
    def closed(self) -> NDArray[np.bool_]:
        """What no world has left open yet; shape as above."""
        closed: NDArray[np.bool_] = (self._lowest >= 1) & (self._highest < self.base)
        return closed

    def listed(self) -> Iterator[Target]:
        """The counts that are closed, one by one."""
        for row, column in zip(*(places.tolist() for places in self.closed.nonzero()), strict=True):
            yield self._target(row, column)

    def _target(self, row: int, column: int) -> Target:
        system = self.system
        count = len(system.contributions)
        columns = (
            np.array([column], dtype=np.int64)
            if column < count
            else system.groups[column - count].members
        )
        if row < len(PARENT):
            return Target(row, columns, False)
        return Target(int(_PARENTS[row - len(PARENT)]), columns, True)

    def _values(self, world: World) -> Numbers:
        counts = np.concatenate([world, self.system.sums(world)], axis=1)
        return np.concatenate([counts, counts[PARENT[_PARENTS]] - counts[_PARENTS]])

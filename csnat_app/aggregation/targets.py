"""Which counts must stay open, and which of them the worlds that were found leave open."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.worlds import PARENT, PARTED, Numbers, System, World

Closed = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Target:
    """A count that an attacker must not be able to place between 1 and k−1.

    `columns` are the contributions that it adds up. With `complement`, it is those of
    the measure's parent without those of the measure.
    """

    measure: int
    columns: Numbers
    complement: bool


class Targets:
    """The counts that no consistent world has left open yet.

    A count stays open if the interval of what it may be reaches down to 0 or up to `base`:
    a count that is 0 or `base` in a single consistent world does. Rows are counts, then
    complements; columns are contributions (`cells`), or groups.
    """

    def __init__(self, system: System, base: int) -> None:
        self._system, self._base = system, base
        self.cells: Closed = ~self._open(system.truth)
        self.groups: Closed = ~self._open(system.now)

    def saw(self, world: World, sums: Numbers) -> None:
        """Takes in a consistent world, and its sums."""
        if self.cells.any():  # soon there are none left, and there are many more of them
            self.cells[self._open(world)] = False
        self.groups[self._open(sums)] = False

    @property
    def left(self) -> int:
        """How many are closed."""
        return int(self.cells.sum() + self.groups.sum())

    def closed_cells(self) -> Closed:
        """For each contribution, whether it has counts that are closed."""
        found: Closed = np.logical_or.reduce(self.cells, axis=0)
        return found

    def listed(self) -> Iterator[Target]:
        """The counts that are closed, one by one."""
        for row, column in np.argwhere(self.cells).tolist():
            yield self.of_cell(row, column)
        for row, column in np.argwhere(self.groups).tolist():
            yield self.of_group(row, column)

    def of_cell(self, row: int, contribution: int) -> Target:
        """A count, or a complement, of one contribution."""
        return _target(row, np.array([contribution], dtype=np.int64))

    def of_group(self, row: int, group: int) -> Target:
        """A count, or a complement, of what a group adds up to."""
        return _target(row, self._system.groups[group].members)

    def _open(self, counts: Numbers) -> Closed:
        found = np.empty((len(PARENT) + len(PARTED), counts.shape[1]), dtype=np.bool_)
        for rows, values in (
            (found[: len(PARENT)], counts),
            (found[len(PARENT) :], counts[PARENT[PARTED]] - counts[PARTED]),
        ):
            np.logical_or(values == 0, values >= self._base, out=rows)
        return found


def _target(row: int, columns: Numbers) -> Target:
    if row < len(PARENT):
        return Target(row, columns, False)
    return Target(int(PARTED[row - len(PARENT)]), columns, True)

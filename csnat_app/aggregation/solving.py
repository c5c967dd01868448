"""Asks HiGHS for a world in which one count is open, or for the proof that there is none.

Integer programming decides; what it finds is only a proposal, which the audit checks with
whole numbers.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

import highspy
import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.targets import Target
from csnat_app.aggregation.worlds import (
    CHILDREN,
    NO_END,
    PARENT,
    SETS,
    Numbers,
    System,
    World,
)

# More variables than this are not asked about at once: an answer could take hours.
MOST_VARIABLES = 6_000
MOST_NODES = 200  # of the search tree; a limit of time would make one release differ from the next

Costs = NDArray[np.float64]
_Row = tuple[list[int], list[float], float, float]




def _ancestors(measure: int) -> list[int]:
    parent = int(PARENT[measure])
    return [] if parent < 0 else [parent, *_ancestors(parent)]


_ABOVE = {measure: _ancestors(measure) for measure in range(len(PARENT))}
_BELOW = {
    measure: [one for one in _ABOVE if measure in _ABOVE[one]] for measure in range(len(PARENT))
}
# Measures that must be decided at once, the widest first: disjoint ones, and a whole with its
# parts.
_TOGETHER = [[parent, *some] if whole else some for parent, some, whole in SETS.values()]
_BLOCKS = sorted(
    [*_TOGETHER, *([one] for one in _ABOVE if not any(one in some for some in _TOGETHER))]
)


class Wish(Enum):
    """What would open a count: that it falls, or rises. A complement rises as the count falls."""

    FALL = 1
    RISE = -1


def open_world(system: System, target: Target, base: int) -> World | None:
    """A world in which the count is 0, or `base` or more; None if there is none, or no answer.

    All measures above the count may differ from the true world, those below it too if
    that is not enough.
    """
    above = {target.measure, *_ABOVE[target.measure]}
    for block in _BLOCKS:
        if len(block) > 1 and above.intersection(block):
            above.update(block)
    for measures in (sorted(above), list(range(len(PARENT)))):
        if len(measures) * len(system.contributions) <= MOST_VARIABLES:
            problem = _Problem(system, system.truth, measures)
            for least, most in ((0, 0), (base, NO_END)):
                found = problem.solve([problem.wanted(target, least, most)])
                if found is not None:
                    return found
    return None


def pressed(system: System, targets: Iterable[Target], wish: Wish) -> World:
    """A world in which as many as possible of the counts have fallen, or risen.

    One measure is decided after another, what must change together at once: where counts are
    to fall, the narrowest first, and what a count is part of afterwards.
    """
    cost = np.zeros(system.truth.shape)
    for target in targets:
        if target.complement:
            cost[target.measure, target.columns] -= wish.value
            cost[PARENT[target.measure], target.columns] += wish.value
        else:
            touched = _BELOW[target.measure] if wish is Wish.FALL else _ABOVE[target.measure]
            cost[np.ix_(touched, target.columns)] += wish.value / 8
            cost[target.measure, target.columns] += wish.value
    world = system.truth.copy()
    for block in _BLOCKS if wish is Wish.RISE else reversed(_BLOCKS):
        if cost[block].any():
            found = _Problem(system, world, block).solve([], cost[block].ravel())
            world = world if found is None else found
    return world


def completed(system: System, columns: Numbers) -> World | None:
    """A world that is consistent, of which only these contributions are not known."""
    return _Problem(system, system.truth, range(len(PARENT)), columns).solve([])


class _Problem:
    """The rules for the measures and contributions that may differ; the rest is as it was."""

    def __init__(
        self,
        system: System,
        world: World,
        measures: Sequence[int],
        columns: Numbers | None = None,
    ) -> None:
        self._system = system
        self._world = world
        self._columns = np.arange(world.shape[1]) if columns is None else columns
        self._width = len(self._columns)
        self._first = {measure: place * self._width for place, measure in enumerate(measures)}
        self._fixed = world[:, self._columns]
        self._low = np.zeros(self._width * len(measures))
        self._high = np.full(self._width * len(measures), highspy.kHighsInf)
        self._rows: list[_Row] = []
        for parent, children in CHILDREN.items():
            for child in children:
                self._part(parent, [child], False)
        for parent, members, whole in SETS.values():
            self._part(parent, members, whole)
        self._sums()

    def solve(self, more: Sequence[_Row], cost: Costs | None = None) -> World | None:
        """The cheapest world that keeps the rules, or None."""
        rows = [*self._rows, *more]
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self._low), len(rows)
        model.col_cost_ = np.zeros(len(self._low)) if cost is None else cost
        model.col_lower_, model.col_upper_ = self._low, self._high
        model.row_lower_ = np.array([row[2] for row in rows])
        model.row_upper_ = np.array([row[3] for row in rows])
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.cumsum([0, *(len(row[0]) for row in rows)])
        model.a_matrix_.index_ = np.concatenate([row[0] for row in rows]).astype(np.int32)
        model.a_matrix_.value_ = np.concatenate([row[1] for row in rows])
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(self._low)
        solver = highspy.Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("mip_max_nodes", MOST_NODES),
            ("mip_rel_gap", 0.2),
        ):
            solver.setOptionValue(option, value)
        solver.passModel(model)
        solver.run()
        if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        found = np.rint(solver.getSolution().col_value).astype(np.int64)
        world = self._world.copy()
        for measure, first in self._first.items():
            world[measure, self._columns] = found[first : first + self._width]
        return world

    def _part(self, parent: int, members: Sequence[int], whole: bool) -> None:
        """The members together are at most their parent, or make it up."""
        free = [one for one in members if one in self._first]
        fixed = self._fixed[[one for one in members if one not in self._first]].sum(axis=0)
        if parent not in self._first:
            if len(free) == len(members) == 1:
                upper = self._high[self._places(free[0])]
                np.minimum(upper, self._fixed[parent], out=upper)
            elif free:
                self._each(free, [], self._fixed[parent] - fixed, whole)
        elif free:
            self._each(free, [parent], -fixed, whole)
        else:
            lower = self._low[self._places(parent)]
            np.maximum(lower, fixed, out=lower)

    def _places(self, measure: int) -> slice:
        return slice(self._first[measure], self._first[measure] + self._width)

    def _each(self, plus: list[int], minus: list[int], most: Numbers, whole: bool) -> None:
        """In each contribution, `plus` less `minus` is at most `most`, or just that."""
        signs = [1.0] * len(plus) + [-1.0] * len(minus)
        firsts = [self._first[one] for one in (*plus, *minus)]
        for place, end in enumerate(most.tolist()):
            least = end if whole else -highspy.kHighsInf
            self._rows.append(([first + place for first in firsts], signs, least, end))

    def _sums(self) -> None:
        """What was published, and what the rule of joining tells."""
        system = self._system
        sums = system.sums(self._world)
        where = self._where()
        for place, group in enumerate(system.groups):
            inside = where[group.members]
            inside = inside[inside >= 0]
            for measure, first in self._first.items():
                least, most = system.low[measure, place], system.high[measure, place]
                if len(inside) and (least > 0 or most < NO_END):
                    here = self._fixed[measure, inside].sum()
                    fixed = sums[measure, place] - here
                    row = (inside + first).tolist()
                    end = highspy.kHighsInf if most >= NO_END else float(most - fixed)
                    self._rows.append((row, [1.0] * len(row), float(least - fixed), end))

    def _where(self) -> Numbers:
        """The place of each contribution among those that may differ, or -1."""
        where = np.full(self._world.shape[1], -1)
        where[self._columns] = np.arange(self._width)
        return where

    def wanted(self, target: Target, least: int, most: int) -> _Row:
        where = self._where()
        inside = where[target.columns]
        outside = target.columns[inside < 0]
        inside = inside[inside >= 0]
        sign = -1.0 if target.complement else 1.0
        row = (inside + self._first[target.measure]).tolist()
        values = [sign] * len(row)
        fixed = sign * self._world[target.measure, outside].sum()
        if target.complement:
            parent = int(PARENT[target.measure])
            row += (inside + self._first[parent]).tolist()
            values += [1.0] * len(inside)
            fixed += self._world[parent, outside].sum()
        end = highspy.kHighsInf if most >= NO_END else most - fixed
        return row, values, least - fixed, end

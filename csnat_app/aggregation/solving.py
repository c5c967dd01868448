"""Asks HiGHS for the nearest world in which counts are open, or for the proof that there is none.

The fewest carers that must be moved for it are looked for: such a problem is solved quickly, and
what it finds moves little else. What is found is a proposal; the audit checks it in whole numbers.
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
    OFFERED,
    PARENT,
    SETS,
    Numbers,
    System,
    World,
)

# So many variables are asked about at once; of larger projects only a part may differ.
MOST_VARIABLES = 20_000
MOST_PRESSED = 6_000  # where many wishes are weighed against each other
MOST_NODES = 200  # of the search tree; a limit of time would make one release differ from the next
_WISHED = 20.0  # moved carers that a wish is worth

Costs = NDArray[np.float64]
_Row = tuple[list[int], list[float], float, float]


class Wish(Enum):
    """What would open a count: that it falls, or rises."""

    FALL = 1.0
    RISE = -1.0


def open_world(system: System, target: Target, base: int) -> World | None:
    """A world in which the count is 0, or `base` or more; None if there is none, or no answer."""
    problem = _Problem(system, _near(system, target.columns, MOST_VARIABLES))
    for least, most in ((0, 0), (base, NO_END)):
        found = problem.solve([problem.wanted(target, least, most)])
        if found is not None:
            return found
    return None


def pressed(system: System, targets: Iterable[Target], wish: Wish) -> World | None:
    """A world in which as many as possible of the counts have fallen, or risen."""
    cost = np.zeros(system.truth.shape)
    touched: list[Numbers] = []
    for target in targets:
        sign = -1.0 if target.complement else 1.0
        cost[target.measure, target.columns] += sign * wish.value * _WISHED
        if target.complement:
            cost[PARENT[target.measure], target.columns] += wish.value * _WISHED
        touched.append(target.columns)
    if not touched:
        return None
    columns = _near(system, np.unique(np.concatenate(touched)), MOST_PRESSED)
    return _Problem(system, columns).solve([], cost[:, columns].ravel())


def completed(system: System, columns: Numbers) -> World | None:
    """A consistent world, of which only these contributions are not known."""
    return (
        _Problem(system, columns).solve([])
        if columns.size * len(PARENT) <= MOST_VARIABLES
        else None
    )


def _near(system: System, wanted: Numbers, variables: int) -> Numbers:
    """The contributions that may differ: those wanted, and the largest others."""
    most = variables // len(PARENT)
    order = np.argsort(-system.truth[OFFERED], kind="stable")
    others = order[~np.isin(order, wanted)]
    return np.sort(np.concatenate([wanted[:most], others])[:most])


class _Problem:
    """The rules for contributions that may differ from the true world; the rest stays.

    Its variables are how many carers more, and how many fewer, each measure has in each of them.
    """

    def __init__(self, system: System, columns: Numbers) -> None:
        self._system = system
        self._columns = columns
        self._width = len(columns)
        self._truth = system.truth[:, columns]
        self._where = np.full(len(system.contributions), -1)
        self._where[columns] = np.arange(self._width)
        self._rows: list[_Row] = []
        for parent, children in CHILDREN.items():
            for child in children:
                self._part(parent, [child], False)
        for parent, members, whole in SETS.values():
            self._part(parent, members, whole)
        self._sums()

    def solve(self, more: Sequence[_Row], cost: Costs | None = None) -> World | None:
        """The nearest world that keeps the rules and `more`; with `cost`, what it may move for."""
        count = self._truth.size
        price = np.zeros(count) if cost is None else cost
        rows = [*self._rows, *more]
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = 2 * count, len(rows)
        model.col_cost_ = np.concatenate([1 + price, 1 - price])
        model.col_lower_ = np.zeros(2 * count)
        model.col_upper_ = np.concatenate([np.full(count, float(NO_END)), self._truth.ravel()])
        model.row_lower_ = np.array([row[2] for row in rows])
        model.row_upper_ = np.array([row[3] for row in rows])
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.cumsum([0, *(2 * len(row[0]) for row in rows)])
        places = [np.array(row[0]) for row in rows]
        values = [np.array(row[1]) for row in rows]
        model.a_matrix_.index_ = np.concatenate(
            [part for place in places for part in (place, place + count)]
        ).astype(np.int32)
        model.a_matrix_.value_ = np.concatenate(
            [part for value in values for part in (value, -value)]
        )
        model.integrality_ = [highspy.HighsVarType.kInteger] * (2 * count)
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("mip_max_nodes", MOST_NODES)
        solver.setOptionValue("mip_rel_gap", 0.2)
        solver.passModel(model)
        solver.run()
        if (
            solver.getInfo().primal_solution_status
            != highspy.SolutionStatus.kSolutionStatusFeasible
        ):
            return None
        found = np.rint(solver.getSolution().col_value).astype(np.int64)
        world = self._system.truth.copy()
        world[:, self._columns] += (found[:count] - found[count:]).reshape(self._truth.shape)
        return world

    def wanted(self, target: Target, least: int, most: int) -> _Row:
        """That the count lies between `least` and `most`."""
        places = self._where[target.columns]
        places = places[places >= 0]
        truth = self._system.truth
        now = int(truth[target.measure, target.columns].sum())
        row = (places + target.measure * self._width).tolist()
        if not target.complement:
            return row, [1.0] * len(row), float(least - now), _end(most, now)
        parent = int(PARENT[target.measure])
        now = int(truth[parent, target.columns].sum()) - now
        above = (places + parent * self._width).tolist()
        signs = [-1.0] * len(row) + [1.0] * len(row)
        return row + above, signs, float(least - now), _end(most, now)

    def _part(self, parent: int, members: Sequence[int], whole: bool) -> None:
        """In each contribution, the members together are at most their parent, or make it up."""
        left = self._truth[parent] - self._truth[members].sum(axis=0)
        signs = [1.0] * len(members) + [-1.0]
        firsts = [measure * self._width for measure in (*members, parent)]
        for place, end in enumerate(left.tolist()):
            least = float(end) if whole else -highspy.kHighsInf
            self._rows.append(([first + place for first in firsts], signs, least, float(end)))

    def _sums(self) -> None:
        """What was published, and what the rule of joining tells."""
        system = self._system
        sums = system.sums(system.truth)
        bounded = (system.low > 0) | (system.high < NO_END)
        for place, group in enumerate(system.groups):
            inside = self._where[group.members]
            inside = inside[inside >= 0]
            if not len(inside):
                continue
            for measure in np.flatnonzero(bounded[:, place]).tolist():
                now = int(sums[measure, place])
                row = (inside + measure * self._width).tolist()
                least, most = int(system.low[measure, place]), int(system.high[measure, place])
                self._rows.append((row, [1.0] * len(row), float(least - now), _end(most, now)))


def _end(most: int, now: int) -> float:
    return float(highspy.kHighsInf) if most >= NO_END else float(most - now)

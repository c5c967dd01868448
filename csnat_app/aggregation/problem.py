"""The rules that a world keeps to, as an integer program for HiGHS.

What is found is a proposal; the audit checks it in whole numbers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.targets import Target
from csnat_app.aggregation.worlds import CHILDREN, NO_END, PARENT, SETS, Numbers, System, World

MOST_NODES = 200  # of the search tree; a limit of time would make one release differ from the next

Costs = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a problem: which variables each sums up, how, and between what it must lie.

    The first three are as long as there are entries, `low` and `high` as there are rows.
    """

    row: Numbers
    variable: Numbers
    sign: Numbers
    low: Costs
    high: Costs


class Problem:
    """The rules for what may differ from a consistent world, some measures of some contributions.

    Its variables are how many carers more, and how many fewer, each measure has in each of them.
    """

    def __init__(self, system: System, start: World, columns: Numbers, measures: Numbers) -> None:
        self._system, self._start = system, start
        self._columns, self._measures = columns, measures
        self._now = start[np.ix_(measures, columns)]
        self._variable = np.full(start.shape, -1)
        self._variable[np.ix_(measures, columns)] = np.arange(self._now.size).reshape(
            self._now.shape
        )
        self._rows = [*self._parts(), *self._sums()]

    def solve(self, more: Sequence[Rows] = (), cost: Costs | None = None) -> World | None:
        """The nearest world that keeps the rules and `more`; with `cost`, what it may move for.

        `cost[measure, column]` is what each carer more costs; to move a carer costs 1.
        """
        count = self._now.size
        price = np.zeros(count) if cost is None else cost.ravel()
        rows = [*self._rows, *more]
        starts = np.cumsum([0, *(len(one.low) for one in rows)])
        row = np.concatenate([one.row + start for one, start in zip(rows, starts, strict=False)])
        order = np.argsort(row, kind="stable")
        variable = np.concatenate([one.variable for one in rows])[order]
        sign = np.concatenate([one.sign for one in rows])[order]
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = 2 * count, int(starts[-1])
        model.col_cost_ = np.concatenate([1 + price, 1 - price])
        model.col_lower_ = np.zeros(2 * count)
        model.col_upper_ = np.concatenate([np.full(count, float(NO_END)), self._now.ravel()])
        model.row_lower_ = np.concatenate([one.low for one in rows])
        model.row_upper_ = np.concatenate([one.high for one in rows])
        matrix = model.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        entries = np.bincount(row, minlength=int(starts[-1]))
        matrix.start_ = 2 * np.concatenate([[0], np.cumsum(entries)])
        matrix.index_ = np.stack([variable, variable + count], axis=1).ravel().astype(np.int32)
        matrix.value_ = np.stack([sign, -sign], axis=1).ravel().astype(float)
        model.integrality_ = [highspy.HighsVarType.kInteger] * (2 * count)
        found = _solved(model)
        if found is None:
            return None
        world = self._start.copy()
        change = (found[:count] - found[count:]).reshape(self._now.shape)
        world[np.ix_(self._measures, self._columns)] += change
        return world

    def wanted(self, target: Target, least: int, most: int) -> Rows:
        """That the count lies between `least` and `most`."""
        measures, signs = np.array([target.measure]), np.array([1])
        if target.complement:
            measures, signs = np.array([PARENT[target.measure], target.measure]), np.array([1, -1])
        variables = self._variable[np.ix_(measures, target.columns)]
        now = int((self._start[np.ix_(measures, target.columns)].T * signs).sum())
        some = variables >= 0
        sign = np.broadcast_to(signs[:, None], variables.shape)
        return Rows(
            np.zeros(int(some.sum()), dtype=np.int64),
            variables[some],
            sign[some],
            np.array([float(least - now)]),
            _end(np.array([most - now])),
        )

    def _parts(self) -> Iterator[Rows]:
        """In each contribution, parts are at most their parent, or make it up."""
        for parent, children in CHILDREN.items():
            for child in children:
                yield from self._part(parent, [child], False)
        for parent, members, whole in SETS.values():
            yield from self._part(parent, members, whole)

    def _part(self, parent: int, members: Sequence[int], whole: bool) -> Iterator[Rows]:
        every = np.array([*members, parent])
        variables = self._variable[np.ix_(every, self._columns)]
        some = variables >= 0
        if some.any():
            signs = np.ones(variables.shape, dtype=np.int64)
            signs[-1] = -1
            now = self._start[:, self._columns]
            left = (now[parent] - now[list(members)].sum(axis=0)).astype(float)
            row = np.broadcast_to(np.arange(len(self._columns)), variables.shape)
            low = left if whole else np.full(len(left), -highspy.kHighsInf)
            yield Rows(row[some], variables[some], signs[some], low, left)

    def _sums(self) -> Iterator[Rows]:
        """What was published, and what the rule of joining tells."""
        system = self._system
        sums = system.sums(self._start)
        bounded = (system.low > 0) | (system.high < NO_END)
        for place, group in enumerate(system.groups):
            inside = group.members[self._variable[self._measures[0], group.members] >= 0]
            measures = self._measures[bounded[self._measures, place]]
            if not len(inside) or not len(measures):
                continue
            variables = self._variable[np.ix_(measures, inside)]
            now = sums[measures, place]
            yield Rows(
                np.repeat(np.arange(len(measures)), len(inside)),
                variables.ravel(),
                np.ones(variables.size, dtype=np.int64),
                (system.low[measures, place] - now).astype(float),
                _end(system.high[measures, place] - now),
            )


def _end(most: Numbers) -> Costs:
    return np.where(most >= NO_END // 2, highspy.kHighsInf, most.astype(float))


def _solved(model: highspy.HighsLp) -> Numbers | None:
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_max_nodes", MOST_NODES)
    solver.setOptionValue("mip_rel_gap", 0.2)
    solver.passModel(model)
    solver.run()
    feasible = highspy.SolutionStatus.kSolutionStatusFeasible
    if solver.getInfo().primal_solution_status != feasible:
        return None
    found: Numbers = np.rint(solver.getSolution().col_value).astype(np.int64)
    return found

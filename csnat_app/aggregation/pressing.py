"""Worlds in which as many counts as possible are opened, one level of the measures after the other.

Measures of one level bear on each other only through those above and below, which stay as they
are meanwhile; so each problem is small, and quickly solved.
"""

from collections.abc import Iterator

import numpy as np

from csnat_app.aggregation import implied
from csnat_app.aggregation.implied import Bounds
from csnat_app.aggregation.problem import Problem
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.wishes import wishes
from csnat_app.aggregation.worlds import (
    DEPTH,
    NAMES,
    OFFERED,
    SET_OF,
    SETS,
    Numbers,
    System,
    World,
)

_TURNS = 60
_SLOW = 0.85  # a turn that leaves more than this share closed: all measures are taken together
_ALONE, _TOGETHER = 20_000, 6_000  # variables of one problem, with one level and with all measures
_BESIDE = 20  # contributions that may differ although nothing is wished of them, at least
_WISHED = 20.0  # moved carers that a wish is worth


def pressed_worlds(system: System, targets: Targets, bounds: Bounds, base: int) -> Iterator[World]:
    """Worlds that open what `targets` has closed when the next one is asked for.

    First level by level; in the end with all measures together, as some counts are opened only by
    several measures at once.
    """
    together, left = False, targets.left
    of_contributions = implied.of_contributions(system, bounds)
    for turn in range(_TURNS):
        wish = _wish(system, targets, (bounds, of_contributions), base, turn)
        world = system.truth
        # What falls needs room over its parts first; what rises, under the wider measure.
        levels = _LEVELS if turn % 2 else _LEVELS[::-1]
        for level in [np.arange(len(NAMES))] if together else levels:
            most = (_TOGETHER if together else _ALONE) // len(level)
            columns = _columns(system, wish[level], most, turn)
            cost = wish[np.ix_(level, columns)].astype(np.float64) * -_WISHED
            if cost.any():
                found = Problem(system, world, columns, level).solve(cost=cost)
                world = world if found is None else found
        yield world
        before, left = left, targets.left
        together = together or left > before * _SLOW


def _wish(
    system: System, targets: Targets, bounds: tuple[Bounds, Bounds], base: int, turn: int
) -> Numbers:
    """For each measure and contribution; of what adds up many, the largest should change."""
    truth = system.truth
    of_groups, of_contributions = bounds
    wish = wishes(of_contributions, targets.cells, truth, base, turn)
    of_group = wishes(of_groups, targets.groups, system.now, base, turn)
    for measure, place in np.argwhere(of_group).tolist():
        members = system.groups[place].members
        largest = members[np.argsort(-truth[OFFERED, members], kind="stable")][:_BESIDE]
        wish[measure, largest] += of_group[measure, place]
    return wish


def _columns(system: System, wish: Numbers, most: int, turn: int) -> Numbers:
    """The contributions with wishes first, others of them in each turn, and as many of the rest."""
    wished = np.flatnonzero(wish.any(axis=0))
    wished = np.roll(wished, -turn * (most // 2))[: most * 3 // 4]
    rest = np.argsort(-system.truth[OFFERED], kind="stable")
    rest = rest[~np.isin(rest, wished)][: max(_BESIDE, len(wished))]
    return np.sort(np.concatenate([wished, rest])[:most])


def _by_depth() -> list[Numbers]:
    """The widest first; the parts of a set are in the level of what they are parts of."""
    found: dict[int, list[int]] = {}
    for index in range(len(NAMES)):
        top = SETS[SET_OF[index]][0] if index in SET_OF else index
        found.setdefault(int(DEPTH[top]), []).append(index)
    return [np.array(found[depth]) for depth in sorted(found)]


_LEVELS = _by_depth()

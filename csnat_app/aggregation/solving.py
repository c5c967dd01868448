"""Asks HiGHS for the nearest world in which counts are open, or for the proof that there is none.

The fewest carers that must be moved for it are looked for: such a problem is solved quickly, and
what it finds moves little else. What is found is a proposal; the audit checks it in whole numbers.
"""

from collections.abc import Iterator

import numpy as np

from csnat_app.aggregation.problem import Problem
from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.targets import Target
from csnat_app.aggregation.worlds import (
    CHILDREN,
    NAMES,
    NO_END,
    OFFERED,
    PARENT,
    SETS,
    WHOLLY_PARTED,
    Numbers,
    System,
    World,
)

# So many variables are asked about at once; of larger projects only a part may differ.
MOST_VARIABLES = 20_000
_FEW, _MORE = 1_000, 8_000  # where only some measures may differ


def open_world(system: System, target: Target, base: int) -> World | None:
    """A world in which the count is 0, or `base` or more; None if there is none, or no answer."""
    for measures, most in _families(target):
        columns = _near(system, target, most // len(measures))
        problem = Problem(system, system.truth, columns, measures)
        for least, end in ((0, 0), (base, NO_END)):
            found = problem.solve([problem.wanted(target, least, end)])
            if found is not None:
                return found
    return None


def completed(system: System, columns: Numbers) -> World | None:
    """A consistent world, of which only these contributions are not known."""
    if columns.size * len(NAMES) > MOST_VARIABLES:
        return None
    return Problem(system, system.truth, columns, np.arange(len(NAMES))).solve([])


def _families(target: Target) -> Iterator[tuple[Numbers, int]]:
    """Which measures may differ, and with how many variables: first few, that are quickly asked
    about, and at last all."""
    above = int(PARENT[target.measure])
    found = {target.measure, *CHILDREN[target.measure]}
    if target.complement or target.measure in WHOLLY_PARTED:
        found.add(above)
    narrow = [_with_sets(found)]
    if above >= 0 and PARENT[above] >= 0:
        narrow.append(np.array(sorted({*found, above, int(PARENT[above])})))
    while above >= 0:
        found.add(above)
        above = int(PARENT[above])
    for most in (_FEW, _MORE):
        yield from ((measures, most) for measures in (*narrow, _with_sets(found)))
    yield np.arange(len(NAMES)), MOST_VARIABLES


def _with_sets(measures: set[int]) -> Numbers:
    """Also those that share no carer with one of them, or with which they make up a whole."""
    found = set(measures)
    for parent, members, _ in SETS.values():
        if parent in found or found & set(members):
            found |= set(members)
    return np.array(sorted(found))


def _near(system: System, target: Target, most: int) -> Numbers:
    """The contributions that may differ: those with the most to change, others of the same sites,
    and then whole sites, one that was published in the same way by turns with a large one."""
    columns = target.columns
    if len(columns) > most // 2:
        wider = system.truth[max(0, PARENT[target.measure])]
        columns = columns[np.argsort(-wider[columns], kind="stable")][: most // 2]
    rest = _by_nearness(system, columns)
    return np.sort(np.concatenate([columns, rest[~np.isin(rest, columns)]])[:most])


def _by_nearness(system: System, columns: Numbers) -> Numbers:
    """All contributions, those of the same sites first; then site by site, by turns the largest
    and the largest that were published like these."""
    sizes = np.bincount(system.site, weights=system.truth[OFFERED])
    own = np.unique(system.site[columns])
    order = np.argsort(-sizes, kind="stable")
    releases = {one for life in system.lives for one in life}
    kinds = system.kinds(Breakdown.SITE, system.sites, releases)
    alike = order[np.isin(kinds[order], kinds[own])]
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) * 2
    rank[alike] = np.minimum(rank[alike], np.arange(len(alike)) * 2 + 1)
    rank[own] = -1
    found: Numbers = np.argsort(rank[system.site], kind="stable")
    return found

"""What the published numbers of one group tell about its counts, and those of two releases about
the one contribution in which they differ.

That is only a part of what an attacker can derive, but quickly found: what is closed by it alone
need not be looked for. And it says where a count can go: down to 0, or up to the base.
"""

from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.worlds import CHILDREN, NO_END, PARENT, PARTED, SETS, Numbers, System

Bounds = tuple[Numbers, Numbers]  # measures by groups: the fewest and the most


def bounds(system: System) -> Bounds:
    """The fewest and the most that each count of each group can be."""
    return _within_the_tree(system.low.copy(), system.high.copy())


def differences(system: System) -> Bounds:
    """The same of each contribution, from what two releases say of the same key: what one has
    more than the other is what came in between."""
    low = np.zeros(system.truth.shape, dtype=np.int64)
    high = np.full_like(low, NO_END)
    low_of, high_of = bounds(system)
    told = np.logical_or.reduce((system.low > 0) | (system.high < NO_END), axis=0)
    groups: dict[tuple[Breakdown, str], list[int]] = {}
    for place, group in enumerate(system.groups):
        if group.breakdown is not None and told[place]:
            groups.setdefault((group.breakdown, group.key), []).append(place)
    for places in groups.values():
        for narrow, wide in permutations(places, 2):
            ours, theirs = system.groups[wide].members, system.groups[narrow].members
            if len(ours) != len(theirs) + 1:
                continue
            between = np.setdiff1d(ours, theirs)
            if len(between) == 1:
                one = between[0]
                np.maximum(low[:, one], low_of[:, wide] - high_of[:, narrow], out=low[:, one])
                np.minimum(high[:, one], high_of[:, wide] - low_of[:, narrow], out=high[:, one])
    return _within_the_tree(low, high)


def _within_the_tree(low: Numbers, high: Numbers) -> Bounds:
    while True:
        before = low.copy(), high.copy()
        for parent, children in CHILDREN.items():
            for child in children:
                np.minimum(high[child], high[parent], out=high[child])
                np.maximum(low[parent], low[child], out=low[parent])
        for parent, members, whole in SETS.values():
            _of_set(low, high, parent, members, whole)
        if (low == before[0]).all() and (high == before[1]).all():
            return low, high


def _of_set(low: Numbers, high: Numbers, parent: int, members: list[int], whole: bool) -> None:
    fewest = low[members].sum(axis=0)
    np.maximum(low[parent], fewest, out=low[parent])
    for member in members:
        np.minimum(high[member], high[parent] - (fewest - low[member]), out=high[member])
    if whole:
        most = high[members].sum(axis=0)
        np.minimum(high[parent], most, out=high[parent])
        for member in members:
            np.maximum(low[member], low[parent] - (most - high[member]), out=low[member])


def complements(found: Bounds) -> Bounds:
    """The same of the carers of each parent without those of the measure."""
    low, high = found
    parents = PARENT[PARTED]
    return np.maximum(0, low[parents] - high[PARTED]), high[parents] - low[PARTED]


def closed(found: Bounds, base: int) -> NDArray[np.bool_]:
    """Which counts, then complements, must lie between 1 and `base` − 1."""
    both = (found, complements(found))
    return np.concatenate([(low >= 1) & (high < base) for low, high in both])

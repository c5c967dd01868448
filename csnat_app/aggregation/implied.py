"""What the published numbers of a group tell about its counts, those of a wider release about
those of a narrower one, and those of two releases about the one contribution in which they differ.

That is only a part of what an attacker can derive, but quickly found: what is closed by it alone
need not be looked for. And it says where a count can go: down to 0, or up to the base.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.worlds import (
    CHILDREN,
    NAMES,
    NO_END,
    PARENT,
    PARTED,
    SETS,
    Numbers,
    System,
)

# The fewest and the most of each count, then of each complement, by groups or contributions.
Bounds = tuple[Numbers, Numbers]


def of_groups(system: System) -> Bounds:
    """What each group's counts and complements lie between."""
    low, high = system.low.copy(), system.high.copy()
    nested = tuple(_nested(system))
    _within_the_tree(low, high)
    _pass_on(low, high, nested)
    found = _with_complements(low, high)
    _pass_on(*found, nested)
    return found


def of_contributions(system: System, groups: Bounds) -> Bounds:
    """The same of each contribution, from what `of_groups` has found.

    It has at most what all that it is in have, and what came between two releases has what one of
    them has more than the other.
    """
    low_of, high_of = groups
    low = np.zeros((len(low_of), system.truth.shape[1]), dtype=np.int64)
    high = np.full_like(low, NO_END)
    for place, group in enumerate(system.groups):
        high[:, group.members] = np.minimum(high[:, group.members], high_of[:, [place]])
        if len(group.members) == 1:
            one = group.members[0]
            np.maximum(low[:, one], low_of[:, place], out=low[:, one])
    for narrow, wide in _nested(system):
        ours, theirs = system.groups[wide].members, system.groups[narrow].members
        if len(ours) == len(theirs) + 1:
            one = np.setdiff1d(ours, theirs)[0]
            np.maximum(low[:, one], low_of[:, wide] - high_of[:, narrow], out=low[:, one])
            np.minimum(high[:, one], high_of[:, wide] - low_of[:, narrow], out=high[:, one])
    counts = low[: len(NAMES)], high[: len(NAMES)]
    _within_the_tree(*counts)
    tighter = _with_complements(*counts)
    return np.maximum(low, tighter[0]), np.minimum(high, tighter[1])


def closed(found: Bounds, base: int) -> NDArray[np.bool_]:
    """Which counts, then complements, must lie between 1 and `base` − 1."""
    low, high = found
    return (low >= 1) & (high < base)


def _nested(system: System) -> Iterator[tuple[int, int]]:
    """The groups of one key of which the second has all contributions of the first."""
    told = np.logical_or.reduce((system.low > 0) | (system.high < NO_END), axis=0)
    groups: dict[tuple[Breakdown, str], list[int]] = {}
    for place, group in enumerate(system.groups):
        if group.breakdown is not None and told[place]:
            groups.setdefault((group.breakdown, group.key), []).append(place)
    for places in groups.values():
        places.sort(key=lambda place: len(system.groups[place].members))
        members = [frozenset(system.groups[place].members.tolist()) for place in places]
        for wide in range(len(places)):
            for narrow in reversed(range(wide)):
                if members[narrow] <= members[wide]:
                    yield places[narrow], places[wide]
                    if members[narrow] == members[wide]:
                        yield places[wide], places[narrow]


def _pass_on(low: Numbers, high: Numbers, nested: tuple[tuple[int, int], ...]) -> None:
    """Who has the same contributions and others has at least as many carers."""
    for narrow, wide in nested:
        np.maximum(low[:, wide], low[:, narrow], out=low[:, wide])
    for narrow, wide in reversed(nested):
        np.minimum(high[:, narrow], high[:, wide], out=high[:, narrow])


def _with_complements(low: Numbers, high: Numbers) -> Bounds:
    """Also the carers of each parent without those of the measure."""
    parents = PARENT[PARTED]
    return (
        np.concatenate([low, np.maximum(0, low[parents] - high[PARTED])]),
        np.concatenate([high, high[parents] - low[PARTED]]),
    )


def _within_the_tree(low: Numbers, high: Numbers) -> None:
    """A part has at most what its whole has, and the whole at least what its parts have."""
    while True:
        before = low.copy(), high.copy()
        for parent, children in CHILDREN.items():
            for child in children:
                np.minimum(high[child], high[parent], out=high[child])
                np.maximum(low[parent], low[child], out=low[parent])
        for parent, members, whole in SETS.values():
            _of_set(low, high, parent, members, whole)
        if (low == before[0]).all() and (high == before[1]).all():
            return


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

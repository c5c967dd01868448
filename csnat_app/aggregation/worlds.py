"""What could have been counted, for all that an attacker knows.

A world is a matrix of whole numbers, one row for each measure and one column for each
contribution that any release was made from. It is consistent if every contribution keeps the
tree of measures, and every sum that was published lies where its rounded number says.
What was counted really is such a world.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution
from csnat_app.aggregation.publish import Breakdown, Published

World = NDArray[np.int64]
Numbers = NDArray[np.int64]

SMALL = "small"  # a group that is published only together with another
NO_END = 1 << 40  # more carers than there are

NAMES = measures.NAMES
INDEX = {name: index for index, name in enumerate(NAMES)}
OFFERED = INDEX["offered"]
PARENT = np.array([INDEX[m.parent] if m.parent else -1 for m in measures.ALL])
PARTED = np.flatnonzero(PARENT >= 0)  # all that are a part of another
DEPTH = np.zeros(len(NAMES), dtype=np.int64)  # how many measures each is a part of
for _index in PARTED.tolist():
    DEPTH[_index] = DEPTH[PARENT[_index]] + 1  # a measure comes after the one it is a part of
# Measures that can share carers, by their parent.
CHILDREN: dict[int, list[int]] = {index: [] for index in range(len(NAMES))}
# Sets of measures that share none: the parent, the members, whether they make up all of it.
SETS: dict[str, tuple[int, list[int], bool]] = {}
for _index, _measure in enumerate(measures.ALL):
    if _measure.disjoint_in:
        _whole = _measure.disjoint_in in measures.EXHAUSTIVE
        SETS.setdefault(_measure.disjoint_in, (int(PARENT[_index]), [], _whole))[1].append(_index)
    elif _measure.parent:
        CHILDREN[int(PARENT[_index])].append(_index)
# Measures that together make up what they are a part of: none changes alone.
WHOLLY_PARTED = {index for _, members, whole in SETS.values() if whole for index in members}
SET_OF = {index: name for name, (_, members, _) in SETS.items() for index in members}


@dataclass(frozen=True, slots=True)
class Group:
    """Contributions whose counts an attacker can add up.

    `release` counts from 0. `breakdown` is None for those that were part of the same releases:
    taking one release from the next leaves their sum.
    """

    release: int
    breakdown: Breakdown | None
    key: str
    members: Numbers


def interval(published: Numbers, base: int) -> tuple[Numbers, Numbers]:
    """The lowest and the highest exact counts that are published so; both ends are included.

    There are `base` whole numbers between them, fewer only at zero.
    """
    lowest = published - base // 2
    return np.maximum(0, lowest), lowest + base - 1


@dataclass(slots=True)
class System:
    """All contributions and groups; for each measure and group, what the sum must lie between.

    Contribution i was part of the releases `lives[life[i]]` and is of the site
    `sites[site[i]]`. `roles` says how a key of a breakdown was published in each release.
    `as_grouped`: the true world would be published under the same keys. `now` are the true sums.
    """

    contributions: tuple[Contribution, ...]
    truth: World
    lives: tuple[tuple[int, ...], ...]
    life: Numbers
    groups: tuple[Group, ...]
    low: Numbers
    high: Numbers
    roles: Mapping[tuple[int, Breakdown, str], str]
    as_grouped: bool
    place: Mapping[tuple[int, Breakdown | None, str], int] = field(init=False)
    now: Numbers = field(init=False)
    sites: tuple[str, ...] = field(init=False)
    site: Numbers = field(init=False)
    _order: Numbers = field(init=False)
    _starts: Numbers = field(init=False)

    def __post_init__(self) -> None:
        self.place = {(one.release, one.breakdown, one.key): i for i, one in enumerate(self.groups)}
        sizes = [len(group.members) for group in self.groups]
        self._order = np.concatenate([group.members for group in self.groups])
        self._starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.now = self.sums(self.truth)
        self.sites = tuple(sorted({site for site, _, _ in self.contributions}))
        row = {site: at for at, site in enumerate(self.sites)}
        self.site = np.array([row[site] for site, _, _ in self.contributions], dtype=np.int64)

    def kinds(
        self, breakdown: Breakdown, keys: Iterable[str], releases: Collection[int]
    ) -> Numbers:
        """For each key a number, the same for those that these releases published alike."""
        found: dict[tuple[str | None, ...], int] = {}
        roles = [tuple(self.roles.get((one, breakdown, key)) for one in releases) for key in keys]
        return np.array([found.setdefault(role, len(found)) for role in roles])

    def bound(self, release: int, published: Published, base: int) -> None:
        """Takes in what one release publishes."""
        for (breakdown, key), values in published.items():
            group = self.place.get((release, breakdown, key))
            told = np.array([-1 if value is None else value for value in values])
            if group is not None and (told >= 0).any():
                least, most = interval(told, base)
                low, high = self.low[:, group], self.high[:, group]
                np.copyto(low, np.maximum(low, least), where=told >= 0)
                np.copyto(high, np.minimum(high, most), where=told >= 0)

    def sums(self, world: World) -> Numbers:
        """Of each row of the world over each group."""
        return np.add.reduceat(np.take(world, self._order, axis=-1), self._starts, axis=-1)

    def checked(self, world: World) -> Numbers | None:
        """The sums of a world that is consistent; None if it is not.

        Whether an attacker must think the world possible: all that is found rests on this.
        """
        if world.min() < 0 or world[OFFERED].max() > measures.LARGEST:
            return None
        if (world[PARTED] > world[PARENT[PARTED]]).any():
            return None
        for parent, members, whole in SETS.values():
            together = world[members].sum(axis=0)
            if (together > world[parent]).any() or (whole and (together != world[parent]).any()):
                return None
        sums = self.sums(world)
        return sums if ((self.low <= sums) & (sums <= self.high)).all() else None

"""What could have been counted, for all that an attacker knows.

A world is a matrix of whole numbers, one row for each measure and one column for each
contribution that any release was made from. It is consistent if every contribution keeps the
tree of measures, and every sum that was published lies where its rounded number says.
What was counted really is such a world.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Entry
from csnat_app.aggregation.publish import ALL_KEY, OTHER, Breakdown, Grouping, Published, grouping
from csnat_app.aggregation.rounding import interval

World = NDArray[np.int64]
Numbers = NDArray[np.int64]
# A group, the fewest and the most of its carers who can have been offered.
Rule = tuple[int, int, int]

COLUMNS = {Breakdown.SITE: 0, Breakdown.PERIOD: 1}  # where a contribution names them
SMALL = "small"  # a group that is published only together with another
NO_END = 1 << 40  # more carers than there are

NAMES = tuple(measure.name for measure in measures.ALL)
INDEX = {name: index for index, name in enumerate(NAMES)}
OFFERED = INDEX["offered"]
PARENT = np.array([INDEX[m.parent] if m.parent else -1 for m in measures.ALL])
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


@dataclass(slots=True)
class System:
    """All contributions and groups; for each measure and group, what the sum must lie between.

    `life[i]` has a bit set for each release that contribution i was part of. `roles` says how a
    key of a breakdown was published in each release. `as_grouped`: the true world would be
    published under the same keys.
    """

    contributions: tuple[Contribution, ...]
    truth: World
    life: Numbers
    groups: tuple[Group, ...]
    low: Numbers
    high: Numbers
    roles: Mapping[tuple[int, Breakdown, str], str]
    as_grouped: bool
    place: Mapping[tuple[int, Breakdown | None, str], int] = field(init=False)
    _order: Numbers = field(init=False)
    _starts: Numbers = field(init=False)

    def __post_init__(self) -> None:
        self.place = {(one.release, one.breakdown, one.key): i for i, one in enumerate(self.groups)}
        sizes = [len(group.members) for group in self.groups]
        self._order = np.concatenate([group.members for group in self.groups])
        self._starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

    def bound(self, release: int, published: Published, base: int) -> None:
        """Takes in what one release publishes."""
        for (breakdown, key), values in published.items():
            group = self.place.get((release, breakdown, key))
            for measure, value in enumerate(values):
                if group is not None and value is not None:
                    least, most = interval(value, base)
                    self.low[measure, group] = max(self.low[measure, group], least)
                    self.high[measure, group] = min(self.high[measure, group], most)

    def sums(self, world: World) -> Numbers:
        """Of each row of the world over each group."""
        return np.add.reduceat(world[..., self._order], self._starts, axis=-1)

    def consistent(self, world: World) -> bool:
        """Whether an attacker must think the world possible. All that is found rests on this."""
        if (world < 0).any():
            return False
        for parent, children in CHILDREN.items():
            if children and (world[children] > world[parent]).any():
                return False
        for parent, members, whole in SETS.values():
            together = world[members].sum(axis=0)
            if (together > world[parent]).any() or (whole and (together != world[parent]).any()):
                return False
        sums = self.sums(world)
        return bool(((self.low <= sums) & (sums <= self.high)).all())


def system(entries: Sequence[Entry], counts: Mapping[Contribution, Mapping[str, int]]) -> System:
    """What is known to someone who has read all `entries`; the exact counts are the true world."""
    contributions = tuple(sorted({one for entry in entries for one in entry.contributions}))
    place = {one: index for index, one in enumerate(contributions)}
    truth = np.array(
        [[counts[one].get(name, 0) for name in NAMES] for one in contributions], dtype=np.int64
    ).T.copy()
    life = np.zeros(len(contributions), dtype=np.int64)
    groups: list[Group] = []
    roles: dict[tuple[int, Breakdown, str], str] = {}
    rules: list[Rule] = []
    as_grouped = True
    for release, entry in enumerate(entries):
        members = np.array([place[one] for one in entry.contributions], dtype=np.int64)
        life[members] |= 1 << release
        groups.append(Group(release, Breakdown.ALL, ALL_KEY, members))
        if int(truth[OFFERED, members].sum()) < 2 * entry.base:
            rules.append((len(groups) - 1, 0, 2 * entry.base - 1))
        for breakdown, column in COLUMNS.items():
            found = _by_key(members, contributions, column)
            as_grouped &= _add(
                release, entry, breakdown, found, truth[OFFERED], groups, roles, rules
            )
    groups += [
        Group(-1, None, str(lifetime), np.flatnonzero(life == lifetime))
        for lifetime in np.unique(life).tolist()
    ]
    low = np.zeros((len(NAMES), len(groups)), dtype=np.int64)
    high = np.full_like(low, NO_END)
    made = System(contributions, truth, life, tuple(groups), low, high, roles, as_grouped)
    for release, entry in enumerate(entries):
        made.bound(release, entry.published, entry.base)
    for group, least, most in rules:
        low[OFFERED, group] = max(low[OFFERED, group], least)
        high[OFFERED, group] = min(high[OFFERED, group], most)
    return made


def _by_key(
    members: Numbers, contributions: Sequence[Contribution], column: int
) -> dict[str, Numbers]:
    found: dict[str, list[int]] = {}
    for index in members.tolist():
        found.setdefault(contributions[index][column], []).append(index)
    return {key: np.array(found[key], dtype=np.int64) for key in sorted(found)}


def _as_published(entry: Entry, breakdown: Breakdown, offered: Mapping[str, int]) -> Grouping:
    """How the release says that it was grouped, and who was promoted with these counts."""
    joined = entry.joined.get(breakdown, ())
    alone = tuple(sorted(set(offered) - set(joined))) if breakdown in entry.joined else ()
    large = [key for key in offered if key not in alone and offered[key] >= 2 * entry.base]
    return Grouping(alone, joined, large[0] if large else None)


def _add(
    release: int,
    entry: Entry,
    breakdown: Breakdown,
    by_key: Mapping[str, Numbers],
    offered: Numbers,
    groups: list[Group],
    roles: dict[tuple[int, Breakdown, str], str],
    rules: list[Rule],
) -> bool:
    """Adds one breakdown's groups, and what the rule of joining tells of who was offered.

    False if the rule would have joined others than the release says.
    """
    told = not entry.all_dropped(breakdown)
    counts = {key: int(offered[some].sum()) for key, some in by_key.items()}
    made = _as_published(entry, breakdown, counts)
    small = [key for key in counts if key not in made.alone and key != made.promoted]
    least = counts[made.promoted] if made.promoted else 0
    for key, some in by_key.items():
        role = "small" if key in small else "promoted" if key == made.promoted else "alone"
        roles[release, breakdown, key] = role if told else ""
        if told:
            behind = made.promoted is not None and key < made.promoted
            rules.append(
                {
                    "small": (len(groups), 0, 2 * entry.base - 1),
                    "promoted": (len(groups), 2 * entry.base, least),
                    "alone": (len(groups), max(2 * entry.base, least + behind), NO_END),
                }[role]
            )
        groups.append(Group(release, breakdown, key, some))
    if len(small) > 1:
        if told and made.promoted:
            rules.append((len(groups), 0, 2 * entry.base - 1))
        elif told and made.alone:
            rules.append((len(groups), 2 * entry.base, NO_END))
        groups.append(Group(release, breakdown, SMALL, np.concatenate([by_key[k] for k in small])))
    if made.joined:
        joined = np.concatenate([by_key[key] for key in made.joined])
        groups.append(Group(release, breakdown, OTHER, joined))
    return made == grouping(counts, entry.base)

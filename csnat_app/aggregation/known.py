"""What the ledger tells an attacker: which sums were published, and what the rules say of them."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

import numpy as np

from csnat_app.aggregation.ledger import Contribution, Entry
from csnat_app.aggregation.publish import ALL_KEY, COLUMNS, OTHER, Breakdown, Grouping, grouping
from csnat_app.aggregation.worlds import (
    NAMES,
    NO_END,
    OFFERED,
    SMALL,
    Group,
    Numbers,
    System,
    World,
)

# A group, the fewest and the most of its carers who can have been offered.
Rule = tuple[int, int, int]


def contributed(entries: Iterable[Entry]) -> tuple[Contribution, ...]:
    """Everything that any of the releases was made from."""
    return tuple(sorted({one for entry in entries for one in entry.contributions}))


def counted(
    contributions: Iterable[Contribution], counts: Mapping[Contribution, Mapping[str, int]]
) -> World:
    """What was counted, a column for each contribution. `counts` name every measure."""
    values = itemgetter(*NAMES)
    return np.array([values(counts[one]) for one in contributions], dtype=np.int64).T.copy()


def system(
    entries: Sequence[Entry], contributions: tuple[Contribution, ...], truth: World
) -> System:
    """What is known to someone who has read all `entries`.

    `contributions` are all of any release, sorted; `truth` has what each counted.
    """
    place = {one: index for index, one in enumerate(contributions)}
    seen: list[list[int]] = [[] for _ in contributions]
    groups: list[Group] = []
    roles: dict[tuple[int, Breakdown, str], str] = {}
    rules: list[Rule] = []
    as_grouped = True
    for release, entry in enumerate(entries):
        members = np.array([place[one] for one in entry.contributions], dtype=np.int64)
        for one in members.tolist():
            seen[one].append(release)
        rules.append((len(groups), *_of_whole(entry, int(truth[OFFERED, members].sum()))))
        groups.append(Group(release, Breakdown.ALL, ALL_KEY, members))
        for breakdown, column in COLUMNS.items():
            found = _by_key(members, contributions, column)
            as_grouped &= _add(
                release, entry, breakdown, found, truth[OFFERED], groups, roles, rules
            )
    lives = sorted({tuple(releases) for releases in seen})
    life = np.array([lives.index(tuple(releases)) for releases in seen], dtype=np.int64)
    groups += [
        Group(-1, None, str(number), np.flatnonzero(life == number)) for number in range(len(lives))
    ]
    low = np.zeros((len(NAMES), len(groups)), dtype=np.int64)
    high = np.full_like(low, NO_END)
    made = System(
        contributions, truth, tuple(lives), life, tuple(groups), low, high, roles, as_grouped
    )
    for release, entry in enumerate(entries):
        made.bound(release, entry.published, entry.base)
    for group, least, most in rules:
        low[OFFERED, group] = max(low[OFFERED, group], least)
        high[OFFERED, group] = min(high[OFFERED, group], most)
    return made


def _of_whole(entry: Entry, offered: int) -> tuple[int, int]:
    """How many carers can have been offered in all: enough, if anything is published."""
    if entry.published:
        return 2 * entry.base, NO_END
    return 0, 2 * entry.base - 1 if offered < 2 * entry.base else NO_END


def _by_key(
    members: Numbers, contributions: Sequence[Contribution], column: int
) -> dict[str, Numbers]:
    found: dict[str, list[int]] = {}
    for index in members.tolist():
        found.setdefault(contributions[index][column], []).append(index)
    return {key: np.array(found[key], dtype=np.int64) for key in sorted(found)}


def _as_published(entry: Entry, breakdown: Breakdown, offered: Mapping[str, int]) -> Grouping:
    """How the release says that it was grouped, and who was promoted with these counts."""
    joined = entry.joined[breakdown]
    alone = tuple(sorted(set(offered) - set(joined)))
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
    counts = {key: int(offered[some].sum()) for key, some in by_key.items()}
    rule = grouping(counts, entry.base)
    shown = breakdown in entry.joined
    made = _as_published(entry, breakdown, counts) if shown else rule
    # Of a breakdown that is not shown nobody can tell whether the rule or the audit took it out.
    # If it was the rule, it is held against us that somebody may guess so.
    told = shown or not rule.alone
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
    return made == rule

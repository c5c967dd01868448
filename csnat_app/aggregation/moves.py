"""Other worlds by moving carers between contributions, many at a time.

Two sites that were published alike can exchange carers within the periods: what the two have
together in each period stays, so that no period and no whole notices, and what each has over all
periods may change only as far as its own rounded number leaves room. The same holds for two
periods and the sites. Within these bounds, carers are heaped up in as few places as possible: most
counts become 0 or as large as their parent there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.worlds import (
    CHILDREN,
    COLUMNS,
    NAMES,
    NO_END,
    OFFERED,
    PARENT,
    SET_OF,
    SETS,
    Numbers,
    System,
    World,
)


@dataclass(frozen=True, slots=True)
class Lines:
    """Sites (or periods) that were published alike, and what they counted in the same releases.

    `cells[line, place]` is the contribution of one line at one place of the other breakdown, or
    the number of contributions where there is none. `groups[line]` are the groups that the
    line alone is noticed in.
    """

    cells: Numbers
    groups: Numbers


def lines_of(system: System) -> list[Lines]:
    """All sets of at least two lines that can exchange carers."""
    found: list[Lines] = []
    for breakdown, column in COLUMNS.items():
        alike: dict[tuple[object, ...], dict[str, dict[str, int]]] = {}
        for index, one in enumerate(system.contributions):
            key = one[column]
            releases = [r for r in range(64) if int(system.life[index]) >> r & 1]
            roles = tuple(system.roles[release, breakdown, key] for release in releases)
            of_key = alike.setdefault((int(system.life[index]), roles), {}).setdefault(key, {})
            of_key[one[1 - column]] = index
        found += [
            _table(system, breakdown, int(str(life)), lines)
            for (life, _), lines in alike.items()
            if len(lines) > 1
        ]
    return found


def _table(
    system: System, breakdown: Breakdown, life: int, lines: dict[str, dict[str, int]]
) -> Lines:
    places = sorted({place for cells in lines.values() for place in cells})
    nothing = len(system.contributions)
    largest = sorted(
        lines, key=lambda key: (-system.truth[OFFERED, list(lines[key].values())].sum(), key)
    )
    cells = [[lines[key].get(place, nothing) for place in places] for key in largest]
    releases = [release for release in range(64) if life >> release & 1]
    groups = [[system.place[release, breakdown, key] for release in releases] for key in largest]
    return Lines(np.array(cells, dtype=np.int64), np.array(groups, dtype=np.int64))


def merged(system: System) -> Iterator[World]:
    """Worlds in which all lines of which nothing is known have their carers in one of them.

    Nobody notices, and every count of the others is 0. Each time it is another line.
    """
    for lines in lines_of(system):
        known = (system.low[:, lines.groups] > 0) | (system.high[:, lines.groups] < NO_END)
        free = lines.cells[~known.any(axis=(0, 2))]
        for cells in (free, free[::-1]):
            world = system.truth.copy()
            for place in range(cells.shape[1]):
                there = cells[:, place]
                there = there[there < len(system.contributions)]
                if len(there) > 1:
                    world[:, there[0]] = world[:, there].sum(axis=1)
                    world[:, there[1:]] = 0
            yield world


def walk(system: System, rounds: int) -> Iterator[World]:
    """Worlds, each made from the one before; all of them keep what is known.

    In each round, every line has exchanged carers with one other line; who with whom, and
    where they are heaped up, turns from round to round.
    """
    every = lines_of(system)
    nothing = len(system.contributions)
    world = np.zeros((len(NAMES), nothing + 1), dtype=np.int64)
    for turn in range(rounds):
        if turn % 8 == 0:
            world[:, :nothing] = system.truth
        for lines in every:
            first, second = _pairs(len(lines.cells), turn)
            order = np.roll(np.arange(lines.cells.shape[1]), turn // 2)[:: 1 - 2 * (turn % 2)]
            for measure, partner, sign in exchanges(world, bool(turn & 2)):
                _exchange(system, world, measure, partner, sign, lines, first, second, order, turn)
        yield world[:, :nothing]


def _pairs(count: int, turn: int) -> tuple[Numbers, Numbers]:
    """Every line with another one: two lists of the same length, no line twice."""
    one = np.arange(count)
    other = (turn - one) % count
    return one[one < other], other[one < other]


def exchanges(world: World, widest_first: bool) -> list[tuple[int, int, int]]:
    """Which measures are exchanged, in turn from the narrowest or from the widest.

    Where parts make up a whole, two measures must change together: a part with another part
    the other way round (-1), or the whole with a part (1).
    """
    order = range(len(NAMES)) if widest_first else range(len(NAMES) - 1, -1, -1)
    found = []
    for measure in order:
        whole = [name for name, (parent, _, all_) in SETS.items() if all_ and parent == measure]
        name = SET_OF.get(measure)
        if whole:
            found.append((measure, _largest(world, SETS[whole[0]][1], measure), 1))
        elif name is not None and SETS[name][2]:
            found.append((measure, _largest(world, SETS[name][1], measure), -1))
        else:
            found.append((measure, -1, 0))
    return found


def _largest(world: World, members: list[int], without: int) -> int:
    return max((one for one in members if one != without), key=lambda one: int(world[one].sum()))


def bounds(world: World, measure: int, partner: int, sign: int) -> tuple[Numbers, Numbers]:
    """Between what the measure can be in each contribution while the others stay."""
    low = np.zeros_like(world[measure])
    for child in CHILDREN[measure]:
        np.maximum(low, world[child], out=low)
    for parent, members, whole in SETS.values():
        if parent == measure and not whole:
            np.maximum(low, world[members].sum(axis=0), out=low)
    if sign == 1:
        return np.maximum(low, world[measure] - world[partner]), np.full_like(low, NO_END)
    if sign == -1:
        return low, world[measure] + world[partner]
    if measure in SET_OF:
        parent, members, _ = SETS[SET_OF[measure]]
        return low, world[parent] - world[members].sum(axis=0) + world[measure]
    return low, world[PARENT[measure]]


def room(
    system: System, world: World, measure: int, partner: int, sign: int, groups: Numbers
) -> tuple[Numbers, Numbers]:
    """By how many each line's sums can fall and rise."""
    sums = system.sums(world[measure, :-1])
    down: Numbers = (sums - system.low[measure])[groups].min(axis=1)
    up: Numbers = (system.high[measure] - sums)[groups].min(axis=1)
    if sign:
        fall, rise = room(system, world, partner, -1, 0, groups)[::sign]
        return np.minimum(down, fall), np.minimum(up, rise)
    return down, up


def _exchange(
    system: System,
    world: World,
    measure: int,
    partner: int,
    sign: int,
    lines: Lines,
    first: Numbers,
    second: Numbers,
    order: Numbers,
    turn: int,
) -> None:
    """Lets the first of each pair have as much as it can in the first places of the order."""
    down, up = room(system, world, measure, partner, sign, lines.groups)
    low, high = bounds(world, measure, partner, sign)
    low[-1] = high[-1] = 0
    here, there = lines.cells[first][:, order], lines.cells[second][:, order]
    now, then = world[measure][here], world[measure][there]
    least = np.maximum(low[here], now + then - high[there])
    most = np.minimum(high[here], now + then - low[there]) - least
    total = now.sum(axis=1)
    rise, fall = np.minimum(up[first], down[second]), np.minimum(down[first], up[second])
    change = (0 * rise, rise, -fall)[turn % 3]
    spread = np.clip(total + change - least.sum(axis=1), 0, most.sum(axis=1))[:, None]
    moved = least + np.clip(spread - (np.cumsum(most, axis=1) - most), 0, most) - now
    world[measure, here] += moved
    world[measure, there] -= moved
    if sign:
        world[partner, here] += sign * moved
        world[partner, there] -= sign * moved

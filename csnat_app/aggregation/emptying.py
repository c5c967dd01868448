"""Worlds in which many small contributions are empty: their carers came in another period.

A contribution that is moved as a whole keeps the tree of measures, and its site does not notice.
What the periods notice is evened out, measure by measure, at the sites that were left alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from csnat_app.aggregation.moves import bounds
from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.worlds import NAMES, OFFERED, SET_OF, SETS, Numbers, System, World

_SHARES = (3, 6, 12, 24)  # one site of so many is emptied in one contribution


@dataclass(frozen=True, slots=True)
class _Table:
    """`cells[site, place]` is a contribution, or the number of contributions where there is none.

    `groups[place]` are the groups in which its period was noticed.
    """

    cells: Numbers
    groups: Numbers


def emptied(system: System, closed: Numbers, turn: int) -> World:
    """A world that may be consistent; `closed` counts the secrets of each contribution."""
    nothing = len(system.contributions)
    world = np.zeros((len(NAMES), nothing + 1), dtype=np.int64)
    world[:, :nothing] = system.truth
    for table in _tables(system):
        touched = _move(world, table, np.append(closed, 0), turn)
        for measure, partner, sign in _exchanges(turn):
            _even_out(system, world, table, touched, measure, partner, sign)
    return world[:, :nothing]


def _exchanges(turn: int) -> Iterator[tuple[int, int, int]]:
    """As `moves.exchanges`, but with every partner in turn: one may have the room."""
    for measure in range(len(NAMES)) if turn & 2 else reversed(range(len(NAMES))):
        whole = [members for parent, members, all_ in SETS.values() if all_ and parent == measure]
        members = SETS[SET_OF[measure]][1] if measure in SET_OF else []
        if whole:
            yield from ((measure, partner, 1) for partner in whole[0])
        elif members and SETS[SET_OF[measure]][2]:
            yield from ((measure, partner, -1) for partner in members if partner != measure)
        else:
            yield measure, -1, 0


def _tables(system: System) -> Iterator[_Table]:
    """One for each set of releases that contributions were part of together."""
    nothing = len(system.contributions)
    for life in np.unique(system.life).tolist():
        members = np.flatnonzero(system.life == life).tolist()
        sites = sorted({system.contributions[one][0] for one in members})
        places = sorted({system.contributions[one][1] for one in members})
        cells = np.full((len(sites), len(places)), nothing)
        row, column = ({key: at for at, key in enumerate(keys)} for keys in (sites, places))
        for one in members:
            site, place, _ = system.contributions[one]
            cells[row[site], column[place]] = one
        if len(places) == 1:
            continue  # there is no other period to come in
        releases = [release for release in range(64) if life >> release & 1]
        groups = [[system.place[r, Breakdown.PERIOD, key] for r in releases] for key in places]
        yield _Table(cells, np.array(groups))


def _move(world: World, table: _Table, closed: Numbers, turn: int) -> Numbers:
    """Moves, at some sites, the contribution with the most secrets; returns which sites."""
    secrets = closed[table.cells]
    order = np.argsort(-secrets.max(axis=1), kind="stable")
    order = order[: max(1, len(order) // _SHARES[turn % 4])]
    over = np.zeros(table.cells.shape[1])
    there = table.cells < len(closed) - 1
    touched = []
    for site in order.tolist():
        source = int(np.argsort(-secrets[site], kind="stable")[turn // 4 % 2])
        carers = world[OFFERED, table.cells[site, source]]
        others = np.where(there[site], over, np.inf)
        others[source] = np.inf
        target = int(others.argmin())
        if not carers or not np.isfinite(others[target]):
            continue
        giving, taking = table.cells[site, [source, target]]
        world[:, taking] += world[:, giving]
        world[:, giving] = 0
        over[source] -= carers
        over[target] += carers
        touched.append(site)
    return np.array(touched, dtype=np.int64)


def _even_out(
    system: System,
    world: World,
    table: _Table,
    touched: Numbers,
    measure: int,
    partner: int,
    sign: int,
) -> None:
    """Moves carers between periods, at sites that are not touched, until no period notices."""
    fewest, most = _missing(system, world, table, measure)
    if (fewest <= 0).all() and (most >= 0).all():
        return
    # What the partner has too few of or too many waits for its own turn.
    of_partner = _missing(system, world, table, partner) if sign else (-most, most)
    least, room = np.minimum(of_partner[0], 0), np.maximum(of_partner[1], 0)
    low, high = bounds(world, measure, partner, sign)
    low[-1] = high[-1] = 0
    cells = np.delete(table.cells, touched, axis=0)
    value, low, high = world[measure][cells], low[cells], high[cells]
    start = value.copy()
    # A period with too many gives, one with too few takes; the other side is any with room.
    for place in np.flatnonzero((fewest > 0) | (most < 0)).tolist():
        for other in np.argsort(fewest - most if most[place] < 0 else most - fewest).tolist():
            if most[place] < 0:
                giving, taking, wanted = place, other, min(-most[place], most[other])
            elif fewest[place] > 0:
                giving, taking, wanted = other, place, min(fewest[place], -fewest[other])
            else:
                break
            if sign == 1:
                wanted = min(wanted, -least[giving], room[taking])
            elif sign == -1:
                wanted = min(wanted, -least[taking], room[giving])
            if other == place or wanted <= 0:
                continue
            can = np.minimum(value[:, giving] - low[:, giving], high[:, taking] - value[:, taking])
            gives = np.clip(wanted - (np.cumsum(can) - can), 0, can)
            value[:, giving] -= gives
            value[:, taking] += gives
            for bound, moved in ((fewest, 1), (most, 1), (least, sign), (room, sign)):
                bound[giving] += moved * gives.sum()
                bound[taking] -= moved * gives.sum()
    world[measure, cells] = value
    if sign:
        world[partner, cells] += sign * (value - start)


def _missing(system: System, world: World, table: _Table, measure: int) -> tuple[Numbers, Numbers]:
    """How many each period must have more, at least and at most; negative for fewer."""
    sums = system.sums(world[measure, :-1])
    fewest: Numbers = (system.low[measure] - sums)[table.groups].max(axis=1)
    most: Numbers = (system.high[measure] - sums)[table.groups].min(axis=1)
    return fewest, most

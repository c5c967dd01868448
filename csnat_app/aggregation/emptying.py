"""Worlds in which contributions are empty, because all their carers came elsewhere.

An empty contribution opens all its counts. Either lines have their carers at a part of the places,
and what the places then have too many or too few of is evened out at the other lines; or a line of
which only the number of carers is limited gives them to other such lines, and is empty as a whole.
"""

from collections.abc import Callable, Iterator

import numpy as np

from csnat_app.aggregation.evening import even_all
from csnat_app.aggregation.sheets import Mask, Sheet, Values
from csnat_app.aggregation.worlds import NO_END, OFFERED, Numbers, System, World

_SHARE = 3  # at most one line of so many is emptied at once
_MOST_FAILED = 24  # worlds in a row that opened nothing


def emptied_worlds(system: System, sheet: Sheet, closed: Callable[[], Mask]) -> Iterator[World]:
    """Worlds that open cells. Where one did not, it is tried with fewer lines, or places.

    `closed` says for each contribution whether it has counts that are still closed.
    """
    values = sheet.values(system.truth)
    places, lines = sheet.cells.shape
    waiting = [
        (np.arange(start, lines, _SHARE), part, 2) for part in range(2) for start in range(_SHARE)
    ]
    failed = 0
    while places > 1 and lines > 1 and waiting and failed < _MOST_FAILED:
        some, part, parts = waiting.pop(0)
        before = (closed()[sheet.cells] & sheet.there)[:, some]
        some = some[before.any(axis=0)]
        if not len(some):
            continue
        yield sheet.put(_emptied(system, sheet, values, some, part, parts), system.truth)
        if (closed()[sheet.cells] & sheet.there)[:, some].sum() < before.sum():
            failed = 0
            continue
        failed += 1
        if len(some) > 1:
            waiting += [(half, part, parts) for half in np.array_split(some, 2)]
        elif parts < places:
            waiting += [(some, part, 2 * parts), (some, part + parts, 2 * parts)]


def _emptied(
    system: System, sheet: Sheet, values: Values, lines: Numbers, part: int, parts: int
) -> Values:
    """One part of each line's places give their carers to the rest, where few came yet."""
    came = np.zeros(values.shape[1])
    offered = values[OFFERED]
    moves = []
    for line in lines.tolist():
        gives = (np.arange(len(came)) + line) % parts == part
        for place in np.flatnonzero(gives & (offered[:, line] > 0)).tolist():
            target = int(np.where(sheet.there[:, line] & ~gives, came, np.inf).argmin())
            if gives[target]:
                break
            came[place] -= offered[place, line]
            came[target] += offered[place, line]
            moves.append((place, target, line))
    made = values.copy()
    if moves:
        sources, _, at = np.array(moves).T
        made[:, sources, at] = 0
        for source, target, line in moves:
            made[:, target, line] += values[:, source, line]
        even_all(system, sheet, made, values, np.isin(np.arange(values.shape[2]), lines))
    return made


def given_away(system: System, sheet: Sheet) -> Iterator[World]:
    """Worlds in which lines of which little is known are empty; each time it is others."""
    values = sheet.values(system.truth)
    down, up = sheet.slack(system)
    known: Mask = (np.delete(up, OFFERED, axis=0) < NO_END // 2).any(axis=0) | (
        down < values.sum(axis=1)
    ).any(axis=0)
    for kind in np.unique(sheet.alike).tolist():
        lines = np.flatnonzero((sheet.alike == kind) & ~known)
        for turn in range(4 if len(lines) > 1 else 0):
            order = lines[:: 1 - 2 * (turn % 2)]
            half = len(lines) // 2
            order = np.roll(order, turn // 2 * half)
            yield sheet.put(_given(sheet, values, up[OFFERED], order), system.truth)


def _given(sheet: Sheet, values: Values, room: Numbers, order: Numbers) -> Values:
    """The first of the order give to the last, whole contributions at a time."""
    made, left = values.copy(), room.copy()
    givers, takers = list(order), list(order[::-1])
    taken: set[int] = set()
    for giver in givers:
        if giver in taken:
            continue
        moves = []
        rooms: dict[int, int] = {}
        for place in np.flatnonzero(made[OFFERED, :, giver]).tolist():
            carers = int(made[OFFERED, place, giver])
            taker = next(
                (
                    one
                    for one in takers
                    if one != giver
                    and sheet.there[place, one]
                    and rooms.get(one, left[one]) >= carers
                ),
                None,
            )
            if taker is None:
                break
            rooms[taker] = rooms.get(taker, left[taker]) - carers
            moves.append((place, taker))
        else:
            for place, taker in moves:
                made[:, place, taker] += made[:, place, giver]
                made[:, place, giver] = 0
                taken.add(taker)
            for taker, rest in rooms.items():
                left[taker] = rest
            left[giver] = 0
            takers.remove(giver)
    return made

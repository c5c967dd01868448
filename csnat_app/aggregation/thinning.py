"""Worlds in which sites have as few of each measure as their own numbers allow, or as many.

What some sites have fewer in a period, others that were published alike have more there; so the
periods and the whole do not notice.
"""

from collections.abc import Sequence

import numpy as np

from csnat_app.aggregation.moves import Lines, bounds, exchanges, room
from csnat_app.aggregation.worlds import NAMES, Numbers, System, World

_SHARE = 3  # one line of so many is thinned, or filled; the others even it out
_MOST_PLACES = 64  # periods of a site; there are too many sites to go through for each period


def thinned(system: System, start: World, every: Sequence[Lines], turn: int) -> World:
    """A world made from another one; with an odd `turn`, the lines are filled."""
    nothing = len(system.contributions)
    world = np.zeros((len(NAMES), nothing + 1), dtype=np.int64)
    world[:, :nothing] = start
    fill = bool(turn % 2)
    for lines in every:
        if lines.cells.shape[1] <= _MOST_PLACES:
            # What is to rise needs room under its parent first; what is to fall, over its parts.
            for measure, partner, sign in exchanges(world, widest_first=fill):
                _thin(system, world, lines, measure, partner, sign, turn // 2, fill)
    return world[:, :nothing]


def _thin(
    system: System,
    world: World,
    lines: Lines,
    measure: int,
    partner: int,
    sign: int,
    turn: int,
    fill: bool,
) -> None:
    down, up = room(system, world, measure, partner, sign, lines.groups)
    low, high = bounds(world, measure, partner, sign)
    low[-1] = high[-1] = 0
    chosen = (np.arange(len(lines.cells)) + turn) % _SHARE == 0
    value = world[measure][lines.cells]
    falls, rises = value - low[lines.cells], high[lines.cells] - value
    here, there = (rises, falls) if fill else (falls, rises)
    own, others = (up[chosen], down[~chosen]) if fill else (down[chosen], up[~chosen])
    wanted = _first(here[chosen], own[:, None], axis=1)
    can = there[~chosen]
    taken = np.zeros_like(can)
    for place in np.flatnonzero(wanted.any(axis=0)).tolist():
        most = np.minimum(can[:, place], others)
        taken[:, place] = _first(most, wanted[:, place].sum(), axis=0)
        others = others - taken[:, place]
        wanted[:, place] = _first(wanted[:, place], taken[:, place].sum(), axis=0)
    moved = np.zeros_like(value)
    moved[chosen], moved[~chosen] = (wanted, -taken) if fill else (-wanted, taken)
    world[measure, lines.cells] += moved
    if sign:
        world[partner, lines.cells] += sign * moved


def _first(most: Numbers, total: Numbers, axis: int) -> Numbers:
    """As much of each along the axis as there is, from the first on, until the total is reached."""
    found: Numbers = np.clip(total - (np.cumsum(most, axis=axis) - most), 0, most)
    return found

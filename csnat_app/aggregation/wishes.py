"""Which counts should fall and which should rise, so that secrets are opened."""

import numpy as np

from csnat_app.aggregation.implied import Bounds
from csnat_app.aggregation.targets import Closed
from csnat_app.aggregation.worlds import NAMES, PARENT, PARTED, Numbers


def wishes(bounds: Bounds, closed: Closed, truth: Numbers, base: int, turn: int) -> Numbers:
    """For each measure and column, whether the count should fall (-1) or rise (1).

    `closed` are the counts, then the complements, that are to be opened, `bounds` the fewest and
    the most that each can be. Where secrets contradict each other, it is another one's turn.
    """
    if not closed.any():
        return np.zeros(truth.shape, dtype=np.int64)
    count = len(NAMES)
    low, high = bounds
    weighed = closed * np.random.default_rng(turn).integers(1, 9, closed.shape)
    ways = weighed * _way(low, high, base, turn)
    votes, moved = ways[:count].copy(), ways[count:]
    # Where the wider count can be 0, the narrower one and the rest are 0 as well. A rest can also
    # be 0 because the narrower count rises; the wider one need not fall then.
    parents = PARENT[PARTED]
    empty = low[parents] <= 0
    stays = (moved < 0) & (high[PARTED] >= high[parents])
    np.add.at(votes, parents, np.where(empty, -np.abs(moved), np.where(stays, 0, moved)))
    votes[PARTED] -= np.where(empty, np.abs(moved), moved)
    wish: Numbers = np.sign(votes).astype(np.int64)
    _follow(wish, low, truth, base)
    return wish


def wishes_at(
    columns: Numbers, bounds: Bounds, closed: Closed, truth: Numbers, base: int, turn: int
) -> Numbers:
    """The wishes of these columns alone."""
    some = bounds[0][:, columns], bounds[1][:, columns]
    return wishes(some, closed[:, columns], truth[:, columns], base, turn)


def _follow(wish: Numbers, low: Numbers, truth: Numbers, base: int) -> None:
    """A count that is to rise to the base needs a wider one of that size, and one that is to fall
    to 0 narrower ones of 0."""
    for measure in reversed(PARTED.tolist()):
        parent = int(PARENT[measure])
        wish[parent][(wish[measure] > 0) & (truth[parent] < base)] = 1
    for measure in PARTED.tolist():
        parent = int(PARENT[measure])
        wish[measure][(wish[parent] < 0) & (low[parent] <= 0) & (truth[measure] > 0)] = -1


def _way(low: Numbers, high: Numbers, base: int, turn: int) -> Numbers:
    """Whether a count can fall to 0 or rise to the base; if both, it depends on the turn."""
    fall = (low <= 0) & ((high < base) | (turn % 2 == 0))
    found: Numbers = np.where(fall, -1, np.where(high >= base, 1, 0))
    return found

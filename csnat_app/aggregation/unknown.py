"""Contributions that earlier releases were made from, and that are no longer at hand.

The audit needs one world that is consistent; it need not be the true one. So a replaced
contribution that is missing is filled in with any counts that fit all that was published.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from csnat_app.aggregation import solving
from csnat_app.aggregation.ledger import Contribution, Entry
from csnat_app.aggregation.worlds import NAMES, system

Counts = Mapping[Contribution, Mapping[str, int]]


def completed(entries: Sequence[Entry], counts: Counts) -> Counts | None:
    """`counts` with something for every contribution of the entries; None if nothing fits.

    What is there now at the same site and period is the first guess.
    """
    wanted = {one for entry in entries for one in entry.contributions}
    missing = sorted(wanted - counts.keys())
    now = {one[:2]: counts[one] for one in entries[-1].contributions}
    nothing = dict.fromkeys(NAMES, 0)
    guessed = {**counts, **{one: now.get(one[:2], nothing) for one in missing}}
    known = system(entries, guessed)
    if known.as_grouped and known.consistent(known.truth):
        return guessed
    if not missing:
        return None
    columns = np.array([known.contributions.index(one) for one in missing])
    world = solving.completed(known, columns)
    if world is None:
        return None
    for one, column in zip(missing, columns.tolist(), strict=True):
        guessed[one] = dict(zip(NAMES, world[:, column].tolist(), strict=True))
    known = system(entries, guessed)
    return guessed if known.as_grouped and known.consistent(known.truth) else None

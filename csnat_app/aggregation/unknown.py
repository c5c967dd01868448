"""Contributions that earlier releases were made from, and that are no longer at hand.

The audit needs one world that is consistent; it need not be the true one. So a replaced
contribution that is missing is filled in with any counts that fit all that was published.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from csnat_app.aggregation import known, solving
from csnat_app.aggregation.ledger import Contribution, Entry
from csnat_app.aggregation.worlds import NAMES, System

Counts = Mapping[Contribution, Mapping[str, int]]


def completed(entries: Sequence[Entry], counts: Counts) -> System | None:
    """What is known, with something for every contribution of the entries; None if nothing fits.

    What is there now at the same site and period is the first guess.
    """
    every = known.contributed(entries)
    now = {one[:2]: counts[one] for one in entries[-1].contributions}
    nothing = dict.fromkeys(NAMES, 0)
    guessed = {one: counts.get(one) or now.get(one[:2], nothing) for one in every}
    found = known.system(entries, every, known.counted(every, guessed))
    if _fits(found):
        return found
    missing = np.array([at for at, one in enumerate(every) if one not in counts], dtype=np.int64)
    world = solving.completed(found, missing) if len(missing) else None
    if world is None:
        return None
    found = known.system(entries, every, world)
    return found if _fits(found) else None


def _fits(found: System) -> bool:
    return found.as_grouped and found.checked(found.truth) is not None

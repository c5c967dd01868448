"""Which measures can change together, and by how much: what every move of carers keeps to."""

from dataclasses import dataclass

import numpy as np

from csnat_app.aggregation.sheets import Mask, Slack, Values
from csnat_app.aggregation.worlds import (
    CHILDREN,
    DEPTH,
    NAMES,
    NO_END,
    OFFERED,
    PARENT,
    SET_OF,
    SETS,
    Numbers,
)


@dataclass(frozen=True, slots=True)
class Step:
    """Measures of which carers are moved at once, as they bear on each other only through others.

    `partners` move with them (`sign` 1) or the other way (-1): who leaves a measure that is made
    up of parts leaves one of the parts too, and who leaves a part changes places with another.
    """

    measures: Numbers
    partners: Numbers
    sign: int = 0

    def slack(self, slack: Slack) -> Slack:
        """By how many the sums of each line can fall and rise."""
        fall, rise = (side[self.measures] for side in slack)
        if not self.sign:
            return fall, rise
        with_them = [side[self.partners] for side in slack[:: self.sign]]
        return np.minimum(fall, with_them[0]), np.minimum(rise, with_them[1])

    def change(self, values: Values, change: Values) -> None:
        """Takes the change into the values."""
        values[self.measures] += change
        if self.sign:
            values[self.partners] += self.sign * change

    def use(self, slack: Slack, total: Numbers) -> None:
        """Takes off the slack by what the sums of the lines have changed."""
        for measures, sign in ((self.measures, 1), (self.partners, self.sign)):
            slack[0][measures] += sign * total
            slack[1][measures] -= sign * total


@dataclass(frozen=True, slots=True)
class Room:
    """How many carers each cell can give and take; measures of a step by places by lines."""

    give: Values
    take: Values


def steps(values: Values, partners: int) -> list[Step]:
    """All there are, the widest measures first; of the parts of a set the most numerous first.

    With so many of them the other parts change places.
    """
    found: list[tuple[float, Step]] = []
    for wholes, members in _SETS:
        counts = values[members].sum(axis=(2, 3))
        order = np.argsort(-counts, axis=1, kind="stable")
        ranked = list(np.take_along_axis(members, order, axis=1).T)
        ranked = [parts for parts in ranked if values[parts].any()]
        depth = int(DEPTH[wholes[0]])
        found += [(depth, Step(wholes, parts, 1)) for parts in ranked]
        found += [(depth + 0.2, Step(parts, parts)) for parts in ranked if wholes[0] != OFFERED]
        found += [
            (depth + 0.4, Step(parts, partner, -1))
            for partner in ranked[:partners]
            for parts in ranked
            if parts[0] != partner[0]
        ]
    found += [(DEPTH[batch[0]] - 0.5, Step(batch, batch)) for batch in _FREE]
    return [step for _, step in sorted(found, key=lambda one: one[0])]


def room(values: Values, there: Mask, step: Step) -> Room:
    """What the measures above and below leave, while they stay as they are."""
    value = values[step.measures]
    if step.sign == -1:
        return Room(value, values[step.partners])
    give = value - _low(values, step)
    take = _high(values, step) - value
    take[:, ~there] = 0
    return Room(np.minimum(give, values[step.partners]) if step.sign else give, take)


def first(most: Values, total: Numbers) -> Values:
    """As much of each along the last axis as there is, from the first on, up to the total."""
    left = total[..., None] - (most.cumsum(axis=-1) - most)
    found: Values = np.minimum(np.maximum(left, 0), most)
    return found


def _low(values: Values, step: Step) -> Values:
    """As few as the narrower measures need, those apart that the partners are among."""
    found = np.zeros((len(step.measures), *values.shape[1:]), dtype=np.int64)
    for at, measure in enumerate(step.measures.tolist()):
        for child in CHILDREN[measure]:
            np.maximum(found[at], values[child], out=found[at])
        if not step.sign and measure in _PARTS:
            np.maximum(found[at], values[_PARTS[measure]].sum(axis=0), out=found[at])
    return found


def _high(values: Values, step: Step) -> Values:
    """As many as the wider measure has, without the parts that share no carer with this one."""
    if step.measures[0] == OFFERED:
        return np.full((1, *values.shape[1:]), NO_END)
    found: Values = values[PARENT[step.measures]]
    for at, measure in enumerate(step.measures.tolist()):
        if measure in SET_OF:
            found[at] -= values[SETS[SET_OF[measure]][1]].sum(axis=0) - values[measure]
    return found


def _free() -> list[Numbers]:
    """The measures that are in no set, those of the same depth together."""
    found: dict[int, list[int]] = {}
    for index in range(len(NAMES)):
        if index != OFFERED and index not in SET_OF:
            found.setdefault(int(DEPTH[index]), []).append(index)
    return [np.array(found[depth]) for depth in sorted(found)]


def _sets() -> list[tuple[Numbers, Numbers]]:
    """Sets of the same size together: their wholes, and a row of parts for each whole."""
    found: dict[int, list[tuple[int, list[int]]]] = {}
    for parent, members, _ in SETS.values():
        found.setdefault(len(members), []).append((parent, members))
    return [
        (np.array([parent for parent, _ in some]), np.array([members for _, members in some]))
        for some in found.values()
    ]


_FREE = _free()
_SETS = _sets()
_PARTS = {parent: members for parent, members, _ in SETS.values()}

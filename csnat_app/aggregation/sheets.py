"""Contributions as sheets of lines and places; worlds are made by moving carers about in them.

The lines are sites and the places periods, or the other way round.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from csnat_app.aggregation.publish import COLUMNS, OTHER, Breakdown
from csnat_app.aggregation.worlds import OFFERED, SMALL, Numbers, System, World

Values = NDArray[np.int64]  # measures by places by lines
Mask = NDArray[np.bool_]
Slack = tuple[Numbers, Numbers]  # measures by lines: by how many each sum can fall, and rise


@dataclass(frozen=True)
class Sheet:
    """Contributions that were part of the same releases, the lines with the most carers first.

    `cells[place, line]` is a contribution, or -1 where there is none. `alike[line]` is the same
    number for lines that were published in the same way, and can exchange carers. `noticed[line]`
    are the groups that this line is seen in, at least one for each release.
    """

    breakdown: Breakdown
    releases: tuple[int, ...]
    keys: tuple[str, ...]
    cells: Numbers
    alike: Numbers
    noticed: Numbers

    @cached_property
    def there(self) -> Mask:
        there: Mask = self.cells >= 0
        return there

    def values(self, world: World) -> Values:
        """What the world has in each cell."""
        found: Values = np.take(world, self.cells, axis=1)
        found[:, ~self.there] = 0
        return found

    def put(self, values: Values, world: World) -> World:
        """The world with other values in these cells."""
        there = np.flatnonzero(self.there)
        members = self.cells.ravel()[there]
        order = np.argsort(members)
        found: World = np.take(values.reshape(len(values), -1), there[order], axis=1)
        if len(members) == world.shape[1]:
            return found
        made = world.copy()
        made[:, members[order]] = found
        return made

    def slack(self, system: System) -> Slack:
        """What the published numbers leave each line, beside its true counts."""
        return slack(system, self.noticed)


def slack(system: System, groups: Numbers) -> Slack:
    """By how many the sums can change that are seen in each row of groups; measures by rows."""
    down, up = system.now - system.low, system.high - system.now
    return down[:, groups].min(axis=2), up[:, groups].min(axis=2)


def sheets(system: System, breakdown: Breakdown) -> Iterator[Sheet]:
    """With the keys of the breakdown as lines, one for each set of releases."""
    own = COLUMNS[breakdown]
    for number, releases in enumerate(system.lives):
        members = np.flatnonzero(system.life == number).tolist()
        offered: dict[str, int] = {}
        for one in members:
            key = system.contributions[one][own]
            offered[key] = offered.get(key, 0) + int(system.truth[OFFERED, one])
        keys = tuple(sorted(offered, key=lambda key: (-offered[key], key)))
        places = sorted({system.contributions[one][1 - own] for one in members})
        row, column = ({key: at for at, key in enumerate(some)} for some in (places, keys))
        cells = np.full((len(places), len(keys)), -1)
        for one in members:
            names = system.contributions[one]
            cells[row[names[1 - own]], column[names[own]]] = one
        alike = system.kinds(breakdown, keys, releases)
        noticed = [[system.place[one, breakdown, key] for one in releases] for key in keys]
        yield Sheet(breakdown, releases, keys, cells, alike, np.array(noticed))


def joined(system: System, sheet: Sheet) -> tuple[Mask, Numbers] | None:
    """The lines that were published together, and the groups they are seen in; None if there are
    none."""
    groups = [
        system.place[release, sheet.breakdown, name]
        for release in sheet.releases
        for name in (OTHER, SMALL)
        if (release, sheet.breakdown, name) in system.place
    ]
    last = sheet.releases[-1]
    roles = np.array([system.roles[last, sheet.breakdown, key] for key in sheet.keys])
    lines = ~np.isin(roles, ("alone", ""))
    return (lines, np.array(groups)) if groups and lines.any() else None

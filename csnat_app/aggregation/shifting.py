"""Worlds in which a site's carers came in another release than they did.

What came in between two releases is known from the difference, so that a contribution has little
room of its own. What it has fewer of, another contribution of the same site can have more of: then
only those releases notice that had one of them and not the other. Sites that were published alike
do the reverse there, so that the periods and the whole do not notice either.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from csnat_app.aggregation import implied
from csnat_app.aggregation.bending import Bending
from csnat_app.aggregation.implied import Bounds
from csnat_app.aggregation.publish import Breakdown
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.wishes import wishes_at
from csnat_app.aggregation.worlds import NO_END, Numbers, System, World

_SHARE = 3  # one site of so many has wishes at a place; the others make up for it
_TURNS = 18
_NEAR = 2  # so many other places are tried for what is to come or to go


@dataclass(frozen=True, slots=True)
class _Place:
    """The contributions of one period that were part of the same releases: one for each site, -1
    where there is none."""

    releases: frozenset[int]
    cells: Numbers


def shifted_worlds(
    system: System, targets: Targets, of_groups: Bounds, base: int
) -> Iterator[World]:
    """Worlds that open what `targets` has closed when the next one is asked for."""
    places = _places(system)
    bounds = implied.of_contributions(system, of_groups)
    number_of = np.arange(len(system.sites))
    for turn in range(_TURNS):
        shifting = _Shifting(system)
        for number, place in enumerate(places):
            sites = ((number_of + number + turn) % _SHARE == 0) & (place.cells >= 0)
            cells = place.cells[sites]
            wish = np.zeros((len(system.truth), len(sites)), dtype=np.int64)
            wish[:, sites] = wishes_at(cells, bounds, targets.cells, system.truth, base, turn)
            for release in sorted(place.releases):
                groups = shifting.groups[release][sites]
                wish[:, sites] += wishes_at(
                    groups, of_groups, targets.groups, system.now, base, turn
                )
            if wish.any():
                for other in _near(place, places):
                    shifting.shift(place, other, np.sign(wish))
        yield shifting.world


def _places(system: System) -> list[_Place]:
    found: dict[tuple[int, str], Numbers] = {}
    for one, (_, period, _) in enumerate(system.contributions):
        key = int(system.life[one]), period
        cells = found.setdefault(key, np.full(len(system.sites), -1))
        cells[system.site[one]] = one
    return [_Place(frozenset(system.lives[life]), cells) for (life, _), cells in found.items()]


def _near(place: _Place, places: list[_Place]) -> list[_Place | None]:
    """Those that were part of nearly the same releases; and none, if all of them may notice."""
    others = [one for one in places if one.releases != place.releases]
    others.sort(key=lambda one: len(one.releases ^ place.releases))
    return [*others[:_NEAR], None]


class _Shifting:
    """A world in the making, and what the published numbers still leave each site in it.

    `groups[release]` says for each site which group it is in that release, -1 for none.
    """

    def __init__(self, system: System) -> None:
        self.world = system.truth.copy()
        self.groups = {
            release: np.array(
                [system.place.get((release, Breakdown.SITE, site), -1) for site in system.sites]
            )
            for release in {one for life in system.lives for one in life}
        }
        self._system = system
        # The last column is for sites that are in no group.
        free = np.full((len(system.now), 1), NO_END)
        self._down = np.hstack([system.now - system.low, free])
        self._up = np.hstack([system.high - system.now, free])

    def shift(self, place: _Place, other: _Place | None, wish: Numbers) -> None:
        """Lets contributions of the place rise and fall as wished, at the other one's cost."""
        beside = other.releases if other else frozenset()
        noticed = [(one, self._down, self._up) for one in sorted(place.releases - beside)]
        noticed += [(one, self._up, self._down) for one in sorted(beside - place.releases)]
        fall = np.min([down[:, self.groups[one]] for one, down, _ in noticed], axis=0)
        rise = np.min([up[:, self.groups[one]] for one, _, up in noticed], axis=0)
        cells = np.stack([one.cells for one in (place, other) if one])
        there = cells >= 0
        values = np.where(there, self.world[:, cells], 0)
        before = values[:, 0].copy()
        bending = Bending(values, there, (fall, rise), wish, back=other is not None)
        releases = [one for one, _, _ in noticed]
        alike = self._system.kinds(Breakdown.SITE, self._system.sites, releases)
        kinds, sizes = np.unique(alike, return_counts=True)
        for kind in kinds[sizes > 1]:
            bending.bend(alike == kind)
        self.world[:, cells[there]] = values[:, there]
        change = values[:, 0] - before
        for one, down, up in noticed:
            down[:, self.groups[one]] += change
            up[:, self.groups[one]] -= change

"""What is published of a project: rounded numbers, each with the number that it is a part of."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from csnat_app.domain.projects import Project

ALL, SITE, PERIOD = "all", "site", "period"
OTHER = "other"  # the key of small sites or periods that were joined
SHARES_FROM = 4  # times the base: of less, a share of two rounded numbers says next to nothing

Place = tuple[str, str, str]  # key of the site or period, measure, area or ""


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` is a multiple of the base, None where none is published. `percent` of `whole`, where
    that is large enough for one and `value` is not 0."""

    breakdown: str
    key: str
    measure: str
    area: str
    value: int | None
    whole: int | None = None
    percent: int | None = None


NOTHING = Figure("", "", "", "", None)


@dataclass(frozen=True, slots=True)
class Covered:
    """A site and a period; `edition` and `sha256` of what came, None and "" if nothing did."""

    site: str
    period: str
    edition: int | None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """One release. `figures` by breakdown and place, in the order in which they are published.

    `dropped` are parts that the audit took out, each with its breakdown. `number` counts the
    project's releases from 1.
    """

    project: Project
    figures: Mapping[str, Mapping[Place, Figure]]
    coverage: tuple[Covered, ...]
    dropped: tuple[tuple[str, str], ...]
    number: int

    @property
    def of_one_unit(self) -> bool:
        return len(self.project.sites) == 1

    def figure(self, breakdown: str, key: str, measure: str, area: str = "") -> Figure:
        """`NOTHING` where there is none."""
        return self.figures.get(breakdown, {}).get((key, measure, area), NOTHING)

    def site_keys(self) -> tuple[str, ...]:
        """The project's sites in its own order, then "other" if there is one."""
        return self._keys(SITE, tuple(site.code for site in self.project.sites))

    def period_keys(self) -> tuple[str, ...]:
        """The periods that any site sent counts for, in time's order, then "other"."""
        came = {one.period for one in self.coverage if one.edition is not None}
        periods = (period.key for period in self.project.periods())
        return self._keys(PERIOD, tuple(key for key in periods if key in came))

    def _keys(self, breakdown: str, keys: tuple[str, ...]) -> tuple[str, ...]:
        is_joined = (OTHER, "offered", "") in self.figures.get(breakdown, {})
        return (*keys, OTHER) if is_joined and OTHER not in keys else keys

    def silent(self) -> frozenset[str]:
        """The sites that sent nothing, for no period: that is not a number that is hidden."""
        sent = {one.site for one in self.coverage if one.edition is not None}
        return frozenset(site.code for site in self.project.sites) - sent

    def shown(self, breakdown: str) -> bool:
        """Whether any number of that breakdown is published."""
        return any(one.value is not None for one in self.figures.get(breakdown, {}).values())


def off_by(whole: int, base: int) -> int:
    """By how many per cent points a share of `whole` can be off at most, rounded up.

    Both numbers of a share are rounded; either exact count may lie anywhere in its interval.
    """
    below = base // 2
    above = base - 1 - below
    worst = Fraction(0)
    for part in range(0, whole + 1, base):
        said = Fraction((200 * part + whole) // (2 * whole))
        lowest = Fraction(100 * max(0, part - below), whole + above)
        most = part + above
        highest = Fraction(100 * most, max(whole - below, most))
        worst = max(worst, said - lowest, highest - said)
    return ceil(worst)

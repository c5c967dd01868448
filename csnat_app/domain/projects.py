"""A project group: its sites, its grid of periods, and what a site counts for one period."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from csnat_app.domain.errors import Misfortune, Trouble

DEFAULT_THRESHOLD, LEAST_THRESHOLD, MOST_THRESHOLD = 5, 3, 100


class Grid(StrEnum):
    """How the time of a project is cut into periods."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"

    @property
    def months(self) -> int:
        return {Grid.MONTH: 1, Grid.QUARTER: 3, Grid.HALF_YEAR: 6}[self]


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """`first` and `last` are days, both included. `key`: 2026-01, 2026-Q1 or 2026-H1."""

    first: date
    last: date
    key: str

    def closed(self, today: date) -> bool:
        """Nothing more can happen in it; only such periods are counted."""
        return self.last < today


@dataclass(frozen=True, slots=True)
class Site:
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Project:
    """`first` and `last` are days on the grid's edges. `recipient` is an age X25519 key.

    `by_code` has the sites again: they are asked for by the thousand.
    """

    id: str
    title: str
    sites: tuple[Site, ...]
    grid: Grid
    first: date
    last: date
    threshold: int
    recipient: str
    version: int
    by_code: Mapping[str, Site] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_code", {site.code: site for site in self.sites})

    def periods(self) -> tuple[Period, ...]:
        """All periods, the earliest first."""
        found = []
        begins = self.first
        while begins <= self.last:
            number = begins.year * 12 + begins.month - 1 + self.grid.months
            after = date(number // 12, number % 12 + 1, 1)
            found.append(Period(begins, after - timedelta(days=1), _key(self.grid, begins)))
            begins = after
        return tuple(found)

    def period(self, key: str) -> Period:
        """Raises `Misfortune` NO_SUCH_PERIOD."""
        for period in self.periods():
            if period.key == key:
                return period
        raise Misfortune(Trouble.NO_SUCH_PERIOD, period=key)

    def site(self, code: str) -> Site:
        """Raises `Misfortune` NO_SUCH_SITE."""
        site = self.by_code.get(code)
        if site is None:
            raise Misfortune(Trouble.NO_SUCH_SITE, site=code)
        return site


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted. `area` is None for all but the areas' measures.

    `parent` is the name of the measure that this one is a part of, its denominator; None for
    the carers who were offered the conversation. Measures with the same `disjoint_in` share no
    carer: together they are at most their parent.
    """

    key: str
    parent: str | None
    area: str | None = None
    disjoint_in: str | None = None

    @property
    def name(self) -> str:
        """The key in a site's counts: "offered", "wanted/illness"."""
        return self.key if self.area is None else f"{self.key}/{self.area}"


@dataclass(frozen=True, slots=True)
class Counts:
    """What one site counted for one period: carers, by the name of the measure."""

    site: str
    period: str
    values: Mapping[str, int]


class ProblemKind(StrEnum):
    """Why a file was not taken. What `Problem.detail` then holds stands behind each."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_SEALED = "not_sealed"  # no file of the age format
    WRONG_KEY = "wrong_key"  # sealed for somebody else
    DAMAGED = "damaged"
    NOT_JSON = "not_json"
    FOREIGN = "foreign"  # well made, and no file of this program
    NEWER = "newer"  # made by a later version of the program
    WRONG_PROJECT = "wrong_project"
    PROJECT_CHANGED = "project_changed"  # of this project, with another project file
    UNKNOWN_SITE = "unknown_site"  # its code
    OUT_OF_PERIOD = "out_of_period"  # the period's key
    PERIOD_OPEN = "period_open"  # the period's key; it has not ended yet
    UNKNOWN_MEASURE = "unknown_measure"  # what stands there
    MISSING_MEASURE = "missing_measure"  # its name; not there, or left blank
    NOT_A_COUNT = "not_a_count"  # the measure's name; not a whole number from 0 to LARGEST
    IMPOSSIBLE = "impossible"  # the measure or set that is more than what it is a part of
    WRONG_EDITION = "wrong_edition"
    # These three: site and period, as "HER/2026-Q1".
    DOUBLED = "doubled"  # the same counts are there already
    CONFLICT = "conflict"  # other counts with the same edition
    OLDER = "older"  # a newer one of the same site and period took its place


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file, or a part of it, was left out. `detail` never holds a count."""

    kind: ProblemKind
    file: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What came from a site for a period. `sha256` is that of the sealed file, in hex.

    `edition` is counted by the site from 1 for each period: of two contributions the one with
    the higher edition is the newer. `replaced` are the files whose place it took, by `sha256`.
    """

    counts: Counts
    sha256: str
    edition: int
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptProject:
    """A project in the store. `site` is the one that the store counts for, or "".

    `key` is the coordinator's key file, closed with its passphrase; None at a site.
    """

    project: Project
    site: str = ""
    key: bytes | None = None


def _key(grid: Grid, begins: date) -> str:
    if grid is Grid.MONTH:
        return f"{begins.year}-{begins.month:02}"
    letter = "Q" if grid is Grid.QUARTER else "H"
    return f"{begins.year}-{letter}{(begins.month - 1) // grid.months + 1}"

"""From a release's numbers to what is read of it: each number with its whole and its share."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.aggregation.publish import ALL_KEY, OTHER, Breakdown
from csnat_app.aggregation.publish import Published as Values
from csnat_app.aggregation.release import release
from csnat_app.aggregation.rounding import percent
from csnat_app.domain.projects import Project
from csnat_app.domain.published import SHARES_FROM, Covered, Figure, Place, Published

_PLACES = {measure.name: at for at, measure in enumerate(measures.ALL)}
# Where a measure and its parent stand among an entry's values.
_AT = {
    (one.key, one.area or ""): (at, None if one.parent is None else _PLACES[one.parent])
    for at, one in enumerate(measures.ALL)
}
_NOTHING = (None,) * len(measures.ALL)


@dataclass(frozen=True, slots=True)
class Released:
    """What is read of a release, and the ledger that has it as its last entry."""

    published: Published
    ledger: Ledger


def released(
    project: Project,
    merged: Merged,
    before: Ledger,
    earlier: Mapping[Contribution, Mapping[str, int]] | None = None,
    watch: Callable[[int], None] = lambda left: None,
) -> Released:
    """Protect, audit and enter what was merged. Takes long: for a thread of its own.

    `earlier` are the counts of contributions in `before` that others took the place of. Raises
    `Misfortune` as `ledger.check`, and what `watch` raises, which is told how many counts are left.
    """
    counts = dict(earlier or {})
    current = []
    for (site, period), one in merged.cells.items():
        place = (site, period, one.sha256)
        counts[place] = one.counts.values
        current.append(place)
    made = release(counts, tuple(current), project, before, watch=watch)
    entry, number = made.entry, len(made.ledger.entries)
    return Released(published(project, merged, entry.published, entry.dropped, number), made.ledger)


def published(
    project: Project,
    merged: Merged,
    values: Values,
    dropped: Iterable[tuple[str, str]],
    number: int,
) -> Published:
    """`dropped` are parts with their breakdown; `number` counts the project's releases from 1.

    A share is computed from the two published numbers and from nothing else.
    """
    return Published(
        project,
        _figures(values, merged.cells, project.threshold),
        tuple(_covered(merged, one.site, one.period) for one in merged.coverage),
        tuple((str(part), str(breakdown)) for part, breakdown in dropped),
        number,
    )


def _figures(
    values: Values, came: Collection[tuple[str, str]], base: int
) -> dict[str, "EntryFigures"]:
    """By breakdown; the joined ones are the last of their table. Of what came (sites and periods)
    everything has its place, also where nothing is published."""
    sites, periods = (sorted({one[at] for one in came}) for at in (0, 1))
    keys = {Breakdown.ALL: [ALL_KEY], Breakdown.SITE: sites, Breakdown.PERIOD: periods}
    figures = {}
    for breakdown, found in keys.items():
        if (breakdown, OTHER) in values:
            found.append(OTHER)
        by_key = {key: values.get((breakdown, key), _NOTHING) for key in found}
        figures[str(breakdown)] = EntryFigures(str(breakdown), by_key, base)
    return figures


class EntryFigures(Mapping[Place, Figure]):
    """What a ledger's entry has of one breakdown. Each figure is made when it is asked for: of
    hundreds of sites a page shows a few."""

    def __init__(
        self, breakdown: str, by_key: Mapping[str, tuple[int | None, ...]], base: int
    ) -> None:
        self._breakdown = breakdown
        self._by_key = by_key
        self._base = base

    def __getitem__(self, place: Place) -> Figure:
        key, measure, area = place
        values = self._by_key[key]
        at, parent = _AT[measure, area]
        value = values[at]
        whole = None if parent is None or value is None else values[parent]
        return Figure(self._breakdown, *place, value, whole, _share(value, whole, self._base))

    def __iter__(self) -> Iterator[Place]:
        return ((key, *measure) for key in self._by_key for measure in _AT)

    def __len__(self) -> int:
        return len(self._by_key) * len(_AT)


def republished(
    project: Project, ledger: Ledger, editions: Mapping[Contribution, int]
) -> Published:
    """The last release of a ledger, read again. `editions` of all contributions by their names."""
    entry = ledger.entries[-1]
    came = {(site, period): sha256 for site, period, sha256 in entry.contributions}
    periods = tuple(period.key for period in project.periods())
    coverage = (
        _then(site.code, period, came.get((site.code, period)), editions)
        for site in project.sites
        for period in periods
    )
    dropped = tuple((str(part), str(breakdown)) for part, breakdown in entry.dropped)
    figures = _figures(entry.published, came, entry.base)
    return Published(project, figures, tuple(coverage), dropped, len(ledger.entries))


def _then(
    site: str, period: str, sha256: str | None, editions: Mapping[Contribution, int]
) -> Covered:
    if sha256 is None:
        return Covered(site, period, None)
    return Covered(site, period, editions[site, period, sha256], sha256)


def _share(value: int | None, whole: int | None, base: int) -> int | None:
    """None of a small whole: it would look exact, and could be nearly anything. None of a 0
    either, which may be a few: "0 %" would say that there is nobody."""
    return None if not value or (whole or 0) < SHARES_FROM * base else percent(value, whole)


def _covered(merged: Merged, site: str, period: str) -> Covered:
    found = merged.cells.get((site, period))
    if found is None:
        return Covered(site, period, None)
    return Covered(site, period, found.edition, found.sha256)

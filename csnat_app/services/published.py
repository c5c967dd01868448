"""From a release's rows to what is read of it: each number with its whole and its share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.aggregation.publish import OTHER, Breakdown, Row
from csnat_app.aggregation.release import release
from csnat_app.aggregation.rounding import percent
from csnat_app.domain.projects import Project
from csnat_app.domain.published import Covered, Figure, Place, Published

_PLACES = {measure.name: at for at, measure in enumerate(measures.ALL)}
# Where a measure and its parent stand among an entry's values.
_AT = {
    (one.key, one.area or ""): (at, None if one.parent is None else _PLACES[one.parent])
    for at, one in enumerate(measures.ALL)
}


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
) -> Released:
    """Protect, audit and enter what was merged. Takes long: for a thread of its own.

    `earlier` are the counts of contributions in `before` that others took the place of. Raises
    `Misfortune` as `ledger.check`.
    """
    counts = dict(earlier or {})
    current = []
    for (site, period), one in merged.cells.items():
        place = (site, period, one.sha256)
        counts[place] = one.counts.values
        current.append(place)
    made = release(counts, tuple(current), project, before)
    number = len(made.ledger.entries)
    return Released(published(project, merged, made.tables, made.dropped, number), made.ledger)


def published(
    project: Project,
    merged: Merged,
    rows: Iterable[Row],
    dropped: Iterable[tuple[str, str]],
    number: int,
) -> Published:
    """`dropped` are parts with their breakdown; `number` counts the project's releases from 1.

    A share is computed from the two published numbers and from nothing else.
    """
    rows = tuple(rows)
    values = {
        (row.breakdown, row.key, measure_name(row.measure, row.area)): row.value for row in rows
    }
    figures: dict[str, dict[Place, Figure]] = {}
    for row in rows:
        parent = measures.BY_NAME[measure_name(row.measure, row.area)].parent
        whole = values.get((row.breakdown, row.key, parent)) if parent else None
        if row.value is None:
            whole = None
        place = (str(row.key), row.measure, row.area or "")
        figures.setdefault(str(row.breakdown), {})[place] = Figure(
            str(row.breakdown),
            *place,
            row.value,
            whole,
            percent(row.value, whole),
        )
    return Published(
        project,
        figures,
        tuple(_covered(merged, one.site, one.period) for one in merged.coverage),
        tuple((str(part), str(breakdown)) for part, breakdown in dropped),
        number,
    )


class EntryFigures(Mapping[Place, Figure]):
    """What a ledger's entry has of one breakdown. Each figure is made when it is asked for: of
    hundreds of sites a page shows a few."""

    def __init__(self, breakdown: str, by_key: Mapping[str, tuple[int | None, ...]]) -> None:
        self._breakdown = breakdown
        self._by_key = by_key

    def __getitem__(self, place: Place) -> Figure:
        key, measure, area = place
        values = self._by_key[key]
        at, parent = _AT[measure, area]
        value = values[at]
        whole = None if parent is None or value is None else values[parent]
        return Figure(self._breakdown, *place, value, whole, percent(value, whole))

    def __iter__(self) -> Iterator[Place]:
        return ((key, *measure) for key in self._by_key for measure in _AT)

    def __len__(self) -> int:
        return len(self._by_key) * len(_AT)


def republished(
    project: Project, ledger: Ledger, editions: Mapping[Contribution, int]
) -> Published:
    """The last release of a ledger, read again. `editions` of all contributions by their names."""
    entry = ledger.entries[-1]
    figures: dict[str, EntryFigures] = {}
    for breakdown in Breakdown:
        keys = sorted(
            (key for where, key in entry.published if where is breakdown),
            key=lambda key: (key == OTHER, key),
        )
        if keys:
            by_key = {key: entry.published[breakdown, key] for key in keys}
            figures[str(breakdown)] = EntryFigures(str(breakdown), by_key)
    came = {(site, period): sha256 for site, period, sha256 in entry.contributions}
    periods = tuple(period.key for period in project.periods())
    coverage = (
        _then(site.code, period, came.get((site.code, period)), editions)
        for site in project.sites
        for period in periods
    )
    dropped = tuple((str(part), str(breakdown)) for part, breakdown in entry.dropped)
    return Published(project, figures, tuple(coverage), dropped, len(ledger.entries))


def _then(
    site: str, period: str, sha256: str | None, editions: Mapping[Contribution, int]
) -> Covered:
    if sha256 is None:
        return Covered(site, period, None)
    return Covered(site, period, editions[site, period, sha256], sha256)


def measure_name(key: str, area: str | None) -> str:
    return key if area is None else f"{key}/{area}"


def _covered(merged: Merged, site: str, period: str) -> Covered:
    found = merged.cells.get((site, period))
    if found is None:
        return Covered(site, period, None)
    return Covered(site, period, found.edition, found.sha256)

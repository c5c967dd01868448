"""From a release's rows to what is read of it: each number with its whole and its share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.aggregation.publish import Row
from csnat_app.aggregation.release import release
from csnat_app.aggregation.rounding import percent
from csnat_app.domain.projects import Project
from csnat_app.domain.published import Covered, Figure, Place, Published


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


def measure_name(key: str, area: str | None) -> str:
    return key if area is None else f"{key}/{area}"


def _covered(merged: Merged, site: str, period: str) -> Covered:
    found = merged.cells.get((site, period))
    if found is None:
        return Covered(site, period, None)
    return Covered(site, period, found.edition, found.sha256)

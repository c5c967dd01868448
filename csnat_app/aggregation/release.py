"""A release: the protected tables of a project, and the ledger with this release in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Entry, Ledger
from csnat_app.aggregation.publish import (
    ALL_KEY,
    FINEST_FIRST,
    NARROWEST_FIRST,
    OTHER,
    Breakdown,
    Part,
    Published,
    Row,
    grouping,
    part,
    tables,
)
from csnat_app.aggregation.rounding import rounded
from csnat_app.domain.projects import Project

Exact = Mapping[tuple[Breakdown, str], Mapping[str, int]]
_PARTS = tuple(part(measure) for measure in measures.ALL)
_NAMES = tuple(measure.name for measure in measures.ALL)
_COLUMN = {Breakdown.SITE: 0, Breakdown.PERIOD: 1}


@dataclass(frozen=True, slots=True)
class Release:
    """`dropped` is what the audit took out of the tables, in that order.

    `withheld` are the breakdowns in which no key has carers enough, "all" if the project has not.
    """

    tables: tuple[Row, ...]
    ledger: Ledger
    dropped: tuple[tuple[Part, Breakdown], ...]
    withheld: tuple[Breakdown, ...]


def release(
    counts: Mapping[Contribution, Mapping[str, int]],
    current: tuple[Contribution, ...],
    project: Project,
    before: Ledger,
    *,
    audited: bool = True,
) -> Release:
    """Publishes what the `current` contributions add up to, and no more than is safe.

    `counts` also holds those that earlier releases were made from and that have been replaced.
    """
    ledgers.check(before, project)
    entry = _entry(counts, tuple(sorted(current)), project)
    if audited and entry.published:
        entry = _safe(counts, entry, before)
    withheld = tuple(
        breakdown for breakdown in Breakdown if not any(b is breakdown for b, _ in entry.published)
    )
    ledger = replace(before, entries=(*before.entries, entry))
    return Release(tables(entry.published), ledger, entry.dropped, withheld)


def _entry(
    counts: Mapping[Contribution, Mapping[str, int]],
    current: tuple[Contribution, ...],
    project: Project,
) -> Entry:
    """Everything that the rules publish, before the audit."""
    base = project.threshold
    joined: dict[Breakdown, tuple[str, ...]] = {}
    published: dict[tuple[Breakdown, str], tuple[int | None, ...]] = {}
    vectors = {one: tuple(counts[one].get(name, 0) for name in _NAMES) for one in current}
    whole = _sums(vectors.values())
    if whole[0] >= 2 * base:
        published[Breakdown.ALL, ALL_KEY] = tuple(rounded(count, base) for count in whole)
        for breakdown, column in _COLUMN.items():
            by_key: dict[str, list[tuple[int, ...]]] = {}
            for one, vector in vectors.items():
                by_key.setdefault(one[column], []).append(vector)
            sums = {key: _sums(some) for key, some in sorted(by_key.items())}
            made = grouping({key: count[0] for key, count in sums.items()}, base)
            if not made.alone:
                continue
            joined[breakdown] = made.joined
            for key, count in sums.items():
                alone = key in made.alone
                published[breakdown, key] = tuple(
                    rounded(one, base) if alone else None for one in count
                )
            if made.joined:
                together = _sums(sums[key] for key in made.joined)
                published[breakdown, OTHER] = tuple(rounded(one, base) for one in together)
    return Entry(base, project.periods(), current, joined, (), published)


def _sums(vectors: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """Measure by measure."""
    return tuple(map(sum, zip(*vectors, strict=True)))


def _safe(counts: Mapping[Contribution, Mapping[str, int]], entry: Entry, before: Ledger) -> Entry:
    """Drops until the audit finds nothing that is closed."""
    # The solver and numpy take time to load; only a release needs them.
    from csnat_app.aggregation.audit import Audit
    from csnat_app.aggregation.unknown import completed
    from csnat_app.aggregation.worlds import system

    everything = completed((*before.entries, entry), counts)
    if everything is None:
        return _without(entry, *((one, where) for one in Part for where in Breakdown))
    audit = Audit(
        system((*before.entries, entry), everything),
        max(one.base for one in (*before.entries, entry)),
    )
    while (found := audit.unsafe()) is not None:
        left = _next(entry, _PARTS[found])
        if left is None:
            return entry
        entry = _without(entry, left)
        audit.narrowed(system((*before.entries, entry), everything))
    return entry


def _next(entry: Entry, first: Part) -> tuple[Part, Breakdown] | None:
    """What goes next: the part in which the secret is, by site and then by period; then the
    other parts, the finest tables before the whole.
    """
    order = [(first, Breakdown.SITE), (first, Breakdown.PERIOD)]
    order += [(one, breakdown) for breakdown in FINEST_FIRST for one in (first, *NARROWEST_FIRST)]
    left = (one for one in order if one not in entry.dropped and _shows(entry.published, *one))
    return next(left, None)


def _shows(published: Published, one: Part, breakdown: Breakdown) -> bool:
    return any(
        value is not None and of is one
        for (where, _), values in published.items()
        if where is breakdown
        for of, value in zip(_PARTS, values, strict=True)
    )


def _without(entry: Entry, *dropped: tuple[Part, Breakdown]) -> Entry:
    published = {
        (where, key): tuple(
            None if (of, where) in dropped else value
            for of, value in zip(_PARTS, values, strict=True)
        )
        for (where, key), values in entry.published.items()
    }
    return replace(entry, published=published, dropped=(*entry.dropped, *dropped))

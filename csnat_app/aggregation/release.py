"""A release: the protected tables of a project, and the ledger with this release in it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Contribution, Entry, Ledger
from csnat_app.aggregation.publish import (
    ALL_KEY,
    COLUMNS,
    FINEST_FIRST,
    NARROWEST_FIRST,
    OTHER,
    Breakdown,
    Part,
    Published,
    grouping,
    part,
)
from csnat_app.aggregation.rounding import rounded
from csnat_app.domain.projects import Project

if TYPE_CHECKING:
    from csnat_app.aggregation.worlds import System

Table = tuple[Part, Breakdown]
Tables = tuple[Table, ...]
_PARTS = tuple(part(measure) for measure in measures.ALL)
_VECTOR = itemgetter(*measures.NAMES)


@dataclass(frozen=True, slots=True)
class Release:
    """The ledger with the release as its last entry."""

    ledger: Ledger

    @property
    def entry(self) -> Entry:
        return self.ledger.entries[-1]


def release(
    counts: Mapping[Contribution, Mapping[str, int]],
    current: tuple[Contribution, ...],
    project: Project,
    before: Ledger,
    *,
    audited: bool = True,
    watch: Callable[[int], None] = lambda left: None,
) -> Release:
    """Publishes what the `current` contributions add up to, and no more than is safe.

    `counts` name every measure. They also hold the contributions that earlier releases were made
    from and that have been replaced, if they are still there. `watch` is told how many counts the
    audit still has to open; what it raises ends the release.
    """
    ledgers.check(before, project)
    entry = _entry(counts, tuple(sorted(current)), project)
    if audited and entry.published:
        entry = _safe(counts, entry, before, watch)
    ledger = replace(before, entries=(*before.entries, entry))
    return Release(ledger)


def _entry(
    counts: Mapping[Contribution, Mapping[str, int]],
    current: tuple[Contribution, ...],
    project: Project,
) -> Entry:
    """Everything that the rules publish, before the audit."""
    base = project.threshold
    joined: dict[Breakdown, tuple[str, ...]] = {}
    published: dict[tuple[Breakdown, str], tuple[int | None, ...]] = {}
    vectors = {one: _VECTOR(counts[one]) for one in current}
    whole = _sums(vectors.values()) if vectors else (0,)
    if whole[0] >= 2 * base:
        published[Breakdown.ALL, ALL_KEY] = tuple(rounded(count, base) for count in whole)
        for breakdown, column in COLUMNS.items():
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


def _safe(
    counts: Mapping[Contribution, Mapping[str, int]],
    entry: Entry,
    before: Ledger,
    watch: Callable[[int], None],
) -> Entry:
    """Drops until the audit finds nothing that is closed, or nothing is left.

    What is closed when nothing is left, earlier releases have told.
    """
    # The solver and numpy take time to load; only a release needs them.
    from csnat_app.aggregation.audit import Audit
    from csnat_app.aggregation.known import system
    from csnat_app.aggregation.unknown import completed

    found = completed((*before.entries, entry), counts)
    if found is None:
        return _without(entry, *((one, where) for one in Part for where in Breakdown))
    audit = Audit(found, max(one.base for one in (*before.entries, entry)), watch)

    def known(one: Entry) -> "System":
        return system((*before.entries, one), found.contributions, found.truth)

    while entry.published and (target := audit.unsafe()) is not None:
        some = _next(
            entry,
            _PARTS[target.measure],
            lambda less: audit.opens(known(less), target),
        )
        entry = _without(entry, *some)
        audit.narrowed(known(entry))
    return entry


def _next(entry: Entry, own: Part, opens: Callable[[Entry], bool]) -> Tables:
    """What goes next: the part in which the secret is, by site and then by period. If it is still
    closed then, the least that opens it: a table of another part, all tables by site, all by
    period, both, the whole of its own part; and if nothing does, everything.
    """
    finest = [
        (one, where)
        for where in FINEST_FIRST
        for one in (own, *(other for other in NARROWEST_FIRST if other is not own))
        if _shows(entry.published, one, where)
    ]
    finer = tuple(one for one in finest if one[1] is not Breakdown.ALL)
    for one in finer:
        if one[0] is own:
            return (one,)
    by_site, by_period = (
        tuple(one for one in finer if one[1] is where)
        for where in (Breakdown.SITE, Breakdown.PERIOD)
    )
    whole = tuple(one for one in finest if one == (own, Breakdown.ALL))
    choices = [*((one,) for one in finer), by_site, by_period, finer, whole]
    opening = (some for some in choices if some and opens(_without(entry, *some)))
    return next(opening, tuple(finest))


def _shows(published: Published, one: Part, breakdown: Breakdown) -> bool:
    return any(
        value is not None and of is one
        for (where, _), values in published.items()
        if where is breakdown
        for of, value in zip(_PARTS, values, strict=True)
    )


def _without(entry: Entry, *dropped: Table) -> Entry:
    """The entry with less in it. Of a breakdown with nothing left, not even the keys are told:
    nobody can see then whether the rule or the audit took it out.
    """
    kept = {where: tuple((of, where) not in dropped for of in _PARTS) for where in Breakdown}
    published = {
        (where, key): tuple(
            value if keep else None for value, keep in zip(values, kept[where], strict=True)
        )
        for (where, key), values in entry.published.items()
    }
    shown = {
        where
        for (where, _), values in published.items()
        if any(value is not None for value in values)
    }
    return replace(
        entry,
        published={one: values for one, values in published.items() if one[0] in shown},
        joined={where: keys for where, keys in entry.joined.items() if where in shown},
        dropped=tuple(one for one in (*entry.dropped, *dropped) if one[1] in shown),
    )

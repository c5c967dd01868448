"""Many contributions made one: what is in order goes in, and every other file is named.

The outcome does not depend on the order in which the files come.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from csnat_app.aggregation import bounded, keys, sealing
from csnat_app.aggregation.sealing import NotTaken, Opener
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Contribution, Problem, ProblemKind, Project

Cell = tuple[str, str]  # the site's code, the period's key
Named = tuple[str, str, str]  # the same, and the SHA-256 of the sealed file


@dataclass(frozen=True, slots=True)
class Covered:
    """A site and a period, and the edition of what came; None if nothing did.

    `was` is the edition that was there before these files, if another took its place.
    """

    site: str
    period: str
    edition: int | None
    was: int | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """`cells` and `coverage` in the order of the project's sites and periods.

    The counts in `cells` are exact: they are shown nowhere and kept in the encrypted store only.
    `problems` are the files that were left out, by name. `taken` are files that went in, by cell.
    `earlier` are the counts of those whose place others took: what was published of them counts
    when more is published.
    """

    cells: Mapping[Cell, Contribution]
    problems: tuple[Problem, ...]
    coverage: tuple[Covered, ...]
    taken: Mapping[Cell, str] = field(default_factory=dict)
    earlier: Mapping[Named, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Found:
    file: str
    contribution: Contribution

    @property
    def order(self) -> tuple[int, str, str]:
        made = self.contribution
        return -made.edition, made.sha256, self.file


def merge(
    files: Sequence[Path],
    project: Project,
    key: str,
    progress: Callable[[int, int], None] = lambda done, total: None,
    *,
    known: Sequence[Contribution] = (),
    today: date | None = None,
) -> Merged:
    """Open the files with the coordinator's secret key and put together what is in order.

    `known` is what was taken before, older editions too. With `today`, periods that have not ended
    are left out. `progress` is told how many of how many files are read; what it raises ends the
    merge, and nothing is changed. Raises `Misfortune` COORDINATOR_KEY_OTHER if the key is not the
    project's.
    """
    if keys.public(key) != project.recipient:
        raise Misfortune(Trouble.COORDINATOR_KEY_OTHER)
    opener = Opener(project, key)
    is_open = {
        period.key for period in project.periods() if today is not None and not period.closed(today)
    }
    found: dict[Cell, list[_Found]] = {}
    problems: list[Problem] = []
    names = bounded.names(files)
    for number, (path, name) in enumerate(zip(files, names, strict=True), start=1):
        try:
            contribution = _read(path, name, opener)
            period = contribution.counts.period
            if period in is_open:
                raise NotTaken(Problem(ProblemKind.PERIOD_OPEN, name, period))
            found.setdefault((contribution.counts.site, period), []).append(
                _Found(name, contribution)
            )
        except NotTaken as refused:
            problems += refused.problems
        progress(number, len(files))
    return _settled(project, found, problems, known)


def known_only(project: Project, known: Sequence[Contribution]) -> Merged:
    """What was taken before, with no new file beside it."""
    return _settled(project, {}, [], known)


def _read(path: Path, name: str, opener: Opener) -> Contribution:
    try:
        data = bounded.read(path, sealing.MOST_BYTES)
    except bounded.TooLarge as error:
        raise NotTaken(Problem(ProblemKind.TOO_LARGE, name)) from error
    except OSError as error:
        raise NotTaken(Problem(ProblemKind.UNREADABLE, name)) from error
    counts, edition = opener.open(data, name)
    return Contribution(counts, hashlib.sha256(data).hexdigest(), edition)


def _settled(
    project: Project,
    found: Mapping[Cell, list[_Found]],
    problems: list[Problem],
    known: Sequence[Contribution],
) -> Merged:
    everything = [*known, *(one.contribution for some in found.values() for one in some)]
    newest: dict[Cell, Contribution] = {}
    for one in sorted(known, key=lambda one: one.edition):
        newest[one.counts.site, one.counts.period] = one
    cells: dict[Cell, Contribution] = {}
    taken: dict[Cell, str] = {}
    coverage = []
    for site in project.sites:
        for period in project.periods():
            cell = (site.code, period.key)
            before = newest.get(cell)
            winner, left_out = _newest(found.get(cell, ()), before)
            problems += (replace(one, detail="/".join(cell)) for one in left_out)
            if winner is not None:
                cells[cell] = winner.contribution
                taken[cell] = winner.file
            elif before is not None:
                cells[cell] = before
            now = cells.get(cell)
            was = before.edition if winner is not None and before is not None else None
            coverage.append(
                Covered(site.code, period.key, None if now is None else now.edition, was)
            )
    problems.sort(key=lambda one: (one.file, one.kind, one.detail))
    current = {one.sha256 for one in cells.values()}
    earlier = {
        (one.counts.site, one.counts.period, one.sha256): one.counts.values
        for one in sorted(everything, key=lambda one: one.sha256)
        if one.sha256 not in current
    }
    return Merged(cells, tuple(problems), tuple(coverage), taken, earlier)


def _newest(
    found: Iterable[_Found], before: Contribution | None
) -> tuple[_Found | None, list[Problem]]:
    """The file that stands for a cell, None if what was there stays; and why others do not, for
    which the caller names the cell.

    Of two editions the higher one wins. Different counts with the same edition are nobody's to
    choose between: none of them goes in, and an older one stays.
    """
    problems: list[Problem] = []
    winner: _Found | None = None
    older: list[_Found] = []
    by_edition: dict[int, list[_Found]] = {}
    for one in sorted(found, key=lambda one: one.order):
        by_edition.setdefault(one.contribution.edition, []).append(one)
    for edition, same in by_edition.items():
        settled = winner.contribution if winner is not None else before
        if settled is not None and edition < settled.edition:
            older += same
            continue
        if settled is not None and edition == settled.edition:
            for one in same:
                kind = (
                    ProblemKind.DOUBLED
                    if one.contribution.counts == settled.counts
                    else ProblemKind.CONFLICT
                )
                problems.append(Problem(kind, one.file))
            continue
        first, *others = same
        if any(one.contribution.counts != first.contribution.counts for one in others):
            problems += (Problem(ProblemKind.CONFLICT, one.file) for one in same)
            continue
        winner = first
        problems += (Problem(ProblemKind.DOUBLED, one.file) for one in others)
    problems += (Problem(ProblemKind.OLDER, one.file) for one in older)
    if winner is None:
        return None, problems
    made = winner.contribution
    replaced = tuple(one.contribution.sha256 for one in older)
    if before is not None:
        replaced = (*before.replaced, before.sha256, *replaced)
    return _Found(
        winner.file, Contribution(made.counts, made.sha256, made.edition, replaced)
    ), problems

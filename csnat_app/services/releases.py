"""Releases of a project's figures: each is protected, audited with all before it, and entered."""

from collections.abc import Mapping

from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation import merging
from csnat_app.aggregation.ledger import Entry, Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.aggregation.publish import tables
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Contribution, Project
from csnat_app.domain.published import Published
from csnat_app.services.desk import Desk
from csnat_app.services.projects import FIGURES, ProjectService
from csnat_app.services.published import Released, published, released


def next_release(project: Project, merged: Merged, before: Ledger) -> Released:
    """What can be published of `merged` after all that was published before.

    Nothing new came, nothing new is released: the last release is given again. Raises
    `Misfortune` as `ledger.check`, and LEDGER_INCOMPLETE if counts that an earlier release was
    made from are not among `merged`. Takes long: for a thread beside the interface's.
    """
    ledgers.check(before, project)
    there = {(site, period, one.sha256) for (site, period), one in merged.cells.items()}
    named = {one for entry in before.entries for one in entry.contributions}
    missing = named - there - set(merged.earlier)
    if missing:
        raise Misfortune(Trouble.LEDGER_INCOMPLETE, count=len(missing))
    if before.entries and _says_all(before.entries[-1], project, there):
        return Released(_published(project, merged, before), before)
    return released(project, merged, before, merged.earlier)


class ReleaseService:
    """Of projects that this store coordinates."""

    def __init__(self, desk: Desk, projects: ProjectService) -> None:
        self._desk = desk
        self._projects = projects

    def last(self, id: str) -> Published | None:
        """What was released last, as it was then; None before the first release.

        Raises `Misfortune` NOT_FOUND.
        """
        project = self._projects.get(id).project
        before, known = self._ledger(project)
        if not before.entries:
            return None
        cells = {
            (site, period): known[sha256]
            for site, period, sha256 in before.entries[-1].contributions
        }
        merged = merging.known_only(project, tuple(cells.values()))
        return _published(project, merged, before)

    def up_to_date(self, id: str) -> bool:
        """True if the last release holds all that came. Raises `Misfortune` NOT_FOUND."""
        kept = self._projects.get(id)
        before, _ = self._ledger(kept.project)
        cells = self._projects.merged(id).cells
        there = {(*cell, one.sha256) for cell, one in cells.items()}
        return bool(before.entries) and _says_all(before.entries[-1], kept.project, there)

    def publish(self, id: str) -> Released:
        """Release what came, and enter it in the ledger before anybody sees it; noted in the log.

        Takes long: for a thread beside the interface's. Raises as `next_release`, and NOT_FOUND.
        """
        project = self._projects.get(id).project
        before, _ = self._ledger(project)
        made = next_release(project, self._projects.merged(id), before)
        if made.ledger != before:
            with self._desk.act(Deed.CREATED, FIGURES) as work:
                work.projects.keep_ledger(id, ledgers.written(made.ledger).decode("utf-8"))
        return made

    def ledger_file(self, id: str) -> bytes:
        """The ledger as it lies beside what is handed on. Raises `Misfortune` NOT_FOUND."""
        return ledgers.written(self._ledger(self._projects.get(id).project)[0])

    def _ledger(self, project: Project) -> tuple[Ledger, Mapping[str, Contribution]]:
        """The project's ledger, and all that ever came by SHA-256."""
        with self._desk.look() as work:
            kept = work.projects.ledger(project.id)
            came = work.projects.contributions(project.id)
        ledger = ledgers.read(kept.encode("utf-8")) if kept else Ledger(project.id)
        return ledger, {one.sha256: one for one in came}


def _says_all(entry: Entry, project: Project, there: set[tuple[str, str, str]]) -> bool:
    same = entry.base == project.threshold and entry.periods == project.periods()
    return same and set(entry.contributions) == there


def _published(project: Project, merged: Merged, ledger: Ledger) -> Published:
    """The last release of a ledger, read again."""
    entry = ledger.entries[-1]
    rows = tables(entry.published)
    return published(project, merged, rows, entry.dropped, len(ledger.entries))

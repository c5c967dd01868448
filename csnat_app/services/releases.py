"""Releases of a project's figures: each is protected, audited with all before it, and entered."""

from collections.abc import Callable
from dataclasses import dataclass

from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation.ledger import Entry, Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Project
from csnat_app.domain.published import Published
from csnat_app.services.desk import Desk
from csnat_app.services.projects import FIGURES, ProjectService
from csnat_app.services.published import Released, released, republished

# Told how many counts are still to be checked; False if the release is not wanted any more.
Watch = Callable[[int], bool]


class Stopped(Exception):
    """Whoever asked for a release has thought better of it; nothing was entered."""


@dataclass(frozen=True, slots=True)
class Last:
    """What was released last, as it was then; `behind` if more has come in since."""

    published: Published
    behind: bool


def next_release(
    project: Project,
    merged: Merged,
    before: Ledger,
    watch: Callable[[int], None] = lambda left: None,
) -> Released:
    """What can be published of `merged` after all that was published before.

    Nothing new came, nothing new is released: the last release is given again. Raises
    `Misfortune` as `ledger.check`, and NOTHING_TO_REPORT if nothing came at all. Takes long: for a
    thread beside the interface's. `watch` is told how many counts are still to be checked; what it
    raises ends it.
    """
    ledgers.check(before, project)
    if not merged.cells:
        raise Misfortune(Trouble.NOTHING_TO_REPORT)
    there = {(site, period, one.sha256) for (site, period), one in merged.cells.items()}
    if before.entries and _says_all(before.entries[-1], project, there):
        editions = {(*cell, one.sha256): one.edition for cell, one in merged.cells.items()}
        return Released(republished(project, before, editions), before)
    return released(project, merged, before, merged.earlier, watch)


class ReleaseService:
    """Of projects that this store coordinates."""

    def __init__(self, desk: Desk, projects: ProjectService) -> None:
        self._desk = desk
        self._projects = projects
        self._read: tuple[str, Ledger] | None = None

    def last(self, id: str) -> Last | None:
        """None before the first release, or if not all that it was made from is here.

        Raises `Misfortune` NOT_FOUND.
        """
        project = self._projects.get(id).project
        before = self._ledger(id)
        if not before.entries:
            return None
        with self._desk.look() as work:
            came = work.projects.received(id)
        if not set(before.entries[-1].contributions) <= came.keys():
            return None
        newest: dict[tuple[str, str], tuple[int, str]] = {}
        for (site, period, sha256), edition in came.items():
            newest[site, period] = max(newest.get((site, period), (0, "")), (edition, sha256))
        there = {(*cell, sha256) for cell, (_, sha256) in newest.items()}
        says_all = _says_all(before.entries[-1], project, there)
        return Last(republished(project, before, came), not says_all)

    def publish(
        self,
        id: str,
        watch: Watch = lambda left: True,
        may_enter: Callable[[], bool] = lambda: True,
    ) -> Released:
        """Release what came, and enter it in the ledger before anybody sees it; noted in the log.

        `may_enter` is asked once, when all is checked and nothing is kept yet. Takes long: for a
        thread beside the interface's. Raises as `next_release`, NOT_FOUND, and `Stopped` if `watch`
        or `may_enter` does not want it any more: everything is then as it was.
        """

        def told(left: int) -> None:
            if not watch(left):
                raise Stopped

        project = self._projects.get(id).project
        before = self._ledger(id)
        made = next_release(project, self._projects.merged(id), before, told)
        if not may_enter():
            raise Stopped
        if made.ledger != before:
            with self._desk.act(Deed.CREATED, FIGURES) as work:
                work.projects.keep_ledger(id, ledgers.written(made.ledger).decode("utf-8"))
        return made

    def ledger_file(self, id: str) -> bytes:
        """The ledger as it lies beside what is handed on. Raises `Misfortune` NOT_FOUND."""
        self._projects.get(id)
        return ledgers.written(self._ledger(id))

    def ledger(self, id: str) -> Ledger:
        """Raises `Misfortune` NOT_FOUND."""
        self._projects.get(id)
        return self._ledger(id)

    def _ledger(self, id: str) -> Ledger:
        """Checked once: of hundreds of sites that takes a while."""
        with self._desk.look() as work:
            kept = work.projects.ledger(id)
        if not kept:
            return Ledger(id)
        if self._read is None or self._read[0] != kept:
            self._read = (kept, ledgers.read(kept.encode("utf-8")))
        return self._read[1]


def _says_all(entry: Entry, project: Project, there: set[tuple[str, str, str]]) -> bool:
    same = entry.base == project.threshold and entry.periods == project.periods()
    return same and set(entry.contributions) == there

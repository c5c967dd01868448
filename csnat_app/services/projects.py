"""Project groups in the store: those that the unit counts for, and those it coordinates.

What came from the sites is kept here, and nowhere else, as it was counted.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from csnat_app.aggregation import keys, merging, project_file
from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.merging import Merged
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Grid, KeptProject, Project, Site
from csnat_app.services import ledger_file, paper_forms
from csnat_app.services.desk import Desk
from csnat_app.services.passphrase import refuse_weak
from csnat_app.store.projects import ProjectRow

WHAT, CONTRIBUTION, KEY, FIGURES = "project", "contribution", "project_key", "project_figures"


def new_project(
    title: str, sites: Sequence[Site], grid: Grid, first: date, last: date, threshold: int
) -> tuple[Project, str]:
    """A project with a key of its own; gives the secret half too.

    Raises `Misfortune` PROJECT_TITLE, IDENTITY_NUMBER, SITE_CODE_TAKEN, PROJECT_SITES,
    PROJECT_PERIODS, PROJECT_THRESHOLD.
    """
    secret, recipient = keys.new()
    project = project_file.make(title, sites, grid, first, last, threshold, recipient)
    _refuse_identity_numbers(project)
    return project, secret


def key_file(secret: str, passphrase: str) -> bytes:
    """The coordinator's key, closed. Raises `Misfortune` PASSPHRASE_TOO_SHORT, PASSPHRASE_ONE_SIGN.

    Takes about a second.
    """
    refuse_weak(passphrase)
    return keys.closed(secret, passphrase)


class ProjectService:
    """What takes long here (`create`, `unlock`, `merge`) is for a thread beside the interface's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[KeptProject, ...]:
        """In the order in which they were added."""
        with self._desk.look() as work:
            return tuple(map(_kept, work.projects.all()))

    def get(self, id: str) -> KeptProject:
        """Raises `Misfortune` NOT_FOUND."""
        with self._desk.look() as work:
            return _kept(work.projects.get(id))

    def create(
        self,
        title: str,
        sites: Sequence[Site],
        grid: Grid,
        first: date,
        last: date,
        threshold: int,
        passphrase: str,
    ) -> KeptProject:
        """A new project that this store coordinates. Raises as `new_project` and `key_file`."""
        refuse_weak(passphrase)
        project, secret = new_project(title, sites, grid, first, last, threshold)
        return self.keep(KeptProject(project, "", key_file(secret, passphrase)))

    def take_in(self, path: Path) -> KeptProject:
        """A project file that somebody sent; one that is here already stays as it is.

        Raises `Misfortune` as `project_file.read`, IDENTITY_NUMBER, and PROJECT_EXISTS if another
        file of the same project is here.
        """
        project = project_file.read(path)
        _refuse_identity_numbers(project)
        with self._desk.look() as work:
            row = work.projects.find(project.id)
        if row is None:
            return self.keep(KeptProject(project))
        known = _kept(row)
        if known.project != project:
            raise Misfortune(Trouble.PROJECT_EXISTS, path=str(path))
        return known

    def choose_site(self, id: str, code: str) -> KeptProject:
        """Which site this store counts for. Raises `Misfortune` NOT_FOUND, NO_SUCH_SITE."""
        kept = self.get(id)
        site = kept.project.site(code)
        with self._desk.act(Deed.CHANGED, WHAT) as work:
            work.projects.keep(id, site.code, kept.key)
        return KeptProject(kept.project, site.code, kept.key)

    def take_in_key(
        self, id: str, path: Path, passphrase: str, ledger: Path | None = None
    ) -> KeptProject:
        """The coordinator's key of a project that was made elsewhere. Takes about a second.

        `ledger` lies beside the last report that was made there: without it the next report
        would be audited as if it were the first. Raises `Misfortune` NOT_FOUND, PROJECT_EXISTS if
        the key is here already, FILE_UNREADABLE, COORDINATOR_KEY_*, and as `ledger.check`.
        """
        kept, key = self.get(id), keys.read(path)
        if kept.key is not None:
            raise Misfortune(Trouble.PROJECT_EXISTS, path=str(path))
        before = Ledger(id) if ledger is None else ledger_file.read(ledger)
        ledgers.check(before, kept.project)
        _refuse_other(kept.project, keys.opened(key, passphrase, str(path)))
        with self._desk.act(Deed.CHANGED, KEY) as work:
            work.projects.keep(id, kept.site, key)
            if before.entries:
                work.projects.keep_ledger(id, ledgers.written(before).decode("utf-8"))
        return KeptProject(kept.project, kept.site, key)

    def remove(self, id: str) -> None:
        """With all that came or was typed for it, and its ledger. Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.DELETED, WHAT) as work:
            work.projects.remove(id)
            paper_forms.forget(work, id)

    def file_for_sites(self, id: str) -> bytes:
        """The project file, for whoever counts. Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.EXPORTED, WHAT) as work:
            return work.projects.get(id).content.encode("utf-8")

    def file_of_key(self, id: str) -> bytes:
        """The coordinator's key file, to be kept elsewhere too. Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.EXPORTED, KEY) as work:
            key = work.projects.get(id).key
            if key is None:
                raise Misfortune(Trouble.NOT_FOUND, what=KEY, id=id)
        return key

    def unlock(self, id: str, passphrase: str) -> str:
        """The coordinator's secret key. Takes about a second.

        Raises `Misfortune` NOT_FOUND, COORDINATOR_KEY_PASSPHRASE, COORDINATOR_KEY_DAMAGED.
        """
        kept = self.get(id)
        if kept.key is None:
            raise Misfortune(Trouble.NOT_FOUND, what=KEY, id=id)
        return keys.opened(kept.key, passphrase, kept.project.title)

    def merge(
        self,
        id: str,
        secret: str,
        files: Sequence[Path],
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> Merged:
        """Take in what is in order among the files, together with what came before; all of it at
        once, or, if `progress` raises, nothing.

        Raises `Misfortune` NOT_FOUND, COORDINATOR_KEY_OTHER.
        """
        project = self.get(id).project
        with self._desk.look() as work:
            known = work.projects.contributions(id)
        today = self._desk.clock.today()
        merged = merging.merge(files, project, secret, progress, known=known, today=today)
        with self._desk.act(Deed.CREATED, CONTRIBUTION) as work:
            for cell in merged.taken:
                work.projects.add_contribution(id, merged.cells[cell])
        return merged

    def editions(self, id: str) -> dict[tuple[str, str], int]:
        """The newest edition that has come, by site and period; no count is read."""
        newest: dict[tuple[str, str], int] = {}
        with self._desk.look() as work:
            for (site, period, _), edition in work.projects.received(id).items():
                newest[site, period] = max(edition, newest.get((site, period), 0))
        return newest

    def merged(self, id: str) -> Merged:
        """All that has come so far. Raises `Misfortune` NOT_FOUND."""
        project = self.get(id).project
        with self._desk.look() as work:
            return merging.known_only(project, work.projects.contributions(id))

    def keep(self, kept: KeptProject, **settings: str) -> KeptProject:
        """Add a project that was made in this store, with settings that go along."""
        content = project_file.written(kept.project).decode("utf-8")
        row = ProjectRow(kept.project.id, content, kept.site, kept.key)
        with self._desk.act(Deed.CREATED, WHAT) as work:
            work.projects.add(row, self._desk.person.id, self._desk.clock.now())
            for key, value in settings.items():
                work.settings.put(key, value)
        return kept


def _kept(row: ProjectRow) -> KeptProject:
    project = project_file.parsed(row.content.encode("utf-8"), row.id)
    return KeptProject(project, row.site, row.key)


def _refuse_other(project: Project, secret: str) -> None:
    if keys.public(secret) != project.recipient:
        raise Misfortune(Trouble.COORDINATOR_KEY_OTHER)


def _refuse_identity_numbers(project: Project) -> None:
    refuse_identity_numbers(project)
    for site in project.sites:
        refuse_identity_numbers(site)

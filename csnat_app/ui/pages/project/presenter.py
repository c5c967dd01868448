"""Project groups: what this store counts for others, and what it puts together. No Qt here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from csnat_app.aggregation import project_file
from csnat_app.aggregation.merging import Merged
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.dates import DateWords
from csnat_app.domain.projects import Counts, Grid, KeptProject, Period, Project, Site
from csnat_app.services.desk import Desk
from csnat_app.services.figures import FigureService, SealedCounts
from csnat_app.services.projects import ProjectService
from csnat_app.services.samples import write_file
from csnat_app.ui.pages.project.paper import Draft


@dataclass(frozen=True, slots=True)
class Due:
    """A period that has ended; `sealed` is the edition that was sealed here last, or None."""

    period: Period
    name: str
    sealed: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody filled in for a new project."""

    title: str
    sites: tuple[Site, ...]
    grid: Grid
    first: date
    last: date
    threshold: int


class ProjectPresenter:
    def __init__(
        self,
        projects: ProjectService,
        figures: FigureService,
        library: ContentLibrary,
        desk: Desk,
        dates: DateWords,
    ) -> None:
        self._projects = projects
        self._figures = figures
        self._library = library
        self._desk = desk
        self.dates = dates
        self._drafts: dict[tuple[str, str, str], Draft] = {}

    @cached_property
    def words(self) -> FigureWords:
        """What the figures are called, in the interface's language."""
        library, language = self._library, self.dates.language
        newest = library.instruments()[0]
        return FigureWords(
            library.text_set("figures", language),
            library.instrument_text(newest.id, newest.version, language),
            self.dates,
        )

    @property
    def today(self) -> date:
        return self._desk.clock.today()

    def all(self) -> tuple[KeptProject, ...]:
        return self._projects.all()

    def get(self, id: str) -> KeptProject:
        return self._projects.get(id)

    def take_in(self, path: Path) -> KeptProject:
        return self._projects.take_in(path)

    def remove(self, id: str) -> None:
        self._projects.remove(id)

    def create(self, plan: Plan, passphrase: str) -> KeptProject:
        """Takes about a second; for a thread beside the interface's."""
        return self._projects.create(
            plan.title,
            plan.sites,
            plan.grid,
            plan.first,
            plan.last,
            plan.threshold,
            passphrase,
        )

    def fingerprint(self, project: Project) -> tuple[str, ...]:
        return project_file.words(project)

    def span(self, project: Project) -> tuple[str, str]:
        """The first and the last day, in words."""
        return self.dates.written(project.first), self.dates.written(project.last)

    def period(self, project: Project, key: str) -> str:
        """A period's name, or what somebody wrote in its place."""
        known = {one.key for one in project.periods()}
        return self.words.period(project, key) if key in known else key

    # The unit

    def choose_site(self, id: str, code: str) -> KeptProject:
        return self._projects.choose_site(id, code)

    def due(self, kept: KeptProject) -> tuple[Due, ...]:
        """The periods that can be counted, the latest first."""
        editions = self._figures.editions(kept.project, kept.site)
        return tuple(
            Due(one, self.period(kept.project, one.key), editions.get(one.key))
            for one in self._figures.closed_periods(kept.project)
        )

    def next_end(self, project: Project) -> date | None:
        """The last day of the period that ends next; None if all have ended."""
        return next((one.last for one in project.periods() if not one.closed(self.today)), None)

    def count(self, kept: KeptProject, period: str) -> Counts:
        return self._figures.count(kept.project, kept.site, period)

    def sealed_before(self, kept: KeptProject, period: str) -> int | None:
        return self._figures.editions(kept.project, kept.site).get(period)

    def seal(self, kept: KeptProject, counts: Counts) -> SealedCounts:
        return self._figures.seal(kept.project, counts)

    def draft(self, kept: KeptProject, period: str) -> Draft:
        """What was typed for a period off paper; kept until it is sealed or the store is locked."""
        return self._drafts.setdefault((kept.project.id, kept.site, period), Draft())

    def drop_draft(self, kept: KeptProject, period: str) -> None:
        self._drafts.pop((kept.project.id, kept.site, period), None)

    def file_name(self, kept: KeptProject, period: str) -> str:
        from csnat_app.services.figures import file_name

        before = self.sealed_before(kept, period)
        return file_name(kept.site, period, 1 if before is None else before + 1)

    # The coordinator

    def file_for_sites(self, id: str) -> bytes:
        return self._projects.file_for_sites(id)

    def file_of_key(self, id: str) -> bytes:
        return self._projects.file_of_key(id)

    def take_in_key(self, id: str, path: Path, passphrase: str) -> KeptProject:
        return self._projects.take_in_key(id, path, passphrase)

    def merge(
        self,
        id: str,
        passphrase: str,
        files: Sequence[Path],
        progress: Callable[[int, int], None],
    ) -> Merged:
        """Take in contributions; for a thread beside the interface's."""
        secret = self._projects.unlock(id, passphrase)
        return self._projects.merge(id, secret, files, progress)

    def merged(self, id: str) -> Merged:
        return self._projects.merged(id)

    def write(self, path: Path, content: bytes) -> None:
        """Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
        write_file(path, content)

"""Project groups: what this store counts for others, and what it puts together. No Qt here."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from csnat_app.aggregation import project_file
from csnat_app.aggregation.merging import Merged
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.blocks import Block
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.dates import DateWords
from csnat_app.domain.projects import Counts, Grid, KeptProject, Period, Project, Site
from csnat_app.domain.published import Published
from csnat_app.services.desk import Desk
from csnat_app.services.figures import FigureService, SealedCounts
from csnat_app.services.own_figures import OwnFigures
from csnat_app.services.paper_forms import PaperForms
from csnat_app.services.project_files import ProjectFiles
from csnat_app.services.projects import ProjectService
from csnat_app.services.releases import Last, ReleaseService, Stopped
from csnat_app.ui.pages.project.paper import Draft
from csnat_app.ui.pages.project.report_parts import report_parts


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


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """A release as the ledger has it. `shown`: some number was published."""

    number: int
    contributions: int
    shown: bool
    dropped: bool


class ProjectPresenter:
    def __init__(
        self,
        projects: ProjectService,
        figures: FigureService,
        forms: PaperForms,
        releases: ReleaseService,
        own: OwnFigures,
        files: ProjectFiles,
        library: ContentLibrary,
        desk: Desk,
        dates: DateWords,
    ) -> None:
        self._projects = projects
        self._figures = figures
        self._forms = forms
        self._releases = releases
        self._own = own
        self._files = files
        self._library = library
        self._desk = desk
        self.dates = dates

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
        """The projects of project groups; the unit's own reports are not among them."""
        own = self._own.ids()
        return tuple(one for one in self._projects.all() if one.project.id not in own)

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
        """What was typed for a period off paper; kept until it is sealed."""
        return Draft(dict(self._forms.typed(kept, period)))

    def keep_draft(self, kept: KeptProject, period: str, draft: Draft) -> None:
        self._forms.keep(kept, period, draft.typed)

    def drop_draft(self, kept: KeptProject, period: str) -> None:
        self._forms.drop(kept, period)

    def read_form(self, kept: KeptProject, path: Path) -> Counts:
        """Raises `CountsRefused`."""
        return self._forms.read(kept, path)

    def file_name(self, kept: KeptProject, period: str) -> str:
        from csnat_app.services.figures import file_name

        before = self.sealed_before(kept, period)
        return file_name(kept.site, period, 1 if before is None else before + 1)

    # The coordinator

    def file_for_sites(self, id: str) -> bytes:
        return self._projects.file_for_sites(id)

    def file_of_key(self, id: str) -> bytes:
        return self._projects.file_of_key(id)

    def take_in_key(self, id: str, path: Path, passphrase: str, ledger: Path | None) -> KeptProject:
        """Takes about a second; for a thread beside the interface's."""
        return self._projects.take_in_key(id, path, passphrase, ledger)

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

    def editions(self, id: str) -> Mapping[tuple[str, str], int]:
        """Which edition has come, by site and period."""
        return self._projects.editions(id)

    def releases(self, id: str) -> tuple[ReleaseLine, ...]:
        """The oldest first."""
        entries = self._releases.ledger(id).entries
        return tuple(
            ReleaseLine(number, len(one.contributions), bool(one.published), bool(one.dropped))
            for number, one in enumerate(entries, start=1)
        )

    def last(self, id: str) -> Last | None:
        """What was published last."""
        return self._releases.last(id)

    def publish(self, id: str, watch: Callable[[int], bool], may_enter: Callable[[], bool]) -> None:
        """Takes long; for a thread beside the interface's. Nothing if it is stopped."""
        with suppress(Stopped):
            self._releases.publish(id, watch, may_enter)

    def report_parts(self, published: Published) -> Mapping[str, tuple[Block, ...]]:
        """What the report says around its figures, by its headings' words."""
        words = self._library.text_set("words", self.dates.language)
        return report_parts(published, self.words, words, self.today)

    def report_languages(self) -> tuple[tuple[str, str], ...]:
        """Codes and names of the languages in which there is a report. The texts in each are read
        for that, which takes a moment."""
        codes = self._library.text_languages("figures")
        return tuple((code, self.language_name(code)) for code in codes)

    def language_name(self, code: str) -> str:
        return self._library.date_words(code).name

    def save_all(self, id: str, folder: Path, language: str) -> tuple[Path, ...]:
        """Takes a second or two; for a thread beside the interface's."""
        return self._files.write(id, folder, language)

    # The unit's own report

    def own_years(self) -> tuple[int, ...]:
        return self._own.years()

    def own(self, year: int) -> KeptProject:
        """The year's figures of the unit, counted anew."""
        return self._own.take(year)

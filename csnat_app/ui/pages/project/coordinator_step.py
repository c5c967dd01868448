"""A project as its coordinator sees it: what has come in, what is missing, and the figures."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.aggregation.measures import BY_NAME
from csnat_app.aggregation.merging import Merged
from csnat_app.domain.projects import KeptProject, Problem, ProblemKind
from csnat_app.ui.pages.people.lines import Chapter
from csnat_app.ui.pages.project.count_grids import name_of
from csnat_app.ui.pages.project.coverage import coverage_grid, received
from csnat_app.ui.pages.project.facts_card import FactsCard
from csnat_app.ui.pages.project.phrases import phrases
from csnat_app.ui.pages.project.presenter import ProjectPresenter, ReleaseLine
from csnat_app.ui.pages.project.problem_words import problem_words
from csnat_app.ui.pages.project.progress import Progress
from csnat_app.ui.pages.project.table_card import TableCard
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, PADDING
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text

_FOR_ANOTHER = frozenset({ProblemKind.DOUBLED, ProblemKind.CONFLICT, ProblemKind.OLDER})


class CoordinatorStep(Page):
    """Tells what the person wants; the page asks and does it."""

    back = Signal()
    add_files = Signal()
    stop = Signal()
    see_figures = Signal()
    save_project = Signal()
    save_key = Signal()
    remove = Signal()

    def __init__(
        self, presenter: ProjectPresenter, kept: KeptProject, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="project_together", parent=parent)
        self._presenter = presenter
        self.kept = kept
        self.set_title(kept.project.title, self.tr("Put together"))
        back = Button(self.tr("Project"), "plain", name="project_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        remove = Button(self.tr("Remove"), "plain", name="project_remove")
        remove.setAccessibleName(self.tr("Remove this project from the program"))
        remove.clicked.connect(self.remove)
        self.add_action(remove)
        self.banner = Banner(name="project_together_banner")
        self.add(self.banner)
        self._progress = Progress()
        self._progress.stop.connect(self.stop)
        self.add(self._progress)
        self._problems = QVBoxLayout()
        self.add(self._problems)
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_LARGE)
        self.add(self._column)
        self.add(self._for_sites())
        self.add_space()
        self._shown: list[QWidget] = []
        self.fill()

    def fill(self) -> None:
        """What there is now."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        presenter, project = self._presenter, self.kept.project
        editions = presenter.editions(project.id)
        releases = presenter.releases(project.id)
        came, due = received(editions, project, presenter.today)
        self._shown = [self._incoming(came, due, first=not came), self._figures(came, releases)]
        note = self.tr("A period can come in when it has ended. No numbers are shown here.")
        if due:
            grid = coverage_grid(editions, project, presenter)
            self._shown.append(TableCard(grid, note, name="project_coverage"))
        if releases:
            self._shown.append(self._ledger(releases))
        for widget in self._shown:
            self._column.addWidget(widget)

    def begin(self) -> None:
        self.findChildren(Button, "project_add_files")[-1].setFocus()

    def show_progress(self, done: int, total: int) -> None:
        words = self.tr("{done} of {total} files are read.").format(done=done, total=total)
        self._progress.show_state(words, done, total)

    def end_progress(self) -> None:
        self._progress.hide()

    def show_outcome(self, merged: Merged) -> None:
        """What went in, what took another's place, and each file that was left out, by name."""
        while (item := self._problems.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        replaced = [one for one in merged.coverage if one.was is not None]
        names = [self._cell(one.site, one.period) for one in replaced]
        words = self.tr("The newer file replaced the older one: {names}.")
        self.banner.say(
            self.tr("%n file(s) taken in.", "", len(merged.taken)),
            words.format(names="; ".join(names)) if names else "",
        )
        if merged.problems:
            self._problems.addWidget(self._problem_card(merged))

    def _cell(self, site: str, period: str) -> str:
        project = self.kept.project
        return f"{project.site(site).name}, {self._presenter.period(project, period)}"

    def _problem_card(self, merged: Merged) -> Card:
        presenter, project = self._presenter, self.kept.project

        def measure(name: str) -> str:
            return name_of(name, presenter.words, phrases()) if name in BY_NAME else name

        lines = [
            (
                f"{one.file}{self._about(one)}",
                problem_words(one, measure, lambda key: presenter.period(project, key)),
            )
            for one in merged.problems
        ]
        card = Card(name="project_problems", small_title=False)
        count = len({one.file for one in merged.problems})
        card.set_title(self.tr("%n file(s) left out", "", count))
        for place, (file, said) in enumerate(lines, start=1):
            line = Text(f"{file}: {said}", name=f"project_problem_{place}")
            card.add(line)
        return card

    def _about(self, problem: Problem) -> str:
        """Site and period of a file that was left out for another one's sake: two files in two
        folders may have the same name."""
        site, _, period = problem.detail.partition("/")
        known = problem.kind in _FOR_ANOTHER and period
        return f" ({self._cell(site, period)})" if known else ""

    def _incoming(self, came: int, due: int, *, first: bool) -> Chapter:
        add = Button(
            self.tr("Add files"), "primary" if first else "quiet", name="project_add_files"
        )
        add.set_icon("plus")
        add.clicked.connect(self.add_files)
        said = (
            self.tr("{came} of {due} contributions have come in.").format(came=came, due=due)
            if due
            else self.tr("The first period has not ended yet.")
        )
        about = self.tr("Choose as many files as you like; what has come twice is noticed.")
        return Chapter(self.tr("From the sites"), f"{said} {about}", add, name="project_incoming")

    def _figures(self, came: int, releases: Sequence[ReleaseLine]) -> Chapter:
        see = Button(
            self.tr("See the figures"), "primary" if came else "quiet", name="project_see_figures"
        )
        see.clicked.connect(self.see_figures)
        see.setEnabled(bool(came))
        said = (
            self.tr(
                "Tables, plots and the report, rounded and checked so that nobody can be found in "
                "them."
            )
            if came
            else self.tr("They can be made when the first file has come in.")
        )
        return Chapter(self.tr("The figures"), said, see, name="project_figures")

    def _ledger(self, releases: Sequence[ReleaseLine]) -> Card:
        card = Card(self.tr("Reports so far"), name="project_ledger")
        for one in reversed(releases):
            said = self.tr("Report {number}: made from %n contribution(s)", "", one.contributions)
            words = said.format(number=one.number)
            if not one.shown:
                words += " · " + self.tr("too few carers to show any number")
            elif one.dropped:
                words += " · " + self.tr("some parts left out")
            line = Text(words, name=f"project_release_{one.number}")
            line.setContentsMargins(PADDING, 12, PADDING, 12)
            card.add_row(line)
        return card

    def _for_sites(self) -> QWidget:
        card = FactsCard(
            self._presenter,
            self.kept.project,
            self.tr(
                "Send the project file to the sites, and read the words of the fingerprint out to "
                "them on the telephone. Keep a copy of your key where you keep the recovery key."
            ),
            name="project_facts",
        )
        project = Button(self.tr("Save the project file"), name="project_save_file")
        project.clicked.connect(self.save_project)
        key = Button(self.tr("Save a copy of the key"), name="project_save_key")
        key.clicked.connect(self.save_key)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(project)
        flow.addWidget(key)
        card.add(holder)
        return card

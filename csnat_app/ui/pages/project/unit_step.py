"""A project as its site sees it: the file's facts, which site this is, and the periods."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.projects import KeptProject
from csnat_app.ui.pages.people.lines import Chapter, Line
from csnat_app.ui.pages.project.facts_card import FactsCard
from csnat_app.ui.pages.project.presenter import Due, ProjectPresenter
from csnat_app.ui.theme.tokens import GAP_LARGE
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.text import Text


class UnitStep(Page):
    """`see(period)` asks for the numbers, `paper(period)` for the form to fill in."""

    back = Signal()
    site_chosen = Signal(str)
    see = Signal(str)
    paper = Signal(str)
    take_in_key = Signal()
    remove = Signal()

    def __init__(
        self, presenter: ProjectPresenter, kept: KeptProject, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="project_unit", parent=parent)
        self._presenter = presenter
        self.kept = kept
        self.set_title(kept.project.title, self.tr("Count and send"))
        remove = Button(self.tr("Remove"), "plain", name="project_remove")
        remove.setAccessibleName(self.tr("Remove this project from the program"))
        remove.clicked.connect(self.remove)
        back = Button(self.tr("Project"), "plain", name="project_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self.add_action(remove)
        self.banner = Banner(name="project_unit_banner")
        self.add(self.banner)
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_LARGE)
        self.add(self._column)
        self.add(
            FactsCard(
                presenter,
                kept.project,
                self.tr(
                    "Read the words of the fingerprint out to the coordinator on the telephone. If "
                    "both of you have the same words, the file is the right one."
                ),
                name="project_facts",
            )
        )
        if kept.key is None:
            self.add(self._coordinator())
        self.add_space()
        self._site = self._site_card()
        self._column.addWidget(self._site)
        self._periods: Card | None = None
        self.fill()

    def fill(self) -> None:
        """The periods as they are now."""
        if self._periods is not None:
            self._column.removeWidget(self._periods)
            self._periods.hide()
            self._periods.deleteLater()
        self._periods = self._period_card() if self.kept.site else None
        if self._periods is not None:
            self._column.addWidget(self._periods)

    def set_kept(self, kept: KeptProject) -> None:
        self.kept = kept
        self.fill()

    def begin(self) -> None:
        for name in ("project_period_1_see", "project_site_choice", "project_back"):
            found = self.findChildren(QWidget, name)
            if found:
                found[-1].setFocus()
                return

    def _site_card(self) -> Card:
        card = Card(name="project_site_card")
        project = self.kept.project
        field = Choice(
            [(site.code, f"{site.name} ({site.code})") for site in project.sites],
            name="project_site_choice",
            accessible=self.tr("Which site is this?"),
            value=self.kept.site or None,
        )
        field.chosen.connect(lambda code: self.site_chosen.emit(str(code)))
        card.add(
            Labelled(
                self.tr("Which site is this?"),
                field,
                help_text=self.tr("The numbers of this computer are counted for this site."),
            )
        )
        return card

    def _coordinator(self) -> Chapter:
        take_in = Button(self.tr("Take in your key"), name="project_take_in_key")
        take_in.clicked.connect(self.take_in_key)
        return Chapter(
            self.tr("Do you coordinate this project?"),
            self.tr(
                "Was the project made on another computer? Take in your key, and you can put "
                "together what the sites send here."
            ),
            take_in,
            name="project_key_elsewhere",
        )

    def _period_card(self) -> Card:
        due = self._presenter.due(self.kept)
        card = Card(self.tr("Periods that can be counted"), name="project_periods")
        waiting = next((one.period.key for one in due if one.sealed is None), None)
        for place, one in enumerate(due, start=1):
            card.add_row(self._line(one, f"project_period_{place}", one.period.key == waiting))
        soon = self._presenter.next_end(self.kept.project)
        if soon is not None:
            said = self.tr("The next period ends {day}. It can be counted the day after.").format(
                day=self._presenter.dates.written(soon)
            )
            card.add(Text(said, "muted", name="project_next_period"))
        return card

    def _line(self, due: Due, name: str, waits: bool) -> Line:
        state = (
            Pill(self.tr("Not sealed"), "wait", name=f"{name}_state")
            if due.sealed is None
            else Pill(self.tr("Sealed"), "act", name=f"{name}_state")
        )
        days = self.tr("{first} – {last}").format(
            first=self._presenter.dates.written(due.period.first),
            last=self._presenter.dates.written(due.period.last),
        )
        if due.sealed is not None:
            days += " · " + self.tr("edition {number}").format(number=due.sealed)
        paper = Button(self.tr("From paper"), "plain", name=f"{name}_paper")
        paper.setAccessibleName(self.tr("Fill in from paper: {period}").format(period=due.name))
        paper.clicked.connect(lambda: self.paper.emit(due.period.key))
        see = Button(
            self.tr("See the numbers"), "primary" if waits else "quiet", name=f"{name}_see"
        )
        see.setAccessibleName(self.tr("See the numbers: {period}").format(period=due.name))
        see.clicked.connect(lambda: self.see.emit(due.period.key))
        return Line(due.name, days, state, paper, see, name=name)

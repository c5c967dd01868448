"""A unit's own little report: which year it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.progress import CheckProgress
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class OwnStep(Page):
    """`wanted(year)` asks for the figures of a year, `stop` to leave that."""

    back = Signal()
    wanted = Signal(int)
    stop = Signal()

    def __init__(self, presenter: ProjectPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="project_own_step", parent=parent)
        self.set_title(self.tr("A report for your own unit"))
        back = Button(self.tr("Project"), "plain", name="project_own_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._go = Button(self.tr("Make the figures"), "primary", name="project_own_go")
        self._go.clicked.connect(self._want)
        self.add_action(self._go)
        card = Card(name="project_own_card", small_title=False)
        card.set_title(self.tr("Which year?"))
        self._year = Chips(
            [(year, str(year)) for year in presenter.own_years()],
            name="project_own_year",
            accessible=self.tr("Year"),
        )
        card.add(self._year)
        card.add(
            Text(
                self.tr(
                    "The quarters that have ended are counted. Every number is rounded to the "
                    "nearest 5, and checked together with the earlier reports of that year that "
                    "were made here. With fewer than 10 carers nothing is shown."
                ),
                "muted",
                name="project_own_words",
            )
        )
        self.add(card)
        card.add(
            Text(
                self.tr(
                    "The check knows only the reports that are made here. If your figures are in "
                    "the report of a project group as well, do not hand both on: together they can "
                    "tell more than each of them alone."
                ),
                "wait" if presenter.all() else "muted",
                name="project_own_both",
            )
        )
        self._progress = CheckProgress()
        self._progress.stop.connect(self.stop)
        self.add_below_heading(self._progress)
        self.add_space()

    def begin(self) -> None:
        self._go.setFocus()

    def set_working(self, working: bool) -> None:
        """While the figures are made and checked."""
        self._go.setDisabled(working)
        self._progress.set_working(working)
        if not working:
            self._go.setFocus()

    def show_left(self, left: int) -> None:
        """How many counts are still to be checked."""
        self._progress.show_left(left)

    def _want(self) -> None:
        year = self._year.value()
        assert isinstance(year, int)
        self.wanted.emit(year)

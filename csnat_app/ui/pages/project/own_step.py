"""A unit's own little report: which year it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class OwnStep(Page):
    """`wanted(year)` asks for the figures of a year."""

    back = Signal()
    wanted = Signal(int)

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
                    "nearest 5, and checked against earlier reports of the same year. With fewer "
                    "than 10 carers nothing is shown."
                ),
                "muted",
                name="project_own_words",
            )
        )
        self.add(card)
        self._working = Text(self.tr("Checking the figures …"), "muted", name="project_own_working")
        self._working.hide()
        self.add(self._working)
        self.add_space()

    def begin(self) -> None:
        self._go.setFocus()

    def set_working(self, working: bool) -> None:
        """While the figures are made and checked."""
        self._go.setDisabled(working)
        self._working.setVisible(working)

    def _want(self) -> None:
        year = self._year.value()
        assert isinstance(year, int)
        self.wanted.emit(year)

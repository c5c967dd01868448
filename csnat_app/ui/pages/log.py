"""The log: who did what, when, in which case; narrowed by person, deed, carer and days."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.log import Deed
from csnat_app.ui import log_words
from csnat_app.ui.moments import at_start
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.log_lines import LogLines
from csnat_app.ui.pages.log_presenter import LogPresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.date_field import DateField
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.text import Text

REST = 200  # milliseconds without a key before the list is filled anew


class LogPage(DeskPage):
    """Begins with everything each time it is entered."""

    def __init__(self, presenter: LogPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self._presenter = presenter
        self._page = Page(
            self.tr("Log"),
            self.tr("Who did what, and when. What was written never stands here."),
            name="log_page",
        )
        self._all = Button(self.tr("Show everything"), name="log_show_all")
        self._all.clicked.connect(self._show_all)
        self._page.add_action(self._all)
        self._page.add(self._filters())
        self._nothing = Card(self.tr("Nothing found"), name="log_nothing", small_title=False)
        self._nothing.add(
            Text(self.tr("Choose other days, or another person."), "muted", name="log_nothing_text")
        )
        self._page.add(self._nothing)
        self.lines = LogLines(presenter.dates)
        self._page.add(self.lines)
        self._more = Button(self.tr("Show older"), name="log_more")
        self._more.clicked.connect(self._show_more)
        self._page.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.add_space()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._search)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        self._people.set_choices(
            [("", self.tr("Everybody")), *self._presenter.people()], self._people.value() or ""
        )
        self._show_all()

    def leave(self) -> None:
        """Nothing of the log stays behind on a page out of view."""
        self._rest.stop()
        self.lines.show_days(())

    def _filters(self) -> Card:
        presenter = self._presenter
        self._people = Choice(
            [("", self.tr("Everybody"))], name="log_person", accessible=self.tr("Who"), value=""
        )
        self._people.chosen.connect(lambda key: self._narrow(person_id=key))
        self._deeds = Choice(self._deed_choices(), name="log_deed", accessible=self.tr("What"))
        self._deeds.chosen.connect(lambda key: self._narrow(deed=key))
        self._carer = LineField(
            name="log_carer",
            accessible=self.tr("Carer"),
            placeholder=self.tr("Name or code"),
        )
        self._carer.setClearButtonEnabled(True)
        self._carer.textChanged.connect(self._rest_then_search)
        today = lambda: presenter.today  # noqa: E731
        self._first = DateField(
            presenter.dates, today, name="log_first", accessible=self.tr("From")
        )
        self._first.changed.connect(lambda day: self._narrow(first=day))
        self._last = DateField(presenter.dates, today, name="log_last", accessible=self.tr("To"))
        self._last.changed.connect(lambda day: self._narrow(last=day))
        card = Card(name="log_filters")
        for name, fields in (
            (
                "log_filters_what",
                (
                    Labelled(self.tr("Who"), self._people),
                    Labelled(self.tr("What"), self._deeds),
                    Labelled(self.tr("Carer"), self._carer),
                ),
            ),
            (
                "log_filters_when",
                (
                    Labelled(self.tr("From"), self._first),
                    Labelled(self.tr("To"), self._last),
                ),
            ),
        ):
            card.add(Columns(*fields, name=name))
        return card

    def _deed_choices(self) -> list[tuple[object, str]]:
        deeds = [(deed, at_start(log_words.deed(deed))) for deed in Deed]
        return [(None, self.tr("Everything")), *deeds]

    def _narrow(self, **changes: object) -> None:
        self.attempt(lambda: self._presenter.narrow(**changes))
        self._show()

    def _rest_then_search(self) -> None:
        self._rest.start()

    def _search(self) -> None:
        self._narrow(text=self._carer.text())

    def _show_all(self) -> None:
        for choice, key in ((self._people, ""), (self._deeds, None)):
            choice.set_value(key)
        self._carer.clear()
        for day in (self._first, self._last):
            day.line.clear()
            day.set_value(None)
        self._rest.stop()
        self.attempt(self._presenter.show_all)
        self._show()
        self._page.to_top()

    def _show_more(self) -> None:
        self.attempt(self._presenter.show_more)
        self._show()

    def _show(self) -> None:
        presenter = self._presenter
        self.setUpdatesEnabled(False)
        self.lines.show_days(presenter.days())
        self.setUpdatesEnabled(True)
        self._nothing.setVisible(not presenter.lines)
        self._more.setVisible(presenter.more)
        self._all.setVisible(presenter.narrows)

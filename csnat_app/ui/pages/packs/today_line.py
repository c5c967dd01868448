"""Today: a line about a licence that ends soon or has ended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.domain.packs import Expiring
from csnat_app.ui.licence_words import whom_to_ask
from csnat_app.ui.pages.today_presenter import TodayPresenter
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button


class LicenceLine(Banner):
    """`wanted` asks for the page about forms and licences."""

    wanted = Signal()

    def __init__(
        self, presenter: TodayPresenter, dates: DateWords, parent: QWidget | None = None
    ) -> None:
        super().__init__("wait", name="today_licence", parent=parent)
        self._presenter = presenter
        self._dates = dates
        see = Button(self.tr("Forms and licences"), name="today_licence_open")
        see.clicked.connect(self.wanted)
        self.add_action(see)

    def fill(self) -> None:
        """Raises `Misfortune` LOCKED."""
        found = self._presenter.licence(self._dates.language)
        if found is None:
            self.hide()
        else:
            self.say(self._what(found), self._meaning(found), whom_to_ask())

    def _what(self, found: Expiring) -> str:
        day = self._dates.written(found.valid_until)
        if found.days < 0:
            words = self.tr("The licence of “{form}” ended {day}.")
        else:
            words = self.tr("The licence of “{form}” ends {day}.")
        return words.format(form=found.title, day=day)

    def _meaning(self, found: Expiring) -> str:
        if found.days < 0:
            return self.tr("New rounds begin with the program's own areas. Old answers stay.")
        return self.tr("After that day nothing new can be done with it. Old answers stay.")

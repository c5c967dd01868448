"""Today: a line about the backups, and only when the last good one has grown old."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.ui import moments
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.today_presenter import BackupAge, TodayPresenter
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button


class BackupLine(Banner):
    """`wanted` asks for the page on which something can be done about it."""

    wanted = Signal()

    def __init__(
        self, presenter: TodayPresenter, dates: DateWords, parent: QWidget | None = None
    ) -> None:
        super().__init__("wait", name="today_backup", parent=parent)
        self._presenter = presenter
        self._dates = dates
        see = Button(self.tr("See to the backup"), name="today_backup_open")
        see.clicked.connect(self.wanted)
        self.add_action(see)

    def fill(self) -> None:
        """Raises `Misfortune` LOCKED."""
        age = self._presenter.backup()
        if age is None:
            self.hide()
        else:
            self.say(self._when(age), to_do="" if age.trouble is None else sentence(age.trouble))

    def _when(self, age: BackupAge) -> str:
        if age.last_good is None:
            return self.tr("No good backup was made yet.")
        when = moments.lately(age.last_good, self._presenter.now(), self._dates)
        return self.tr("Last good backup: {when}").format(when=when)

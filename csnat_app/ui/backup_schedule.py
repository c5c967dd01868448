"""Makes the backups that are due while the room is open. Never disturbs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from csnat_app.ui.background import Background

if TYPE_CHECKING:
    from csnat_app.services.backups import BackupService

FIRST = 5_000  # milliseconds after the room was opened: the first page comes first
AGAIN = 30 * 60_000  # milliseconds between two looks at whether one is due


class BackupSchedule(QObject):
    """`ran` after each try, whatever came of it: the service remembers what went wrong, and the
    pages say it where a person looks for it.

    While `hindered` says so, none is begun: the store is being exchanged."""

    ran = Signal()

    def __init__(
        self, backups: "BackupService", parent: QObject, *, hindered: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._hindered = hindered
        self._work = Background()
        self._work.done.connect(self.ran)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make a backup now if one is due; soon, if something hinders it now."""
        if self._hindered():
            self._timer.setInterval(FIRST)
            return
        self._timer.setInterval(AGAIN)
        self._work.run(self._backups.run_if_due)

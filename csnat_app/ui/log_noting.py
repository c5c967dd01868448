"""Notes now and then how far the log has come, so that a crash leaves little of it unguarded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from csnat_app.ui.background import Background

if TYPE_CHECKING:
    from csnat_app.services.desk import Desk

EVERY = 60_000  # milliseconds; the header is written anew each time that the log went on


class LogNoting(QObject):
    """Beside the interface's thread, and never in the way of what is typed."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = Background()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.note)
        self._timer.start()

    def note(self) -> None:
        self._work.run(self._desk.note_log_if_free)

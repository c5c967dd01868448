"""Making the practice store, beside the interface's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from csnat_app.services.application import Application


class PracticeMaker(QObject):
    """`made(application)` with the program on the practice store, or `failed(misfortune)`."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, practice: "Callable[[], Application]", parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._made: list[Application] = []  # on another thread

    def make(self) -> None:
        from csnat_app.ui.background import Background  # not for the door

        made, practice = self._made, self._practice
        self._work = Background()
        self._work.done.connect(lambda: self.made.emit(made.pop()))
        self._work.failed.connect(self.failed)
        self._work.run(lambda: made.append(practice()))

"""Everything that may ask for the lock by itself, while the store is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from csnat_app.domain.clock import Clock
from csnat_app.ui.lock.clipboard import Copied
from csnat_app.ui.lock.idle import Idle
from csnat_app.ui.lock.session import Session
from csnat_app.ui.lock.warning import LockWarning

LATER = 1_000  # milliseconds after the room was entered: the page comes first

Watch = Callable[[QObject], Session]


class Guard(QObject):
    """`left` when nobody is there any more. `window` is where a word of warning is shown."""

    left = Signal()

    def __init__(self, window: QWidget, clock: Clock, watch: Watch) -> None:
        super().__init__(window)
        self._watch = watch
        self._warning: LockWarning | None = None
        self._session: Session | None = None
        self.copied = Copied(QApplication.clipboard(), parent=self)
        self.idle = Idle(clock, self)
        self.idle.passed.connect(self.left)
        self.idle.soon.connect(self._warn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._listen)

    def begin(self, minutes: int) -> None:
        """The store is open, or the minutes until the lock are others now."""
        self.idle.start(minutes)
        if self._session is None:
            self._later.start()

    def end(self) -> None:
        """The store is locked."""
        self.idle.stop()
        self._later.stop()
        self._warn(False)

    def _listen(self) -> None:
        self._session = self._watch(self._window())
        self._session.left.connect(self.left)

    def _warn(self, soon: bool) -> None:
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None
        if soon:
            self._warning = LockWarning(self._window())
            self._warning.show_now()

    def _window(self) -> QWidget:
        """Not held: the window holds this."""
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

"""Everything that may ask for the lock by itself, while the store is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from csnat_app.domain.clock import Clock
from csnat_app.ui.lock.clipboard import Copied
from csnat_app.ui.lock.idle import Idle
from csnat_app.ui.lock.session import Session
from csnat_app.ui.lock.warning import LockWarning

if TYPE_CHECKING:
    from csnat_app.ui.carer.screen import CarerScreen

CARER_MINUTES = 15  # at least, with the carer's form: reading takes time, and needs no hand
CARER_WARNING = 60  # seconds before that time is over
LATER = 1_000  # milliseconds after the room was entered: the page comes first

Watch = Callable[[QObject], Session]


class Guard(QObject):
    """`left` when nobody is there any more. `window` is where a word of warning is shown."""

    left = Signal()

    def __init__(self, window: QWidget, clock: Clock, watch: Watch) -> None:
        super().__init__(window)
        self._watch = watch
        self._warning: LockWarning | None = None
        self._carer: CarerScreen | None = None
        self._session: Session | None = None
        self.copied = Copied(QApplication.clipboard(), parent=self)
        self.idle = Idle(clock, self)
        self.idle.passed.connect(self.left)
        self.idle.soon.connect(self._warn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._listen)

    def begin(self, minutes: int, carer: "CarerScreen | None" = None) -> None:
        """The store is open, or the minutes until the lock are others now. `carer`: whose screen
        it is, where it is not the nurse's."""
        self._warn(False)
        self._carer = carer
        if carer is None:
            self.idle.start(minutes)
        else:
            self.idle.start(max(minutes, CARER_MINUTES), CARER_WARNING)
        if self._session is None:
            self._later.start()

    def end(self) -> None:
        """The store is locked."""
        self.idle.stop()
        self._later.stop()
        self._warn(False)
        self._carer = None

    def _listen(self) -> None:
        self._session = self._watch(self._window())
        self._session.left.connect(self.left)

    def _warn(self, soon: bool) -> None:
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None
        if soon:
            carer = self._carer
            host = self._window() if carer is None else carer
            self._warning = LockWarning(host, "" if carer is None else carer.lock_words())
            self._warning.show_now()

    def _window(self) -> QWidget:
        """Not held: the window holds this."""
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

"""How long no hand was on the program."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from csnat_app.domain.clock import Clock

TICK = 5_000  # milliseconds between two looks at the clock
WARNING = 20  # seconds before the time is over
SLEPT = 30  # seconds that the wall's clock may run ahead between two looks

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)


class Idle(QObject):
    """`passed` when nobody typed or moved the mouse in any of the program's windows for the set
    time, `soon(True)` a little before, and `soon(False)` when a hand came back in time.

    A machine that slept counts as left, whatever was set: some clocks stand still meanwhile.
    """

    passed = Signal()
    soon = Signal(bool)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._warning = WARNING
        self._warned = False
        self._at = self._seen = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self, minutes: int, warning: int = WARNING) -> None:
        """Begin to count, or count with other minutes; somebody is there now. `warning` is how
        many seconds before the time is over `soon` tells."""
        self._seconds = minutes * 60.0
        self._warning = warning
        self._at = self._seen = self._read()
        self._warn(False)
        if self.running:
            return
        # The windows get what comes from the system first, and little else: to look at each
        # event of every widget would cost more than the widgets do.
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        # Letters that are put together (¨ and o) come to the field past the window.
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)
        self._timer.start()

    def stop(self) -> None:
        if not self.running:
            return
        self._timer.stop()
        self._warn(False)
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.disconnect(self._watch)
        QGuiApplication.inputMethod().cursorRectangleChanged.disconnect(self.touch)

    def touch(self) -> None:
        """Somebody is there; but who comes back after the time is over finds a locked door."""
        if self.look():
            self._at = self._read()
            self._warn(False)

    def look(self) -> bool:
        """See what the clocks say; False when the time is over, which is told."""
        now = self._read()
        # The wall's clock may be set, the other one may stand still while the machine sleeps.
        away = max(now[0] - self._at[0], now[1] - self._at[1])
        slept = (now[1] - self._seen[1]) - (now[0] - self._seen[0]) > SLEPT
        self._seen = now
        if away >= self._seconds or slept:
            self.stop()
            self.passed.emit()
            return False
        self._warn(away >= self._seconds - self._warning)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """A dialog came up."""
        if window is not None:
            window.installEventFilter(self)

    def _warn(self, warned: bool) -> None:
        if warned != self._warned:
            self._warned = warned
            self.soon.emit(warned)

    def _read(self) -> tuple[float, float]:
        return self._clock.monotonic(), self._clock.now().timestamp()

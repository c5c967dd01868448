"""Keeping what is typed, within a second, without a button."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from csnat_app.domain.errors import Misfortune

DELAY = 600  # milliseconds after the last key; on disk within one second


class Autosave(QObject):
    """Calls what keeps a field, shortly after the field's last change.

    `touch(key, keep)` remembers `keep` for `key`, the newest only. What fails with a Misfortune
    stays pending, is told by `failed(Misfortune)`, and is tried again at the next touch or flush.
    """

    saved = Signal(object)  # datetime, local
    failed = Signal(object)  # Misfortune

    def __init__(
        self,
        now: Callable[[], datetime] = datetime.now,
        *,
        delay: int = DELAY,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._delay = delay
        self._keeps: dict[str, Callable[[], None]] = {}
        self._timers: dict[str, QTimer] = {}
        self._watched: list[QWidget] = []

    @property
    def pending(self) -> bool:
        """Whether something typed is not on disk yet."""
        return bool(self._keeps)

    def touch(self, key: str, keep: Callable[[], None]) -> None:
        """A field changed: keep it soon, and with it whatever failed before."""
        self._keeps[key] = keep
        timer = self._timers.get(key)
        if timer is None:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(self._on_time)
            self._timers[key] = timer
        timer.start(self._delay)

    def flush(self) -> bool:
        """Keep everything now; False if something could not be kept."""
        for timer in self._timers.values():
            timer.stop()
        return self._keep(tuple(self._keeps))

    def watch(self, widget: QWidget) -> None:
        """Flush when `widget`, or a field inside it, loses the focus."""
        self._watched.append(widget)
        app = QApplication.instance()
        if isinstance(app, QApplication) and len(self._watched) == 1:
            # Told after the field itself has made up its mind about what was typed.
            app.focusChanged.connect(self._on_focus)

    def drop(self, key: str) -> None:
        """Forget what waits under `key`: its field is gone."""
        self._keeps.pop(key, None)
        if timer := self._timers.pop(key, None):
            timer.stop()
            timer.deleteLater()

    def _on_focus(self, old: QWidget | None, _now: QWidget | None) -> None:
        if old is None or not self._keeps:
            return
        self._watched = [widget for widget in self._watched if isValid(widget)]
        if any(widget is old or widget.isAncestorOf(old) for widget in self._watched):
            self.flush()

    def _on_time(self) -> None:
        # Fields that are still being typed in wait for their own timer.
        waiting = {key for key, timer in self._timers.items() if timer.isActive()}
        self._keep(tuple(key for key in self._keeps if key not in waiting))

    def _keep(self, keys: tuple[str, ...]) -> bool:
        trouble: Misfortune | None = None
        kept = False
        for key in keys:
            keep = self._keeps.pop(key)
            try:
                keep()
                kept = True
            except Misfortune as misfortune:
                self._keeps.setdefault(key, keep)
                trouble = misfortune
        if trouble is not None:
            self.failed.emit(trouble)
        elif kept:
            self.saved.emit(self._now())
        return trouble is None

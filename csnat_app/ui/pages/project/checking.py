"""The check of the figures, beside the page: how far it is, and the way to stop it."""

import threading
import time

from PySide6.QtCore import QObject, Signal

SOMETIMES = 0.2  # seconds between two numbers that are told


class Checking(QObject):
    """Between the page and the thread that checks. `left(counts)` tells how many are still to be
    checked; `watch` and `may_enter` are called in that thread."""

    left = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = threading.Lock()
        self._stopped = False
        self._entered = False
        self._told = -SOMETIMES

    def stop(self) -> bool:
        """False if it is too late: the release is being entered, and is seen in a moment."""
        with self._turn:
            self._stopped = not self._entered
            return self._stopped

    def watch(self, left: int) -> bool:
        """Whether to go on. Called thousands of times; a few are told."""
        with self._turn:
            now = time.monotonic()
            if not self._stopped and now - self._told >= SOMETIMES:
                self._told = now
                self.left.emit(left)
            return not self._stopped

    def may_enter(self) -> bool:
        """Whether the release is still wanted. From then on it cannot be stopped."""
        with self._turn:
            self._entered = not self._stopped
            return self._entered

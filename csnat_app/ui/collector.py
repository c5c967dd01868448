"""Python's garbage collection, kept to the interface thread.

Python collects in whichever thread happens to be running, and Qt's widgets must not be taken
apart in any thread but their own: the program would crash while a document is made.
"""

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN = 5_000  # milliseconds


class Collector(QObject):
    """As long as it lives, collects by the clock in its own thread and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(gc.collect)
        self._timer.start()

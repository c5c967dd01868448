"""Sees from inside a program when something was painted, and how much memory it takes."""

import os
import shutil
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

LOADED_AHEAD = "csnat_app.store.database"
_LOOK_AGAIN = 20  # milliseconds


_watches: list["Watch"] = []  # Qt does not keep them alive


def painted(application: QApplication, name: str, then: Callable[[float], object]) -> None:
    """Calls `then` with the clock (time.monotonic, seconds) when the widget `name` was painted."""
    _watches.append(Watch(application, name, then))


class Watch(QObject):
    """The event filter behind `painted`."""

    def __init__(
        self, application: QApplication, name: str, then: Callable[[float], object]
    ) -> None:
        super().__init__()
        self._application = application
        self._name = name
        self._then = then
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched.objectName() == self._name:
            self._application.removeEventFilter(self)
            # When the loop comes round again, the picture has been handed over.
            QTimer.singleShot(0, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self._then(time.monotonic())


def when_loaded(module: str, then: Callable[[], object]) -> None:
    """Calls `then` when `module` was loaded in the background, as it is at the unlock page."""
    if module in sys.modules and threading.active_count() == 1:
        then()
    else:
        QTimer.singleShot(_LOOK_AGAIN, lambda: when_loaded(module, then))


def run_program(folder: str, name: str, then: Callable[[float], object]) -> int:
    """Runs the program on a store's folder, and watches the widget `name` from the start."""
    from csnat_app.cli import main

    wait_in_loop = QApplication.exec

    def watched(application: QApplication) -> int:
        painted(application, name, then)
        sys.excepthook = _fail  # instead of the window that the program would show
        return wait_in_loop()

    QApplication.exec = watched  # type: ignore[method-assign,assignment]
    return main(["--data-dir", folder])


def _fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def memory() -> int:
    """What this process holds in memory, in bytes."""
    own = str(os.getpid())
    if shutil.which("ps"):
        return int(subprocess.check_output(["ps", "-o", "rss=", "-p", own])) * 1024
    script = f"(Get-Process -Id {own}).WorkingSet64"
    return int(subprocess.check_output(["powershell", "-NoProfile", "-Command", script]))


def end() -> None:
    """Ends the program; closing down is not measured and must not be waited for."""
    sys.stdout.flush()
    os._exit(0)

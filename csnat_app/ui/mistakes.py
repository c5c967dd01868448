"""Our own bugs: noted once for whoever mends them, and said so; never what was on the screen."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QApplication

from csnat_app.services.reports import ReportService
from csnat_app.ui.program import PROGRAM


class Mistakes:
    """Takes what nobody caught, from every thread. `reports` gives where it is kept now; while
    `quiet` says so, it is only kept, since somebody else than the nurse is at the screen.
    """

    def __init__(self, reports: Callable[[], ReportService]) -> None:
        self.reports = reports
        self.quiet: Callable[[], bool] = lambda: False

    def watch(self) -> None:
        """From now on. Python itself would print the exception's text, which may quote a field."""
        sys.excepthook = self._from_here
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_nowhere

    def _from_here(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._keep(error.with_traceback(trace))
        # While one is being told, another (of a widget that is painted meanwhile) is only noted.
        if QApplication.instance() is None or QApplication.activeModalWidget() is not None:
            return
        if self.quiet():
            return
        say(
            QApplication.translate(
                "Bug",
                "The program made a mistake. What was saved is safe. If this happens again, close "
                "the program and start it anew. Help keeps a report of it, without anything you "
                "wrote.",
            )
        )

    def _from_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self._keep(given.exc_value)

    def _from_nowhere(self, given: "sys.UnraisableHookArgs") -> None:
        if given.exc_value is not None:
            self._keep(given.exc_value)

    def _keep(self, error: BaseException) -> None:
        kind = type(error)
        logging.getLogger(__name__).error(
            "bug: %s", kind.__name__, exc_info=(kind, error, error.__traceback__)
        )
        self.reports().keep(error)


def say(words: str) -> None:
    """Where no window of ours can say it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox()
    box.setWindowTitle(PROGRAM)
    box.setText(words)
    box.exec()

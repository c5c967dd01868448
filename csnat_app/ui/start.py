"""Starting the window: one per store."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from csnat_app.domain.errors import Misfortune
from csnat_app.services.application import Application
from csnat_app.ui.collector import Collector
from csnat_app.ui.i18n import Translations
from csnat_app.ui.instance import Instance, call_first_window
from csnat_app.ui.messages import sentence
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.window import LOAD_AHEAD, PRACTICE_PASSPHRASE, Window

Build = Callable[[Path], Application]
PRACTICE_FOLDER = "practice"


def run_window(folder: Path, build: Build) -> int:
    """Open the program on a data folder. Gives the exit status."""
    guard_constants()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName(PROGRAM)
    qt.setDesktopFileName("csnat")
    instance = Instance(folder, qt)
    if not instance.first and call_first_window(folder):
        return 0
    try:
        window = make_window(qt, folder, build)
    except Misfortune as misfortune:
        _say(sentence(misfortune))
        raise
    instance.called.connect(window.come_forward)
    QTimer.singleShot(LOAD_AHEAD, instance.listen)
    sys.excepthook = _report
    window.open_door()
    window.show()
    return qt.exec()


def make_window(qt: QApplication, folder: Path, build: Build) -> Window:
    """The window with everything put together, not shown yet."""
    Collector(qt)
    theme = Theme(qt)
    translations = Translations(qt)
    return Window(qt, build(folder), lambda: practice_program(folder, build), theme, translations)


def practice_program(folder: Path, build: Build) -> Application:
    """The program on the practice store beside the real one, made if it is not there, open."""
    app = build(folder / PRACTICE_FOLDER)
    if app.access.exists:
        app.access.unlock_any(PRACTICE_PASSPHRASE)
    else:
        app.practice.create(PRACTICE_PASSPHRASE)
    return app


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Our own bug: say so once, keep where it was; never what was on the screen."""
    logging.getLogger(__name__).error("bug: %s", kind.__name__, exc_info=(kind, error, trace))
    # While one is being told, another (of a widget that is painted meanwhile) is only noted.
    if QApplication.instance() is None or QApplication.activeModalWidget() is not None:
        return
    _say(
        QApplication.translate(
            "Bug",
            "The program made a mistake. What was saved is safe. If this happens again, close the "
            "program and start it anew.",
        )
    )


def _say(words: str) -> None:
    """Where no window of ours can say it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox()
    box.setWindowTitle(PROGRAM)
    box.setText(words)
    box.exec()

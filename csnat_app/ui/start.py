"""Starting the window: one per store."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from csnat_app import hardening
from csnat_app.domain.errors import Misfortune
from csnat_app.services.application import Application
from csnat_app.services.reports import ReportService
from csnat_app.ui.collector import Collector
from csnat_app.ui.door import LOAD_AHEAD, PRACTICE_PASSPHRASE
from csnat_app.ui.i18n import Translations
from csnat_app.ui.instance import Instance, call_first_window
from csnat_app.ui.messages import sentence
from csnat_app.ui.mistakes import Mistakes, say
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.window import Window

if TYPE_CHECKING:
    from csnat_app.ui.lock.session import Session
    from csnat_app.ui.output import Output

Build = Callable[[Path], Application]
MakeOutput = Callable[[Application], "Output"]
Watch = Callable[[QObject], "Session"]
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
    reports = ReportService(folder)
    reports.watch()
    mistakes = Mistakes(lambda: reports)
    mistakes.watch()
    try:
        window = make_window(qt, folder, build)
    except Misfortune as misfortune:
        say(sentence(misfortune))
        raise
    # Practice has a folder of its own, whose Help shows what went wrong there.
    mistakes.reports = lambda: window.app.reports
    mistakes.quiet = lambda: window.carer_side.on
    instance.called.connect(window.come_forward)
    QTimer.singleShot(LOAD_AHEAD, instance.listen)
    QTimer.singleShot(LOAD_AHEAD, hardening.shut_memory)
    QTimer.singleShot(LOAD_AHEAD, reports.keep_crash)
    window.open_door()
    window.show()
    try:
        return qt.exec()
    finally:
        reports.unwatch()


def make_window(
    qt: QApplication,
    folder: Path,
    build: Build,
    *,
    make_output: MakeOutput | None = None,
    watch: Watch | None = None,
) -> Window:
    """The window with everything put together, not shown yet.

    Where a test answers in place of the system, it gives what asks.
    """
    Collector(qt)
    theme = Theme(qt)
    translations = Translations(qt, folder / "texts")
    return Window(
        qt,
        build(folder),
        lambda: practice_program(folder, build),
        theme,
        translations,
        make_output or _output,
        watch or _watch_session,
    )


def _output(app: Application) -> "Output":
    """Loaded when something is first printed or saved from."""
    from csnat_app.ui.output import Output

    return Output(app.documents)


def _watch_session(parent: QObject) -> "Session":
    from csnat_app.ui.lock.session import watch_session

    return watch_session(parent)


def practice_program(folder: Path, build: Build) -> Application:
    """The program on the practice store beside the real one, made if it is not there, open."""
    app = build(folder / PRACTICE_FOLDER)
    if app.access.exists:
        app.access.unlock_any(PRACTICE_PASSPHRASE)
    else:
        app.practice.create(PRACTICE_PASSPHRASE)
    return app

"""Starting the window: one per store."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from csnat_app import assets
from csnat_app.bootstrap import Application, build
from csnat_app.ui.i18n import Translations
from csnat_app.ui.instance import Instance, call_first_window
from csnat_app.ui.shell.rail import PROGRAM
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.window import Window

PRACTICE_FOLDER = "practice"
# Practice holds nothing to protect; its passphrase is told on the unlock page.
PRACTICE_PASSPHRASE = "bare en øvelse"


def run_window(folder: Path) -> int:
    """Open the program on a data folder. Gives the exit status."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName(PROGRAM)
    qt.setDesktopFileName("csnat")
    if call_first_window(folder):
        return 0
    window = make_window(qt, folder)
    instance = Instance(folder, window)
    instance.called.connect(window.come_forward)
    sys.excepthook = _report
    window.open_door()
    window.show()
    return qt.exec()


def make_window(qt: QApplication, folder: Path) -> Window:
    """The window with everything put together, not shown yet."""
    theme = Theme(qt)
    translations = Translations(qt)
    return Window(qt, build(folder), lambda: practice_store(folder), theme, translations)


def practice_store(folder: Path) -> Application:
    """The program on the practice store beside the real one, made if it is not there, open."""
    from csnat_app.services.practice import PlayedTime, Practice

    place = folder / PRACTICE_FOLDER
    app = build(place)
    if app.access.exists:
        app.access.unlock_any(PRACTICE_PASSPHRASE)
        return app
    time = PlayedTime()
    played = build(place, time.clock())
    play = Practice(time, played.access, played.carers, played.rounds, played.needs)
    play.create(PRACTICE_PASSPHRASE, assets.practice_file())
    return played


def _report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Our own bug: say so, keep where it was; never what was on the screen."""
    logging.getLogger(__name__).error("bug: %s", kind.__name__, exc_info=(kind, error, trace))
    if QApplication.instance() is None:
        return
    box = QMessageBox()
    box.setWindowTitle(PROGRAM)
    box.setText(
        QApplication.translate(
            "Bug",
            "The program made a mistake. What was saved is safe. If this happens again, close the "
            "program and start it anew.",
        )
    )
    box.exec()

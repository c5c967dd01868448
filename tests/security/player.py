"""A child process that is the program: a nurse's work in its real window, until it is killed.

Started by `play`. It starts the way the command does, and says on its standard output where it is;
at each such place it waits for a line on its standard input.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from csnat_app import bootstrap, cli
from csnat_app.services.application import Application
from csnat_app.ui import start
from csnat_app.ui.file_dialog import ask_where
from csnat_app.ui.output import Output
from csnat_app.ui.window import Window
from tests.journeys import test_a_day as day
from tests.journeys.conftest import Laptop
from tests.journeys.hands import Hands
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.security import sealed
from tests.support import CHEAP, TestTime
from tests.ui.hands import type_text

LAST_WORDS = "Mens hun skrev dette, gikk strømmen i hele huset."
FILE_PASSPHRASE = "tre blå hester på Mun"


class Player:
    """`tried` gathers the network connections that were tried. Hands: "mouse" or "keyboard"."""

    def __init__(self, folder: Path, saved: Path, hands: str, tried: list[str]) -> None:
        self.kind: type[Hands] = {"mouse": Mouse, "keyboard": Keyboard}[hands]
        self.tried = tried
        self.time = TestTime()
        self.folder = folder
        self.saved = saved
        self.how = ""
        self.window: Window | None = None

    def run(self) -> int:
        """As `csnat` does, with a clock of our own and keys that are made fast."""
        build, make_window = bootstrap.build, start.make_window
        bootstrap.build = lambda folder: build(folder, self.time.clock(), CHEAP)  # type: ignore

        def watched(qt: QApplication, *given: Any, **named: Any) -> Window:
            self.window = make_window(qt, *given, **{**named, "make_output": self.output})
            self.begin(qt)
            return self.window

        start.make_window = watched
        return cli.main(["--data-dir", str(self.folder)])

    def output(self, app: Application) -> Output:
        return Output(
            app.documents,
            ask_where=self.where,
            ask_printer=self.printer,
            ask_how=lambda _parent, _document: self.how,
        )

    def where(self, parent: QWidget, name: str) -> Path | None:
        """The real dialog, answered."""

        def choose() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            dialog.setDirectory(str(self.saved))  # as whoever goes there from folder to folder
            prefix = "protected-" if self.how else ""
            field.setText(str(self.saved / f"{prefix}{name}"))
            dialog.accept()

        self.laptop.asked.append(name)
        QTimer.singleShot(0, lambda: self.surely(choose))
        return ask_where(parent, name)

    def printer(self, _parent: QWidget, name: str, _pages: int) -> QPrinter:
        """One that is really there: it prints into a file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.saved / "printed.pdf"))
        return printer

    def begin(self, qt: QApplication) -> None:
        """Once the window is there for the nurse."""
        if self.window is None or not self.window.isVisible():
            QTimer.singleShot(20, lambda: self.begin(qt))
            return
        self.play(qt)

    def play(self, qt: QApplication) -> None:
        self.surely(lambda: self._play(qt))

    def surely(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except BaseException:
            traceback.print_exc()
            os._exit(3)

    def _play(self, qt: QApplication) -> None:
        assert self.window is not None
        qt_api.set_qt_api("pyside6")
        qtbot = QtBot(None)  # type: ignore[arg-type]
        self.laptop = Laptop(qtbot, qt, self.folder, self.saved, self.time)
        hands = self.kind(qtbot, self.window)
        self.window.resize(1366, 768)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        day.begin_for_real(hands, self.laptop)
        day.meet_a_carer(hands)
        day.introduce(hands)
        day.consider(hands)
        day.talk(hands)
        say("talked")
        hands.enter_stage(4, "plan")
        day.share_the_plan(hands, self.laptop)
        hands.press("plan_preview_print")
        hands.until(lambda: (self.saved / "printed.pdf").exists())
        self.how = FILE_PASSPHRASE
        hands.press("plan_preview_save")
        hands.until(lambda: any(self.saved.glob("protected-*")))
        hands.press("plan_copy_note")
        menu = hands.menu()
        menu.actions()[0].trigger()
        menu.close()
        hands.until(lambda: day.REMARK in QApplication.clipboard().text())
        self._stumble()
        say("shared")
        hands.go("today")
        hands.press("today_last_0")
        hands.enter_stage(3, "conversation")
        hands.until(lambda: hands.sees("need_own_words"))
        field = hands.into("need_own_words")
        say("tried " + " ".join([*self.tried, *sealed.network_sockets()]))
        while True:
            type_text(field, LAST_WORDS + " ")
            QApplication.processEvents()
            os.write(1, b"typing\n")

    def _stumble(self) -> None:
        """A mistake of our own, with a sentence in its hands and in its text."""

        def fail() -> None:
            words = day.HELPED
            raise ValueError(f"cannot keep {words}")

        def close() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            box.accept()

        told: list[bool] = []
        QTimer.singleShot(0, fail)
        QTimer.singleShot(100, lambda: (self.surely(close), told.append(True)))
        while not told:
            QApplication.processEvents()


def say(where: str) -> None:
    """Tell where the nurse is, and wait until one has looked around."""
    os.write(1, f"{where}\n".encode())
    assert sys.stdin.readline()

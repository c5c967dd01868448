"""A nurse's laptop: one data folder, a clock, and a window that can be closed and opened again."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.services.application import Application
from csnat_app.ui.lock.session import Session
from csnat_app.ui.output import Output
from csnat_app.ui.start import make_window
from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.window import Window
from tests.journeys.hands import Hands
from tests.support import CHEAP, TestTime

guard_constants()


@dataclass
class Laptop:
    """`saved` is where the dialog for saving a file points."""

    qtbot: QtBot
    qt: QApplication
    folder: Path
    saved: Path
    time: TestTime = field(default_factory=TestTime)
    asked: list[str] = field(default_factory=list)

    def start(self) -> Window:
        """Start the program: a new window, in front."""
        clock = self.time.clock()
        window = make_window(
            self.qt,
            self.folder,
            lambda folder: build(folder, clock, CHEAP),
            make_output=self.output,
            watch=Session,
        )
        self.qtbot.addWidget(window)
        window.open_door()
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def take(self, kind: type[Hands]) -> Hands:
        """Start the program and put one's hands on it."""
        return kind(self.qtbot, self.start())

    def close(self, hands: Hands) -> None:
        """Close the window as the cross does; what it was made of goes with it."""
        assert hands.window.close()
        hands.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def where(self, _parent: QWidget, name: str) -> Path:
        self.asked.append(name)
        return self.saved / name

    def output(self, app: Application) -> Output:
        """The dialogs of the system are answered; the rest is as it is started for real."""
        return Output(app.documents, ask_where=self.where, ask_how=lambda _parent, _document: "")


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Laptop:
    return Laptop(qtbot, qapp, tmp_path / "data", tmp_path / "saved")

"""Where the window stands on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from csnat_app.ui.shell.window_state import Remembered


def put(window: QMainWindow, remembered: Remembered) -> None:
    """Where it was last, if that is still on a screen."""
    window.resize(remembered.width, remembered.height)
    if remembered.x is not None and remembered.y is not None:
        for screen in QGuiApplication.screens():
            if screen.availableGeometry().contains(remembered.x + 40, remembered.y + 40):
                window.move(remembered.x, remembered.y)
    if remembered.maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def as_it_stands(window: QMainWindow, page: str) -> Remembered:
    """What to remember, with the page that is in view."""
    usual = window.normalGeometry()
    return Remembered(
        usual.x(), usual.y(), usual.width(), usual.height(), window.isMaximized(), page
    )

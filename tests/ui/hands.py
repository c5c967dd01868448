"""What a person's hands do: bring a window forward, and type with every letter there is."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.widgets.text import Text

Kind = TypeVar("Kind", bound=QWidget)


def bring_forward(qtbot: QtBot, window: QWidget) -> None:
    """Show `window`, in front and with the keyboard; it is closed when the test ends."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter. `qtbot.keyClicks` aborts the process at á, đ, ŋ and š."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Parts:
    """What a page is made of, by name, seen or not; a test's own class holds the `page`."""

    page: QWidget

    def part(self, kind: type[Kind], name: str) -> Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def only(self, kind: type[Kind]) -> Kind:
        """The one of its kind, whatever its name."""
        (found,) = self.page.findChildren(kind)
        return found

    def button(self, name: str) -> QAbstractButton:
        return self.part(QAbstractButton, name)

    def text(self, name: str) -> str:
        return self.part(Text, name).shown_text()

    def type(self, name: str, text: str) -> None:
        line = self.part(QLineEdit, name)
        line.selectAll()
        line.insert(text)


class Hand:
    """Uses what can be seen on a page; waits for what is on its way."""

    def __init__(self, qtbot: QtBot, page: QWidget) -> None:
        self.qtbot = qtbot
        self.page = page

    def seen(self, name: str) -> list[QWidget]:
        return [one for one in self.page.findChildren(QWidget, name) if one.isVisible()]

    def find(self, name: str) -> QWidget:
        self.qtbot.waitUntil(lambda: len(self.seen(name)) == 1)
        return self.seen(name)[0]

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        self.qtbot.waitUntil(button.isEnabled)
        button.click()

    def text(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, Text)
        return found.shown_text()

    def type(self, name: str, text: str) -> None:
        line = self.find(name)
        assert isinstance(line, QLineEdit)
        line.selectAll()
        line.insert(text)

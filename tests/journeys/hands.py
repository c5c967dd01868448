"""Hands on the real window: what a person with a mouse and one with a keyboard have in common.

Controls are found by their names and used as a person would: what cannot be seen or reached is
not used. Text is typed letter by letter into whatever has the keyboard.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csnat_app.ui.window import Window
from tests.ui.hands import type_text

PATIENCE = 5_000  # milliseconds

Kind = TypeVar("Kind", bound=QWidget)


class Hands:
    """What both can do; how a control is used is left to each."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot = qtbot
        self.window = window

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=PATIENCE)

    def sees(self, name: str) -> bool:
        return bool(self._seen(QWidget, name))

    def find(self, name: str, kind: type[Kind] = QWidget) -> Kind:  # type: ignore[assignment]
        """The one control of that name on the screen, waited for."""
        self.until(lambda: bool(self._seen(kind, name)))
        seen = self._seen(kind, name)
        assert len(seen) == 1, f"{len(seen)} controls are named {name}"
        return seen[0]

    def starting(self, start: str, end: str = "") -> str:
        """The name of the one control that begins and ends so, such as an action's field."""

        def named() -> list[str]:
            names = [one.objectName() for one in self.window.findChildren(QWidget) if shown(one)]
            return [name for name in names if name.startswith(start) and name.endswith(end)]

        self.until(lambda: bool(named()))
        (found,) = set(named())
        return found

    def words(self) -> str:
        """Everything that can be read on the screen now, each text on its line."""
        texts = [self.window.windowTitle()]
        for one in self.window.findChildren(QWidget):
            if not one.isVisible():
                continue
            if isinstance(one, QLabel | QAbstractButton):
                texts.append(one.text())
            elif hasattr(one, "toPlainText"):
                texts.append(one.toPlainText())
            elif hasattr(one, "displayText"):
                texts.append(one.displayText())
            elif isinstance(one, QComboBox):
                texts.append(one.currentText())
            texts += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        # A label may break long words with signs that take no room.
        return "\n".join(texts).replace("\u200b", "")

    def reads(self, words: str) -> bool:
        return words in self.words()

    def write(self, name: str, text: str) -> None:
        """Type into a field that is empty."""
        field = self.into(name)
        type_text(field, text)
        self.qtbot.waitUntil(lambda: _text(field) == text, timeout=PATIENCE)

    def into(self, name: str) -> QWidget:
        """Put the cursor into a field; gives what has the keyboard then."""
        raise NotImplementedError

    def press(self, name: str) -> None:
        """Use a button or a row."""
        raise NotImplementedError

    def choose(self, name: str, key: str) -> None:
        """Choose in a segmented control."""
        raise NotImplementedError

    def mark(self, area: str, step: int, *, star: bool = False) -> None:
        """Take down what the carer marked at an area."""
        raise NotImplementedError

    def pick(self, name: str, text: str) -> None:
        """Pick from a drop-down."""
        raise NotImplementedError

    def pick_from_menu(self, name: str, item: str) -> None:
        """Open the menu of a button and use an item."""
        raise NotImplementedError

    def go(self, page: str) -> None:
        """Go to a page of the rail."""
        raise NotImplementedError

    def enter_stage(self, number: int, name: str) -> None:
        raise NotImplementedError

    def open_need(self, need: str) -> None:
        """Open something the carer wants to talk about."""
        raise NotImplementedError

    def move_later(self, need: str) -> None:
        """The carer wants to talk about the open need one place later."""
        raise NotImplementedError

    def lock(self) -> None:
        raise NotImplementedError

    def _seen(self, kind: type[Kind], name: str) -> list[Kind]:
        return [one for one in self.window.findChildren(kind, name) if shown(one)]

    def come_back(self) -> None:
        """Offscreen, no desktop makes the window active again when a menu or a list closes."""
        if QApplication.activePopupWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)

    def menu(self) -> QMenu:
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


def shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0


def _text(field: QWidget) -> str:
    return field.toPlainText() if hasattr(field, "toPlainText") else field.text()  # type: ignore[attr-defined]

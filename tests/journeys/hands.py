"""Two pairs of hands on the real window: one has a mouse, the other only a keyboard.

Both find controls by their names and use them as a person would: what cannot be seen or reached
is not used. Text is typed letter by letter into whatever has the keyboard.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.window import Window
from tests.ui.hands import type_text

PATIENCE = 5_000  # milliseconds
LONGEST_WAY = 150  # presses of the tab key

Key = Qt.Key
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
            names = [one.objectName() for one in self.window.findChildren(QWidget) if _shown(one)]
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
        return [one for one in self.window.findChildren(kind, name) if _shown(one)]

    def _come_back(self) -> None:
        """Offscreen, no desktop makes the window active again when a menu or a list closes."""
        if QApplication.activePopupWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)

    def _menu(self) -> QMenu:
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


class Mouse(Hands):
    def into(self, name: str) -> QWidget:
        field = self.find(name)
        self._click(field)
        self.until(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is field or field.isAncestorOf(focused), f"a click did not enter {name}"
        return focused

    def press(self, name: str) -> None:
        button = self.find(name)
        self.until(button.isEnabled)
        self._click(button)

    def choose(self, name: str, key: str) -> None:
        self.press(f"{name}.{key}")

    def mark(self, area: str, step: int, *, star: bool = False) -> None:
        self._click(self.find(f"area_{area}.answer", Segmented).segments()[step])
        if star:
            self.press(f"area_{area}.star")

    def pick(self, name: str, text: str) -> None:
        field = self.find(name, QComboBox)
        self._click(field)
        self.until(lambda: field.view().isVisible())
        at = field.model().index(field.findText(text), 0)
        field.view().scrollTo(at)
        middle = field.view().visualRect(at).center()

        def picked() -> bool:
            # Qt takes no click in a list that has only just opened: it might be the opening one.
            QTest.mouseClick(field.view().viewport(), Qt.MouseButton.LeftButton, pos=middle)
            return field.currentText() == text

        self.until(picked)

    def pick_from_menu(self, name: str, item: str) -> None:
        self.press(name)
        menu = self._menu()
        (action,) = [one for one in menu.actions() if one.objectName() == item]
        middle = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)
        self.until(lambda: not menu.isVisible())

    def go(self, page: str) -> None:
        self.press(f"rail.{page}")

    def enter_stage(self, number: int, name: str) -> None:
        self.press(f"stage_track.{name}")

    def open_need(self, need: str) -> None:
        self.press(f"needs.{need}")

    def move_later(self, need: str) -> None:
        self.press("need_list_later")

    def lock(self) -> None:
        self.press("rail.lock")

    def _click(self, widget: QWidget) -> None:
        """Scroll it into view, and click in its middle if nothing lies over it."""
        self._leave_popup()
        self._scroll_to(widget)
        self._come_back()
        middle = _seen_part(widget).center()
        on_window = widget.mapTo(self.window, middle)
        hit = self.window.childAt(on_window)
        assert hit is not None
        reached = hit is widget or widget.isAncestorOf(hit)
        # A row's words let the mouse through to the row.
        through = hit.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert reached or through, f"{hit.objectName()} lies over {widget.objectName()}"
        QTest.mouseClick(
            hit if reached else widget,
            Qt.MouseButton.LeftButton,
            pos=(hit if reached else widget).mapFrom(self.window, on_window),
        )

    def _leave_popup(self) -> None:
        """A click beside an open list closes it."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel until it can be seen; what was just made is still being laid out."""

        def in_view() -> bool:
            around = widget.parentWidget()
            while around is not None:
                if isinstance(around, QScrollArea):
                    around.ensureWidgetVisible(widget, 8, 80)
                around = around.parentWidget()
            return _seen_part(widget).height() >= min(widget.height(), 20)

        self.until(in_view)


class Keyboard(Hands):
    """Tab, arrows, digits, Space, Return, and the shortcuts that the tooltips name."""

    def tap(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # No hand is faster than the screen: what the last key changed is shown first.
        QApplication.processEvents()
        self._come_back()
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, held)

    def into(self, name: str) -> QWidget:
        field = self.find(name)
        way = []
        for _ in range(LONGEST_WAY):
            focused = QApplication.focusWidget()
            if focused is not None and (focused is field or field.isAncestorOf(focused)):
                return focused
            way.append(focused.objectName() if focused is not None else "-")
            self.tap(Key.Key_Tab)
        raise AssertionError(f"the tab key does not reach {name}, but {' '.join(way)}")

    def press(self, name: str) -> None:
        button = self.find(name)
        self.until(button.isEnabled)
        self.into(name)
        self.tap(Key.Key_Space if isinstance(button, QAbstractButton) else Key.Key_Return)

    def choose(self, name: str, key: str) -> None:
        group = self.find(name, Segmented)
        keys = [one.objectName() for one in group.segments()]
        self.into(name)
        # The first arrow chooses what has the keyboard, each further one goes on.
        wanted = keys.index(f"{name}.{key}")
        for _ in range(len(keys) + 1):
            if group.segments()[wanted].isChecked():
                return
            checked = [one.isChecked() for one in group.segments()]
            back = True in checked and checked.index(True) > wanted
            self.tap(Key.Key_Left if back else Key.Key_Right)
        raise AssertionError(f"the arrows do not reach {key} in {name}")

    def mark(self, area: str, step: int, *, star: bool = False) -> None:
        row = self.find(f"area_{area}")
        if not row.isAncestorOf(QApplication.focusWidget()):
            self.into("area_illness.answer")
        for _ in range(20):
            if row.isAncestorOf(QApplication.focusWidget()):
                break
            self.tap(Key.Key_Down)
        self.tap(Qt.Key(Key.Key_0 + step))
        if star:
            self.tap(Key.Key_Asterisk)

    def pick(self, name: str, text: str) -> None:
        field = self.find(name, QComboBox)
        self.into(name)
        for _ in range(field.count()):
            if field.currentText() == text:
                return
            self.tap(Key.Key_Down)
        raise AssertionError(f"the arrows do not reach {text}")

    def pick_from_menu(self, name: str, item: str) -> None:
        self.press(name)
        menu = self._menu()
        for _ in range(len(menu.actions())):
            active = menu.activeAction()
            if active is not None and active.objectName() == item:
                break
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        self.until(lambda: not menu.isVisible())

    def go(self, page: str) -> None:
        keys = {"today": Key.Key_1, "carers": Key.Key_2, "documents": Key.Key_3}
        self.tap(keys[page], Qt.KeyboardModifier.ControlModifier)

    def enter_stage(self, number: int, name: str) -> None:
        self.tap(Qt.Key(Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)

    def open_need(self, need: str) -> None:
        self.into("needs")
        for _ in range(20):
            items = self.find("needs").findChildren(QAbstractButton)
            names = [one.objectName() for one in items if one.isVisible()]
            open_ = [one.objectName() for one in items if one.isVisible() and one.isChecked()]
            if open_ == [f"needs.{need}"]:
                return
            below = bool(open_) and names.index(open_[0]) < names.index(f"needs.{need}")
            self.tap(Key.Key_Down if below else Key.Key_Up)
        raise AssertionError("the arrows do not reach the need")

    def move_later(self, need: str) -> None:
        self.into(f"needs.{need}")
        self.tap(Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    def lock(self) -> None:
        self.tap(Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0


def _text(field: QWidget) -> str:
    return field.toPlainText() if hasattr(field, "toPlainText") else field.text()  # type: ignore[attr-defined]


def _seen_part(widget: QWidget) -> QRect:
    """What of a widget is neither scrolled away nor cut off."""
    seen = widget.rect()
    around, offset = widget.parentWidget(), widget.pos()
    while around is not None:
        seen = seen.intersected(around.rect().translated(-offset))
        if around.isWindow():
            break
        around, offset = around.parentWidget(), offset + around.pos()
    return seen if not seen.isEmpty() else QRect(QPoint(0, 0), QPoint(-1, -1))

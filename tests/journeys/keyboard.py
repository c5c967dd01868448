"""Hands without a mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from csnat_app.ui.widgets.segmented import Segmented
from tests.journeys.hands import Hands, shown

LONGEST_WAY = 150  # presses of the tab key

Key = Qt.Key


class Keyboard(Hands):
    """Tab, arrows, digits, Space, Return, and the shortcuts that the tooltips name."""

    def tap(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # No hand is faster than the screen: what the last key changed is shown first.
        QApplication.processEvents()
        self.come_back()
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
        for _ in range(10):
            # A language puts another page in the place of this one: look each time.
            QApplication.processEvents()
            segments = self.find(name, Segmented).segments()
            checked = [one.isChecked() for one in segments]
            wanted = [one.objectName() for one in segments].index(f"{name}.{key}")
            if checked[wanted]:
                return
            self.into(name)
            # The first arrow chooses what has the keyboard, each further one goes on.
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
        menu = self.menu()
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
            QApplication.processEvents()
            items = [one for one in self.find("needs").findChildren(QAbstractButton) if shown(one)]
            names = [one.objectName() for one in items]
            (open_,) = [one.objectName() for one in items if one.isChecked()]
            if open_ == f"needs.{need}":
                return
            below = names.index(open_) < names.index(f"needs.{need}")
            self.tap(Key.Key_Down if below else Key.Key_Up)
        raise AssertionError("the arrows do not reach the need")

    def move_later(self, need: str) -> None:
        self.into(f"needs.{need}")
        self.tap(Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    def lock(self) -> None:
        self.tap(Key.Key_L, Qt.KeyboardModifier.ControlModifier)

"""Hands with a mouse: what is clicked is scrolled into view first, and nothing may lie over it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from csnat_app.ui.widgets.segmented import Segmented
from tests.journeys.hands import Hands


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
        menu = self.menu()
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
        self.come_back()
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

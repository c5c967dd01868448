"""A list of which one item is open, such as the areas that a carer wants to talk about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import PADDING, TEXT
from csnat_app.ui.widgets.card import rule
from csnat_app.ui.widgets.painted_button import PaintedButton
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.star import paint_star
from csnat_app.ui.widgets.text import breakable, plain_tip


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item. `star` is shown before the text, `done` a tick after it (None: neither is used)."""

    key: str
    text: str
    star: bool = False
    done: bool = False


class ChoiceList(QWidget):
    """Items below each other, for `Card.add_row`. Up and down open, Home and End go to the ends.

    `chosen(key)` when a person opens an item; `moved(key, step)` when a person moves it with
    Ctrl+Up or Ctrl+Down (step -1 or 1): the order belongs to the caller.
    """

    chosen = Signal(str)
    moved = Signal(str, int)

    def __init__(self, *, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _Item] = {}
        self._value: str | None = None
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def value(self) -> str | None:
        """The open item's key."""
        return self._value

    def keys(self) -> tuple[str, ...]:
        return tuple(self._buttons)

    def button(self, key: str) -> QAbstractButton:
        return self._buttons[key]

    def set_items(self, items: Sequence[ListItem], chosen: str | None = None) -> None:
        """Show these items. The focus stays on the item that had it, if it is still there."""
        focused = next((key for key, item in self._buttons.items() if item.hasFocus()), None)
        self._clear()
        room_for_star = any(item.star for item in items)
        for place, item in enumerate(items):
            if place:
                self._column.addWidget(rule())
            button = _Item(item, f"{self.objectName()}.{item.key}", room_for_star, self)
            button.clicked.connect(lambda _=False, key=item.key: self._open(key))
            self._buttons[item.key] = button
            self._column.addWidget(button)
        self.set_value(chosen)
        if focused in self._buttons:
            self._buttons[focused].show()
            self._buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_value(self, key: str | None) -> None:
        """Show which item is open, without telling anybody."""
        self._value = key if key in self._buttons else None
        stop = self._value or next(iter(self._buttons), None)
        for name, button in self._buttons.items():
            button.setChecked(name == self._value)
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if name == stop else policy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(self._buttons[stop])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self._buttons)
        here = next((i for i, key in enumerate(keys) if self._buttons[key].hasFocus()), None)
        places = {
            Qt.Key.Key_Up: (here or 0) - 1,
            Qt.Key.Key_Down: (here or 0) + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if here is None or place is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if 0 <= place < len(keys):
                self.moved.emit(keys[here], place - here)
        elif 0 <= place < len(keys):
            self._open(keys[place])
            self._buttons[keys[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        self.set_value(key)
        self.chosen.emit(key)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.clear()


class _Item(PaintedButton):
    def __init__(self, item: ListItem, name: str, room_for_star: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self._room_for_star = room_for_star
        self.setCheckable(True)
        self.setText(item.text)
        self.setObjectName(name)
        self.setAccessibleName(self._spoken())
        self.setToolTip(plain_tip(item.text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(40, width - self._left() - PADDING)
        words = self._metrics().boundingRect(0, 0, room, 10_000, _WRAP, self._shown())
        return max(48, words.height() + 26)

    def sizeHint(self) -> QSize:
        wide = self._metrics().horizontalAdvance(self._shown()) + self._left() + PADDING
        return QSize(min(wide, 320), self.heightForWidth(min(wide, 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 48)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def nextCheckState(self) -> None:
        """The list decides what is open; a click only asks."""

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            ground = QColor(tokens.act_soft)
            ground.setAlpha(255 if self.isChecked() else 110)
            painter.fillRect(self.rect(), ground)
        if self._item.star:
            centre = QPointF(PADDING + scaled(6), self.height() / 2)
            paint_star(painter, centre, scaled(7), full=True)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(font(scaled(TEXT), weight))
        painter.setPen(QColor(tokens.muted if self._item.done else tokens.ink))
        area = self.rect().adjusted(self._left(), 0, -PADDING, 0)
        painter.drawText(area, _WRAP | Qt.AlignmentFlag.AlignVCenter, self._shown())
        if self.hasFocus():
            paint_focus(painter, rounded(QRectF(self.rect()), radius=4))
        painter.end()

    def _shown(self) -> str:
        words = breakable(self.text())
        return f"{words}\u00a0\u00a0✓" if self._item.done else words

    def _left(self) -> int:
        return PADDING + (scaled(30) if self._room_for_star else 0)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(font(scaled(TEXT), QFont.Weight.DemiBold))

    def _spoken(self) -> str:
        parts = [self.text()]
        if self._item.star:
            parts.append(self.tr("most important now"))
        if self._item.done:
            parts.append(self.tr("talked about"))
        return ", ".join(parts)


_WRAP = Qt.TextFlag.TextWordWrap.value

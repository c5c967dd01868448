"""Rows of a card: a name, a second line, a pill and a button."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.ui.theme.current import tokens_now
from csnat_app.ui.theme.tokens import CORNER, GAP, PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.painting import corners, paint_focus
from csnat_app.ui.widgets.text import Text


class Row(QFrame):
    """A row that opens something: clicked anywhere, or by keyboard.

    `name_text` is bold (unless `bold` is off), `beside` stands after it, `second` below. With a
    button, the button is the stop for the tab key; without one, the row itself is.
    """

    activated = Signal()

    def __init__(
        self,
        name_text: str,
        second: str = "",
        *,
        name: str,
        beside: str = "",
        bold: bool = True,
        at_end: QWidget | None = None,
        button: str = "",
        button_kind: str = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = False
        self._pressed = False
        self.setObjectName(name)
        self.setAccessibleName(" ".join(part for part in (name_text, beside, second) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 14, PADDING, 14)
        line.setSpacing(GAP)
        line.addLayout(_words(name, name_text, beside, second, bold), 1)
        end = QWidget(self)
        flow = FlowLayout(end, gap=GAP, right=True, middle=True)
        end.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if at_end is not None:
            flow.addWidget(at_end)
        self.button: Button | None = None
        if button:
            self.button = Button(button, button_kind, name=f"{name}.open")
            self.button.setAccessibleName(f"{button}: {name_text}")
            self.button.clicked.connect(self.activated)
            flow.addWidget(self.button)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.addWidget(end)
        end.setVisible(at_end is not None or bool(button))
        for part in self.findChildren(Text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_chosen(self, chosen: bool) -> None:
        """Show the row as the chosen one of its list."""
        self._chosen = chosen
        self.update()

    def is_chosen(self) -> bool:
        return self._chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._pressed and inside:
            self.activated.emit()
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.hasFocus():
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top, end = bool(self.property("top_row")), bool(self.property("end_row"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = corners(QRectF(self.rect()), top, top, end, end, CORNER - 1)
        tokens = tokens_now()
        if self._chosen or self.underMouse():
            ground = QColor(tokens.act_soft)
            ground.setAlpha(255 if self._chosen else 110)
            painter.fillPath(shape, ground)
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()


def _words(name: str, name_text: str, beside: str, second: str, bold: bool) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    first = QHBoxLayout()
    first.setSpacing(5)
    title = Text(name_text, "label" if bold else "", name=f"{name}.name", wrap=not beside)
    if beside:
        # Two texts on one line flow into two lines when the room is short.
        holder = QWidget()
        flow = FlowLayout(holder, gap=5)
        title.setWordWrap(True)
        title.set_text(name_text)
        flow.addWidget(title)
        flow.addWidget(Text(beside, "muted", name=f"{name}.beside"))
        first.addWidget(holder, 1)
    else:
        first.addWidget(title, 1)
    column.addStretch(1)
    column.addLayout(first)
    if second:
        column.addWidget(Text(second, "muted", name=f"{name}.second"))
    column.addStretch(1)
    return column

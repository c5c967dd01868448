"""Choosing one of many: a drop-down with the program's own arrow, and a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import TARGET, TEXT
from csnat_app.ui.widgets.painting import paint_focus, rounded


class Choice(QComboBox):
    """A drop-down of (key, label). `chosen(key)` tells what a person chose."""

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        name: str,
        accessible: str,
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys: list[object] = []
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        self.set_choices(choices, value)
        self.activated.connect(self._tell)

    def value(self) -> object:
        """The chosen key; None if nothing is chosen."""
        place = self.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def set_value(self, key: object) -> None:
        """Choose without telling anybody; a key that is no choice leaves the field blank."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else -1)

    def set_choices(self, choices: Sequence[tuple[object, str]], value: object = None) -> None:
        """Other choices."""
        blocked = self.blockSignals(True)
        self.clear()
        self._keys = [key for key, _ in choices]
        self.addItems([label for _, label in choices])
        self.set_value(value)
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change an answer on the way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() - scaled(18), self.height() / 2)
        pen = QPen(QColor(tokens_now().muted), 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        step = scaled(4)
        points = [QPointF(-step, -step / 2), QPointF(0, step / 2), QPointF(step, -step / 2)]
        painter.drawPolyline(QPolygonF([middle + point for point in points]))
        painter.end()

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._keys[place])


class Check(QAbstractButton):
    """A box to tick with words beside it that wrap; `toggled(bool)` and `ticked(bool)`.

    `ticked` tells what a person did, `toggled` every change.
    """

    ticked = Signal(bool)

    def __init__(
        self, text: str, *, name: str, on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setChecked(on)
        self.clicked.connect(self.ticked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        flags = Qt.TextFlag.TextWordWrap.value
        room = max(40, width - self._left() - 8)
        area = QFontMetrics(font(scaled(TEXT))).boundingRect(0, 0, room, 10_000, flags, self.text())
        return max(TARGET, area.height() + 16)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(scaled(TEXT))).horizontalAdvance(self.text())
        wide = self._left() + words + 12
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + scaled(80), TARGET)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(20)
        box = QRectF(6.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.act if on else tokens.edge), 1.4))
        painter.setBrush(QColor(tokens.act if on else tokens.surface))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            unit, middle = side / 20, box.center()
            pen = QPen(QColor(tokens.on_act), 2 * unit)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            corners = [QPointF(-4.5, 0.3), QPointF(-1.4, 3.4), QPointF(4.7, -3.8)]
            painter.drawPolyline(QPolygonF([middle + corner * unit for corner in corners]))
        painter.setFont(font(scaled(TEXT)))
        painter.setPen(QColor(tokens.ink if self.isEnabled() else tokens.muted))
        area = self.rect().adjusted(self._left(), 0, -8, 0)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(area, flags, self.text())
        if self.hasFocus():
            paint_focus(painter, rounded(QRectF(self.rect())))
        painter.end()

    def _left(self) -> int:
        return scaled(20) + 16

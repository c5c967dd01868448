"""A chip: a few words that are on or off, such as an area that a service helps with."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import TARGET, TEXT
from csnat_app.ui.widgets.painting import paint_focus, rounded

TICK = 22  # room for the tick, at 100 %


class Chip(QAbstractButton):
    """`clicked(bool)` tells what a person did. A chip that is on has a tick, not only a colour."""

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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(scaled(TEXT))).horizontalAdvance(self.text())
        # The tick's room is always there, so that nothing moves when a chip is turned on.
        return QSize(words + scaled(TICK) + 28, max(TARGET, scaled(TEXT + 17)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = rounded(area, radius=area.height() / 2)
        painter.setBrush(QColor(tokens.act_soft if on or self.underMouse() else tokens.surface))
        painter.setPen(QPen(QColor(tokens.act if on else tokens.edge), 1))
        painter.drawPath(shape)
        room = scaled(TICK)
        if on:
            pen = QPen(QColor(tokens.act), scaled(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            unit = scaled(10) / 10
            middle = QPointF(14 + room / 2 - 3, area.center().y())
            tick = [QPointF(-4.5, 0.3), QPointF(-1.4, 3.4), QPointF(4.7, -3.8)]
            painter.drawPolyline(QPolygonF([middle + point * unit for point in tick]))
        painter.setFont(font(scaled(TEXT)))
        painter.setPen(QColor(tokens.ink))
        left = 14 + room if on else 14 + room // 2
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

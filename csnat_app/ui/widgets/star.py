"""The star: "most important to me now"."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.tokens import TARGET
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.text import plain_tip


def star_shape(centre: QPointF, radius: float) -> QPolygonF:
    """A five-pointed star standing upright."""
    points = []
    for corner in range(10):
        length = radius if corner % 2 == 0 else radius * 0.42
        angle = math.pi * corner / 5 - math.pi / 2
        points.append(centre + QPointF(math.cos(angle), math.sin(angle)) * length)
    return QPolygonF(points)


def paint_star(painter: QPainter, centre: QPointF, radius: float, *, full: bool) -> None:
    """A full star in the acting colour, or the outline of one."""
    tokens = tokens_now()
    colour = QColor(tokens.act if full else tokens.edge)
    pen = QPen(colour, 1.2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(star_shape(centre, radius))


class StarButton(QAbstractButton):
    """A star that is on or off; `toggled(bool)` tells. The asterisk key turns it as well."""

    def __init__(
        self, *, name: str, accessible: str, on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(plain_tip(f"{accessible}  *"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setChecked(on)

    def set_on(self, on: bool) -> None:
        """Turn the star without telling anybody."""
        blocked = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(blocked)
        self.update()

    def sizeHint(self) -> QSize:
        side = max(TARGET, scaled(32))
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "*" or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = rounded(area.adjusted(0.5, 0.5, -0.5, -0.5))
        on = self.isChecked()
        soft = on or self.underMouse()
        painter.setBrush(QColor(tokens.act_soft if soft else tokens.surface))
        painter.setPen(QPen(QColor(tokens.act if on else tokens.edge), 1))
        painter.drawPath(shape)
        paint_star(painter, area.center() + QPointF(0, 0.5), scaled(8), full=on)
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

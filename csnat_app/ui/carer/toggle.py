"""Words with a star or a box before them, to be touched: on or off."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csnat_app.ui.carer.sizes import TARGET, TEXT
from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.star import paint_star

_SIDE = 22  # of the star or box, at 100 %
_EDGE = 16  # from the border to the sign and from the words to the border


class Toggle(QAbstractButton):
    """`clicked(bool)` tells what a person did. Its words wrap where the room is narrow."""

    def __init__(self, *, name: str, star: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._star = star
        self.setCheckable(True)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str, spoken: str) -> None:
        """Other words; `spoken` says to a screen reader what they are about as well."""
        self.setText(words)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(40, width - self._left() - _EDGE), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        words = QFontMetrics(self._font()).boundingRect(room, flags, self.text())
        return max(TARGET, words.height() + 2 * _EDGE)

    def sizeHint(self) -> QSize:
        wide = self._left() + QFontMetrics(self._font()).horizontalAdvance(self.text()) + _EDGE + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + scaled(80), TARGET)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(QColor(tokens.act_soft if on or self.underMouse() else tokens.surface))
        painter.setPen(QPen(QColor(tokens.act if on else tokens.edge), 1))
        painter.drawPath(shape)
        self._paint_sign(painter, QPointF(_EDGE + scaled(_SIDE) / 2, self.height() / 2))
        painter.setFont(self._font())
        painter.setPen(QColor(tokens.ink))
        area = self.rect().adjusted(self._left(), 0, -_EDGE, 0)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(area, flags, self.text())
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

    def _paint_sign(self, painter: QPainter, middle: QPointF) -> None:
        on = self.isChecked()
        if self._star:
            paint_star(painter, middle, scaled(_SIDE) / 2, full=on)
            return
        tokens = tokens_now()
        side = scaled(_SIDE)
        painter.setPen(QPen(QColor(tokens.act if on else tokens.edge), 1.4))
        painter.setBrush(QColor(tokens.act if on else tokens.surface))
        corner = middle - QPointF(side / 2, side / 2)
        painter.drawRoundedRect(QRectF(corner.x(), corner.y(), side, side), 4, 4)
        if on:
            pen = QPen(QColor(tokens.on_act), side / 10)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            unit = side / 20
            tick = [QPointF(-4.5, 0.3), QPointF(-1.4, 3.4), QPointF(4.7, -3.8)]
            painter.drawPolyline([middle + point * unit for point in tick])

    def _left(self) -> int:
        return _EDGE + scaled(_SIDE) + 12

    def _font(self) -> QFont:
        return font(scaled(TEXT))

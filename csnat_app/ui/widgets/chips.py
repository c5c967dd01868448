"""Chips: a few words that are on or off, alone or as one of several."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import GAP_SMALL, TARGET, TEXT
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.painting import paint_focus, rounded

TICK = 22  # room for the tick, at 100 %


class Chip(QAbstractButton):
    """`clicked(bool)` tells what a person did. With `tick`, a chip that is on has one.

    `size` and `target` are the height of letters and the least height, at 100 %.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        on: bool = False,
        tick: bool = True,
        accessible: str = "",
        size: int = TEXT,
        target: int = TARGET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tick = tick
        self._size = size
        self._target = target
        self.setCheckable(True)
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(accessible or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        # As wide as when it is on, so that nothing moves.
        words = QFontMetrics(self._font(on=True)).horizontalAdvance(self.text())
        room = scaled(TICK) if self._tick else 0
        return QSize(words + room + scaled(30), max(self._target, scaled(self._size + 17)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

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
        words = self.rect()
        if on and self._tick:
            room = scaled(TICK)
            _paint_tick(painter, QPointF(11 + room / 2, area.center().y()))
            words = words.adjusted(room, 0, 0, 0)
        painter.setFont(self._font(on=on))
        painter.setPen(QColor(tokens.act if on else tokens.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

    def _font(self, *, on: bool) -> QFont:
        weight = QFont.Weight.DemiBold if on and not self._tick else QFont.Weight.Normal
        return font(scaled(self._size), weight)


class Chips(QWidget):
    """One of (key, label) is always chosen. One stop for the tab key; arrows choose."""

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        name: str,
        accessible: str,
        size: int = TEXT,
        target: int = TARGET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in choices]
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=GAP_SMALL)
        self._group = QButtonGroup(self)
        for place, (_, label) in enumerate(choices):
            spoken = f"{accessible}: {label}"
            chip = Chip(
                label,
                name=f"{name}_{place}",
                tick=False,
                accessible=spoken,
                size=size,
                target=target,
            )
            self._group.addButton(chip, place)
            flow.addWidget(chip)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))

    def set_labels(self, accessible: str, labels: Sequence[str]) -> None:
        """Other words for the same choices, in their order."""
        self.setAccessibleName(accessible)
        for chip, label in zip(self._group.buttons(), labels, strict=True):
            chip.setText(label)
            chip.setAccessibleName(f"{accessible}: {label}")
            chip.updateGeometry()

    def value(self) -> object:
        return self._keys[self._group.checkedId()]

    def set_value(self, key: object) -> None:
        """Choose without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def chip(self, key: object) -> QAbstractButton:
        return self._group.button(self._keys.index(key))


def _paint_tick(painter: QPainter, middle: QPointF) -> None:
    pen = QPen(QColor(tokens_now().act), scaled(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = scaled(10) / 10
    tick = [QPointF(-4.5, 0.3), QPointF(-1.4, 3.4), QPointF(4.7, -3.8)]
    painter.drawPolyline(QPolygonF([middle + point * unit for point in tick]))

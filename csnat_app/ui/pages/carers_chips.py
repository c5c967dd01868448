"""Chips: choose one of a few words that go on in the next line when the room is short."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import GAP_SMALL, TARGET, TEXT
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.painting import paint_focus, rounded


class Chips(QWidget):
    """One of (key, label) is always chosen. One stop for the tab key; arrows choose."""

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        name: str,
        accessible: str,
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
            chip = _Chip(label, f"{name}_{place}", accessible)
            self._group.addButton(chip, place)
            flow.addWidget(chip)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))

    def value(self) -> object:
        return self._keys[self._group.checkedId()]

    def set_value(self, key: object) -> None:
        """Choose without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def chip(self, key: object) -> QAbstractButton:
        return self._group.button(self._keys.index(key))


class _Chip(QAbstractButton):
    def __init__(self, label: str, name: str, group: str) -> None:
        super().__init__()
        self.setText(label)
        self.setObjectName(name)
        self.setAccessibleName(f"{group}: {label}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # As wide as when it is chosen, so that nothing moves.
        words = QFontMetrics(self._font(chosen=True)).horizontalAdvance(self.text())
        return QSize(words + scaled(30), max(TARGET, scaled(TEXT + 17)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = rounded(area, radius=area.height() / 2)
        painter.setPen(QPen(QColor(tokens.act if chosen else tokens.edge), 1))
        soft = chosen or self.underMouse()
        painter.setBrush(QColor(tokens.act_soft if soft else tokens.surface))
        painter.drawPath(shape)
        painter.setFont(self._font(chosen=chosen))
        painter.setPen(QColor(tokens.act if chosen else tokens.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

    def _font(self, *, chosen: bool) -> QFont:
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        return font(scaled(TEXT), weight)

"""The rail at the left: where one is, and where one can go."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.ui.program import PROGRAM
from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.icons import pixmap
from csnat_app.ui.theme.tokens import BUTTON, GAP, ICON, NAME, RAIL, TEXT
from csnat_app.ui.widgets.painted_button import PaintedButton
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.text import Text, repolish

_SIDE = 12  # between the rail's edge and its items


@dataclass(frozen=True, slots=True)
class RailItem:
    """A place to go: a key, its words, an icon's name, and a shortcut if there is one.

    An item that is not `page` only does something (locking) and is never shown as chosen.
    """

    key: str
    label: str
    icon: str
    shortcut: str = ""
    page: bool = True


class Rail(QWidget):
    """The program's name, the unit's name, the items, and at the bottom what is used seldom.

    `entered(key)` when a person goes somewhere. Up and down move the focus.
    """

    entered = Signal(str)

    def __init__(
        self,
        items: Sequence[RailItem],
        bottom: Sequence[RailItem] = (),
        *,
        unit: str = "",
        name: str = "rail",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._buttons: dict[str, _RailButton] = {}
        self._unit = Text(unit, "second", name=f"{name}.unit")
        self._program = Text(PROGRAM, "name", name=f"{name}.program", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 25, _SIDE + 1, GAP + 5)
        column.setSpacing(4)
        for text in (self._program, self._unit):
            text.setContentsMargins(_SIDE, 0, 0, 0)
        column.addWidget(self._program)
        column.addWidget(self._unit)
        column.addSpacing(18)
        for item in items:
            column.addWidget(self._add(item))
        column.addStretch(1)
        for item in bottom:
            column.addWidget(self._add(item))
        self._fit()

    def set_unit(self, unit: str) -> None:
        self._unit.set_text(unit)

    def set_labels(self, labels: dict[str, str]) -> None:
        """Other words for the items, after the language was changed."""
        for key, label in labels.items():
            self._buttons[key].set_label(label)
        self._fit()

    def set_chosen(self, key: str) -> None:
        """Show which page is open; "" for none."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def chosen(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QAbstractButton:
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self._buttons.values())
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = min(len(buttons) - 1, max(0, here + step))
        buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_now().line), 1))
        right = self.width() - 1
        painter.drawLine(right, 0, right, self.height())
        painter.end()

    def _add(self, item: RailItem) -> "_RailButton":
        button = _RailButton(item, f"{self.objectName()}.{item.key}", self)
        button.clicked.connect(lambda: self.entered.emit(item.key))
        if item.shortcut:
            shortcut = QShortcut(QKeySequence(item.shortcut), self)
            shortcut.activated.connect(lambda: self.entered.emit(item.key))
        self._buttons[item.key] = button
        return button

    def _fit(self) -> None:
        """As wide as the longest word needs, and never narrower than at 100 %."""
        widest = max((button.natural_width() for button in self._buttons.values()), default=0)
        program = QFontMetrics(font(scaled(NAME), QFont.Weight.DemiBold))
        name = program.horizontalAdvance(PROGRAM) + 2 * _SIDE
        self.setFixedWidth(max(RAIL, max(widest, name) + 2 * _SIDE + 1))
        repolish(self._program)


class _RailButton(PaintedButton):
    def __init__(self, item: RailItem, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self._shortcut = QKeySequence(item.shortcut).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        # Beside the words only where it is the quickest way: locking. Else in the tooltip.
        self._beside = "" if item.page else self._shortcut
        self.setCheckable(item.page)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_label(item.label)

    def set_label(self, label: str) -> None:
        self.setText(label)
        self.setAccessibleName(label)
        self.setToolTip("  ".join(part for part in (label, self._shortcut) if part))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """The window decides which page is open; a click only asks."""

    def natural_width(self) -> int:
        metrics = QFontMetrics(font(scaled(TEXT), QFont.Weight.DemiBold))
        wide = self._left() + metrics.horizontalAdvance(self.text()) + _SIDE
        if self._beside:
            wide += metrics.horizontalAdvance(self._beside) + 20
        return wide

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), max(BUTTON, scaled(TEXT + 17)))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = rounded(QRectF(self.rect()))
        if chosen or self.underMouse():
            ground = QColor(tokens.act_soft)
            ground.setAlpha(255 if chosen else 130)
            painter.fillPath(shape, ground)
        colour = tokens.act if chosen else tokens.ink
        side = scaled(ICON)
        picture = pixmap(self._item.icon, colour, side, self.devicePixelRatioF())
        painter.drawPixmap(_SIDE, (self.height() - side) // 2, picture)
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(font(scaled(TEXT), weight))
        painter.setPen(QColor(colour))
        area = self.rect().adjusted(self._left(), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._beside:
            area.adjust(painter.fontMetrics().horizontalAdvance(self.text()) + 20, 0, 0, 0)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._beside)
        if self.hasFocus():
            paint_focus(painter, shape)
        painter.end()

    def _left(self) -> int:
        return _SIDE + scaled(ICON) + 12

"""A plot of the report on the screen: the same drawing, painted with the screen's colours."""

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csnat_app.documents.plots.drawing import Box, Drawing, Ink, Rule, Words
from csnat_app.documents.plots.layout import Setting, drawing
from csnat_app.documents.plots.plot import Plot
from csnat_app.ui.theme.current import scale_now, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import GAP, SECOND

_POINTS = 9.5  # the size of letters that the drawing is laid out with
_PANEL = 96.0  # points: a panel needs these, or stands below the others
_MOST_KEPT = 16
_NAMES, _BETWEEN = 0.34, 18.0


class PlotView(QLabel):
    """Bars in panels. The accessible name says what is seen, `description` gives the numbers."""

    def __init__(
        self, plot: Plot, description: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        # A label with a picture is a graphic to a screen reader; what is seen is painted below.
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.setAccessibleName(plot.alt)
        self.setAccessibleDescription(description)
        self._plot = plot
        # Layouts ask again and again for the height at a few widths.
        self._made: dict[tuple[int, float], tuple[Drawing, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        drawn = self._drawings(width)
        high = sum(one.height for one in drawn) * _unit()
        return round(high) + GAP * (len(drawn) - 1)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = 0.0
        for one in self._drawings(self.width()):
            for part in one.parts:
                _paint(painter, part, top)
            top += one.height * _unit() + GAP
        painter.end()

    def _drawings(self, width: int) -> tuple[Drawing, ...]:
        """One, or several below each other where the panels have no room side by side."""
        asked = (width, _unit())
        if asked not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            self._made[asked] = self._laid_out(width / asked[1])
        return self._made[asked]

    def _laid_out(self, width: float) -> tuple[Drawing, ...]:
        panels = self._plot.panels
        count = int((width * (1 - _NAMES) + _BETWEEN) // (_PANEL + _BETWEEN))
        count = min(len(panels), max(1, count))
        count = -(-len(panels) // -(-len(panels) // count))  # as many in each row of panels
        return tuple(
            drawing(replace(self._plot, panels=panels[at : at + count]), width, _SETTING)
            for at in range(0, len(panels), count)
        )


def _unit() -> float:
    """Pixels a point."""
    return SECOND * scale_now() / _POINTS


def _face(bold: bool) -> QFont:
    return font(round(SECOND * scale_now()), QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def _measure(text: str, _size: float, bold: bool) -> float:
    unit = _unit()
    return _advance(text.rstrip(), bold, unit) / unit


@lru_cache(4096)
def _advance(text: str, bold: bool, _unit_: float) -> float:
    """In pixels; the same words are measured for every width that is tried."""
    return QFontMetricsF(_face(bold)).horizontalAdvance(text)


def _lines(text: str, size: float, bold: bool, width: float) -> tuple[str, ...]:
    """Broken between words; a word that is too long alone stands out rather than be cut."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and _measure(f"{lines[-1]} {word}", size, bold) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


_SETTING = Setting(_lines, _measure)


def _paint(painter: QPainter, part: Box | Rule | Words, top: float) -> None:
    unit, colour = _unit(), QColor(_colours()[part.ink])
    match part:
        case Box():
            area = QRectF(part.x * unit, top + part.y * unit, part.width * unit, part.height * unit)
            painter.fillRect(area.toAlignedRect() if area.width() >= 1 else QRect(), colour)
        case Rule():
            painter.setPen(QPen(colour, 1))
            painter.drawLine(
                QPointF(part.x * unit, top + part.y * unit),
                QPointF(part.to_x * unit, top + part.to_y * unit),
            )
        case Words():
            painter.setPen(colour)
            painter.setFont(_face(part.bold))
            painter.drawText(QPointF(part.x * unit, top + part.y * unit), part.text)


def _colours() -> dict[Ink, str]:
    tokens = tokens_now()
    return {
        Ink.TEXT: tokens.ink,
        Ink.QUIET: tokens.muted,
        Ink.BAR: tokens.act,
        Ink.WHOLE: tokens.line,
        Ink.LINE: tokens.muted,
    }

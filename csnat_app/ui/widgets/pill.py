"""A pill: two or three words at the end of a row, such as "today" or "6 days ago"."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import SECOND


class Pill(QWidget):
    """A few words in a rounded frame. `kind` is quiet, wait (something waits here) or act."""

    def __init__(
        self, text: str, kind: str = "quiet", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._kind = kind
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, kind: str | None = None) -> None:
        """Other words, and another kind if given."""
        self._text = text
        self._kind = kind or self._kind
        self.setAccessibleName(text)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        inside, border, ink = {
            "wait": (tokens.wait_soft, tokens.wait_soft, tokens.wait),
            "act": (tokens.act_soft, tokens.act_soft, tokens.act),
        }.get(self._kind, (tokens.surface, tokens.line, tokens.muted))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(scaled(SECOND)))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = min(area.height() / 2, scaled(13))
        painter.setPen(QPen(QColor(border), 1))
        painter.setBrush(QColor(inside))
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(QColor(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _measure(self) -> None:
        metrics = QFontMetrics(font(scaled(SECOND)))
        self.setFixedSize(metrics.horizontalAdvance(self._text) + scaled(22), scaled(27))
        self.update()

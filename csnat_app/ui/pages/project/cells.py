"""How the cells and the head of a table of figures are drawn. No colour says anything."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import SECOND, TEXT
from csnat_app.ui.widgets.painting import paint_focus, rounded

PAD_X, PAD_Y = 10, 8
_LEFT = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.TextFlag.TextWordWrap.value


class CellPainter(QStyledItemDelegate):
    """A cell with a hairline above; the one that has the keyboard has the ring around it."""

    NOTE = Qt.ItemDataRole.UserRole + 1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = tokens_now()
        area: QRect = option.rect
        painter.save()
        painter.setPen(QColor(tokens.line))
        painter.drawLine(area.topLeft(), area.topRight())
        room = area.adjusted(scaled(PAD_X), scaled(PAD_Y), -scaled(PAD_X), -scaled(PAD_Y))
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font(scaled(TEXT)))
        flags = _RIGHT if index.column() else _LEFT
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        note = index.data(self.NOTE)
        if note:
            used = painter.boundingRect(room, flags, text)
            painter.drawText(room, flags, text)
            painter.setFont(font(scaled(SECOND)))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(room.adjusted(0, used.height(), 0, 0), flags, note)
        else:
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter.value, text)
        view = option.widget
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, rounded(QRectF(area).adjusted(1, 1, -1, -1), radius=4))
        painter.restore()


class HeaderPainter(QHeaderView):
    """Names of columns that wrap, each with what its numbers are a part of below."""

    UNDER = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def needed(self, widths: list[int]) -> int:
        """How high the head must be for columns of these widths."""
        return max(
            sum(self._heights(section, width - 2 * scaled(PAD_X)))
            for section, width in enumerate(widths)
        ) + 2 * scaled(PAD_Y)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        tokens = tokens_now()
        painter.save()
        painter.fillRect(area, QColor(tokens.surface))
        room = area.adjusted(scaled(PAD_X), scaled(PAD_Y), -scaled(PAD_X), -scaled(PAD_Y))
        name, under = self._heights(section, room.width())
        top = room.bottom() + 1 - name - under  # all columns end at the same height
        flags = _RIGHT if section else _LEFT
        painter.setPen(QColor(tokens.ink))
        painter.setFont(_name_font())
        painter.drawText(QRect(room.left(), top, room.width(), name), flags, self._name(section))
        if under:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(font(scaled(SECOND)))
            below = QRect(room.left(), top + name, room.width(), under)
            painter.drawText(below, flags, self._under(section))
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _under(self, section: int) -> str:
        return self.model().headerData(section, Qt.Orientation.Horizontal, self.UNDER) or ""

    def _heights(self, section: int, room: int) -> tuple[int, int]:
        under = self._under(section)
        return (
            _high(_name_font(), self._name(section), room),
            _high(font(scaled(SECOND)), under, room) if under else 0,
        )


def _name_font() -> QFont:
    return font(scaled(SECOND), QFont.Weight.DemiBold)


def _high(face: QFont, text: str, room: int) -> int:
    metrics = QFontMetrics(face)
    flags = Qt.TextFlag.TextWordWrap.value
    return metrics.boundingRect(QRect(0, 0, max(room, 20), 100_000), flags, text).height()

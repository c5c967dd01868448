"""A table of figures: read with the eyes, with the arrow keys, and by a screen reader."""

from functools import cache, partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QWidget,
)

from csnat_app.ui.pages.project.cells import PAD_X, PAD_Y, CellPainter, HeaderPainter
from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, SECOND, TEXT

MOST_ROWS = 40  # more than these, and the table scrolls in itself
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self.grid = grid

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.grid.header)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.grid.rows[row][column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.grid.said(row, column)
        if role == CellPainter.NOTE and column == 0 and self.grid.notes:
            return self.grid.notes[row]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.grid.header[section]
        if role == HeaderPainter.UNDER and self.grid.under:
            return self.grid.under[section]
        return None


class FigureTable(QTableView):
    """As high as its rows need; the page scrolls, not the table, unless there are very many rows.

    The tab key comes here once, the arrows go from cell to cell.
    """

    def __init__(self, grid: Grid, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.grid = grid
        self.setAccessibleName(grid.title)
        self._many = len(grid.rows) > MOST_ROWS
        self._model = _Model(grid)
        self.setModel(self._model)
        self._painter = CellPainter(self)
        self.setItemDelegate(self._painter)
        self._head = HeaderPainter(self)
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head.setSectionsClickable(False)
        self._head.setHighlightSections(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The ring shows where the keyboard is; a selected cell would be filled with its colour.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if not self._many:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._laid_out = (-1, -1)

    def cell(self, row: int, column: int) -> str:
        return self.grid.rows[row][column]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._laid_out = (-1, -1)
            if self.isVisible():  # else it is laid out when it gets its size
                self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The page scrolls with the arrows: the table alone may be higher than the window."""
        super().currentChanged(current, previous)
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and self.hasFocus() and not pressed:
            page.ensureWidgetVisible(self, GAP, GAP_LARGE)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Where the keyboard is: what scrolls to the table asks, and else shows its middle."""
        current = self.currentIndex()
        if query != Qt.InputMethodQuery.ImCursorRectangle or not current.isValid():
            return super().inputMethodQuery(query)
        place = self.visualRect(current)
        place.moveTopLeft(self.viewport().mapTo(self, place.topLeft()))
        if current.row() == 0:
            place.setTop(0)  # with the names of the columns
        return place

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), self.minimumHeight())

    def _lay_out(self) -> None:
        """Columns share the width; rows and head are as high as their words."""
        if not hasattr(self, "_laid_out"):
            return
        # Where there are few columns, the eyes should not have far to go.
        most = scaled(420 + 170 * (len(self.grid.header) - 1))
        asked = (min(self.viewport().width(), most), scaled(TEXT))
        if asked == self._laid_out:
            return
        self._laid_out = asked
        widths = self._widths(asked[0])
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._head.setFixedHeight(self._head.needed(widths))
        heights = self._heights(widths)
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths) > asked[0] else 0
        shown = sum(heights[:MOST_ROWS]) if self._many else sum(heights)
        self.setFixedHeight(self._head.height() + shown + bar + 2)

    def _widths(self, whole: int) -> list[int]:
        """No word is cut: where all together need more than there is, the table scrolls."""
        head, small = QFontMetrics(_head_font()), QFontMetrics(font(scaled(SECOND)))
        loose, tight = [], []
        for column, name in enumerate(self.grid.header):
            words = [head.horizontalAdvance(word) for word in name.split(" ")]
            if self.grid.under:
                words += map(small.horizontalAdvance, self.grid.under[column].split(" "))
            least, most = self._cells(column)
            tight.append(max(*words, least) + 2 * scaled(PAD_X))
            loose.append(max(*words, most) + 2 * scaled(PAD_X))
        first = max(tight[0], scaled(150))
        is_loose = first + sum(loose[1:]) <= whole
        needs = loose[1:] if is_loose else tight[1:]
        count, rest = len(needs), sum(needs)
        if not count or first + rest > whole:
            return [first if count else max(first, whole), *needs]
        wanted = first
        if is_loose:
            wanted = max(first, round(whole * (0.34 if count > 2 else 0.46)))
        spare = max(0, whole - min(wanted, whole - rest) - rest)
        each = [need + spare // count for need in needs]
        return [whole - sum(each), *each]

    def _cells(self, column: int) -> tuple[int, int]:
        """The width of a column's longest word, and of its longest cell."""
        body = QFontMetrics(font(scaled(TEXT)))
        cells = {row[column] for row in self.grid.rows}
        words = {word for cell in cells for word in cell.split(" ")}
        return _widest(body, words), _widest(body, cells)

    def _heights(self, widths: list[int]) -> list[int]:
        """Of all rows; what is surely short is not measured, nor the same twice."""
        body, small = QFontMetrics(font(scaled(TEXT))), QFontMetrics(font(scaled(SECOND)))
        widest, line = body.horizontalAdvance("W"), body.height()
        rooms = [width - 2 * scaled(PAD_X) for width in widths]
        high_as = cache(partial(wrapped, body))
        heights = []
        for row, cells in enumerate(self.grid.rows):
            high = line
            for text, room in zip(cells, rooms, strict=True):
                if len(text) * widest > room:
                    high = max(high, high_as(text, room))
            if self.grid.notes and self.grid.notes[row]:
                named = high_as(cells[0], rooms[0])
                high = max(high, named + wrapped(small, self.grid.notes[row], rooms[0]))
            heights.append(high + 2 * scaled(PAD_Y))
        return heights


def _widest(metrics: QFontMetrics, texts: set[str]) -> int:
    """Of the longest few: measuring all of a large table takes long."""
    longest = sorted(texts, key=len)[-8:]
    return max(map(metrics.horizontalAdvance, longest), default=0)


def wrapped(metrics: QFontMetrics, text: str, room: int) -> int:
    """How high a text is when it is broken to fit."""
    if metrics.horizontalAdvance(text) <= room:
        return metrics.height()
    flags = Qt.TextFlag.TextWordWrap.value
    return metrics.boundingRect(QRect(0, 0, max(room, 20), 100_000), flags, text).height()


def _head_font() -> QFont:
    return font(scaled(SECOND), QFont.Weight.DemiBold)

"""A month to pick a day from, in the words of the language file.

The platform's Northern Sámi names are wrong for Norway, so nothing here asks the system.
"""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import GAP_SMALL, SECOND, TEXT
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.text import Text


class CalendarPopup(QFrame):
    """A month, the week starting on Monday; `picked(date)` when a day was chosen.

    Arrows go by day and week, Page Up and Page Down by month, Return picks, Escape leaves.
    """

    picked = Signal(object)

    def __init__(
        self, words: DateWords, today: date, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words = words
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Calendar"))
        self.setProperty("box", "popup")
        self._grid = _Month(today, f"{name}.month", self)
        self._title = Text(role="label", name=f"{name}.title", wrap=False)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_SMALL, GAP_SMALL, GAP_SMALL, GAP_SMALL)
        column.setSpacing(4)
        column.addLayout(self._heading(name))
        column.addWidget(_Weekdays(words, self))
        column.addWidget(self._grid)
        self._grid.currentPageChanged.connect(self._name_month)
        self._grid.clicked.connect(self._pick)
        self._grid.activated.connect(self._pick)

    def month_title(self) -> str:
        """The month and year shown, in words."""
        return self._title.shown_text()

    def open_at(self, place: QPoint, day: date) -> None:
        """Show the month of `day`, with its corner at a place on the screen."""
        self._grid.setSelectedDate(QDate(day.year, day.month, day.day))
        self._name_month(day.year, day.month)
        self.adjustSize()
        self.move(self._on_screen(place))
        self.show()
        self._grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _heading(self, name: str) -> QHBoxLayout:
        back = Button(
            kind="plain",
            name=f"{name}.back",
            icon="chevron-left",
            accessible=self.tr("Previous month"),
        )
        on = Button(
            kind="plain", name=f"{name}.on", icon="chevron-right", accessible=self.tr("Next month")
        )
        back.clicked.connect(self._grid.showPreviousMonth)
        on.clicked.connect(self._grid.showNextMonth)
        line = QHBoxLayout()
        line.addWidget(back)
        line.addWidget(self._title, 1)
        line.addWidget(on)
        return line

    def _name_month(self, year: int, month: int) -> None:
        self._title.set_text(f"{self._words.months[month - 1]} {year}")

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))

    def _on_screen(self, place: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        left = min(place.x(), room.right() - self.width())
        top = min(place.y(), room.bottom() - self.height())
        return QPoint(max(room.left(), left), max(room.top(), top))


class _Weekdays(QWidget):
    """The weekdays' first letters above the columns."""

    def __init__(self, words: DateWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = [weekday[:2] for weekday in words.weekdays]
        self.setAccessibleName(", ".join(words.weekdays))
        self.setFixedHeight(scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(scaled(SECOND)))
        painter.setPen(QColor(tokens_now().muted))
        wide = self.width() / 7
        for place, letters in enumerate(self._letters):
            area = QRectF(place * wide, 0, wide, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()


class _Month(QCalendarWidget):
    def __init__(self, today: date, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Days"))
        self.setNavigationBarVisible(False)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        header = QCalendarWidget.HorizontalHeaderFormat.NoHorizontalHeader
        self.setHorizontalHeaderFormat(header)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setDateEditEnabled(False)
        wide = QFontMetrics(font(scaled(TEXT))).horizontalAdvance("00")
        cell = max(40, wide + 16)
        self.setMinimumSize(cell * 7, cell * 6)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | object) -> None:
        """Paint one day: today has a ring, the chosen day is filled."""
        day = date if isinstance(date, QDate) else QDate()
        tokens = tokens_now()
        chosen, this_month = day == self.selectedDate(), day.month() == self.monthShown()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.surface))
        area = QRectF(rect).adjusted(2, 2, -2, -2)
        if chosen:
            painter.fillPath(rounded(area), QColor(tokens.act))
        elif day == self._today:
            painter.setPen(QPen(QColor(tokens.act), 1.5))
            painter.drawPath(rounded(area))
        if chosen and self.hasFocus():
            paint_focus(painter, rounded(area), filled=True)
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(font(scaled(TEXT), weight))
        ink = tokens.ink if this_month else tokens.muted
        painter.setPen(QColor(tokens.on_act if chosen else ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

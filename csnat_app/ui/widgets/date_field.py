"""The date field: a day as people write it, with a month to pick from."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords, read_date
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.calendar import CalendarPopup
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.text import Text

_FAR = 366  # days ahead from which the field asks back


class DateField(QWidget):
    """Reads a day as typed and says under the field how it was understood.

    `changed(date | None)` tells each readable day, and None when the field was emptied or left
    with a text that names no day; such a text stays on the screen. A day before `earliest`, or
    more than a year ahead, is asked about in words but taken.
    """

    changed = Signal(object)

    def __init__(
        self,
        words: DateWords,
        today: Callable[[], date],
        *,
        name: str,
        accessible: str,
        value: date | None = None,
        earliest: date | None = None,
        earliest_question: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._value: date | None = None
        self._earliest = earliest
        self._earliest_question = earliest_question
        self._left_unreadable = False
        self._popup: CalendarPopup | None = None
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.line = LineField(name=f"{name}.line", accessible=accessible)
        self.line.setPlaceholderText(
            self.tr("such as {example}").format(
                example=words.with_weekday(today()).partition(" ")[2] or words.in_digits(today())
            )
        )
        self._button = Button(
            name=f"{name}.calendar", icon="today", accessible=self.tr("Pick from a calendar")
        )
        self._note = Text(role="second", name=f"{name}.note")
        self._lay_out()
        self.line.edited.connect(self._on_typed)
        self.line.editingFinished.connect(self._on_left)
        self._button.clicked.connect(self._open_calendar)
        self.setFocusProxy(self.line)
        self.set_value(value)

    def value(self) -> date | None:
        """The day that was last read."""
        return self._value

    def text(self) -> str:
        """What stands in the field, readable or not."""
        return self.line.text()

    def note(self) -> str:
        """What stands under the field."""
        return self._note.shown_text()

    def is_unreadable(self) -> bool:
        """Whether the field holds a text that names no day."""
        return bool(self.line.text().strip()) and self._read() is None

    def set_value(self, day: date | None) -> None:
        """Show a day without telling anybody. Text that could not be read yields only to a day."""
        if day is None and self.is_unreadable():
            self._value = None
            return
        self._value = day
        if self._read() != day:
            self.line.set_text("" if day is None else self._words.in_digits(day))
        self._left_unreadable = False
        self._say()

    def set_earliest(self, day: date | None, question: str = "") -> None:
        """Ask about days before `day`, in the caller's words if `question` is given."""
        self._earliest = day
        self._earliest_question = question
        self._say()

    def set_words(self, words: DateWords) -> None:
        """Another language's words."""
        self._words = words
        self._popup = None
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._popup is not None:
            self._popup.close()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP_SMALL)
        line.addWidget(self.line, 1)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._note)
        column.addStretch(1)

    def _read(self) -> date | None:
        return read_date(self.line.text(), self._today(), self._words)

    def _on_typed(self, text: str) -> None:
        self._left_unreadable = False
        day = self._read()
        if day is not None or not text.strip():
            self._take(day)
        self._say()

    def _on_left(self) -> None:
        self._left_unreadable = self.is_unreadable()
        if self._left_unreadable:
            self._take(None)
        self._say()

    def _take(self, day: date | None) -> None:
        if day != self._value:
            self._value = day
            self.changed.emit(day)

    def _say(self) -> None:
        if self._left_unreadable:
            words, role = (
                self.tr(
                    "This could not be read as a date, and is not saved. Write it like {example}."
                ).format(example=self._words.in_digits(self._today())),
                "problem",
            )
        elif self._value is None or self.is_unreadable():
            words, role = "", "second"
        else:
            words, role = self._understood(self._value)
        self._note.set_text(words)
        self._note.set_role(role)
        self._note.setVisible(bool(words))
        self.line.set_problem(self._left_unreadable)
        self.line.setAccessibleDescription(words)

    def _understood(self, day: date) -> tuple[str, str]:
        today = self._today()
        written = f"{self._words.with_weekday(day)} {day.year}"
        spoken = f"{written} · {self._words.span(day, today)}"
        question = self._question(day, today)
        return (f"{spoken}. {question}", "wait") if question else (spoken, "second")

    def _question(self, day: date, today: date) -> str:
        if self._earliest is not None and day < self._earliest:
            return self._earliest_question or self.tr("This is before {day}. Is it right?").format(
                day=self._words.written(self._earliest)
            )
        if (day - today).days > _FAR:
            return self.tr("This is more than a year ahead. Is it right?")
        return ""

    def _open_calendar(self) -> None:
        self._popup = CalendarPopup(
            self._words, self._today(), name=f"{self.objectName()}.popup", parent=self
        )
        self._popup.picked.connect(self._on_picked)
        below = self.line.mapToGlobal(QPoint(0, self.line.height() + 4))
        self._popup.open_at(below, self._value or self._today())

    def _on_picked(self, day: date) -> None:
        self.line.set_text(self._words.in_digits(day))
        self._left_unreadable = False
        self._take(day)
        self._say()
        self.line.setFocus()

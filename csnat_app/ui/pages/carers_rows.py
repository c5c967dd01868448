"""The list of carers: rows that are filled anew at every key instead of being made anew."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from csnat_app.domain.dates import DateWords
from csnat_app.domain.listing import CarerRow
from csnat_app.ui import words
from csnat_app.ui.pages.carers_presenter import CarersPresenter
from csnat_app.ui.widgets.card import rule
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text

_BETWEEN = " · "
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class CarerLine(Row):
    """A carer in the list. The whole row is what is clicked and what has the focus."""

    def __init__(self, name: str) -> None:
        # All parts have to be there from the start; what is empty is hidden.
        self._pill = Pill("", name=f"{name}_next")
        super().__init__(" ", " ", name=name, beside=" ", at_end=self._pill)
        self._name = self._text("name")
        self._beside = self._text("beside")
        self._second = self._text("second")
        self.carer_id = ""

    def show_carer(self, row: CarerRow, dates: DateWords, presenter: CarersPresenter) -> None:
        self.carer_id = row.carer_id
        relationship = words.relationship(row.relationship)
        second = _BETWEEN.join(part for part in _second_line(row, presenter) if part)
        self._name.set_text(row.name)
        self._beside.set_text(relationship)
        self._beside.setVisible(bool(relationship))
        self._second.set_text(second)
        pill, kind = _next(row, dates, presenter)
        self._pill.set_text(pill, kind)
        self._pill.setVisible(bool(pill))
        spoken = (row.name, relationship, second, pill)
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def _text(self, part: str) -> Text:
        found = self.findChild(Text, f"{self.objectName()}.{part}")
        assert isinstance(found, Text)
        return found


class CarerLines(QFrame):
    """As many lines as were ever needed; those that are not needed now are hidden.

    `opened(carer_id)` when a person opens one. Up and down go from line to line, `left_up` comes
    when Up is pressed on the first.
    """

    opened = Signal(str)
    left_up = Signal()

    def __init__(self, presenter: CarersPresenter, dates: DateWords) -> None:
        super().__init__()
        self._presenter = presenter
        self._dates = dates
        self._lines: list[CarerLine] = []
        self._rules: list[QFrame] = []
        self._shown = 0
        self.setObjectName("carers_list")
        self.setAccessibleName(QCoreApplication.translate("CarersPage", "Carers"))
        self.setProperty("box", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def lines(self) -> tuple[CarerLine, ...]:
        """Those that are shown."""
        return tuple(self._lines[: self._shown])

    def show_from(self, first: int) -> None:
        """Fill the lines from `first` on with the presenter's rows."""
        rows = self._presenter.rows
        while len(self._lines) < len(rows):
            self._add_line()
        for line, row in zip(self._lines[first:], rows[first:], strict=False):
            line.show_carer(row, self._dates, self._presenter)
        self._shown = len(rows)
        # Each line that comes or goes would otherwise lay the whole list out anew.
        self._column.setEnabled(False)
        for place, line in enumerate(self._lines):
            there = place < self._shown
            line.setVisible(there)
            self._rules[place].setVisible(there and place > 0)
            line.setProperty("top_row", place == 0)
            line.setProperty("end_row", place == self._shown - 1)
        self._column.setEnabled(True)
        self._column.invalidate()

    def focus_line(self, place: int) -> None:
        """Put the focus on a line, or on the nearest there is."""
        if self._shown:
            line = self._lines[min(self._shown - 1, max(0, place))]
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        here = next((i for i, line in enumerate(self.lines()) if line.hasFocus()), None)
        if by is None or here is None:
            super().keyPressEvent(event)
        elif here + by < 0:
            self.left_up.emit()
        else:
            self.focus_line(here + by)

    def _add_line(self) -> None:
        hairline = rule()
        line = CarerLine(f"carers_row_{len(self._lines)}")
        line.activated.connect(lambda: self.opened.emit(line.carer_id))
        self._lines.append(line)
        self._rules.append(hairline)
        self._column.addWidget(hairline)
        self._column.addWidget(line)


def _second_line(row: CarerRow, presenter: CarersPresenter) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    stage = words.stage(row.stage)
    patient = row.patient_code
    return (
        translate("CarersPage", "patient {code}").format(code=patient) if patient else "",
        presenter.language_name(row.language),
        translate("CarersPage", "closed") if row.closed else stage,
    )


def _next(row: CarerRow, dates: DateWords, presenter: CarersPresenter) -> tuple[str, str]:
    """The nearest thing that waits, in words, and the pill's kind; "" if nothing does."""
    if row.next_day is None or row.next_kind is None:
        return "", "quiet"
    days = (row.next_day - presenter.today).days
    near = abs(days) < 14
    day = dates.span(row.next_day, presenter.today) if near else dates.written(row.next_day)
    return day, "wait" if days <= 0 else "quiet"

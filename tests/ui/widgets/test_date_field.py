"""The date field: reads as people write, asks back, refuses nothing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.dates import DateWords
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.calendar import CalendarPopup
from csnat_app.ui.widgets.date_field import DateField
from tests.ui.hands import bring_forward, type_text

# The offscreen platform says so about every pop-up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 3, 3)
MONTHS = (
    "ođđajagemánnu guovvamánnu njukčamánnu cuoŋománnu miessemánnu geassemánnu suoidnemánnu "
    "borgemánnu čakčamánnu golggotmánnu skábmamánnu juovlamánnu"
)
DAYS = "vuossárga maŋŋebárga gaskavahkku duorastat bearjadat lávvardat sotnabeaivi"
WORDS = DateWords(
    language="se",
    name="davvisámegiella",
    months=tuple(MONTHS.split()),
    weekdays=tuple(DAYS.split()),
    long="{month} {day}. b. {year}",
    weekday="{weekday} {month} {day}. b.",
    short="{dd}.{mm}.{year}",
    spans={
        "today": "odne",
        "tomorrow": "ihttin",
        "yesterday": "ikte",
        "in_days.other": "{n} beaivvi geahčen",
        "in_weeks.other": "{n} vahku geahčen",
        "days_ago.other": "{n} beaivvi dassá",
        "weeks_ago.other": "{n} vahku dassá",
    },
)


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> DateField:
    found = DateField(WORDS, lambda: TODAY, name="planned", accessible="Planned")
    found.resize(400, 120)
    bring_forward(qtbot, found)
    found.setFocus()
    return found


def _heard(field: DateField) -> list[date | None]:
    told: list[date | None] = []
    field.changed.connect(told.append)
    return told


@pytest.mark.parametrize(
    "typed", ["9.3", "9.3.26", "09.03.2026", "090326", "2026-03-09", "njukčamánnu 9. b. 2026"]
)
def test_a_day_is_read_as_typed(field: DateField, typed: str) -> None:
    type_text(field.line, typed)
    assert field.value() == date(2026, 3, 9)
    assert field.note() == "vuossárga njukčamánnu 9. b. 2026 · 6 beaivvi geahčen"
    assert field.text() == typed


def test_unreadable_text_stays_and_is_said_when_left(field: DateField, qtbot: QtBot) -> None:
    heard = _heard(field)
    field.set_value(date(2026, 3, 9))
    field.line.selectAll()
    type_text(field.line, "snart")
    assert "could not" not in field.note()  # nobody is corrected in the middle of a word
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.text() == "snart"
    assert field.is_unreadable()
    assert "could not be read" in field.note()
    assert heard[-1] is None


def test_the_store_does_not_wipe_what_could_not_be_read(field: DateField, qtbot: QtBot) -> None:
    type_text(field.line, "snart")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    field.set_value(None)
    assert field.text() == "snart"
    field.set_value(date(2026, 3, 9))
    assert field.text() == "09.03.2026"


def test_an_emptied_field_is_blank(field: DateField, qtbot: QtBot) -> None:
    field.set_value(TODAY)
    heard = _heard(field)
    field.line.selectAll()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert heard == [None]
    assert field.note() == ""


def test_a_day_before_the_earliest_is_asked_about_and_taken(field: DateField) -> None:
    field.set_earliest(date(2026, 3, 1))
    type_text(field.line, "1.2.2026")
    assert field.value() == date(2026, 2, 1)
    assert "before" in field.note()
    assert field.note().endswith("Is it right?")


def test_a_day_far_ahead_is_asked_about_and_taken(field: DateField) -> None:
    type_text(field.line, "3.3.2036")
    assert field.value() == date(2036, 3, 3)
    assert "more than a year ahead" in field.note()


def test_the_program_sets_in_silence(field: DateField) -> None:
    heard = _heard(field)
    field.set_value(TODAY)
    assert heard == []
    assert field.text() == "03.03.2026"


def test_a_day_is_picked_from_the_calendar_by_keyboard(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 3, 9))
    heard = _heard(field)
    button = field.findChild(Button, "planned.calendar")
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)
    popup = field.findChild(CalendarPopup, "planned.popup")
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert popup.month_title() == "njukčamánnu 2026"
    month = popup.findChild(QCalendarWidget)
    assert month is not None
    assert month.firstDayOfWeek() == Qt.DayOfWeek.Monday
    grid = month.focusProxy() or month
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert heard == [date(2026, 3, 16)]
    assert field.text() == "16.03.2026"


def test_leaving_the_calendar_changes_nothing(field: DateField, qtbot: QtBot) -> None:
    heard = _heard(field)
    button = field.findChild(Button, "planned.calendar")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = field.findChild(CalendarPopup, "planned.popup")
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert heard == []

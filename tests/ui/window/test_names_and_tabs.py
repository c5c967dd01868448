"""Every control has a name, is spoken, and is reached with the tab key."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.window import Window
from tests.support import PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.window.desk import PLACES, Desk, Machine, click, controls_of
from tests.ui.window.names import check_names


def test_every_control_has_a_name_of_its_own_and_is_spoken(
    desk: Desk, subtests: pytest.Subtests
) -> None:
    for place in PLACES:
        with subtests.test(place):
            desk.show(place)
            check_names(desk.window)


def test_the_door_has_names_too(machine: Machine, folder: Path) -> None:
    check_names(machine.start(folder))


def test_the_first_start_has_names_too(machine: Machine, tmp_path: Path, qtbot: QtBot) -> None:
    window = machine.start(tmp_path / "empty")
    check_names(window)
    for button in ("first_start_real", "first_start_unit_next"):
        click(window, button)
        check_names(window)
    for field, text in (
        ("first_start_name", "Prøve Prøvesen"),
        ("first_start_passphrase", PASSPHRASE),
        ("first_start_again", PASSPHRASE),
    ):
        line = window.findChild(QLineEdit, field)
        assert line is not None
        type_text(line, text)
    click(window, "first_start_make")
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "first_start_begin")))
    check_names(window)


def _tab_round(window: Window) -> list[QWidget]:
    """What the tab key comes to from the rail until it is there again."""
    first = window.findChild(QWidget, "rail.today")
    assert first is not None
    first.setFocus()
    way = [first]
    for _ in range(400):
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is first:
            return way
        assert focused not in way, f"the tab key is caught between {way[-1].objectName()} and here"
        way.append(focused)
    raise AssertionError("the tab key never comes back")


def test_the_tab_key_goes_round_everything_as_one_reads(
    desk: Desk, subtests: pytest.Subtests
) -> None:
    for place in PLACES:
        with subtests.test(place):
            page = desk.show(place)
            way = _tab_round(desk.window)
            _check_all_reached(way, desk.window)
            _check_reading_order([one for one in way if page.isAncestorOf(one)], page)


def _check_all_reached(way: list[QWidget], window: QWidget) -> None:
    """A list or a segmented control is one stop; its arrows do the rest."""
    for control in controls_of(window):
        if control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached = control in way or control.focusProxy() in way
            assert reached, f"{control.objectName()} is not reached"


def _check_reading_order(way: list[QWidget], page: QWidget) -> None:
    """No step goes up, unless into a column at the right of all that was before."""
    rightmost = 0
    for before, after in pairwise(way):
        above, below = _place(before, page), _place(after, page)
        rightmost = max(rightmost, above.x() + before.width())
        goes_up = below.y() + after.height() <= above.y() + 4
        if goes_up:
            at_right = below.x() >= above.x() + before.width() - 4
            new_column = below.x() >= rightmost - before.width() and below.x() > above.x()
            assert at_right or new_column, f"{before.objectName()} → {after.objectName()}"


def _place(widget: QWidget, page: QWidget) -> QPoint:
    """Where it would stand if nothing were scrolled away."""
    place = widget.mapTo(page, QPoint(0, 0))
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            place += QPoint(0, area.verticalScrollBar().value())
    return place

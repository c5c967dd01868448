"""The program locks itself when nobody is there, asks nothing, and loses nothing."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.ui.lock.warning import LockWarning
from csnat_app.ui.room import Room
from tests.ui.hands import type_text
from tests.ui.window.desk import (
    PATIENCE,
    Desk,
    Machine,
    answer_next,
    everything_said,
    refuse_writing,
    type_unsaved,
    unlock,
)
from tests.ui.window.locking import admit, idle, is_locked, let_pass, wait


def is_warned(desk: Desk) -> bool:
    return any(one.isVisible() for one in desk.window.findChildren(LockWarning))


def test_after_five_minutes_without_a_hand_the_program_is_locked(desk: Desk) -> None:
    desk.show("carer conversation")
    wait(desk, 5 * 60 - 21)
    assert not is_warned(desk)
    wait(desk, 2)
    assert is_warned(desk)
    assert desk.app.desk.is_open
    wait(desk, 18)
    assert desk.app.desk.is_open
    wait(desk, 1)
    assert is_locked(desk)
    assert not is_warned(desk)


def test_it_looks_at_the_clock_by_itself(desk: Desk, qtbot: QtBot) -> None:
    timer = idle(desk)._timer
    assert timer.isActive()
    assert timer.interval() <= 5_000
    timer.setInterval(1)
    let_pass(desk.time, 301)
    qtbot.waitUntil(lambda: is_locked(desk), timeout=PATIENCE)


@pytest.mark.parametrize("hand", ["key", "mouse"])
def test_a_hand_on_the_program_takes_the_warning_away(desk: Desk, hand: str) -> None:
    desk.show("carer introduction")
    wait(desk, 290)
    assert is_warned(desk)
    window = desk.window.windowHandle()
    if hand == "key":
        QTest.keyClick(window, Qt.Key.Key_Shift)
    else:
        QTest.mouseMove(window, QPoint(200, 200))
        QApplication.processEvents()
    assert not is_warned(desk)
    wait(desk, 290)
    assert desk.app.desk.is_open


def test_a_hand_in_a_dialog_counts(desk: Desk, qtbot: QtBot) -> None:
    page = desk.show("carer introduction")
    page._correct()  # type: ignore[attr-defined]
    dialog = qtbot.waitUntil and QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    wait(desk, 290)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    wait(desk, 290)
    assert desk.app.desk.is_open


def test_letters_that_are_put_together_count(desk: Desk) -> None:
    """They come to the field past the window."""
    from PySide6.QtGui import QInputMethodEvent

    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    wait(desk, 290)
    event = QInputMethodEvent()
    event.setCommitString("ŋ")
    QApplication.sendEvent(field, event)
    wait(desk, 290)
    assert desk.app.desk.is_open


def test_who_comes_back_too_late_finds_the_door_locked(desk: Desk) -> None:
    """The machine slept: the hand that wakes it comes before any look at the clock."""
    desk.show("carer introduction")
    desk.time.now += timedelta(hours=2)  # the other clock stood still meanwhile
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Shift)
    assert is_locked(desk)


def test_a_machine_that_slept_is_locked_whatever_is_set(desk: Desk) -> None:
    desk.app.settings.keep_lock_minutes(30)
    desk.room.lock_minutes_chosen.emit(30)
    wait(desk, 60)
    assert desk.app.desk.is_open
    desk.time.now += timedelta(minutes=2)
    idle(desk).look()
    assert is_locked(desk)


def test_a_clock_that_is_set_back_does_not_keep_the_program_open(desk: Desk) -> None:
    desk.time.now -= timedelta(days=365)
    idle(desk).look()
    assert desk.app.desk.is_open
    desk.time.seconds += 301
    idle(desk).look()
    assert is_locked(desk)


def test_the_minutes_of_the_settings_hold_at_once_and_after_unlocking(desk: Desk) -> None:
    page = desk.show("settings")
    button = page.findChild(QAbstractButton, "settings_lock_minutes.1")
    assert button is not None
    button.click()
    assert desk.app.settings.lock_minutes() == 1
    wait(desk, 61)
    assert is_locked(desk)
    unlock(desk.window)
    wait(desk, 61)
    assert is_locked(desk)


def test_the_minutes_cannot_be_taken_away(desk: Desk) -> None:
    page = desk.show("settings")
    button = page.findChild(QAbstractButton, "settings_lock_minutes.5")
    assert button is not None
    assert button.isChecked()
    button.click()
    assert button.isChecked()
    assert desk.app.settings.lock_minutes() == 5


def test_nothing_is_counted_at_the_door(desk: Desk) -> None:
    desk.window.lock()
    assert not idle(desk).running
    unlock(desk.window)
    assert idle(desk).running


def test_the_systems_lock_locks_the_program(desk: Desk, machine: Machine, qtbot: QtBot) -> None:
    desk.show("carer conversation")
    qtbot.waitUntil(lambda: bool(machine.sessions), timeout=PATIENCE)
    machine.sessions[0].left.emit()
    assert is_locked(desk)


def test_typing_of_a_moment_ago_is_saved_first(desk: Desk) -> None:
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.selectAll()
    type_text(field, "I siste øyeblikk")
    desk.window.lock_by_itself()
    assert is_locked(desk)
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, Room)] == []
    unlock(desk.window)
    assert desk.app.carers.open(desk.carer_id).latest.introduction.how == "I siste øyeblikk"


def test_what_cannot_be_saved_is_out_of_sight_and_not_lost(desk: Desk) -> None:
    field = type_unsaved(desk)
    room = desk.room
    wait(desk, 301)
    assert is_locked(desk)
    assert "Ved kjøkkenbordet" not in everything_said(desk.window)
    assert not field.isVisible()
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert visible == [desk.window]
    unlock(desk.window)  # the folder can be written to again
    assert desk.room is room
    assert field.isVisible()
    assert field.text() == "Ved kjøkkenbordet"
    assert desk.app.carers.open(desk.carer_id).latest.introduction.how == "Ved kjøkkenbordet"
    assert not desk.room.banner.isVisible()
    wait(desk, 301)
    assert is_locked(desk)
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, Room)] == []


def test_another_person_does_not_get_what_could_not_be_saved(desk: Desk) -> None:
    other = admit(desk)
    type_unsaved(desk)
    mine = desk.room
    desk.window.lock_by_itself()
    unlock(desk.window, other)
    assert desk.room is not mine
    assert desk.room.name == "today"
    assert "Ved kjøkkenbordet" not in everything_said(desk.window)
    desk.window.lock()
    unlock(desk.window)
    assert desk.room is mine
    assert desk.app.carers.open(desk.carer_id).latest.introduction.how == "Ved kjøkkenbordet"


def test_typing_that_waits_behind_the_lock_does_not_go_with_the_window_unasked(
    desk: Desk,
) -> None:
    type_unsaved(desk)
    desk.window.lock_by_itself()
    asked = answer_next("parked_ask", "stay")
    assert not desk.window.close()
    assert asked == ["parked_ask"]
    asked = answer_next("parked_ask", "leave")
    assert desk.window.close()
    assert asked == ["parked_ask"]


def test_a_bug_while_saving_does_not_keep_the_program_open(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desk.show("carer introduction")

    def fail() -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(page, "leave", fail)
    room = desk.room
    with pytest.raises(RuntimeError):
        desk.window.lock_by_itself()
    assert is_locked(desk)
    monkeypatch.undo()
    unlock(desk.window)
    assert desk.room is room  # who knows what it holds


def test_a_full_disk_does_not_keep_the_program_open(desk: Desk) -> None:
    desk.show("today")
    refuse_writing(desk, True)
    desk.window.lock_by_itself()
    assert is_locked(desk)


def test_what_must_be_finished_is_finished_first(desk: Desk) -> None:
    page = desk.show("settings")
    page.busy.emit(True)  # type: ignore[attr-defined]
    desk.window.lock_by_itself()
    assert desk.app.desk.is_open
    page.busy.emit(False)  # type: ignore[attr-defined]
    assert is_locked(desk)

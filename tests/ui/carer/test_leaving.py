"""Giving the screen back: whatever way, only the nurse's unlocking comes further."""

import os
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person
from csnat_app.domain.stages import Stage
from csnat_app.services.settings import Appearance
from csnat_app.ui.carer.screen import CarerScreen
from csnat_app.ui.lock.guard import CARER_MINUTES
from csnat_app.ui.log_noting import LogNoting
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.text import Text
from tests.support import PASSPHRASE
from tests.ui.carer.hands import SAMPLE, Carer, at_door, hand_over, wait_for_thanks
from tests.ui.hands import type_text
from tests.ui.window.desk import (
    Desk,
    Machine,
    click,
    dialogs,
    everything_said,
    refuse_writing,
    unlock,
)

ROOT = Path(__file__).resolve().parents[3]


def back_at_stage_2(carer: Carer) -> CasePage:
    room = carer.desk.window.room()
    assert room is not None
    page = room.page(room.name)
    assert isinstance(page, CasePage)
    assert (room.argument, page.stage) == (carer.id, Stage.CONSIDERATION)
    return page


@pytest.mark.parametrize(("how", "returned"), [("screen_finish", True), ("screen_leave", False)])
def test_giving_back_locks_and_the_nurse_comes_back_to_the_same_place(
    carer: Carer, how: str, returned: bool, qtbot: QtBot
) -> None:
    desk = carer.desk
    carer.press("screen_illness.answer.more")
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    carer.press(how)
    thanks = wait_for_thanks(desk, qtbot)
    assert not desk.app.desk.is_open
    assert desk.window.isFullScreen()
    said = everything_said(desk.window)
    assert carer.name not in said
    assert "sove" not in said
    button = thanks.findChild(QAbstractButton, "screen_to_door")
    assert button is not None
    assert button.hasFocus()
    click(desk.window, "screen_to_door")
    assert at_door(desk)
    unlock(desk.window)
    back_at_stage_2(carer)
    part = carer.kept()
    assert part.anything_else == "Vi får ikke sove"
    assert part.returned == (date(2026, 3, 3) if returned else None)
    assert part.by_carer is not None


def test_what_the_carer_answered_is_shown_and_not_for_the_nurse_to_change(
    carer: Carer, qtbot: QtBot
) -> None:
    desk = carer.desk
    carer.press("screen_illness.answer.more")
    carer.press("screen_illness.star")
    carer.press("screen_symptoms.declined")
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    carer.press("screen_finish")
    wait_for_thanks(desk, qtbot)
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    said = everything_said(page.views[Stage.CONSIDERATION])
    assert f"{carer.name}" in said
    assert "08:30" in said
    for name in ("area_illness.answer", "area_illness.star"):
        assert not carer.find(name).isVisible()
    own = carer.text("area_illness.own")
    assert "Gjerne mye" in own
    assert "★" in own
    field = carer.find("consideration_anything_else")
    assert isinstance(field, GrowingText)
    assert field.isReadOnly()
    # Keys that would answer do nothing to it either.
    type_text(carer.find("area_illness"), "*")
    assert carer.mark("illness").most_important

    # A note goes beside them, with name and time.
    click(page, "screen_note_add")
    type_text(carer.find("note_dialog_text"), "Vi snakket om natten.")
    assert page.holds_typing()
    click(page, "note_dialog_keep")
    notes = carer.kept().notes
    assert [note.text for note in notes] == ["Vi snakket om natten."]
    said = everything_said(page.views[Stage.CONSIDERATION])
    assert "Vi snakket om natten." in said
    assert notes[0].by in said
    page.show_stage(Stage.CONVERSATION)
    assert "Vi snakket om natten." in everything_said(page.views[Stage.CONVERSATION])
    areas = [need.area for need in desk.app.rounds.get(carer.round_id).needs]
    assert "illness" in areas
    assert "symptoms" not in areas


def test_the_carer_may_answer_again_and_sees_what_stands(carer: Carer, qtbot: QtBot) -> None:
    carer.press("screen_illness.answer.more")
    carer.press("screen_finish")
    wait_for_thanks(carer.desk, qtbot)
    click(carer.desk.window, "screen_to_door")
    unlock(carer.desk.window)
    again = hand_over(carer.desk)
    assert again.screen._areas[0].answer.value() == "more"
    again.press("screen_illness.answer.a_little")
    assert again.mark("illness").step == "a_little"


def test_closing_the_window_asks_nothing_and_locks(carer: Carer) -> None:
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    assert not carer.desk.window.close()
    assert at_door(carer.desk)
    assert carer.desk.window.isVisible()
    unlock(carer.desk.window)
    assert carer.kept().anything_else == "Vi får ikke sove"


def test_when_the_system_ends_the_program_ends_with_everything_kept(
    carer: Carer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _self: True)
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    assert carer.desk.window.close()
    assert dialogs() == []
    assert not carer.desk.app.desk.is_open
    carer.desk.app.access.unlock_any(PASSPHRASE)
    assert carer.kept().anything_else == "Vi får ikke sove"


def test_reading_gets_more_time_and_then_the_screen_locks(carer: Carer) -> None:
    window, time = carer.desk.window, carer.desk.time
    idle = window._guarded()._guard.idle
    type_text(carer.find("screen_else"), "Vi får ikke sove")

    def wait(minutes: float) -> None:
        time.now += timedelta(minutes=minutes)
        time.seconds += minutes * 60
        idle._seen = idle._read()  # it was looked at in between: nothing slept
        idle.look()

    wait(carer.desk.app.settings.lock_minutes() + 1)
    assert carer.desk.app.desk.is_open
    wait(CARER_MINUTES - carer.desk.app.settings.lock_minutes() - 1.5)
    warning = carer.find("lock_warning.words")
    assert warning.isVisible()
    assert carer.text("lock_warning.words").startswith("Skjermen låses snart")
    wait(1)
    assert at_door(carer.desk)
    unlock(window)
    back_at_stage_2(carer)
    assert carer.kept().anything_else == "Vi får ikke sove"


def test_the_systems_lock_locks_the_screen(carer: Carer, machine: Machine, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(machine.sessions))
    machine.sessions[-1].left.emit()
    assert at_door(carer.desk)


def test_another_person_does_not_come_to_this_carer(carer: Carer, qtbot: QtBot) -> None:
    desk = carer.desk
    other, passphrase = Person("e1" * 16, "Else Eksempel", "lege"), "en annen lang setning"
    with desk.app.desk.act(Deed.INVITED, "person") as work:
        work.people.keep(other)
        desk.app.desk.ring.admit(other, passphrase, work)
    carer.press("screen_leave")
    wait_for_thanks(desk, qtbot)
    click(desk.window, "screen_to_door")
    assert at_door(desk)
    unlock(desk.window, passphrase)
    assert desk.room.name == "today"
    assert not desk.window.isFullScreen()
    assert desk.window.findChildren(CasePage) == []


def test_what_could_not_be_kept_waits_for_the_same_nurse(carer: Carer) -> None:
    desk = carer.desk
    refuse_writing(desk, True)
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    carer.press("screen_leave")
    assert at_door(desk)
    assert "sove" not in everything_said(desk.window)
    unlock(desk.window)
    assert isinstance(desk.window.centralWidget(), CarerScreen)
    assert desk.window.isFullScreen()
    assert carer.kept().anything_else == "Vi får ikke sove"
    assert desk.window.carer_side.on
    carer.press("screen_leave")
    assert not desk.app.desk.is_open


_CRASH = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from csnat_app.ui.theme.constants_guard import guard_constants
guard_constants()
qapp = QApplication([])
from tests.ui.carer.hands import hand_over
from tests.ui.hands import type_text
from tests.ui.window.desk import Machine
carer = hand_over(Machine(qapp).sit_down(Path(sys.argv[1])))
carer.press("screen_illness.answer.more")
carer.press("screen_symptoms.declined")
type_text(carer.find("screen_else"), "Vi får ikke sove")
carer.screen.keep()
print(carer.round_id, carer.desk.window.isFullScreen(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_a_crash_the_door_comes_and_the_answers_are_there(
    folder: Path, machine: Machine
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _CRASH, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    round_id, full = killed.stdout.split()
    assert full == "True"
    window = machine.start(folder)
    assert isinstance(window.centralWidget(), UnlockPage)
    assert (window.windowTitle(), window.isFullScreen()) == (PROGRAM, False)
    assert not window.app.desk.is_open
    said = everything_said(window)
    assert "B-14" not in said
    assert "sove" not in said
    unlock(window)
    round_ = window.app.rounds.get(round_id)
    assert round_.instrument_id == SAMPLE
    part = round_.consideration
    assert {mark.area: (mark.step, mark.declined) for mark in part.marks} == {
        "illness": ("more", False),
        "symptoms": (None, True),
    }
    assert part.anything_else == "Vi får ikke sove"
    assert part.by_carer is not None


def test_where_the_licence_says_no_the_button_is_there_and_says_why(desk: Desk) -> None:
    page = desk.show("carer consideration")  # the richest case: the program's own areas
    button = page.findChild(QAbstractButton, "screen_hand_over")
    assert button is not None
    assert button.isVisible()
    assert not button.isEnabled()
    why = page.findChild(Text, "screen_locked")
    assert why is not None
    assert "csnat.org" in why.shown_text()
    assert button.accessibleDescription() == why.shown_text()


def test_what_the_nurse_is_told_first_is_not_cut(desk: Desk) -> None:
    desk.window._choose_appearance(Appearance("nb", "light", 2.0))
    carer = hand_over(desk)
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    click(page, "screen_hand_over")
    question = page.findChild(Ask, "screen_ask")
    assert question is not None
    layout = question.layout()
    assert layout is not None
    assert question.height() >= layout.totalHeightForWidth(question.width())
    question.reject()


def test_the_nurse_is_told_that_what_was_written_down_becomes_the_carers_own(
    desk: Desk,
) -> None:
    def asked() -> list[str]:
        page = desk.show("carer consideration")
        click(page, "screen_hand_over")
        (question,) = (one for one in page.findChildren(Ask, "screen_ask") if one.isVisible())
        said = [text.shown_text() for text in question.findChildren(Text)]
        question.reject()
        return said

    rows = desk.app.carers.search(limit=100).rows
    cases = [desk.app.carers.open(row.carer_id) for row in rows]
    case = next(one for one in cases if one.latest.instrument_id == SAMPLE)
    assert case.latest.consideration.by_carer is None
    desk.carer_id = case.carer.id
    desk.app.rounds.mark(case.latest, "illness", "more", False, "nb")
    warning = "du kan ikke endre dem etterpå"
    assert any(warning in one for one in asked())
    form = desk.app.carer_screen.hand_over(case.latest.id)
    form.answer("sleep", "none")
    # It is so by now: nothing is said of what could still be changed.
    desk.room.show_page("today")
    assert not any(warning in one for one in asked())


def test_how_far_the_log_has_come_is_noted_on(carer: Carer) -> None:
    window = carer.desk.window
    assert len(window.findChildren(LogNoting)) == 1
    carer.press("screen_leave")
    click(window, "screen_to_door")
    assert at_door(carer.desk)
    assert window.findChildren(LogNoting) == []


def test_not_now_changes_nothing(desk: Desk) -> None:
    carer = hand_over(desk)
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    click(page, "screen_hand_over")
    click(page, "screen_ask.stay")
    assert not desk.window.carer_side.on
    assert desk.window.room() is not None


def test_the_window_is_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    desk.window.showMaximized()
    qtbot.waitUntil(desk.window.isMaximized)
    carer = hand_over(desk)
    assert desk.window.isFullScreen()
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    assert desk.window.isMaximized()
    assert at_door(desk)

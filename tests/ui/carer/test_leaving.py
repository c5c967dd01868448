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

from csnat_app.ui.carer.screen import CarerScreen
from csnat_app.ui.lock.guard import CARER_MINUTES
from csnat_app.ui.log_noting import LogNoting
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.program import PROGRAM
from tests.support import PASSPHRASE
from tests.ui.carer.hands import SAMPLE, Carer, at_door, back_at_stage_2, hand_over, wait_for_thanks
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
from tests.ui.window.locking import admit

ROOT = Path(__file__).resolve().parents[3]


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
    passphrase = admit(desk)
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


def test_how_far_the_log_has_come_is_noted_on(carer: Carer) -> None:
    window = carer.desk.window
    assert len(window.findChildren(LogNoting)) == 1
    carer.press("screen_leave")
    click(window, "screen_to_door")
    assert at_door(carer.desk)
    assert window.findChildren(LogNoting) == []


def test_the_window_is_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    desk.window.showMaximized()
    qtbot.waitUntil(desk.window.isMaximized)
    carer = hand_over(desk)
    assert desk.window.isFullScreen()
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    assert desk.window.isMaximized()
    assert at_door(desk)

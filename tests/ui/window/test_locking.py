"""Locking: nothing of anybody is left on the screen, in a title or in memory."""

import gc
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.domain.carers import Carer
from csnat_app.domain.listing import CarerRow, Today
from csnat_app.domain.rounds import Need, Round
from csnat_app.ui.lock import clipboard
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.program import PROGRAM
from tests.ui.window.desk import (
    PATIENCE,
    PLACES,
    Desk,
    Machine,
    answer_next,
    click,
    dialogs,
    everything_said,
    type_unsaved,
    unlock,
)
from tests.ui.window.locking import admit, is_locked


@pytest.mark.parametrize("place", ["today", "carers", "carer conversation", "carer plan"])
def test_locking_leaves_nothing_of_anybody(desk: Desk, place: str) -> None:
    case = desk.app.carers.open(desk.carer_id)
    written = [need.own_words for need in case.latest.needs if need.own_words]
    written += [action.what for action in case.latest.actions if action.what]
    names = [row.name for row in desk.app.carers.search(limit=100).rows]
    desk.show(place)
    if place == "carer conversation":
        assert case.carer.name in everything_said(desk.window)
    desk.window.lock()
    assert is_locked(desk)
    said = everything_said(desk.window)
    for words in (*names, *written):
        assert words not in said
    left = [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert left == [PROGRAM]


def test_no_title_ever_names_anybody(desk: Desk, qtbot: QtBot) -> None:
    name = desk.app.carers.open(desk.carer_id).carer.name
    titles = []
    for place in PLACES:
        desk.show(place)
        titles.append(desk.window.windowTitle())
    page = desk.show("carer introduction")
    assert isinstance(page, CasePage)
    page._delete()
    qtbot.waitUntil(lambda: bool(dialogs()))
    titles += [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert any(name in one.accessibleName() for one in QApplication.topLevelWidgets())
    assert [title for title in titles if name in title] == []
    assert set(titles) == {PROGRAM}


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_dialog_that_is_open_goes_with_the_lock(desk: Desk, qtbot: QtBot, by_hand: bool) -> None:
    page = desk.show("carer introduction")
    assert isinstance(page, CasePage)
    page._correct()
    qtbot.waitUntil(lambda: bool(dialogs()))
    desk.window.lock() if by_hand else desk.window.lock_by_itself()
    assert is_locked(desk)
    assert dialogs() == []


# A menu takes the keyboard, which the platform without a screen cannot give it.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_menu_that_is_open_goes_with_the_lock(desk: Desk, qtbot: QtBot) -> None:
    page = desk.show("carer introduction")
    click(page, "case_more")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    desk.window.lock_by_itself()
    assert is_locked(desk)
    assert QApplication.activePopupWidget() is None


def test_a_question_that_waits_for_an_answer_does_not_keep_the_program_open(desk: Desk) -> None:
    """The question runs a loop of its own, from which the lock has to come out again."""
    type_unsaved(desk)
    seen: list[list[str]] = []

    def leave_alone() -> None:
        seen.append(dialogs())
        desk.window.lock_by_itself()

    QTimer.singleShot(0, leave_alone)
    desk.window.lock()  # asks, and comes back when the question is gone
    assert seen == [["unsaved_ask"]]
    assert is_locked(desk)
    assert dialogs() == []


def test_the_lock_asks_as_well(desk: Desk) -> None:
    type_unsaved(desk)
    asked = answer_next("unsaved_ask", "stay")
    desk.window.lock()
    assert asked == ["unsaved_ask"]
    assert desk.app.desk.is_open
    asked = answer_next("unsaved_ask", "leave")
    desk.window.lock()
    assert is_locked(desk)


def test_a_toast_and_its_undo_go_with_the_lock(desk: Desk) -> None:
    desk.show("carers")
    desk.room.toast.say("Øve Øvesen was removed.", lambda: None)
    desk.window.lock()
    assert is_locked(desk)
    assert "Øve Øvesen was removed." not in everything_said(desk.window)


@pytest.mark.parametrize("place", ["today", "carers", "carer conversation", "carer plan"])
def test_no_record_of_anybody_stays_in_memory(
    others: list[object], desk: Desk, place: str, qtbot: QtBot
) -> None:
    desk.show(place)
    assert len(_records()) > len(others), "the search finds nothing: this could not fail"
    desk.window.lock()
    assert is_locked(desk)
    # The program collects by itself a moment after the lock: nothing here does it for it.
    gc.disable()
    known = {id(one) for one in others}
    qtbot.waitUntil(lambda: all(id(one) in known for one in _records()), timeout=PATIENCE)


@pytest.fixture
def others() -> list[object]:
    """Records that other tests hold for good, alive before the desk is opened."""
    return _records()


def _records() -> list[object]:
    kinds = (Carer, CarerRow, Today, Round, Need)
    return [one for one in gc.get_objects() if isinstance(one, kinds)]


@pytest.mark.parametrize("place", ["today", "carer plan", "settings"])
def test_no_object_is_the_data_key_after_locking(desk: Desk, place: str, qtbot: QtBot) -> None:
    mark = sha256(desk.app.desk.ring.data_key()).digest()
    desk.show(place)
    assert _copies(mark) > 0, "the search finds nothing: this could not fail"
    desk.window.lock()
    assert is_locked(desk)
    qtbot.waitUntil(lambda: _copies(mark) == 0, timeout=PATIENCE)


def _copies(mark: bytes) -> int:
    """How many live objects are the key, or hold it as hexadecimal digits."""
    return sum(_is_key(one, mark) for one in _everything(gc.get_objects()))


def _everything(objects: list[object]) -> Iterator[object]:
    """What these refer to as well: the collector does not track plain bytes and texts."""
    seen: set[int] = set()
    for one in objects:
        for found in gc.get_referents(one):
            if not gc.is_tracked(found) and id(found) not in seen:
                seen.add(id(found))
                yield found
                if isinstance(found, tuple | dict):
                    yield from gc.get_referents(found)


def _is_key(found: object, mark: bytes) -> bool:
    if isinstance(found, bytes | bytearray):
        return len(found) == 32 and sha256(found).digest() == mark
    if isinstance(found, str) and 64 <= len(found) <= 400:
        runs = re.findall(r"[0-9a-fA-F]{64,}", found)
        return any(
            sha256(bytes.fromhex(run[at : at + 64])).digest() == mark
            for run in runs
            for at in range(len(run) - 63)
        )
    return False


def test_what_was_copied_from_a_field_is_taken_back(
    machine: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The platform without a screen does not know who put something there; all others do.
    monkeypatch.setattr(clipboard, "_owned", lambda *_: machine.ours)
    desk = machine.sit_down(folder)
    board = QApplication.clipboard()
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setText("Ved kjøkkenbordet")
    field.selectAll()
    machine.ours = True
    field.copy()
    machine.ours = False
    assert board.text() == "Ved kjøkkenbordet"
    desk.window.lock()
    assert board.text() == ""


def test_what_another_program_put_there_stays(
    machine: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_owned", lambda *_: machine.ours)
    desk = machine.sit_down(folder)
    board = QApplication.clipboard()
    machine.ours = True
    board.setText("Ved kjøkkenbordet")
    machine.ours = False
    board.setText("fra journalen")
    desk.window.lock()
    assert board.text() == "fra journalen"
    board.clear()


def test_another_person_begins_at_today_with_nothing_of_the_first(desk: Desk) -> None:
    other = admit(desk)
    case = desk.app.carers.open(desk.carer_id)
    desk.show("carer conversation")
    desk.window.lock()
    assert is_locked(desk)
    unlock(desk.window, other)
    assert desk.room.name == "today"
    said = everything_said(desk.room.page("today"))
    assert not [need for need in case.latest.needs if need.own_words and need.own_words in said]
    assert desk.window.findChildren(CasePage) == []
    desk.show("documents")
    desk.window.lock()
    unlock(desk.window)
    assert desk.room.name == "today"


def test_nothing_asks_for_a_lock_where_nothing_is_open(desk: Desk) -> None:
    desk.window.lock()
    door = desk.window.centralWidget()
    desk.window.lock_by_itself()
    desk.window.lock()
    assert desk.window.centralWidget() is door

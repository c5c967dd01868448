"""After the lock: what the same person comes back to, and which page comes first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.stages import Stage
from csnat_app.ui.lock.idle import Idle
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.pages.keys.key_step import KeyStep
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.room import Room
from tests.support import PASSPHRASE
from tests.ui.window.desk import (
    PATIENCE,
    Desk,
    Machine,
    click,
    dialogs,
    everything_said,
    unlock,
)
from tests.ui.window.locking import is_locked, wait


def test_the_same_person_comes_back_to_the_same_place(desk: Desk, qtbot: QtBot) -> None:
    page = desk.show("carer conversation")
    assert isinstance(page, CasePage)
    needs = desk.app.carers.open(desk.carer_id).latest.needs
    page._conversation()._choose(needs[-1].id)
    field = page.findChild(QPlainTextEdit, "need_would_help")
    assert field is not None
    field.setFocus()
    bar = page.page.scroller.verticalScrollBar()
    desk.window.resize(900, 500)
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    desk.window.lock()
    assert is_locked(desk)
    unlock(desk.window)
    back = desk.room.page("carer")
    assert isinstance(back, CasePage)
    assert back is not page
    assert (desk.room.name, desk.room.argument) == ("carer", desk.carer_id)
    assert back.stage is Stage.CONVERSATION
    assert back._conversation().chosen == needs[-1].id
    qtbot.waitUntil(lambda: back.page.scroller.verticalScrollBar().value() == 100)
    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "need_would_help"


def test_a_carer_who_is_gone_meanwhile_is_no_place_to_come_back_to(desk: Desk) -> None:
    desk.show("carer plan")
    desk.window.lock()
    desk.app.access.unlock_any("fire grønne tog i snø")
    desk.app.carers.delete(desk.carer_id)
    door = desk.window.centralWidget()
    assert isinstance(door, UnlockPage)
    door.opened.emit()
    assert desk.room.name == "carers"


def test_what_waits_for_a_new_passphrase_comes_before_the_room(desk: Desk, qtbot: QtBot) -> None:
    from csnat_app.ui.pages.renew.page import RenewPage

    code = desk.app.slots.invite("Else Eksempel", "lege")
    desk.window.lock()
    unlock(desk.window, code)
    page = desk.window.centralWidget()
    assert isinstance(page, RenewPage)
    assert desk.app.access.must_renew == "invited"
    for name in ("renew_passphrase", "renew_again"):
        line = page.findChild(QLineEdit, name)
        assert line is not None, name
        line.insert("en helt ny setning")
    click(page, "renew_next")
    qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), Room), timeout=PATIENCE)
    assert desk.room.name == "today"
    assert desk.app.desk.person.name == "Else Eksempel"


def test_the_door_leads_to_a_backup_and_back(desk: Desk) -> None:
    from csnat_app.ui.pages.restore.page import RestorePage

    desk.window.lock()
    door = desk.window.centralWidget()
    assert isinstance(door, UnlockPage)
    door.restore_wanted.emit()
    page = desk.window.centralWidget()
    assert isinstance(page, RestorePage)
    page.back.emit()
    assert is_locked(desk)


def test_whoever_restored_something_does_not_come_back_to_that(desk: Desk) -> None:
    desk.show("restore")
    desk.window.lock()
    unlock(desk.window)
    assert desk.room.name == "today"


def test_all_windows_over_a_parked_page_are_hidden(desk: Desk, qtbot: QtBot) -> None:
    """What was corrected in a dialog and not kept yet is there again afterwards."""
    page = desk.show("carer introduction")
    assert isinstance(page, CasePage)
    page._correct()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = page.findChildren(QDialog, "carer_dialog")
    line = dialog.findChild(QLineEdit, "carer_dialog_telephone")
    assert line is not None
    line.setText("00 00 00 77")
    desk.window.lock_by_itself()
    assert is_locked(desk)
    assert dialogs() == []
    unlock(desk.window)
    assert dialogs() == ["carer_dialog"]
    assert line.text() == "00 00 00 77"
    click(dialog, "carer_dialog_keep")
    assert desk.app.carers.open(desk.carer_id).carer.telephone == "00 00 00 77"
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, Room)] == []


def test_what_is_typed_for_a_new_carer_is_there_again(desk: Desk) -> None:
    """It is kept nowhere before "Begin"."""
    page: QWidget = desk.show("new_carer")
    line = page.findChild(QLineEdit, "new_carer_name")
    assert line is not None
    line.setText("Nina Nyhus")
    desk.window.lock()
    assert is_locked(desk)
    assert "Nina Nyhus" not in everything_said(desk.window)
    unlock(desk.window)
    found = desk.window.findChild(QLineEdit, "new_carer_name")
    assert found is line
    assert found.isVisible()
    assert found.text() == "Nina Nyhus"


def test_practice_that_was_begun_at_the_door_is_locked_too(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    window = machine.start(tmp_path / "empty")
    door = window.centralWidget()
    assert door is not None
    door.practise.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.room() is not None, timeout=60_000)
    desk = Desk(window, "", machine.time)
    desk.room.show_page("documents")
    practice = desk.app
    wait(desk, 301)
    assert is_locked(desk)
    assert window.app is practice
    unlock(window, "bare en øvelse")
    assert desk.room.name == "documents"
    # Who locks by hand comes to the door that has both ways.
    window.lock()
    assert window.app is not practice
    assert not isinstance(window.centralWidget(), UnlockPage)


def test_a_recovery_key_that_is_shown_is_out_of_sight_and_not_lost(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    """It is shown only once: the lock must neither leave it there nor lose it."""
    from csnat_app.ui.pages.first_start.page import FirstStartPage
    from csnat_app.ui.pages.first_start.presenter import Step

    window = machine.start(tmp_path / "empty")
    page = window.centralWidget()
    assert isinstance(page, FirstStartPage)
    qtbot.waitUntil(lambda: bool(window.findChildren(Idle)), timeout=PATIENCE)
    presenter = page._presenter
    presenter.name = "Prøve Prøvesen"
    presenter.passphrase = presenter.again = PASSPHRASE
    presenter.make()
    page._show(Step.KEY)
    desk = Desk(window, "", machine.time)
    key = presenter.key.groups()[0]
    assert key in everything_said(window)
    wait(desk, 301)
    assert is_locked(desk)
    assert key not in everything_said(window)
    unlock(window)
    assert window.centralWidget() is page
    assert page.isVisible()
    assert key in everything_said(window)


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_new_key_in_the_settings_is_out_of_sight_and_not_lost(desk: Desk, by_hand: bool) -> None:
    from csnat_app.ui.pages.people.page import PeoplePage

    page = desk.show("people")
    assert isinstance(page, PeoplePage)
    page._make_key()
    (step,) = page.findChildren(KeyStep)
    key = step._card._sheet.groups()[0]
    assert key in everything_said(desk.window)
    desk.window.lock() if by_hand else wait(desk, 301)
    assert is_locked(desk)
    assert key not in everything_said(desk.window)
    unlock(desk.window)
    assert step.isVisible()
    assert key in everything_said(desk.window)


def test_numbers_typed_off_paper_are_there_again(desk: Desk, qtbot: QtBot) -> None:
    """Before a second has passed, and the program locks by itself."""
    desk.show("project paper")
    line = desk.window.findChild(QLineEdit, "project_count_accepted")
    assert line is not None
    line.setFocus()
    line.insert("7")
    desk.window.lock_by_itself()
    assert is_locked(desk)
    unlock(desk.window)
    again = desk.window.findChild(QLineEdit, "project_count_accepted")
    assert again is not None
    assert again.text() == "7"
    assert desk.window.focusWidget() is again

"""The unlock page: who may open the store, with what, and what it says of a wrong try."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from csnat_app.ui.widgets.labelled import Labelled
from tests.support import PASSPHRASE, program
from tests.ui.pages.door import Door, made_door


def test_shows_the_one_person_and_no_list(door: Door) -> None:
    assert door.text("unlock_who") == "Prøve Prøvesen, sykepleier"
    for name in ("unlock_people", "unlock_practice", "unlock_trouble", "unlock_recovery_key"):
        assert door.page.findChild(QWidget, name) is None, name


def test_opens_beside_the_interface_thread(qtbot: QtBot, door: Door) -> None:
    door.type("unlock_passphrase", PASSPHRASE)
    door.button().click()
    assert not door.opened
    assert not door.button().isEnabled()
    assert door.text("unlock_state")
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.desk.is_open
    line = door.widget("unlock_passphrase")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""


def test_return_unlocks(qtbot: QtBot, door: Door) -> None:
    door.type("unlock_passphrase", PASSPHRASE)
    qtbot.keyClick(door.widget("unlock_passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.opened == [True])


def test_an_empty_passphrase_is_no_try(door: Door) -> None:
    door.button().click()
    assert not door.labelled().has_problem()
    assert door.button().isEnabled()


def test_a_wrong_passphrase_waits_and_says_how_long(qtbot: QtBot, door: Door) -> None:
    door.type("unlock_passphrase", "ikke denne frasen")
    door.button().click()
    qtbot.waitUntil(door.labelled().has_problem)
    assert "1" in door.labelled().note()
    assert not door.button().isEnabled()
    door.type("unlock_passphrase", PASSPHRASE)
    qtbot.keyClick(door.widget("unlock_passphrase"), Qt.Key.Key_Return)
    assert not door.application.desk.is_open
    door.time.seconds += 2
    qtbot.waitUntil(lambda: door.button().isEnabled())
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])


def test_the_recovery_key_opens_however_it_is_typed(qtbot: QtBot, door: Door) -> None:
    door.button("unlock_other_way").click()
    assert not door.labelled().isVisible()
    door.type("unlock_recovery_key", door.recovery_key.lower().replace("-", "  "))
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])


def test_a_wrong_recovery_key_is_said_and_the_way_back_is_there(qtbot: QtBot, door: Door) -> None:
    door.button("unlock_other_way").click()
    door.type("unlock_recovery_key", "AAAA-BBBB")
    door.button().click()
    labelled = door.widget("unlock_recovery_key.labelled")
    assert isinstance(labelled, Labelled)
    qtbot.waitUntil(labelled.has_problem)
    door.time.seconds += 2
    door.button("unlock_other_way").click()
    assert door.labelled().isVisible()
    assert not door.labelled().has_problem()


def test_a_wait_from_before_the_start_is_said_at_once(qtbot: QtBot, door: Door) -> None:
    with pytest.raises(Misfortune):
        door.application.access.unlock_any("ikke denne frasen")
    again = program(door.application.folder, door.time)
    page = UnlockPage(UnlockPresenter(again.access, again.folder))
    qtbot.addWidget(page)
    page.show()
    labelled = page.findChild(Labelled, "unlock_passphrase.group.labelled")
    assert labelled is not None
    assert "1" in labelled.note()


def test_a_backup_can_be_restored_from_the_ordinary_page(qtbot: QtBot, door: Door) -> None:
    with qtbot.waitSignal(door.page.restore_wanted, timeout=1000):
        door.button("unlock_restore").click()


def test_a_practice_store_says_so_and_how_to_open_it(qtbot: QtBot, tmp_path: Path) -> None:
    door = made_door(qtbot, tmp_path / "data", practice=True)
    assert door.widget("unlock_practice").isVisible()
    assert not door.sees("unlock_restore")
    assert "dette er bare øving" in door.text("unlock_practice_passphrase")


def test_nothing_typed_stays_when_the_page_comes_back(door: Door) -> None:
    door.type("unlock_passphrase", "halvskrevet")
    door.page.enter()
    line = door.widget("unlock_passphrase")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""


def test_caps_lock_is_seen_from_a_capital_without_shift(door: Door) -> None:
    line = door.widget("unlock_passphrase")
    for text, modifier, shown in (
        ("Š", Qt.KeyboardModifier.NoModifier, True),
        ("s", Qt.KeyboardModifier.NoModifier, False),
        ("s", Qt.KeyboardModifier.ShiftModifier, True),
        ("S", Qt.KeyboardModifier.ShiftModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, 0, modifier, text)
        QApplication.sendEvent(line, event)
        assert door.sees("unlock_caps_lock") is shown

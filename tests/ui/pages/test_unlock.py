from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.rows import Row
from tests.support import PASSPHRASE, UNIT, TestTime, program

OTHER = "en annen frase helt"


@dataclass
class Door:
    """The unlock page on a locked store."""

    application: Application
    page: UnlockPage
    time: TestTime
    recovery_key: str
    opened: list[bool] = field(default_factory=list)

    def widget(self, name: str) -> QWidget:
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> bool:
        """What is not needed is not even made."""
        found = self.page.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def type(self, name: str, text: str) -> None:
        line = self.widget(name)
        assert isinstance(line, QLineEdit)
        line.selectAll()
        line.insert(text)

    def button(self, name: str = "unlock_unlock") -> QPushButton:
        found = self.widget(name)
        assert isinstance(found, QPushButton)
        return found

    def labelled(self) -> Labelled:
        found = self.widget("unlock_passphrase.group.labelled")
        assert isinstance(found, Labelled)
        return found

    def text(self, name: str) -> str:
        found = self.widget(name)
        assert isinstance(found, QLabel)
        return found.text()


def _door(qtbot: QtBot, folder: Path, *, practice: bool = False) -> Door:
    time = TestTime()
    application = program(folder, time)
    key = application.access.create(
        "Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT, practice=practice
    )
    application.access.lock()
    page = UnlockPage(UnlockPresenter(application.access, folder, "dette er bare øving"))
    qtbot.addWidget(page)
    page.show()
    door = Door(application, page, time, key)
    page.opened.connect(lambda: door.opened.append(True))
    return door


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Door]:
    found = _door(qtbot, tmp_path / "data")
    yield found
    found.application.access.lock()


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


def _rows(door: Door) -> list[Row]:
    return [row for row in door.page.findChildren(Row) if row.isVisible()]


def _invite(door: Door, name: str, title: str = "") -> str:
    """Somebody is invited by the one person; gives the code."""
    application = door.application
    application.access.unlock_any(PASSPHRASE)
    code = application.slots.invite(name, title)
    application.access.lock()
    door.page.enter()
    return code


def test_several_people_choose_who_they_are(qtbot: QtBot, door: Door) -> None:
    code = _invite(door, "Øve Øvesen", "lege")
    application = door.application
    application.access.unlock(application.access.people()[1].id, code)
    application.access.renew(OTHER)
    application.access.lock()
    door.page.enter()
    rows = _rows(door)
    assert [row.accessibleName() for row in rows] == [
        "Prøve Prøvesen sykepleier",
        "Øve Øvesen lege",
    ]
    assert [row.is_chosen() for row in rows] == [True, False]
    rows[1].activated.emit()
    assert [row.is_chosen() for row in rows] == [False, True]
    door.type("unlock_passphrase", OTHER)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.desk.person.name == "Øve Øvesen"


def test_who_is_invited_types_the_code(qtbot: QtBot, door: Door) -> None:
    code = _invite(door, "Øve Øvesen")
    _rows(door)[1].activated.emit()
    assert not door.sees("unlock_passphrase")
    assert not door.sees("unlock_other_way")
    door.type("unlock_code", "AAAA-BBBB")
    door.button().click()
    labelled = door.widget("unlock_code.labelled")
    assert isinstance(labelled, Labelled)
    qtbot.waitUntil(labelled.has_problem)
    assert "code" in labelled.note()
    door.time.seconds += 2
    qtbot.waitUntil(lambda: door.button().isEnabled())
    door.type("unlock_code", code.lower())
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.access.must_renew == "invited"


def test_the_recovery_key_is_used_by_whoever_was_chosen(qtbot: QtBot, door: Door) -> None:
    _invite(door, "Øve Øvesen")
    _rows(door)[0].activated.emit()
    door.button("unlock_other_way").click()
    assert _rows(door), "who it is can still be chosen"
    door.type("unlock_recovery_key", door.recovery_key)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.desk.person.name == "Prøve Prøvesen"
    assert door.application.access.must_renew == "recovery"


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


def _go_back_to_an_older_copy(door: Door) -> None:
    """The conversations are put back as they were before the last time."""
    database = door.application.folder / "store.db"
    before = database.read_bytes()
    door.application.access.unlock_any(PASSPHRASE)
    door.application.access.lock()
    database.write_bytes(before)


def test_an_older_copy_is_opened_only_when_asked_for(qtbot: QtBot, door: Door) -> None:
    _go_back_to_an_older_copy(door)
    door.type("unlock_passphrase", PASSPHRASE)
    door.button().click()
    qtbot.waitUntil(lambda: door.sees("unlock_older"))
    assert door.sees("unlock_restore_now")
    assert not door.application.desk.is_open
    door.button("unlock_older").click()
    door.button("unlock_older_ask.stop").click()
    assert not door.application.desk.is_open
    door.button("unlock_older").click()
    # The question before is gone with its answer.
    qtbot.waitUntil(lambda: len(door.page.findChildren(QWidget, "unlock_older_ask.go_on")) == 1)
    door.button("unlock_older_ask.go_on").click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.access.accepted_older


def test_an_altered_header_leads_to_the_recovery_key(qtbot: QtBot, door: Door) -> None:
    folder = door.application.folder
    for name in ("store.json", "store.json.previous"):
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(text.replace("Prøve Prøvesen", "En Annen"), "utf-8")
    door.page.enter()
    door.type("unlock_passphrase", PASSPHRASE)
    door.button().click()
    qtbot.waitUntil(lambda: door.sees("unlock_use_key"))
    door.button("unlock_use_key").click()
    assert not door.sees("unlock_trouble")
    door.type("unlock_recovery_key", door.recovery_key)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])


def test_a_backup_can_be_restored_from_the_ordinary_page(qtbot: QtBot, door: Door) -> None:
    with qtbot.waitSignal(door.page.restore_wanted, timeout=1000):
        door.button("unlock_restore").click()


def test_a_practice_store_says_so_and_how_to_open_it(qtbot: QtBot, tmp_path: Path) -> None:
    door = _door(qtbot, tmp_path / "data", practice=True)
    assert door.widget("unlock_practice").isVisible()
    assert not door.sees("unlock_restore")
    assert "dette er bare øving" in door.text("unlock_practice_passphrase")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"SQLite format 3\0" + b"\0" * 4080, "not encrypted"),
        (b"", "cut off or empty"),
        (bytes(range(256)) * 16, "another store"),
    ],
)
def test_a_bad_store_file_is_said_and_left_alone(
    qtbot: QtBot, door: Door, content: bytes, words: str
) -> None:
    database = door.application.folder / "store.db"
    whole = database.read_bytes()
    database.write_bytes(content)
    door.type("unlock_passphrase", PASSPHRASE)
    door.button().click()
    qtbot.waitUntil(lambda: door.sees("unlock_trouble"))
    assert words in door.widget("unlock_trouble").accessibleName()
    assert door.sees("unlock_restore_now")
    assert not door.labelled().isVisible()
    assert door.button("unlock_open_folder").isVisible()
    assert database.read_bytes() == content
    database.write_bytes(whole)
    door.button("unlock_try_again").click()
    assert door.labelled().isVisible()
    door.type("unlock_passphrase", PASSPHRASE)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])


def test_a_damaged_header_is_said_before_anything_is_typed(qtbot: QtBot, door: Door) -> None:
    header = door.application.folder / "store.json"
    header.write_text("{", "utf-8")
    header.with_name("store.json.previous").unlink(missing_ok=True)
    door.page.enter()
    assert door.widget("unlock_trouble").isVisible()
    assert not door.button().isVisible()
    assert header.read_text("utf-8") == "{"


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

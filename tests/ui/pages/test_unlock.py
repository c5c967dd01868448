from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person
from csnat_app.store import keys
from csnat_app.store.header import Header, Slot, read_header, write_header
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.rows import Row
from tests.support import CHEAP, PASSPHRASE, UNIT, TestTime, program

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
    assert not door.widget("unlock_people").isVisible()
    assert not door.widget("unlock_practice").isVisible()
    assert not door.widget("unlock_trouble").isVisible()


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


def test_several_people_choose_who_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    door = _door(qtbot, tmp_path / "data")
    header_path = tmp_path / "data" / "store.json"
    _add_person(header_path, Person(new_id(), "Øve Øvesen", "lege"))
    door.page.enter()
    rows = door.page.findChildren(Row)
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
    door.application.access.lock()


def _add_person(path: Path, person: Person) -> None:
    """A slot for a second person; its secret opens the same data key."""
    header = read_header(path)
    first = header.slots[0]
    secret = keys.passphrase_secret(PASSPHRASE)
    data_key = keys.unwrap(first.key, secret, header.bound_to(first.id, first.kind))
    assert data_key is not None
    slot_id = new_id()
    binding = header.bound_to(slot_id, first.kind)
    wrapped = keys.wrap(data_key, keys.passphrase_secret(OTHER), binding, CHEAP)
    slot = Slot(slot_id, first.kind, person, wrapped)
    write_header(
        path,
        Header(
            header.format_version,
            header.store_id,
            header.practice,
            header.created,
            header.database_salt,
            (*header.slots, slot),
        ),
    )


def test_a_practice_store_says_so_and_how_to_open_it(qtbot: QtBot, tmp_path: Path) -> None:
    door = _door(qtbot, tmp_path / "data", practice=True)
    assert door.widget("unlock_practice").isVisible()
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
    trouble = door.widget("unlock_trouble")
    qtbot.waitUntil(trouble.isVisible)
    assert words in trouble.accessibleName()
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
    hint = door.widget("unlock_caps_lock")
    for text, modifier, shown in (
        ("Š", Qt.KeyboardModifier.NoModifier, True),
        ("s", Qt.KeyboardModifier.NoModifier, False),
        ("s", Qt.KeyboardModifier.ShiftModifier, True),
        ("S", Qt.KeyboardModifier.ShiftModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, 0, modifier, text)
        QApplication.sendEvent(line, event)
        assert hint.isVisible() is shown

"""A store at the door that is damaged, altered or an older copy: told, and left alone."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import PASSPHRASE
from tests.ui.pages.door import Door


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

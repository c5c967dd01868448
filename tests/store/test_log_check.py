"""Whatever is done to the log behind the program's back is told by `verify`."""

from collections.abc import Callable

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.log import Deed, LogEntry
from csnat_app.store.chain import link
from csnat_app.store.database import Database
from tests.store.examples import NOW, NURSE

Deface = Callable[[dbapi2.Connection], None]
ENTRIES = 12


@pytest.fixture
def logged(database: Database) -> Database:
    with database.write() as work:
        for number in range(ENTRIES):
            work.log.add(LogEntry(NOW, NURSE.id, Deed.CHANGED, f"part {number}", f"{number % 3}"))
        work.commit()
    return database


def deface(database: Database, *statements: str) -> None:
    """What somebody does who has the key and knows SQL."""
    for name in ("log_not_changed", "log_not_removed", "log_at_end"):
        database._connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert database._connection.execute(statement).rowcount > 0


def told(database: Database, noted: tuple[int, str]) -> list[str]:
    return [finding for finding in database.verify(noted) if finding.startswith("log: ")]


def test_a_log_that_was_left_alone(logged: Database) -> None:
    assert logged.verify(logged.log_state()) == ()


def test_the_header_may_remember_less(logged: Database) -> None:
    head = logged.log_head_at(5)
    assert head is not None
    assert logged.verify((5, head)) == ()
    assert logged.verify((0, "")) == ()


@pytest.mark.parametrize(
    "change",
    [
        "at = '2026-03-05T09:00:00+02:00'",
        "person_id = 'somebody else'",
        "deed = 'viewed'",
        "what = 'another part'",
        "carer_id = 'another'",
        "carer_id = NULL",
        "chain = replace(chain, substr(chain, 1, 1), 'x')",
    ],
)
def test_an_altered_entry(logged: Database, change: str) -> None:
    noted = logged.log_state()
    deface(logged, f"UPDATE log SET {change} WHERE id = 7")
    assert told(logged, noted) == ["log: entry 7 was altered, or another one before it"]
    assert "schema: trigger log_not_changed is not as this program makes it" in logged.verify(noted)


def test_two_entries_that_changed_places(logged: Database) -> None:
    noted = logged.log_state()
    deface(
        logged,
        "UPDATE log SET id = 100 WHERE id = 4",
        "UPDATE log SET id = 4 WHERE id = 5",
        "UPDATE log SET id = 5 WHERE id = 100",
    )
    assert told(logged, noted) == ["log: entry 4 was altered, or another one before it"]


def test_an_entry_that_was_taken_out(logged: Database) -> None:
    noted = logged.log_state()
    deface(logged, "DELETE FROM log WHERE id = 6")
    assert told(logged, noted) == ["log: after entry 5 comes entry 7"]
    logged._connection.execute("UPDATE log SET id = id - 1 WHERE id > 6")
    assert told(logged, noted) == ["log: entry 6 was altered, or another one before it"]


def test_a_beginning_that_was_cut_off(logged: Database) -> None:
    noted = logged.log_state()
    deface(logged, "DELETE FROM log WHERE id < 4")
    assert told(logged, noted) == ["log: after entry 0 comes entry 4"]


def test_an_end_that_was_cut_off(logged: Database) -> None:
    noted = logged.log_state()
    deface(logged, "DELETE FROM log WHERE id > 9")
    assert told(logged, noted) == ["log: ends with entry 9, the header remembers 12"]
    # Nothing but the header knows of it.
    assert told(logged, (0, "")) == []


def test_a_log_that_is_gone(logged: Database) -> None:
    noted = logged.log_state()
    deface(logged, "DELETE FROM log")
    assert told(logged, noted) == ["log: ends with entry 0, the header remembers 12"]


def test_an_end_that_was_written_anew(logged: Database) -> None:
    """Whoever knows the program can make a chain that fits, but not the header's end of it."""
    noted = logged.log_state()
    deface(logged, "UPDATE log SET deed = 'viewed' WHERE id = 11")
    head = logged.log_head_at(10)
    for number in (11, 12):
        row = logged._connection.execute("SELECT * FROM log WHERE id = ?", (number,)).fetchone()
        head = link(logged.store_id, head or "", *tuple(row)[:-1])
        logged._connection.execute("UPDATE log SET chain = ? WHERE id = ?", (head, number))
    assert told(logged, (0, "")) == []
    assert told(logged, noted) == ["log: entry 12 is not the one that the header remembers"]


def test_a_log_of_another_store(logged: Database) -> None:
    noted = logged.log_state()
    logged._connection.execute("UPDATE setting SET value = 'another' WHERE key = 'store.id'")
    assert told(logged, noted) == ["log: entry 1 was altered, or another one before it"]


def test_a_table_that_cannot_be_read(logged: Database) -> None:
    deface(logged, "UPDATE log SET what = ''")
    logged._connection.execute("ALTER TABLE log DROP COLUMN what")
    assert told(logged, (0, "")) == []
    assert "schema: table log is not as this program makes it" in logged.verify()

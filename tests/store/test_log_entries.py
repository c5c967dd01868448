from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.log import Deed, LogEntry
from csnat_app.store.database import Database
from csnat_app.store.vault import Vault
from tests.store.examples import NOW, NURSE, carer


def entry(minute: int, deed: Deed, carer_id: str | None = None) -> LogEntry:
    return LogEntry(NOW + timedelta(minutes=minute), NURSE.id, deed, "carer", carer_id)


def test_of_one_carer_oldest_first_and_all_newest_first(database: Database) -> None:
    entries = (
        entry(0, Deed.OPENED),
        entry(1, Deed.CREATED, "a"),
        entry(2, Deed.CREATED, "b"),
        entry(3, Deed.PRINTED, "a"),
    )
    with database.write() as work:
        for one in entries:
            work.log.add(one)
        work.commit()
    with database.read() as work:
        assert work.log.of_carer("a") == (entries[1], entries[3])
        assert work.log.latest(3) == (entries[3], entries[2], entries[1])


def test_a_moment_keeps_its_zone(database: Database) -> None:
    at = datetime(2026, 3, 5, 14, 32, 7, 123, tzinfo=timezone(timedelta(hours=1)))
    with database.write() as work:
        work.log.add(LogEntry(at, NURSE.id, Deed.OPENED, "store"))
        (found,) = work.log.latest(1)
    assert found.at == at
    assert found.at.utcoffset() == timedelta(hours=1)


def test_the_log_outlives_the_carer(database: Database) -> None:
    kept = carer()
    with database.write() as work:
        work.carers.add(kept)
        work.log.add(entry(0, Deed.CREATED, kept.id))
        work.carers.remove(kept.id)
        work.log.add(entry(1, Deed.DELETED, kept.id))
        work.commit()
    with database.read() as work:
        assert [found.deed for found in work.log.of_carer(kept.id)] == [Deed.CREATED, Deed.DELETED]


def test_the_table_refuses_whatever_is_no_new_entry(database: Database) -> None:
    with database.write() as work:
        for minute in range(3):
            work.log.add(entry(minute, Deed.OPENED))
        work.commit()
    before = database.log_state()
    for statement in (
        "UPDATE log SET what = 'other' WHERE id = 2",
        "DELETE FROM log WHERE id = 3",
        "DELETE FROM log",
        "INSERT OR REPLACE INTO log SELECT 2, at, person_id, deed, '', NULL, chain FROM log",
        "INSERT INTO log SELECT id + 7, at, person_id, deed, what, carer_id, chain FROM log",
        "INSERT INTO log (at, person_id, deed, what, chain) VALUES ('', '', '', '', '')",
    ):
        with pytest.raises(dbapi2.IntegrityError, match="only added to"):
            database._connection.execute(statement)
    assert database.verify(before) == ()
    assert before[0] == 3


def test_the_end_that_is_remembered_is_the_one_on_disk(database: Database) -> None:
    assert database.log_state() == (0, "")
    assert database.log_head_at(0) == ""
    with database.write() as work:
        work.log.add(entry(0, Deed.OPENED))
        work.log.add(entry(1, Deed.VIEWED, "a"))
        assert database.log_state() == (0, "")
        work.commit()
    kept = database.log_state()
    assert kept == (2, database.log_head_at(2))
    assert database.log_head_at(3) is None

    with database.write() as work:
        work.log.add(entry(2, Deed.CHANGED, "a"))  # never committed
    with suppress(ZeroDivisionError), database.write() as work:
        work.log.add(entry(2, Deed.CHANGED, "a"))
        raise ZeroDivisionError
    assert database.log_state() == kept

    with database.write() as work:
        work.settings.put("no", "entry")
        work.commit()
    with database.write() as work:
        work.log.add(entry(3, Deed.PRINTED, "a"))
        work.commit()
    assert database.log_state()[0] == 3
    assert database.verify(database.log_state()) == ()


def test_a_store_that_is_opened_again_goes_on_where_it_ended(
    closed_store: Vault, unlock: Callable[[Vault], Database]
) -> None:
    database = unlock(closed_store)
    with database.write() as work:
        work.log.add(entry(0, Deed.OPENED))
        work.commit()
    noted = database.log_state()
    database.close()
    database = unlock(closed_store)
    assert database.log_state() == noted
    with database.write() as work:
        work.log.add(entry(1, Deed.OPENED))
        work.commit()
    assert database.verify(noted) == ()

from datetime import datetime, timedelta, timezone

from csnat_app.domain.log import Deed, LogEntry
from csnat_app.store.database import Database
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

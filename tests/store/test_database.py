import sqlite3
import threading
from collections.abc import Callable

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.database import Database
from csnat_app.store.vault import Vault
from tests.store.examples import SENTENCE, carer, full_round, keyed


def test_rolled_back_without_commit(database: Database) -> None:
    with database.write() as work:
        work.carers.add(carer())
    with database.read() as work:
        assert work.carers.count() == 0


def test_rolled_back_after_an_error(database: Database) -> None:
    def fail() -> None:
        with database.write() as work:
            work.carers.add(carer())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.read() as work:
        assert work.carers.count() == 0


def test_committed_is_there_after_reopening(
    database: Database, vault: Vault, unlock: Callable[[Vault], Database]
) -> None:
    with database.write() as work:
        work.carers.add(carer())
        work.commit()
    database.close()
    with unlock(vault).read() as work:
        assert work.carers.count() == 1


def test_a_reading_unit_cannot_write(database: Database) -> None:
    with database.read() as work, pytest.raises(RuntimeError, match="only reads"):
        work.carers.add(carer())
    with database.read() as work, pytest.raises(RuntimeError, match="nothing to commit"):
        work.commit()


def test_nothing_runs_after_commit_or_after_the_unit(database: Database) -> None:
    with database.write() as work:
        work.commit()
        with pytest.raises(RuntimeError, match="over"):
            work.carers.add(carer())
        with pytest.raises(RuntimeError, match="nothing to commit"):
            work.commit()
    with database.read() as work:
        pass
    with pytest.raises(RuntimeError, match="over"):
        work.carers.count()


def test_units_do_not_nest(database: Database) -> None:
    with (
        database.write(),
        pytest.raises(RuntimeError, match="open already"),
        database.read(),
    ):
        pass
    with database.read() as work:
        assert work.carers.count() == 0


def test_threads_take_turns(database: Database) -> None:
    failures: list[BaseException] = []

    def write_some(name: str) -> None:
        try:
            for count in range(20):
                with database.write() as work:
                    work.settings.put(f"{name}{count}", "here")
                    work.commit()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write_some, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with database.read() as work:
        assert all(work.settings.get(f"{name}{c}") for name in "abc" for c in range(20))


def test_a_full_disk_is_told_and_loses_nothing_kept(database: Database) -> None:
    with database.write() as work:
        kept = carer()
        work.carers.add(kept)
        work.commit()
    connection = database._connection
    # SQLite's own limit on pages gives the same error at the same place as a full disk.
    connection.execute("PRAGMA max_page_count = 1")

    def write_much() -> None:
        with database.write() as work:
            for number in range(1, 100):
                work.rounds.add(full_round(kept.id, number))
            work.commit()

    with pytest.raises(Misfortune) as caught:
        write_much()
    assert caught.value.trouble is Trouble.DISK_FULL
    connection.execute("PRAGMA max_page_count = 1000000")
    with database.write() as work:
        assert work.rounds.of_carer(kept.id) == ()
        again = full_round(kept.id)
        work.rounds.add(again)
        work.commit()
    with database.read() as work:
        assert work.rounds.of_carer(kept.id) == (again,)


def test_locked_by_another_connection(database: Database, vault: Vault) -> None:
    connection = database._connection
    connection.execute("PRAGMA busy_timeout = 0")
    other = keyed(vault)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Misfortune) as caught, database.write():
        pass
    assert caught.value.trouble is Trouble.STORE_IN_USE
    other.execute("ROLLBACK")
    other.close()
    with database.write() as work:
        work.settings.put("a", "b")
        work.commit()


def test_bugs_stay_bugs(database: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError), database.write() as work:
        work.rounds.add(full_round("no such carer"))
    with pytest.raises(dbapi2.ProgrammingError), database.read():
        database.close()


@pytest.mark.parametrize(
    "text",
    [
        'O\'Brien "Øve" `x` ; DROP TABLE carer; -- %_',
        "Áŋŋel Čáhcesuolu Đođđi Šibmá Ŧuŋŋá Ž",
        "👩🏽‍🦱 Prøve 🌿🫶",
        "x" * 500,
        SENTENCE * 40,
        " \t leading, trailing and\nlines \r\n ",
        "e\u0301 is not \u00e9 here",
        "nul\x00inside",
        "\u202eright to left\u202c",
    ],
    ids=["quotes", "sami", "emoji", "500", "long", "blanks", "decomposed", "nul", "direction"],
)
def test_text_is_kept_exactly(
    database: Database, vault: Vault, unlock: Callable[[Vault], Database], text: str
) -> None:
    kept = carer(name=text, patient_code=text)
    with database.write() as work:
        work.carers.add(kept)
        work.commit()
    database.close()
    with unlock(vault).read() as work:
        assert work.carers.get(kept.id) == kept
        (row,) = work.carers.search(text).rows
        assert row.name == text


def test_the_standard_library_cannot_read_it(database: Database, vault: Vault) -> None:
    database.close()
    plain = sqlite3.connect(vault.database_path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM carer")
    plain.close()

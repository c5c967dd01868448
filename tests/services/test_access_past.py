"""What the door remembers: wrong tries, the last visit, headers put back, older copies."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.services.application import Application
from csnat_app.store import keys
from tests.support import PASSPHRASE, TestTime, program


def entries(app: Application) -> list[LogEntry]:
    """All of them, oldest first."""
    with app.desk.look() as work:
        return list(reversed(work.log.latest(1000)))


def wrong_try(app: Application, time: TestTime) -> None:
    time.seconds += app.access.wait_left()
    with pytest.raises(Misfortune) as caught:
        app.access.unlock(app.access.people()[0].id, "not the passphrase")
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE


def test_wrong_tries_are_told_and_logged_once(app: Application, time: TestTime) -> None:
    app.access.lock()
    for _ in range(3):
        wrong_try(app, time)
    time.seconds += app.access.wait_left()
    before = {file.name for file in app.folder.iterdir()}
    assert "store.tries.json" in before
    app.access.unlock_any(PASSPHRASE)
    assert app.access.failed_before == 3
    failed = [entry for entry in entries(app) if entry.deed is Deed.FAILED_TO_UNLOCK]
    assert [(entry.what, entry.person_id, entry.carer_id) for entry in failed] == [("3", "", None)]
    assert not (app.folder / "store.tries.json").exists()
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert app.access.failed_before == 0
    assert len([entry for entry in entries(app) if entry.deed is Deed.FAILED_TO_UNLOCK]) == 1


def test_the_wait_outlives_a_restart_and_a_clock_set_back(app: Application, time: TestTime) -> None:
    app.access.lock()
    for _ in range(9):
        wrong_try(app, time)
    time.now -= timedelta(days=365)
    time.seconds = 0
    again = program(app.folder, time)
    with pytest.raises(Misfortune) as caught:
        again.access.unlock_any(PASSPHRASE)
    assert (caught.value.trouble, caught.value.params["wait"]) == (Trouble.TOO_EARLY, 60)
    time.seconds += 60
    again.access.unlock_any(PASSPHRASE)
    assert again.access.failed_before == 9
    again.access.lock()


@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=pytest.mark.long)])
def test_many_wrong_passphrases(
    app: Application, time: TestTime, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    app.access.lock()
    before = {file.name: file.stat().st_size for file in app.folder.iterdir()}
    with monkeypatch.context() as patch:
        # A real derivation says no after a tenth of a second each; all else is real.
        patch.setattr(keys, "unwrap", lambda *_: None)
        for _ in range(count):
            wrong_try(app, time)
    after = {file.name: file.stat().st_size for file in app.folder.iterdir()}
    tries = after.pop("store.tries.json")
    assert tries < 300
    assert after == before
    assert app.access.wait_left() == 60
    time.seconds += 60
    app.access.unlock_any(PASSPHRASE)
    (failed,) = (entry for entry in entries(app) if entry.deed is Deed.FAILED_TO_UNLOCK)
    assert failed.what == str(count)


def test_the_last_visit_is_told(app: Application, time: TestTime) -> None:
    assert app.access.opened_before is None
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    first = time.now
    app.access.lock()
    time.pass_days(3)
    app.access.unlock_any(PASSPHRASE)
    assert app.access.opened_before == first
    app.access.lock()
    assert app.access.opened_before is None


def test_locking_is_logged_and_noted_in_the_header(app: Application) -> None:
    app.access.lock()
    noted = app.access.header().log
    app.access.unlock_any(PASSPHRASE)
    assert app.desk.database.log_head_at(noted.count) == noted.head
    assert entries(app)[noted.count - 1].deed is Deed.LOCKED


def test_a_full_disk_is_no_reason_to_stay_open(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, database = app.desk.ring, app.desk.database

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr("csnat_app.store.files.put_in_place", full)
        app.desk.database._connection.execute("PRAGMA max_page_count = 1")
        app.access.lock()
    assert not app.desk.is_open
    assert ring._data_key == bytearray(32)
    with pytest.raises(Misfortune, match="locked"), database.read():
        pass
    app.access.unlock_any(PASSPHRASE)


def kept(path: Path) -> Callable[[], object]:
    """What puts back what stands there now."""
    content = path.read_bytes()
    return lambda: path.write_bytes(content)


def test_a_header_that_was_put_back_is_told_and_logged(app: Application) -> None:
    app.access.lock()
    (app.folder / "store.json").unlink()
    app.access.unlock_any(PASSPHRASE)
    assert app.access.repaired
    assert (entries(app)[-1].deed, entries(app)[-1].what) == (Deed.OPENED, "store")
    assert Deed.CORRECTED in {entry.deed for entry in entries(app) if entry.what == "header"}
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert not app.access.repaired


def test_an_older_copy_is_opened_on_demand_and_logged(app: Application, time: TestTime) -> None:
    app.access.lock()
    put_back = kept(app.folder / "store.db")
    app.access.unlock_any(PASSPHRASE)
    carer = app.carers.create("Øve Øvesen", "son", "P-1", "nb", "").carer
    app.access.lock()
    put_back()
    slot_id = app.access.people()[0].id
    with pytest.raises(Misfortune) as caught:
        app.access.unlock(slot_id, PASSPHRASE)
    assert caught.value.trouble is Trouble.STORE_OLDER
    assert caught.value.params == {"path": str(app.folder / "store.db")}
    assert not app.desk.is_open
    assert app.access.wait_left() == 0
    app.access.unlock(slot_id, PASSPHRASE, accept_older=True)
    assert app.access.accepted_older
    assert Deed.ACCEPTED_OLDER in {entry.deed for entry in entries(app)}
    assert app.carers.search(limit=10).total == 0
    assert carer.id not in {entry.carer_id for entry in entries(app)}
    app.access.lock()
    app.access.unlock(slot_id, PASSPHRASE)
    assert not app.access.accepted_older
    assert app.access.verify() == ()

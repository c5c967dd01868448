"""The header is told of the log now and then, so that a crash leaves little of it unguarded."""

import dataclasses
import threading
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store import keyring
from csnat_app.store.header import read_header
from tests.support import PASSPHRASE, TestTime, opened, program

NEW = "en annen setning i snø"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def app(folder: Path) -> Application:
    """Open, in a folder whose database file holds all that was written until now."""
    app = opened(folder)
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    return app


def crash(app: Application) -> None:
    """Nothing is noted or emptied any more: what was in the write-ahead log stays there."""
    wal = app.folder / "store.db-wal"
    held = wal.read_bytes(), (app.folder / "store.db").read_bytes()
    app.desk.database.close()
    wal.write_bytes(held[0])
    (app.folder / "store.db").write_bytes(held[1])


def noted(folder: Path) -> int:
    return read_header(folder / "store.json").log.count


def written(folder: Path) -> dict[str, bytes]:
    """Without the write-ahead log's index, in which every look at the store is noted."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".db-shm"}


def work(app: Application, count: int) -> None:
    for number in range(count):
        app.carers.create(f"Prøve {number}", "son", "P-2", "nb", "")


def test_what_was_noted_cannot_be_cut_off_after_a_crash(app: Application, folder: Path) -> None:
    work(app, 3)
    app.desk.note_log_if_free()
    assert noted(folder) == app.desk.database.log_state()[0]
    crash(app)
    (folder / "store.db-wal").unlink()
    with pytest.raises(Misfortune) as caught:
        program(folder).access.unlock_any(PASSPHRASE)
    assert caught.value.trouble is Trouble.STORE_OLDER


def test_after_a_crash_nothing_is_missing_and_nothing_is_told(
    app: Application, folder: Path
) -> None:
    work(app, 3)
    app.desk.note_log_if_free()
    work(app, 2)
    crash(app)
    again = program(folder)
    again.access.unlock_any(PASSPHRASE)
    assert not again.access.repaired
    assert again.carers.search().total == 5
    assert again.access.verify() == ()


def test_a_quiet_minute_writes_nothing(app: Application, folder: Path) -> None:
    app.desk.note_log_if_free()
    before = written(folder)
    app.desk.note_log_if_free()
    assert written(folder) == before


def test_each_backup_notes_it(app: Application, folder: Path) -> None:
    work(app, 2)
    app.backups.make_now()
    assert noted(folder) == app.desk.database.log_state()[0]


def test_no_change_of_a_way_in_is_lost_beside_it(
    app: Application, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase is changed in the middle of noting: it has to wait its turn."""
    make = dataclasses.replace
    change = threading.Thread(target=lambda: app.slots.change_passphrase(PASSPHRASE, NEW))

    def changed_meanwhile(header: Any, **fields: Any) -> Any:
        made = make(header, **fields)
        if "log" in fields and change.ident is None:
            change.start()
            change.join(0.5)
            assert change.is_alive()
        return made

    monkeypatch.setattr(keyring, "replace", changed_meanwhile)
    app.desk.note_log_if_free()
    change.join()
    app.access.lock()
    again = program(folder, TestTime())
    again.access.unlock_any(NEW)
    assert not again.access.repaired
    assert again.access.verify() == ()


def test_not_while_the_store_is_exchanged_or_locked(app: Application, folder: Path) -> None:
    work(app, 1)
    before = noted(folder)
    with app.desk.whole_store:
        app.desk.note_log_if_free()
    assert noted(folder) == before
    app.access.lock()
    app.desk.note_log_if_free()

"""A backup looked into and restored: what comes back, and what is told before."""

import shutil
from pathlib import Path

import pytest

from csnat_app.domain.errors import Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from tests.services.backing_up import add, names
from tests.store.saved import make
from tests.support import PASSPHRASE, TestTime, program, refused

SAVED = Path(__file__).parents[1] / "store" / "saved" / "v1"


def test_restoring_brings_back_what_was(app: Application, target: Path, time: TestTime) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    first = time.now
    time.pass_days(2)
    add(app, "Prøve Prøvesen")
    found = app.backups.look(info.path, passphrase=PASSPHRASE)
    assert (found.backup_cases, found.here_cases) == (1, 2)
    assert (found.backup_latest, found.here_latest) == (first, time.now)
    assert found.made == first
    assert names(app) == ["Prøve Prøvesen", "Test Testesen"]  # looking changes nothing
    aside = app.backups.restore(info.path, passphrase=PASSPHRASE)
    assert not app.desk.is_open
    app.access.unlock_any(PASSPHRASE)
    assert names(app) == ["Test Testesen"]
    assert app.access.verify() == ()
    with app.desk.look() as work:
        restored = [entry.deed for entry in work.log.latest(5)]
    assert Deed.RESTORED in restored
    assert aside is not None
    assert aside.parent == app.backups.aside()
    before = program(aside, time)
    before.access.unlock_any(PASSPHRASE)
    assert names(before) == ["Prøve Prøvesen", "Test Testesen"]
    before.access.lock()


def test_a_locked_store_is_compared_and_not_touched(app: Application, target: Path) -> None:
    info = app.backups.make_now()
    add(app)
    changed = app.desk.clock.now()
    app.access.lock()
    before = {path.name: path.read_bytes() for path in app.folder.iterdir()}
    found = app.backups.look(info.path, passphrase=PASSPHRASE)
    assert found.backup_latest is None
    assert (found.here_cases, found.here_latest) == (1, changed)
    assert {path.name: path.read_bytes() for path in app.folder.iterdir()} == before


def test_what_the_battery_left_in_the_write_ahead_log_is_counted(
    app: Application, target: Path, tmp_path: Path
) -> None:
    add(app)
    info = app.backups.make_now()
    add(app)
    died = tmp_path / "died"
    shutil.copytree(app.folder, died)
    assert (died / "store.db-wal").stat().st_size
    other = program(died)
    before = {path.name: path.read_bytes() for path in died.iterdir()}
    found = other.backups.look(info.path, passphrase=PASSPHRASE)
    assert (found.backup_cases, found.here_cases) == (1, 2)
    after = {path.name: path.read_bytes() for path in died.iterdir()}
    # The sign of a program that has the store goes with it; nothing else of it is touched.
    assert {**after, "store.lock": b""} == {**before, "store.lock": b""}


def test_what_the_backup_s_key_does_not_open_is_not_told(
    app: Application, target: Path, time: TestTime
) -> None:
    info = app.backups.make_now()
    app.slots.rekey(PASSPHRASE)
    app.access.lock()
    found = app.backups.look(info.path, passphrase=PASSPHRASE)
    assert (found.here_cases, found.here_latest) == (None, None)


@pytest.mark.parametrize("spoilt", [b"", b"no database", b"\x00" * 8192])
def test_of_a_damaged_store_nothing_is_told(app: Application, target: Path, spoilt: bytes) -> None:
    info = app.backups.make_now()
    app.access.lock()
    (app.folder / "store.db").write_bytes(spoilt)
    found = app.backups.look(info.path, passphrase=PASSPHRASE)
    assert (found.here_cases, found.here_latest) == (None, None)
    assert (app.folder / "store.db").read_bytes() == spoilt
    assert not list(app.folder.glob("backup.check*"))


def test_looking_on_a_new_computer_leaves_nothing_there(
    app: Application, target: Path, tmp_path: Path
) -> None:
    info = app.backups.make_now()
    fresh = program(tmp_path / "fresh")
    assert fresh.backups.look(info.path, passphrase=PASSPHRASE).here_cases is None
    assert not (tmp_path / "fresh").exists()


def test_on_a_new_computer(app: Application, target: Path, tmp_path: Path) -> None:
    add(app)
    info = app.backups.make_now()
    fresh = program(tmp_path / "fresh")
    (person,) = fresh.backups.people(info.path)
    assert person.person is not None
    assert person.person.name == "Prøve Prøvesen"
    assert fresh.backups.restore(info.path, slot_id=person.id, passphrase=PASSPHRASE) is None
    fresh.access.unlock_any(PASSPHRASE)
    assert fresh.carers.search().total == 1
    fresh.access.lock()


def test_the_recovery_key_opens_a_backup(tmp_path: Path) -> None:
    application = program(tmp_path / "data")
    key = application.practice.create(PASSPHRASE)
    info = application.backups.make_now()
    assert application.backups.look(info.path, recovery_key=key).backup_cases > 0
    application.backups.restore(info.path, recovery_key=key)
    application.access.unlock_with_recovery(key)
    application.access.lock()


def test_a_backup_opens_with_what_opened_the_store_then(
    app: Application, target: Path, time: TestTime
) -> None:
    info = app.backups.make_now()
    app.slots.change_passphrase(PASSPHRASE, "en helt annen setning")
    app.slots.rekey("en helt annen setning")
    wrong = refused(lambda: app.backups.look(info.path, passphrase="en helt annen setning"))
    assert wrong.trouble is Trouble.WRONG_PASSPHRASE
    time.seconds += 1
    app.backups.restore(info.path, passphrase=PASSPHRASE)
    app.access.unlock_any(PASSPHRASE)
    assert app.access.verify() == ()


def test_a_wrong_secret_changes_nothing(app: Application, target: Path, time: TestTime) -> None:
    info = app.backups.make_now()
    wrong = refused(lambda: app.backups.restore(info.path, passphrase="feil setning her"))
    assert wrong.trouble is Trouble.WRONG_PASSPHRASE
    time.seconds += 1
    wrong = refused(lambda: app.backups.restore(info.path, recovery_key="0000"))
    assert wrong.trouble is Trouble.WRONG_RECOVERY_KEY
    assert app.desk.is_open
    assert app.access.verify() == ()


def test_another_program_has_the_store(app: Application, target: Path) -> None:
    info = app.backups.make_now()
    other = program(app.folder)
    misfortune = refused(lambda: other.backups.restore(info.path, passphrase=PASSPHRASE))
    assert misfortune.trouble is Trouble.STORE_IN_USE
    assert app.access.verify() == ()


def test_the_backup_of_before_a_migration_is_restored_like_any_other(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(SAVED, folder)
    application = program(folder)
    application.access.unlock_any(make.PASSPHRASE)
    (before,) = application.backups.list()
    assert before.schema == 1
    total = application.carers.search().total
    application.carers.create("Test Testesen", "spouse", "P-1", "nb", "")
    found = application.backups.look(before.path, passphrase=make.PASSPHRASE)
    assert (found.backup_cases, found.here_cases) == (total, total + 1)
    application.backups.restore(before.path, passphrase=make.PASSPHRASE)
    application.access.unlock_any(make.PASSPHRASE)
    assert application.carers.search().total == total
    assert application.access.verify() == ()
    application.access.lock()

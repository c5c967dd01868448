"""Backups as the nurse meets them: made, kept by count, restored; and all that hinders."""

import errno
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store import backup, backup_file, cipher, swap
from tests.store.saved import make
from tests.support import PASSPHRASE, TestTime, opened, program

SAVED = Path(__file__).parents[1] / "store" / "saved" / "v1"


@pytest.fixture
def target(app: Application, tmp_path: Path) -> Path:
    """A folder that the unit has chosen."""
    folder = tmp_path / "share"
    folder.mkdir()
    app.backups.set_folder(folder)
    return folder


def add(app: Application, name: str = "Prøve Prøvesen") -> str:
    return app.carers.create(name, "spouse", "P-1", "nb", "").carer.id


def refused(work: Callable[[], object]) -> Misfortune:
    with pytest.raises(Misfortune) as caught:
        work()
    return caught.value


def names(app: Application) -> list[str]:
    return sorted(row.name for row in app.carers.search().rows)


def test_one_file_that_holds_all_and_tells_nothing(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    assert list(target.iterdir()) == [info.path]
    assert info.path.stat().st_mode & 0o777 == 0o600
    assert b"Testesen" not in info.path.read_bytes()
    with zipfile.ZipFile(info.path) as archive:
        assert archive.namelist() == ["manifest.json", "store.json", "store.db"]
        database = archive.read("store.db")
        manifest = json.loads(archive.read("manifest.json"))
    assert set(manifest) == {"format", "version", "made", "store_id", "schema", "sha256"}
    # The copy has a salt of its own, and the header in the backup names it.
    assert database[:16] == backup_file.read(info.path).header.database_salt
    assert database[:16] != cipher.start_of(app.folder / "store.db")
    # Nothing of it is left beside the store.
    assert not {backup.COPY, backup.CHECK} & {path.name for path in app.folder.iterdir()}
    with app.desk.look() as work:
        assert work.log.latest(1)[0].deed is Deed.BACKED_UP


def test_it_is_made_while_the_store_is_written_to(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    with app.desk.act(Deed.CHANGED, "unit") as work:
        work.settings.put("not yet", "kept")
        beside = app.desk.database.beside(app.desk.ring.data_key())
        with beside as connection:
            assert backup.contents(connection).cases == 1
            assert (
                connection.execute("SELECT * FROM setting WHERE key = 'not yet'").fetchall() == []
            )


def test_a_day_after_the_last_one_it_is_due(app: Application, target: Path, time: TestTime) -> None:
    assert app.backups.due()
    assert app.backups.last_good() is None
    assert app.backups.run_if_due() is None
    assert app.backups.last_good() == time.now
    assert not app.backups.due()
    assert app.backups.run_if_due() is None
    assert len(app.backups.list()) == 1
    time.pass_days(1)
    assert app.backups.due()
    time.now -= timedelta(days=400)  # the clock was set back
    assert app.backups.due()
    app.backups.set_every(7)
    assert app.backups.every() == 7
    app.access.lock()
    assert not app.backups.due()
    assert app.backups.run_if_due() is None


def test_a_practice_store_needs_none(tmp_path: Path) -> None:
    application = program(tmp_path / "data")
    application.practice.create(PASSPHRASE)
    assert not application.backups.due()
    application.access.lock()


def test_as_many_as_chosen_are_kept(app: Application, target: Path, time: TestTime) -> None:
    app.backups.set_keep(2)
    (target / "letter.txt").write_text("not ours", "utf-8")
    foreign = target / "other.csnatbackup"
    other = opened(target.parent / "other", time)
    shutil.copy(other.backups.make_now().path, foreign)
    other.access.lock()
    made = []
    for _ in range(4):
        time.pass_days(1)
        made.append(app.backups.make_now().path)
    assert set(target.iterdir()) == {*made[2:], target / "letter.txt", foreign}
    assert [one.path for one in app.backups.list()][:2] == [made[3], made[2]]


@pytest.mark.parametrize("days", [365, -365], ids=["ahead", "back"])
def test_a_wrong_clock_costs_no_new_backup(
    app: Application, target: Path, time: TestTime, days: int
) -> None:
    app.backups.set_keep(2)
    for moved in (days, -days):
        for _ in range(3):
            time.pass_days(1)
            assert app.backups.make_now().path.exists()
        time.pass_days(moved)
        made = [app.backups.make_now().path]
        time.pass_days(1)
        made.append(app.backups.make_now().path)
        assert set(target.iterdir()) == set(made), "the newest, whatever their dates"


def test_two_in_one_second_have_two_names(app: Application, target: Path) -> None:
    assert app.backups.make_now().path != app.backups.make_now().path


def test_the_folder_is_known_at_the_door(app: Application, target: Path) -> None:
    app.access.lock()
    assert app.backups.folder() == target
    assert not app.backups.beside_the_store
    (app.folder / "backup.json").write_text("nonsense", "utf-8")
    assert app.backups.folder() == app.folder / "backups"
    assert app.backups.beside_the_store


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


def assert_refused(app: Application, path: Path, trouble: Trouble) -> None:
    """Neither looked into nor restored; what is here is as it was, and open."""
    before = path.read_bytes()
    for work in (app.backups.look, app.backups.restore):
        assert refused(lambda work=work: work(path, passphrase=PASSPHRASE)).trouble is trouble
    assert path.read_bytes() == before
    assert app.desk.is_open
    assert names(app) == ["Test Testesen"]
    left = {path.name for path in app.folder.iterdir()}
    assert not left & {swap.NEW_DATABASE, swap.NEW_HEADER, swap.NOTE, backup.CHECK}


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.01, 0.5, 0.99])
def test_a_backup_that_is_cut_off(app: Application, target: Path, share: float) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    content = info.path.read_bytes()
    info.path.write_bytes(content[: int(len(content) * share)])
    assert_refused(app, info.path, Trouble.BACKUP_DAMAGED)


def test_any_byte_that_was_changed_is_noticed_or_harmless(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    whole = app.backups.look(info.path, passphrase=PASSPHRASE)
    content = info.path.read_bytes()
    noticed = 0
    ends = [*range(0, 1200, 13), *range(len(content) - 400, len(content), 7)]
    for place in [*ends, *range(1200, len(content), len(content) // 40)]:
        info.path.write_bytes(
            content[:place] + bytes([content[place] ^ 0x20]) + content[place + 1 :]
        )
        try:
            found = app.backups.look(info.path, passphrase=PASSPHRASE)
        except Misfortune as misfortune:
            told = (Trouble.BACKUP_DAMAGED, Trouble.BACKUP_FOREIGN, Trouble.BACKUP_NEWER)
            noticed += misfortune.trouble in told
            if misfortune.trouble not in told:
                raise
        else:
            assert found == whole
    assert noticed > 80


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Take a backup apart and put it together again with something changed."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def manifest_with(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"]) | values
        members["manifest.json"] = json.dumps(manifest).encode()

    return change


def test_a_backup_of_a_newer_version(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    rewritten(info.path, manifest_with(version=2, more="unknown"))
    assert_refused(app, info.path, Trouble.BACKUP_NEWER)


def test_a_backup_of_newer_tables(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    rewritten(info.path, manifest_with(schema=99))
    assert_refused(app, info.path, Trouble.BACKUP_NEWER)


def test_a_header_that_was_changed_by_hand(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()

    def change(members: dict[str, bytes]) -> None:
        import hashlib

        members["store.json"] = members["store.json"].replace(
            b'"practice": false', b'"practice": true'
        )
        sums = {
            name: hashlib.sha256(members[name]).hexdigest() for name in ("store.json", "store.db")
        }
        manifest_with(sha256=sums)(members)

    rewritten(info.path, change)
    assert_refused(app, info.path, Trouble.BACKUP_DAMAGED)


@pytest.mark.parametrize(
    "content", [b"a letter", b"", b"PK\x03\x04 another archive", b"SQLite format 3\x00"]
)
def test_what_is_no_backup_at_all(app: Application, tmp_path: Path, content: bytes) -> None:
    add(app, "Test Testesen")
    path = tmp_path / "some.file"
    path.write_bytes(content)
    assert_refused(app, path, Trouble.BACKUP_FOREIGN)


def test_a_backup_that_is_gone(app: Application, target: Path) -> None:
    path = target / "gone.csnatbackup"
    for work in (app.backups.people, app.backups.look, app.backups.restore):
        assert refused(lambda work=work: work(path)).trouble is Trouble.FILE_UNREADABLE


def test_a_folder_that_is_gone_is_not_made_anew(app: Application, target: Path) -> None:
    target.rmdir()  # a stick that was pulled out, a network that is away
    misfortune = app.backups.run_if_due()
    assert misfortune is not None
    assert misfortune.trouble is Trouble.BACKUP_NOT_MADE
    assert misfortune.params["path"] == str(target)
    assert app.backups.trouble() == misfortune
    assert not target.exists()
    assert refused(app.backups.list).trouble is Trouble.FILE_UNREADABLE
    assert app.backups.last_good() is None
    # It is there again: the next chance is taken.
    target.mkdir()
    assert app.backups.run_if_due() is None
    assert app.backups.trouble() is None
    assert app.backups.last_good() is not None


def test_a_folder_that_goes_while_it_is_written_to(
    app: Application, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup_file.put_in_place

    def gone(beside: Path, path: Path) -> None:
        shutil.rmtree(target)
        real(beside, path)

    monkeypatch.setattr(backup_file, "put_in_place", gone)
    assert refused(app.backups.make_now).trouble is Trouble.BACKUP_NOT_MADE
    assert not target.exists()


def test_a_folder_that_goes_before_it_is_read_back(
    app: Application, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup_file.read

    def gone(path: Path) -> backup_file.BackupFile:
        shutil.rmtree(target)
        return real(path)

    monkeypatch.setattr(backup_file, "read", gone)
    assert refused(app.backups.make_now).trouble is Trouble.BACKUP_NOT_MADE
    assert app.backups.last_good() is None


def test_what_cannot_be_read_back_does_not_count(
    app: Application, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup_file.put_in_place

    def spoilt(beside: Path, path: Path) -> None:
        content = bytearray(beside.read_bytes())
        content[len(content) // 2] ^= 1
        beside.write_bytes(content)
        real(beside, path)

    monkeypatch.setattr(backup_file, "put_in_place", spoilt)
    assert refused(app.backups.make_now).trouble is Trouble.BACKUP_NOT_MADE
    assert list(target.iterdir()) == []
    assert app.backups.last_good() is None


def test_a_full_disk(app: Application, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("csnat_app.store.backup_file.shutil.copyfileobj", full)
    misfortune = refused(app.backups.make_now)
    assert misfortune.trouble is Trouble.BACKUP_NOT_MADE
    assert misfortune.params["reason"] == os.strerror(errno.ENOSPC)
    assert list(target.iterdir()) == []


def test_a_damaged_store_is_said_as_such(app: Application, target: Path) -> None:
    for _ in range(20):
        add(app)
    app.access.lock()
    path = app.folder / "store.db"
    content = bytearray(path.read_bytes())
    # One that nobody reads at the door: it is met by the copy.
    for page in range(len(content) // 4096 - 1, 0, -1):
        content[page * 4096 + 100] ^= 0xFF
        path.write_bytes(content)
        with suppress(Misfortune):
            app.access.unlock_any(PASSPHRASE)
            break
        content[page * 4096 + 100] ^= 0xFF
    misfortune = app.backups.run_if_due()
    assert misfortune is not None
    assert misfortune.trouble is Trouble.STORE_DAMAGED
    assert list(target.iterdir()) == []


def test_another_program_has_the_store(app: Application, target: Path) -> None:
    info = app.backups.make_now()
    other = program(app.folder)
    misfortune = refused(lambda: other.backups.restore(info.path, passphrase=PASSPHRASE))
    assert misfortune.trouble is Trouble.STORE_IN_USE
    assert app.access.verify() == ()


def test_what_a_killed_program_left_half_made_goes(app: Application, target: Path) -> None:
    old, young = (target / f"csnat-{name}.csnatbackup.new" for name in ("old", "young"))
    for path in (old, young):
        path.write_bytes(b"half of it")
    os.utime(old, (0, 0))
    app.backups.make_now()
    assert not old.exists()
    assert young.exists()  # another computer may be writing it just now


def test_locked_while_it_is_made(
    app: Application, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup.copies.copy

    def locked(*arguments: Any) -> dict[str, int]:
        rows = real(*arguments)
        app.access.lock()
        return rows

    monkeypatch.setattr(backup.copies, "copy", locked)
    assert app.backups.run_if_due() is None
    assert app.backups.trouble() is None
    assert list(target.iterdir()) == []


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

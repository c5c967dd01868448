"""What hinders a backup: it is said, counts for nothing, and leaves nothing half made."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store import backup, backup_file
from tests.services.backing_up import add
from tests.support import PASSPHRASE, refused


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

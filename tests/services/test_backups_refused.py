"""Files that are no whole backup of ours: neither looked into nor restored."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store import backup, swap
from tests.services.backing_up import add, names
from tests.support import PASSPHRASE, refused


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

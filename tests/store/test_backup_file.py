"""What a backup says of itself is checked before anything else is done with it."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store import backup_file
from csnat_app.store.migrate import MIGRATIONS
from tests.support import PASSPHRASE, opened

NEWEST = MIGRATIONS[-1].version


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return opened(tmp_path / "store")


@pytest.fixture
def path(application: Application) -> Path:
    return application.backups.make_now().path


def rewrite(path: Path, **changes: Any) -> None:
    """The same backup with another manifest, as if it had been made so."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members[backup_file.MANIFEST]) | changes
    manifest = {name: value for name, value in manifest.items() if value is not None}
    members[backup_file.MANIFEST] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def refused(application: Application, path: Path) -> Trouble:
    """What restoring and looking say; nothing is changed by either, and the store stays open."""
    folder = application.folder
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    told = []
    for act in (application.backups.look, application.backups.restore):
        with pytest.raises(Misfortune) as caught:
            act(path, passphrase=PASSPHRASE)
        told.append(caught.value.trouble)
    assert application.desk.is_open
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before
    assert told[0] is told[1]
    return told[0]


@pytest.mark.parametrize("changes", [{"schema": NEWEST + 1}, {"version": 2}, {"version": 99}])
def test_a_backup_of_a_newer_program_is_told_before_anything_is_tried(
    application: Application, path: Path, changes: dict[str, int]
) -> None:
    rewrite(path, **changes)
    assert refused(application, path) is Trouble.BACKUP_NEWER
    with pytest.raises(Misfortune) as caught:
        application.backups.people(path)
    assert caught.value.trouble is Trouble.BACKUP_NEWER


def test_one_of_newer_tables_is_still_listed(application: Application, path: Path) -> None:
    rewrite(path, schema=NEWEST + 1)
    assert [info.schema for info in application.backups.list()] == [NEWEST + 1]


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": NEWEST - 1},
        {"schema": 0},
        {"schema": "2"},
        {"schema": True},
        {"schema": None},
        {"version": 0},
        {"version": "1"},
        {"store_id": "00" * 16},
        {"store_id": "x"},
        {"made": "2026-03-05T14:32:00"},
        {"made": 7},
        {"sha256": {"store.json": "00" * 32, "store.db": "00" * 32}},
        {"sha256": {}},
        {"more": "than was agreed"},
    ],
)
def test_what_contradicts_itself_is_damaged(
    application: Application, path: Path, changes: dict[str, Any]
) -> None:
    rewrite(path, **changes)
    assert refused(application, path) is Trouble.BACKUP_DAMAGED


def test_the_rewritten_one_is_else_as_good_as_the_first(
    application: Application, path: Path
) -> None:
    rewrite(path)
    assert application.backups.look(path, passphrase=PASSPHRASE).backup_cases == 0

"""Slots cut out of both header files, or both files lost: what lies in backups helps, and brings
nobody back whose way in was taken away."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Trouble
from csnat_app.store.header import read_header
from csnat_app.ui.pages.unlock_presenter import Door, Way
from tests.security.doors import held, later, new_store, opens, refused
from tests.security.headers import (
    HEADER,
    KEPT,
    NEW,
    alter,
    begin_anew,
    renamed,
    sealed_otherwise,
)
from tests.support import PASSPHRASE, program


def without(*kinds: str) -> Callable[[dict[str, Any]], None]:
    def cut(found: dict[str, Any]) -> None:
        found["slots"] = [slot for slot in found["slots"] if slot["kind"] not in kinds]

    return cut


def _gone(path: Path) -> None:
    path.unlink()


def _garbage(path: Path) -> None:
    path.write_bytes(b"{}")


BOTH = [
    lambda path: alter(path, without("recovery")),
    lambda path: alter(path, without("passphrase")),
    lambda path: alter(path, renamed),
    lambda path: alter(path, sealed_otherwise),
    _gone,
    _garbage,
]


def spoil_both(folder: Path, spoil: Callable[[Path], None]) -> None:
    for name in (HEADER, KEPT):
        spoil(folder / name)


def backed_up(folder: Path, passphrase: str = PASSPHRASE) -> None:
    """A backup, and work after it that no backup has."""
    application = program(folder, later())
    application.access.unlock_any(passphrase)
    application.backups.make_now()
    application.carers.create("Kommer til sist", "spouse", "P-9", "nb", "")
    application.access.lock()


@pytest.mark.parametrize("spoil", BOTH)
def test_slots_that_both_files_lost_come_back_from_a_backup(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    backed_up(folder)
    before, slots = held(folder), read_header(folder / HEADER).slots
    spoil_both(folder, spoil)
    application = program(folder, later())
    # The door shows who can open it, and the right passphrase does.
    (slot,) = application.access.people()
    application.access.unlock(slot.id, PASSPHRASE)
    assert application.access.repaired
    application.access.lock()
    for name in (HEADER, KEPT):
        assert set(read_header(folder / name).slots) == set(slots)
    # All that was written since the backup is there; and so is the way in by the printed key.
    assert held(folder) == before
    begin_anew(folder)
    assert held(folder, NEW) == before


@pytest.mark.parametrize("spoil", BOTH)
def test_the_recovery_key_opens_what_both_files_lost(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    backed_up(folder)
    before = held(folder)
    spoil_both(folder, spoil)
    begin_anew(folder)
    assert held(folder, NEW) == before


@pytest.mark.parametrize("spoil", BOTH)
def test_a_backup_brings_no_old_passphrase_back(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    backed_up(folder)
    application = program(folder, later())
    application.access.unlock_any(PASSPHRASE)
    application.slots.change_passphrase(PASSPHRASE, NEW)
    application.access.lock()
    found = {name: (folder / name).read_bytes() for name in (HEADER, KEPT)}
    spoil_both(folder, spoil)
    spoilt = {path.name: path.read_bytes() for path in folder.glob("store.json*")}
    assert not opens(folder, PASSPHRASE)
    refused(lambda: held(folder, PASSPHRASE))
    assert {path.name: path.read_bytes() for path in folder.glob("store.json*")} == spoilt
    for name, content in found.items():
        (folder / name).write_bytes(content)
    assert opens(folder, NEW)


def test_whoever_was_removed_comes_not_back_with_a_backup(folder: Path) -> None:
    application = program(folder, later())
    application.access.unlock_any(PASSPHRASE)
    code = application.slots.invite("Áile Áilesdatter", "sykepleier")
    application.access.lock()
    theirs = application.access.people()[1].id
    application.access.unlock(theirs, code)
    application.access.renew(NEW)
    application.access.lock()
    backed_up(folder)
    application = program(folder, later())
    application.access.unlock_any(PASSPHRASE)
    application.slots.remove(theirs)
    application.access.lock()
    spoil_both(folder, _gone)
    assert not opens(folder, NEW)
    assert opens(folder, PASSPHRASE)
    assert [slot.id for slot in program(folder).access.people()] != [theirs]
    assert len(program(folder).access.people()) == 1


def test_a_store_under_a_new_key_takes_no_header_from_before(folder: Path) -> None:
    backed_up(folder)
    application = program(folder, later())
    application.access.unlock_any(PASSPHRASE)
    application.slots.rekey(PASSPHRASE)
    application.access.lock()
    spoil_both(folder, _gone)
    # The door knows somebody, from the backup; but that is not the key of today's store.
    assert refused(lambda: held(folder)).trouble is Trouble.HEADER_MISSING


def test_what_another_store_left_in_the_folder_for_backups_is_not_taken(
    folder: Path, tmp_path: Path
) -> None:
    new_store(tmp_path / "other")
    backed_up(tmp_path / "other")
    shutil.copytree(tmp_path / "other" / "backups", folder / "backups")
    spoil_both(folder, _gone)
    assert refused(lambda: held(folder)).trouble is Trouble.HEADER_MISSING
    backed_up(tmp_path / "other")


@pytest.mark.parametrize(
    "said", [b"[" * 100_000, b'{"folder": "a\\u0000b"}', b'{"folder": "\\ud800"}', b'{"folder": 7}']
)
def test_a_spoiled_note_of_the_chosen_folder_keeps_nobody_out(folder: Path, said: bytes) -> None:
    backed_up(folder)
    before = held(folder)
    spoil_both(folder, _gone)
    (folder / "backup.json").write_bytes(said)
    assert program(folder, later()).backups.list()
    assert held(folder) == before


def test_without_any_backup_the_way_on_is_a_backup_from_elsewhere(folder: Path) -> None:
    """Nothing on this computer tells the way in: then it is said, and what to do."""
    spoil_both(folder, lambda path: alter(path, without("recovery")))
    told = refused(lambda: held(folder))
    assert told.trouble is Trouble.HEADER_ALTERED
    assert Way.RESTORE in Door(trouble=told).ways()
    application = program(folder, later())
    key = (folder.parent / "recovery").read_text("utf-8")
    told = refused(lambda: application.access.unlock_with_recovery(key))
    assert told.trouble is Trouble.HEADER_DAMAGED
    assert Door(trouble=told).ways()[-1] is Way.RESTORE

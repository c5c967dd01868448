"""An exchange is cut off after each of its steps: whoever comes next finds one whole pair."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import files, rekey, swap
from csnat_app.store.database import Database
from csnat_app.store.header import Header, read_header, seal, write_header
from csnat_app.store.instance import InstanceLock
from csnat_app.store.vault import Vault
from tests.store.examples import NURSE, PASSPHRASE

STEPS = ("replace", "unlink", "fsync", "mkdir")


class PowerCut(BaseException):
    """The program is gone: nothing of it runs any more."""


class Power:
    """Fails before the step with the given number, and every one after it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.left = -1
        for name in STEPS:
            patch.setattr(os, name, self._guarded(getattr(os, name)))

    def _guarded(self, step: object) -> object:
        def guarded(*arguments: object, **named: object) -> object:
            if self.left == 0:
                raise PowerCut
            self.left -= 1
            return step(*arguments, **named)  # type: ignore[operator]

        return guarded


@pytest.fixture
def power(monkeypatch: pytest.MonkeyPatch) -> Iterator[Power]:
    power = Power(monkeypatch)
    yield power
    power.left = -1


@pytest.fixture
def folder(vault: Vault) -> Path:
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    return vault.header_path.parent


def ready(folder: Path) -> Header:
    """Lay a new pair ready; gives its header. The new one opens like the old one."""
    opened = Vault(folder).unlock_any(PASSPHRASE)
    key = opened.ring.data_key()
    with opened.database.write() as work:
        work.settings.put("which", "new")
        work.commit()
    salt = rekey.new_database(opened.database, key)
    with opened.database.write() as work:
        work.settings.put("which", "old")
        work.commit()
    opened.database.close()
    return seal(replace(opened.ring.header, database_salt=salt), key)


def which(folder: Path) -> str | None:
    opened = Vault(folder).unlock_any(PASSPHRASE)
    try:
        assert opened.database.verify() == ()
        with opened.database.read() as work:
            return work.settings.get("which")
    finally:
        opened.database.close()


def test_nothing_to_finish(folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    swap.finish(folder)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_an_exchange_puts_the_old_pair_aside(folder: Path) -> None:
    header = ready(folder)
    before = read_header(folder / swap.HEADER)
    aside = swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert which(folder) == "new"
    assert aside.name.endswith("-test")
    assert aside.stat().st_mode & 0o777 == 0o700
    assert read_header(aside / swap.HEADER) == before
    assert which(aside) == "old"
    assert not (folder / swap.NOTE).exists()


def test_cut_off_after_any_step(folder: Path, power: Power) -> None:
    """The old pair until the exchange is decided, the new one from then on; never a mixture."""
    seen, steps, done = [], 0, False
    while not done:
        header = ready(folder)
        power.left = steps
        try:
            swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
            done = True
        except PowerCut:
            pass
        power.left = -1
        seen.append(which(folder))
        left = {path.name for path in folder.iterdir()}
        assert not left & {swap.NOTE, swap.NEW_HEADER, swap.NEW_DATABASE}
        steps += 1
    decided = seen.index("new")
    assert seen[:decided] == ["old"] * decided
    assert set(seen[decided:]) == {"new"}
    assert 3 < decided < len(seen) - 3


def test_finishing_is_cut_off_as_well(folder: Path, power: Power) -> None:
    header = ready(folder)
    steps, done = 0, False
    power.left = 14  # decided, and hardly begun
    with pytest.raises(PowerCut):
        swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert (folder / swap.NOTE).exists()
    while not done:
        power.left = steps
        try:
            swap.finish(folder)
            done = True
        except PowerCut:
            steps += 1
        power.left = -1
    assert steps > 3
    assert which(folder) == "new"


def test_what_cannot_be_moved_leaves_the_old_pair(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = ready(folder)
    real = os.replace

    def held(source: Path, target: Path) -> None:
        if Path(source).name == swap.NEW_HEADER and Path(target).name == swap.HEADER:
            raise PermissionError(13, "held by another program")
        real(source, target)

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(Misfortune) as caught:
        swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert caught.value.trouble is Trouble.FOLDER_READ_ONLY
    monkeypatch.undo()
    assert which(folder) == "old"
    assert list((folder / swap.ASIDE).iterdir()) == []


def test_a_foreign_database_is_not_put_in_place(folder: Path) -> None:
    header = ready(folder)
    (folder / swap.NEW_DATABASE).write_bytes(b"another database")
    with pytest.raises(ValueError):
        swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert which(folder) == "old"


def test_another_program_finishes_nothing_of_ours(folder: Path) -> None:
    ready(folder)
    lock = InstanceLock(folder)
    swap.finish(folder)
    assert (folder / swap.NEW_DATABASE).exists()
    lock.release()
    swap.finish(folder)
    assert not (folder / swap.NEW_DATABASE).exists()


def test_an_old_pair_under_an_old_key_is_not_kept(folder: Path) -> None:
    header = ready(folder)
    aside = swap.exchange(folder, header, folder / swap.NEW_DATABASE, swap.NOT_KEPT)
    assert aside.exists()
    swap.finish(folder)
    assert not aside.exists()
    assert which(folder) == "new"


@pytest.mark.parametrize("note", [b"", b"..", b"../../elsewhere", b"\xff\xfe", b"[" * 9000])
def test_a_note_that_was_spoiled_leads_nowhere_else(folder: Path, note: bytes) -> None:
    header = ready(folder)
    write_header(folder / swap.NEW_HEADER, header)
    (folder / swap.NOTE).write_bytes(note)
    old = (folder / swap.DATABASE).read_bytes()
    swap.finish(folder)
    assert which(folder) == "new"
    aside = list((folder / swap.ASIDE).iterdir())
    assert [(place / swap.DATABASE).read_bytes() for place in aside] == [old]
    assert not (folder / swap.NOTE).exists()


def test_the_write_ahead_log_goes_with_its_database(folder: Path) -> None:
    header = ready(folder)
    (folder / "store.db-wal").write_bytes(b"of the old one")
    aside = swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert (aside / "store.db-wal").read_bytes() == b"of the old one"
    assert not (folder / "store.db-wal").exists()


def test_a_new_key_leaves_nothing_of_the_old_one(folder: Path) -> None:
    opened = Vault(folder).unlock_any(PASSPHRASE)
    old, new = opened.ring.data_key(), os.urandom(32)
    before = opened.ring.header
    database, header = rekey.rekey(
        opened.database, new, lambda salt: seal(replace(before, database_salt=salt), new)
    )
    assert database.verify() == ()
    assert header.database_salt != before.database_salt
    assert list((folder / swap.ASIDE).iterdir()) == []
    database.close()
    lock = InstanceLock(folder)
    try:
        with pytest.raises(Misfortune) as caught:
            Database(folder / swap.DATABASE, old, header.database_salt, lock)
    finally:
        lock.release()
    assert caught.value.trouble is Trouble.STORE_DAMAGED


def test_a_new_key_without_room_leaves_the_old_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Vault(folder).unlock_any(PASSPHRASE)
    monkeypatch.setattr("csnat_app.store.copies.make_empty", _no_room)
    with pytest.raises(Misfortune):
        rekey.rekey(opened.database, os.urandom(32), lambda _: opened.ring.header)
    monkeypatch.undo()
    assert which(folder) is None


def _no_room(path: Path) -> None:
    raise files.misfortune_of(OSError(28, "No space left on device"), path)


def test_a_full_disk_in_the_middle_leaves_the_old_pair(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = ready(folder)
    real = swap.write_whole

    def full(path: Path, content: bytes) -> None:
        if path.parent.parent.name == swap.ASIDE:
            _no_room(path)
        real(path, content)

    monkeypatch.setattr(swap, "write_whole", full)
    with pytest.raises(Misfortune) as caught:
        swap.exchange(folder, header, folder / swap.NEW_DATABASE, "test")
    assert caught.value.trouble is Trouble.DISK_FULL
    monkeypatch.undo()
    assert not (folder / swap.NOTE).exists()
    assert which(folder) == "old"

"""Somebody kept an old copy of the header and knows a passphrase of then: what does it open?

A passphrase only wraps the key, so a changed one leaves the key in old copies as it is; a new
key is what shuts them out. Both are shown, the first one so that nobody promises more.
"""

import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Trouble
from csnat_app.store import cipher
from csnat_app.store.header import read_header
from csnat_app.store.openers import by_person, by_recovery
from tests.security.doors import held, later, new_store, opens, refused
from tests.support import PASSPHRASE, program

NEW = "en annen setning i snø"


@dataclass(frozen=True)
class Kept:
    """What somebody took along: the header's bytes, and the data key that could be had from it."""

    header: bytes
    data_key: bytes
    recovery_key: str

    def reads(self, database: Path) -> bool:
        """Whether the key of then decrypts it, without any help of the program."""
        with closing(cipher.connect(database, self.data_key)) as connection:
            try:
                connection.execute("SELECT count(*) FROM carer").fetchone()
            except dbapi2.DatabaseError:
                return False
            return True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def kept(folder: Path) -> Kept:
    recovery_key = new_store(folder)
    opened = by_person(PASSPHRASE)(read_header(folder / "store.json"))
    assert opened is not None
    return Kept((folder / "store.json").read_bytes(), opened[1], recovery_key)


def test_a_changed_passphrase_opens_no_longer_but_the_key_is_the_same(
    folder: Path, kept: Kept
) -> None:
    app = program(folder)
    app.access.unlock_any(PASSPHRASE)
    app.slots.change_passphrase(PASSPHRASE, NEW)
    app.access.lock()
    assert not opens(folder, PASSPHRASE)
    assert kept.reads(folder / "store.db")


def test_a_person_who_left_opens_no_longer_not_even_with_the_kept_copies(folder: Path) -> None:
    new_store(folder)
    app = program(folder)
    app.access.unlock_any(PASSPHRASE)
    code = app.slots.invite("Áile Áilesdatter", "sykepleier")
    app.access.lock()
    theirs = app.access.people()[1].id
    app.access.unlock(theirs, code)
    app.access.renew(NEW)
    theirs_still = (folder / "store.json").read_bytes()
    app.access.lock()
    (folder / "store.json").write_bytes(theirs_still)
    app.access.unlock_any(PASSPHRASE)
    assert (folder / "store.json.altered").read_bytes() == theirs_still
    app.slots.remove(theirs)
    app.access.lock()
    assert not opens(folder, NEW)
    # No file of the store holds a slot that the passphrase of then would open.
    for path in folder.glob("store.json*"):
        assert by_person(NEW)(read_header(path)) is None, path.name


def test_saving_what_can_be_read_brings_no_old_way_in_back(folder: Path, kept: Kept) -> None:
    app = program(folder, later())
    app.access.unlock_any(PASSPHRASE)
    code = app.slots.invite("Áile Áilesdatter", "sykepleier")
    app.access.lock()
    header = (folder / "store.json").read_bytes()
    app.access.unlock_any(PASSPHRASE)
    app.slots.remove(app.slots.people()[1].slot_id)
    app.slots.change_passphrase(PASSPHRASE, NEW)
    app.slots.new_recovery_key()
    app.access.lock()
    database = (folder / "store.db").read_bytes()
    for name in ("store.json", "store.json.previous"):
        (folder / name).write_bytes(header)
    old_ways: list[dict[str, str]] = [
        {"passphrase": PASSPHRASE},
        {"passphrase": code},
        {"recovery_key": kept.recovery_key},
    ]
    for way in old_ways:
        door = program(folder, later())
        assert refused(partial(door.health.salvage, **way)).trouble is Trouble.HEADER_OLDER
    assert (folder / "store.db").read_bytes() == database
    assert not list(folder.glob("aside/*"))


@pytest.mark.parametrize("further", [0, 1, 5])
def test_a_header_that_was_written_on_in_an_old_copy_opens_nothing(
    folder: Path, tmp_path: Path, further: int
) -> None:
    """Somebody with a copy of then makes its header look newer than that of today."""
    new_store(folder)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    app = program(folder, later())
    app.access.unlock_any(PASSPHRASE)
    app.slots.change_passphrase(PASSPHRASE, NEW)
    app.access.lock()
    today = read_header(folder / "store.json").generation
    app = program(copy, later())
    app.access.unlock_any(PASSPHRASE)
    while read_header(copy / "store.json").generation < today + further:
        title = f"{app.access.person.title}."
        app.settings.keep_person(replace(app.access.person, title=title))
    written_on = (copy / "store.json").read_bytes()  # not locked: that would note the log's end
    app.access.lock()
    before, ours = held(folder, NEW), (folder / "store.json").read_bytes()
    for name in ("store.json", "store.json.previous"):
        (folder / name).write_bytes(written_on)
    assert refused(lambda: held(folder)).trouble is Trouble.HEADER_OLDER
    door = program(folder, later())
    saving = refused(lambda: door.health.salvage(passphrase=PASSPHRASE))
    assert saving.trouble is Trouble.HEADER_OLDER
    # Once the log's end is noted in it, it does not fit the log of today.
    for name in ("store.json", "store.json.previous"):
        shutil.copy(copy / "store.json", folder / name)
    assert refused(lambda: held(folder)).trouble in (Trouble.STORE_OLDER, Trouble.HEADER_OLDER)
    saving = refused(lambda: door.health.salvage(passphrase=PASSPHRASE))
    assert saving.trouble is Trouble.HEADER_OLDER
    (folder / "store.json").write_bytes(ours)
    assert held(folder, NEW) == before


def test_with_an_older_header_what_opens_today_saves_what_can_be_read(folder: Path) -> None:
    new_store(folder)
    header = (folder / "store.json").read_bytes()
    app = program(folder, later())
    app.access.unlock_any(PASSPHRASE)
    app.slots.new_recovery_key()
    app.access.lock()
    before = held(folder)
    for name in ("store.json", "store.json.previous"):
        (folder / name).write_bytes(header)
    program(folder, later()).health.salvage(passphrase=PASSPHRASE)
    # The recovery key of then is not among the slots any more.
    slots = read_header(folder / "store.json").slots
    assert [slot.kind for slot in slots] == ["passphrase"]
    assert held(folder) == before


def test_a_new_key_shuts_out_whoever_has_an_old_header(folder: Path, kept: Kept) -> None:
    before = held(folder)
    app = program(folder)
    app.access.unlock_any(PASSPHRASE)
    new_recovery_key = app.slots.rekey(PASSPHRASE).recovery_key
    app.access.lock()
    assert held(folder) == before
    # Nothing of the old pair is left, under whatever name.
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert not [path for path in files if ".db" in path.name and kept.reads(path)]
    for path in folder.rglob("store.json*"):
        assert by_recovery(kept.recovery_key)(read_header(path)) is None, path.name
        assert by_recovery(new_recovery_key)(read_header(path)) is not None, path.name

    (folder / "store.json.previous").unlink(missing_ok=True)
    (folder / "store.json").write_bytes(kept.header)
    assert refused(lambda: held(folder)).trouble is Trouble.STORE_FOREIGN

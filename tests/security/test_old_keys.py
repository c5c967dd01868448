"""Somebody kept an old copy of the header and knows a passphrase of then: what does it open?

A passphrase only wraps the key, so a changed one leaves the key in old copies as it is; a new
key is what shuts them out. Both are shown, the first one so that nobody promises more.
"""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Trouble
from csnat_app.store import cipher
from csnat_app.store.header import read_header
from csnat_app.store.openers import by_person, by_recovery
from tests.security.doors import held, new_store, opens, refused
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

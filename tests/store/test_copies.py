"""What SQLCipher makes of SQLite's backup API between two connections with a key each."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.store import cipher, copies
from csnat_app.store.database import Database
from csnat_app.store.unlocking import Opened
from csnat_app.store.vault import Vault
from tests.store.examples import NURSE, PASSPHRASE, SENTENCE, fill_in


@pytest.fixture
def made(vault: Vault) -> Iterator[Opened]:
    made, _ = vault.create(NURSE, PASSPHRASE)
    fill_in(made.database)
    yield made
    made.database.close()


@pytest.fixture
def filled(made: Opened) -> Database:
    return made.database


@pytest.mark.parametrize("same", [True, False], ids=["same key", "another key"])
def test_a_copy_has_its_own_salt_and_the_key_that_was_told(
    made: Opened, filled: Database, tmp_path: Path, same: bool
) -> None:
    path, key = tmp_path / "copy.db", made.ring.data_key() if same else os.urandom(32)
    rows = copies.copy(filled._connection, path, key)
    assert rows["carer"] == 30
    assert path.stat().st_mode & 0o777 == 0o600
    assert cipher.start_of(path) != cipher.start_of(filled.path)
    assert SENTENCE.encode() not in path.read_bytes()
    # One file, with nothing beside it.
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["copy.db"]
    copies.check(path, key, rows)


def test_two_copies_have_no_page_in_common(filled: Database, tmp_path: Path) -> None:
    key = os.urandom(32)
    pages = []
    for name in ("one.db", "two.db"):
        copies.copy(filled._connection, tmp_path / name, key)
        content = (tmp_path / name).read_bytes()
        pages.append({content[start : start + 4096] for start in range(0, len(content), 4096)})
    assert not pages[0] & pages[1]


def test_a_copy_that_lacks_a_row_is_not_the_same(filled: Database, tmp_path: Path) -> None:
    path, key = tmp_path / "copy.db", os.urandom(32)
    rows = copies.copy(filled._connection, path, key)
    with pytest.raises(copies.NotTheSame):
        copies.check(path, key, {**rows, "carer": 31})


def test_a_copy_with_a_spoilt_page_is_not_the_same(filled: Database, tmp_path: Path) -> None:
    path, key = tmp_path / "copy.db", os.urandom(32)
    rows = copies.copy(filled._connection, path, key)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(copies.NotTheSame):
        copies.check(path, key, rows)


def test_a_second_connection_sees_one_moment_and_only_reads(vault: Vault) -> None:
    made, _ = vault.create(NURSE, PASSPHRASE)
    with made.database.beside(made.ring.data_key()) as beside:
        before = copies.row_counts(beside)
        fill_in(made.database)
        assert copies.row_counts(beside) == before
        with pytest.raises(dbapi2.OperationalError):
            beside.execute("DELETE FROM person")
    made.database.close()

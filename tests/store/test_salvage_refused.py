"""What cannot be salvaged, or not written, stays as it was."""

import random
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import cipher, swap
from csnat_app.store import salvage as salvaging
from csnat_app.store.header import read_header
from csnat_app.store.vault import Vault
from tests.store.examples import NOW, NURSE, PASSPHRASE
from tests.store.salvaging import key_of, run


def test_nothing_that_can_be_read(closed_store: Vault) -> None:
    size = closed_store.database_path.stat().st_size
    closed_store.database_path.write_bytes(random.Random(1).randbytes(size))
    before = {path.name: path.read_bytes() for path in closed_store.header_path.parent.iterdir()}
    with pytest.raises(Misfortune) as caught:
        run(closed_store)
    assert caught.value.trouble is Trouble.NOTHING_SALVAGED
    after = {path.name: path.read_bytes() for path in closed_store.header_path.parent.iterdir()}
    assert after == before


@pytest.mark.parametrize("trouble", [Trouble.STORE_MISSING, Trouble.STORE_PLAIN])
def test_what_is_no_damaged_store(closed_store: Vault, trouble: Trouble) -> None:
    if trouble is Trouble.STORE_MISSING:
        closed_store.database_path.unlink()
    else:
        closed_store.database_path.write_bytes(b"SQLite format 3\x00" * 512)
    with pytest.raises(Misfortune) as caught:
        run(closed_store)
    assert caught.value.trouble is trouble


def test_a_full_disk_leaves_all_as_it_was(
    closed_store: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise Misfortune(Trouble.DISK_FULL, path="")

    monkeypatch.setattr(salvaging, "make_empty", full)
    with pytest.raises(Misfortune) as caught:
        run(closed_store)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert not (closed_store.header_path.parent / swap.ASIDE).exists()
    closed_store.unlock_any(PASSPHRASE).database.close()


def test_a_disk_that_is_full_while_rows_are_written(
    closed_store: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = cipher.connect

    def small(path: Path, key: bytes) -> object:
        connection = real(path, key)
        connection.execute("PRAGMA max_page_count = 40")
        return connection

    monkeypatch.setattr(cipher, "connect", small)
    header, key = read_header(closed_store.header_path), key_of(closed_store)
    with pytest.raises(Misfortune) as caught:
        salvaging.salvage(closed_store.header_path.parent, header, key, NURSE, NOW)
    monkeypatch.undo()
    assert caught.value.trouble is Trouble.DISK_FULL
    assert {path.name for path in closed_store.header_path.parent.iterdir()} >= {
        "store.db",
        "store.json",
    }
    assert not (closed_store.header_path.parent / swap.NEW_DATABASE).exists()
    closed_store.unlock_any(PASSPHRASE).database.close()

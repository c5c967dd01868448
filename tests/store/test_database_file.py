"""Every file that is not a whole store of ours: its own misfortune, and it is left as it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.database import Database
from csnat_app.store.migrate import MIGRATIONS
from csnat_app.store.vault import Vault
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, keyed

PAGE = 4096


def refused(vault: Vault) -> Misfortune:
    """The misfortune at unlocking; asserts that the file was not touched."""
    path = vault.database_path
    before = (path.read_bytes(), path.stat().st_mtime_ns) if path.exists() else None
    with pytest.raises(Misfortune) as caught:
        vault.unlock(vault.header().slots[0].id, PASSPHRASE)
    after = (path.read_bytes(), path.stat().st_mtime_ns) if path.exists() else None
    assert after == before
    assert caught.value.params["path"] == str(path)
    names = {file.name for file in path.parent.iterdir()}
    assert names <= {"store.db", "store.json", "store.json.previous", "store.lock"}
    return caught.value


def test_missing(closed_store: Vault) -> None:
    closed_store.database_path.unlink()
    assert refused(closed_store).trouble is Trouble.STORE_MISSING


def test_plain(closed_store: Vault) -> None:
    closed_store.database_path.unlink()
    with closing(sqlite3.connect(closed_store.database_path)) as plain:
        plain.execute("CREATE TABLE carer (name TEXT)")
    assert refused(closed_store).trouble is Trouble.STORE_PLAIN


@pytest.mark.parametrize("length", [5, 4096, 10_000])
def test_garbage(closed_store: Vault, length: int) -> None:
    closed_store.database_path.write_bytes((b"this is no database " * 600)[:length])
    assert refused(closed_store).trouble is Trouble.STORE_FOREIGN


def test_another_stores_file(closed_store: Vault, tmp_path: Path) -> None:
    other = Vault(tmp_path / "other", cost=CHEAP)
    made, _ = other.create(NURSE, PASSPHRASE)
    made.database.close()
    other.database_path.replace(closed_store.database_path)
    assert refused(closed_store).trouble is Trouble.STORE_FOREIGN


@pytest.mark.parametrize("length", [0, 10, 1000, PAGE, 3 * PAGE, 3 * PAGE + 1, -1, -PAGE])
def test_truncated(closed_store: Vault, length: int) -> None:
    path = closed_store.database_path
    path.write_bytes(path.read_bytes()[:length])
    assert refused(closed_store).trouble is Trouble.STORE_TRUNCATED


def test_first_page_damaged(closed_store: Vault) -> None:
    damage(closed_store.database_path, 0)
    assert refused(closed_store).trouble is Trouble.STORE_DAMAGED


def test_page_damaged(closed_store: Vault, unlock: Callable[[Vault], Database]) -> None:
    """Whichever page it is: no wrong content is ever read, at unlocking or later."""
    path = closed_store.database_path
    whole = path.read_bytes()
    assert len(whole) > 20 * PAGE
    for page in range(len(whole) // PAGE):
        damage(path, page)
        damaged = path.read_bytes()
        troubles = set()
        try:
            database = unlock(closed_store)
        except Misfortune as misfortune:
            troubles.add(misfortune.trouble)
        else:
            assert database.verify(), f"page {page}"
            read_all(database, troubles)
            database.close()
        assert troubles <= {Trouble.STORE_DAMAGED}
        assert path.read_bytes() == damaged
        path.write_bytes(whole)


def test_a_schema_from_the_future(closed_store: Vault) -> None:
    with closing(keyed(closed_store)) as connection:
        connection.execute("PRAGMA user_version = 99")
    found = refused(closed_store)
    assert found.trouble is Trouble.STORE_NEWER
    assert (found.params["found"], found.params["known"]) == (99, MIGRATIONS[-1].version)


def test_another_programs_database_under_our_key(closed_store: Vault) -> None:
    with closing(keyed(closed_store)) as connection:
        connection.execute("PRAGMA application_id = 1")
    assert refused(closed_store).trouble is Trouble.STORE_FOREIGN


def test_after_a_refusal_the_store_is_free(
    closed_store: Vault, unlock: Callable[[Vault], Database]
) -> None:
    path = closed_store.database_path
    whole = path.read_bytes()
    damage(path, 0)
    refused(closed_store)
    path.write_bytes(whole)
    assert unlock(closed_store).verify() == ()


def damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE + 100] ^= 0xFF
    path.write_bytes(content)


def read_all(database: Database, troubles: set[Trouble]) -> None:
    try:
        with database.read() as work:
            assert work.carers.search(limit=100).total == 30
            for carer_id in work.carers.ids():
                assert work.carers.get(carer_id).name.startswith("Test Testdatter")
                (round_,) = work.rounds.of_carer(carer_id)
                assert round_.conversation.place == "kjøkkenet"
    except Misfortune as misfortune:
        troubles.add(misfortune.trouble)

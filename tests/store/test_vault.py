import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.database import Database
from csnat_app.store.header import write_header
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.slots import PASSPHRASE as BY_PASSPHRASE
from csnat_app.store.slots import RECOVERY
from csnat_app.store.vault import Vault
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, SENTENCE, carer, full_round

Unlock = Callable[[Vault], Database]
Limited = Callable[[Path], AbstractContextManager[None]]


def test_a_new_store_opens_with_the_passphrase_at_its_real_cost(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "store")
    assert not vault.exists
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    assert vault.exists
    header = vault.header()
    assert [slot.kind for slot in header.slots] == [BY_PASSPHRASE, RECOVERY]
    assert [slot.person for slot in header.slots] == [NURSE, None]
    assert {slot.key.cost for slot in header.slots} == {Argon2Cost(64 * 1024, 3, 4)}
    opened = vault.unlock(header.slots[0].id, PASSPHRASE).database
    with opened.read() as work:
        assert work.people.all() == (NURSE,)
    assert opened.store_id == made.database.store_id == header.store_id
    opened.close()


@pytest.mark.parametrize("practice", [True, False])
def test_practice_is_remembered(vault: Vault, unlock: Unlock, practice: bool) -> None:
    made, _ = vault.create(NURSE, PASSPHRASE, practice=practice)
    assert made.database.practice is practice
    made.database.close()
    assert vault.header().practice is practice
    assert unlock(vault).practice is practice


def test_the_recovery_key_opens_however_it_is_typed(vault: Vault) -> None:
    made, key = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    assert [len(group) for group in key.split("-")] == [4, 4, 4, 4, 4, 4, 3]
    opened = vault.unlock_with_recovery(" " + key.lower().replace("-", " "))
    assert opened.database.store_id == made.database.store_id
    opened.database.close()


def test_the_recovery_key_is_kept_nowhere(vault: Vault) -> None:
    made, key = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    for file in vault.header_path.parent.iterdir():
        assert key.encode() not in file.read_bytes()


def test_wrong_passphrase(closed_store: Vault) -> None:
    before = contents(closed_store)
    slot = closed_store.header().slots[0]
    for passphrase in ("", PASSPHRASE.upper(), PASSPHRASE + " "):
        with pytest.raises(Misfortune) as caught:
            closed_store.unlock(slot.id, passphrase)
        assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
    assert contents(closed_store) == before


def test_wrong_recovery_key(closed_store: Vault) -> None:
    for key in ("no key", "0000-0000-0000-0000-0000-0000-000"):
        with pytest.raises(Misfortune) as caught:
            closed_store.unlock_with_recovery(key)
        assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY


def test_unknown_slot(closed_store: Vault) -> None:
    with pytest.raises(Misfortune) as caught:
        closed_store.unlock("00" * 16, PASSPHRASE)
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_a_slot_that_was_moved_to_another_person_does_not_open(closed_store: Vault) -> None:
    header = closed_store.header()
    other = replace(header.slots[0], id="22" * 16, person=Person("33" * 16, "Eksempel Eksempelsen"))
    write_header(closed_store.header_path, replace(header, slots=(*header.slots, other)))
    with pytest.raises(Misfortune) as caught:
        closed_store.unlock(other.id, PASSPHRASE)
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE


@pytest.mark.parametrize("left", ["store.json", "store.db"])
def test_nothing_is_made_over_what_is_there(closed_store: Vault, left: str) -> None:
    for path in (closed_store.header_path, closed_store.database_path):
        if path.name != left:
            path.unlink()
    before = contents(closed_store)
    with pytest.raises(Misfortune) as caught:
        closed_store.create(NURSE, PASSPHRASE)
    assert caught.value.trouble is Trouble.STORE_EXISTS
    assert contents(closed_store) == before


def test_an_unfinished_store_is_no_store(vault: Vault) -> None:
    folder = vault.header_path.parent
    folder.mkdir()
    (folder / "store.db.new").write_bytes(b"half of it")
    assert not vault.exists
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    assert sorted(file.name for file in folder.iterdir()) == [
        "store.db",
        "store.json",
        "store.json.previous",
        "store.lock",
    ]


def test_files_are_the_owners_alone(vault: Vault) -> None:
    made, _ = vault.create(NURSE, PASSPHRASE)
    with made.database.write() as work:
        work.settings.put("a", "b")
        work.commit()
    folder = vault.header_path.parent
    modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    assert set(modes) >= {"store.db", "store.db-wal", "store.json", "store.lock"}
    assert set(modes.values()) == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    made.database.close()


def test_nothing_stands_in_the_folder_in_plain_text(vault: Vault) -> None:
    made, _ = vault.create(NURSE, PASSPHRASE)
    with made.database.write() as work:
        kept = carer("Áile Testdatter")
        work.carers.add(kept)
        work.rounds.add(full_round(kept.id))
        work.commit()
    # As it is while the program runs, write-ahead log included, and after it has ended.
    while_open = contents(vault)
    assert while_open["store.db-wal"]
    made.database.close()
    words = (SENTENCE, "Testdatter", "night_break", "CREATE TABLE", kept.id, PASSPHRASE)
    for found in (while_open, contents(vault)):
        for name, content in found.items():
            for word in words:
                for encoding in ("utf-8", "utf-16-le"):
                    assert word.encode(encoding) not in content, (name, word)
        assert not found["store.db"].startswith(b"SQLite format 3")


def test_read_only_folder(open_folder: Path, without_rights: Limited) -> None:
    with without_rights(open_folder), pytest.raises(Misfortune) as caught:
        Vault(open_folder, cost=CHEAP).create(NURSE, PASSPHRASE)
    assert caught.value.trouble is Trouble.FOLDER_READ_ONLY
    with without_rights(open_folder), pytest.raises(Misfortune) as caught:
        Vault(open_folder / "inner", cost=CHEAP).create(NURSE, PASSPHRASE)
    assert caught.value.trouble is Trouble.FOLDER_READ_ONLY
    assert list(open_folder.iterdir()) == []


def test_a_store_in_a_read_only_folder(open_folder: Path, without_rights: Limited) -> None:
    vault = Vault(open_folder, cost=CHEAP)
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    slot = vault.header().slots[0]
    for path in open_folder.iterdir():
        path.chmod(0o444)
    with without_rights(open_folder), pytest.raises(Misfortune) as caught:
        vault.unlock(slot.id, PASSPHRASE)
    assert caught.value.trouble is Trouble.FOLDER_READ_ONLY


def test_header_of_nothing_and_of_half_a_store(vault: Vault) -> None:
    with pytest.raises(Misfortune) as caught:
        vault.header()
    assert caught.value.trouble is Trouble.STORE_MISSING
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()
    vault.header_path.unlink()
    vault.header_path.with_name("store.json.previous").unlink()
    with pytest.raises(Misfortune) as caught:
        vault.header()
    assert caught.value.trouble is Trouble.HEADER_MISSING


def test_info_needs_no_key(closed_store: Vault) -> None:
    info = closed_store.info()
    assert info.people == (NURSE.name,)
    assert info.size == os.path.getsize(closed_store.database_path)
    assert (info.format_version, info.practice) == (2, False)
    assert info.slots == {"passphrase": 1, "invited": 0, "recovery": 1, "organisation": 0}
    closed_store.database_path.unlink()
    assert closed_store.info().size is None


def contents(vault: Vault) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in vault.header_path.parent.iterdir()}

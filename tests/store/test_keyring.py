"""Who can open the store, changed while it is open: real header files beside a real database."""

from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person
from csnat_app.store import files
from csnat_app.store.choosing import ways
from csnat_app.store.header import is_sealed
from csnat_app.store.instance import InstanceLock
from csnat_app.store.openers import by_recovery
from csnat_app.store.slots import INVITED, RECOVERY
from csnat_app.store.slots import PASSPHRASE as BY_PASSPHRASE
from csnat_app.store.unlocking import Opened
from csnat_app.store.vault import Vault
from tests.store.examples import NURSE, PASSPHRASE, fill_in

OTHER = Person("22" * 16, "Prøve Prøvesen", "sykepleier")
NEW = "noe helt nytt å huske på"


@pytest.fixture
def made(vault: Vault) -> Iterator[tuple[Opened, str]]:
    opened, key = vault.create(NURSE, PASSPHRASE)
    yield opened, key
    opened.database.close()


@pytest.fixture
def opened(made: tuple[Opened, str]) -> Opened:
    return made[0]


def opens(vault: Vault, slot_id: str, typed: str) -> bool:
    """At the closed store, as at the door."""
    try:
        found = vault.unlock(slot_id, typed)
    except Misfortune as misfortune:
        if misfortune.trouble is not Trouble.WRONG_PASSPHRASE:
            raise
        return False
    found.database.close()
    return True


def test_a_new_passphrase_encrypts_nothing_anew(opened: Opened, vault: Vault) -> None:
    fill_in(opened.database)
    opened.database.close()
    opened = vault.unlock(opened.slot_id, PASSPHRASE)
    before = vault.database_path.read_bytes()
    opened.ring.change_passphrase(opened.slot_id, NEW)
    key = opened.ring.data_key()
    opened.database.close()
    after = vault.database_path.read_bytes()
    # What the database remembers of its header is all that it wrote: no page is encrypted anew.
    changed = [at for at in range(0, len(before), 4096) if before[at:][:4096] != after[at:][:4096]]
    assert len(before) > 50 * 4096
    assert len(changed) <= 3
    assert not opens(vault, opened.slot_id, PASSPHRASE)
    again = vault.unlock(opened.slot_id, NEW)
    assert again.ring.data_key() == key
    again.database.close()


def test_an_invited_person_opens_with_the_code_and_then_with_a_passphrase(
    opened: Opened, vault: Vault
) -> None:
    code = opened.ring.invite(OTHER)
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4, 4, 4, 3]
    slot = opened.ring.slot_of(OTHER.id)
    assert slot is not None
    assert (slot.kind, slot.person) == (INVITED, OTHER)
    opened.database.close()
    assert not opens(vault, slot.id, PASSPHRASE)
    theirs = vault.unlock(slot.id, code.lower())
    theirs.ring.change_passphrase(slot.id, NEW)
    assert [known.kind for known in theirs.ring.header.people()] == [BY_PASSPHRASE, BY_PASSPHRASE]
    theirs.database.close()
    assert not opens(vault, slot.id, code)
    assert opens(vault, slot.id, NEW)
    assert opens(vault, opened.slot_id, PASSPHRASE)


def test_another_code_leaves_nothing_of_the_one_before(opened: Opened, vault: Vault) -> None:
    lost = opened.ring.invite(OTHER)
    before = opened.ring.slot_of(OTHER.id)
    assert before is not None
    code = opened.ring.invite_again(before.id)
    slot = opened.ring.slot_of(OTHER.id)
    assert slot is not None
    assert (slot.id, slot.kind, slot.person) == (before.id, INVITED, OTHER)
    # At once, and in the kept copy as well.
    headers = list(vault.header_path.parent.glob("store.json*"))
    assert len(headers) == 2
    for path in headers:
        assert before.key.sealed.hex() not in path.read_text("utf-8")
    with pytest.raises(Misfortune) as caught:
        opened.ring.invite_again(opened.slot_id)  # a passphrase is not taken away by this
    assert caught.value.trouble is Trouble.NOT_FOUND
    opened.database.close()
    assert not opens(vault, slot.id, lost)
    assert opens(vault, slot.id, code)


def test_whoever_left_has_no_way_in_any_more(opened: Opened, vault: Vault) -> None:
    code = opened.ring.invite(OTHER)
    slot = opened.ring.slot_of(OTHER.id)
    assert slot is not None
    opened.ring.remove(slot.id)
    opened.database.close()
    with pytest.raises(Misfortune) as caught:
        vault.unlock(slot.id, code)
    assert caught.value.trouble is Trouble.NOT_FOUND
    # Neither in the header nor in its kept copy.
    for path in vault.header_path.parent.glob("store.json*"):
        assert slot.key.sealed.hex() not in path.read_text("utf-8")


def test_the_last_person_stays(opened: Opened) -> None:
    ring = opened.ring
    for _ in range(2):
        before = ring.header
        with pytest.raises(Misfortune) as caught:
            ring.remove(opened.slot_id)
        assert caught.value.trouble is Trouble.LAST_PERSON
        assert ring.header == before
        # One who was invited and never came does not count.
        ring.invite(OTHER)
    first, second = (slot.id for slot in ring.header.people() if slot.kind == INVITED)
    ring.remove(first)
    ring.change_passphrase(second, NEW)
    ring.remove(opened.slot_id)
    with pytest.raises(Misfortune) as caught:
        ring.remove(second)
    assert caught.value.trouble is Trouble.LAST_PERSON


def test_only_people_are_removed_as_people(opened: Opened) -> None:
    recovery = next(slot for slot in opened.ring.header.slots if slot.kind == RECOVERY)
    for slot_id in (recovery.id, new_id()):
        with pytest.raises(Misfortune) as caught:
            opened.ring.remove(slot_id)
        assert caught.value.trouble is Trouble.NOT_FOUND


def test_a_new_recovery_key_makes_the_old_one_useless(
    made: tuple[Opened, str], vault: Vault
) -> None:
    opened, old = made
    new = opened.ring.new_recovery_key()
    opened.database.close()
    with pytest.raises(Misfortune) as caught:
        vault.unlock_with_recovery(old)
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY
    vault.unlock_with_recovery(new).database.close()
    assert opens(vault, opened.slot_id, PASSPHRASE)


def test_a_new_name_stands_at_the_door(opened: Opened, vault: Vault) -> None:
    opened.ring.rename(Person(NURSE.id, "Øve Nynavn", "spesialsykepleier"))
    before = vault.header().generation
    opened.ring.rename(Person(NURSE.id, "Øve Nynavn", "spesialsykepleier"))
    opened.ring.rename(OTHER)
    opened.database.close()
    assert vault.info().people == ("Øve Nynavn",)
    assert vault.header().generation == before
    assert opens(vault, opened.slot_id, PASSPHRASE)


def test_an_organisation_opens_it_until_it_is_removed(opened: Opened, vault: Vault) -> None:
    identity = pyrage.x25519.Identity.generate()
    slot_id = opened.ring.add_organisation("IT-avdelingen", str(identity.to_public()), NURSE.name)
    opened.database.close()
    assert vault.info().organisations == ("IT-avdelingen",)
    found = vault.unlock_with_identity(str(identity))
    assert found.slot_id == slot_id
    (slot,) = found.ring.header.organisations
    assert (slot.name, slot.added_by) == ("IT-avdelingen", NURSE.name)
    found.ring.remove_organisation(slot_id)
    with pytest.raises(Misfortune) as caught:
        found.ring.remove_organisation(slot_id)
    assert caught.value.trouble is Trouble.NOT_FOUND
    found.database.close()
    with pytest.raises(Misfortune) as caught:
        vault.unlock_with_identity(str(identity))
    assert caught.value.trouble is Trouble.ORGANISATION_KEY_WRONG


def test_each_header_is_sealed_a_generation_further_and_kept_twice(
    opened: Opened, vault: Vault
) -> None:
    ring = opened.ring
    generations = [ring.header.generation]
    ring.invite(OTHER)
    generations.append(ring.header.generation)
    ring.note_log(3, "ab" * 32)
    ring.note_log(3, "ab" * 32)  # nothing new: nothing written
    generations.append(ring.header.generation)
    first = generations[0]
    assert generations == [first, first + 1, first + 2]
    assert vault.header() == ring.header
    assert is_sealed(ring.header, ring.data_key())
    kept = vault.header_path.with_name("store.json.previous")
    assert kept.read_bytes() == vault.header_path.read_bytes()


def test_after_forgetting_there_is_no_key(opened: Opened) -> None:
    held = opened.ring._data_key
    assert any(held)
    opened.ring.forget()
    assert held == bytearray(32)
    for ask in (
        opened.ring.data_key,
        opened.ring.new_recovery_key,
        lambda: opened.ring.header,
        lambda: opened.ring.note_log(1, "ab" * 32),
    ):
        with pytest.raises(Misfortune) as caught:
            ask()
        assert caught.value.trouble is Trouble.LOCKED
    opened.ring.forget()


def test_a_program_that_lost_the_store_writes_no_header_over_the_others(
    opened: Opened, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The computer slept, and another one on the network has the store by now."""
    before = vault.header_path.read_bytes()

    def lost(_: InstanceLock) -> None:
        raise Misfortune(Trouble.STORE_IN_USE, path="")

    with monkeypatch.context() as patch:
        patch.setattr(InstanceLock, "check", lost)
        with pytest.raises(Misfortune) as caught:
            opened.ring.note_log(3, "ab" * 32)
    assert caught.value.trouble is Trouble.STORE_IN_USE
    assert vault.header_path.read_bytes() == before


def test_no_key_stands_in_what_a_fault_would_tell(made: tuple[Opened, str], vault: Vault) -> None:
    opened, key = made
    (way,) = ways((vault.header(),), by_recovery(key))
    told = repr((opened, way, opened.ring, by_recovery(key)))
    for secret in (key, key.replace("-", ""), repr(way.data_key)[2:-1], way.data_key.hex()):
        assert secret not in told


def test_a_header_that_cannot_be_written_changes_nothing(
    opened: Opened, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, on_disk = opened.ring.header, vault.header_path.read_bytes()

    def full(beside: Path, path: Path) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(files, "put_in_place", full)
        with pytest.raises(Misfortune) as caught:
            opened.ring.change_passphrase(opened.slot_id, NEW)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert opened.ring.header == before
    assert vault.header_path.read_bytes() == on_disk
    opened.database.close()
    assert opens(vault, opened.slot_id, PASSPHRASE)

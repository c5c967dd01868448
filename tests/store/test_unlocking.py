"""The header at unlocking: what was changed outside is noticed, put right or told."""

from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.header import Header, is_sealed, read_header
from csnat_app.store.slots import RECOVERY
from tests.store.examples import NURSE
from tests.store.two_people import NEW, OTHER, Store, close, trouble_of


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def without_other(header: Header) -> Header:
    return replace(header, slots=tuple(slot for slot in header.slots if slot.person != OTHER))


ALTERED = {
    "slot removed": without_other,
    "name": lambda header: replace(
        header,
        slots=tuple(
            replace(slot, person=Person(NURSE.id, "En annen")) if slot.person == NURSE else slot
            for slot in header.slots
        ),
    ),
    "log cut": lambda header: replace(header, log=replace(header.log, count=1)),
    "generation": lambda header: replace(header, generation=header.generation + 5),
    "practice": lambda header: replace(header, practice=True),
    "salt": lambda header: replace(header, database_salt=bytes(16)),
    "seal": lambda header: replace(header, mac="00" * 32),
}


@pytest.mark.parametrize("name", ALTERED)
def test_an_altered_header_is_put_back_from_the_kept_copy(store: Store, name: str) -> None:
    whole = store.vault.header()
    store.alter(ALTERED[name](whole))
    altered = store.vault.header_path.read_bytes()
    opened = store.open()
    assert opened.repaired
    assert opened.ring.header.slots == whole.slots
    assert (store.folder / "store.json.altered").read_bytes() == altered
    assert is_sealed(store.vault.header(), opened.ring.data_key())
    close(opened)
    again = store.open(store.other, NEW)
    assert not again.repaired
    close(again)


@pytest.mark.parametrize("name", sorted(set(ALTERED) - {"salt"}))
def test_where_both_copies_were_altered_it_is_said(store: Store, name: str) -> None:
    store.alter(ALTERED[name](store.vault.header()), both=True)
    assert trouble_of(store) is Trouble.HEADER_ALTERED


def test_swapped_slots_are_put_right(store: Store) -> None:
    """Without the kept copy neither opens; with it the header is put back."""
    header = store.vault.header()
    mine, other = header.slot(store.mine), header.slot(store.other)
    assert mine is not None
    assert other is not None
    swapped = {
        mine.id: replace(mine, key=other.key),
        other.id: replace(other, key=mine.key),
    }
    altered = replace(header, slots=tuple(swapped.get(slot.id, slot) for slot in header.slots))
    whole = store.headers()
    store.alter(altered, both=True)
    assert trouble_of(store) is Trouble.WRONG_PASSPHRASE
    store.put({"store.json.previous": whole["store.json.previous"]})
    opened = store.open()
    assert opened.repaired
    close(opened)


def test_a_slot_of_another_store_opens_nothing(store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "other")
    theirs = other.vault.header()
    header = store.vault.header()
    store.alter(replace(header, slots=(*header.slots[:2], *theirs.slots)), both=True)
    with pytest.raises(Misfortune) as caught:
        store.open(other.mine)
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE


def test_another_stores_header_does_not_fit_the_database(store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "other")
    store.put(other.headers())
    store.mine = other.mine
    assert trouble_of(store) is Trouble.STORE_FOREIGN


def test_another_stores_header_is_put_right_from_the_kept_copy(
    store: Store, tmp_path: Path
) -> None:
    other = Store(tmp_path / "other")
    store.put({"store.json": other.headers()["store.json"]})
    assert {slot.id for slot in store.vault.header().people()} == {store.mine, store.other}
    opened = store.open()
    assert opened.repaired
    close(opened)
    assert store.vault.header().store_id == opened.database.store_id


@pytest.mark.parametrize("spoilt", [None, b"", b'{"format": "csnat-store", "ver'])
def test_a_lost_header_is_put_back_from_the_kept_copy(store: Store, spoilt: bytes | None) -> None:
    path = store.vault.header_path
    if spoilt is None:
        path.unlink()
    else:
        path.write_bytes(spoilt)
    assert len(store.vault.header().people()) == 2
    opened = store.open()
    assert opened.repaired
    close(opened)
    assert len(read_header(path).people()) == 2


def test_an_older_header_is_put_right_from_the_kept_copy(store: Store) -> None:
    older = store.headers()
    opened = store.open()
    opened.ring.remove(store.other)
    close(opened)
    store.put({"store.json": older["store.json"]})
    # Whoever left does not come in with it …
    with pytest.raises(Misfortune) as caught:
        store.open(store.other, NEW)
    assert caught.value.trouble is Trouble.HEADER_OLDER
    # … and whoever stayed puts it right.
    opened = store.open()
    assert opened.repaired
    assert opened.ring.slot_of(OTHER.id) is None
    close(opened)


def test_an_older_header_and_its_copy_are_refused(store: Store) -> None:
    older = store.headers()
    opened = store.open()
    opened.ring.change_passphrase(store.other, "enda en ny frase")
    close(opened)
    store.put(older)
    assert trouble_of(store) is Trouble.HEADER_OLDER


def test_the_recovery_key_opens_under_an_older_header(store: Store) -> None:
    """The person who left is not among those who come back with it."""
    older = store.headers()
    opened = store.open()
    opened.ring.remove(store.other)
    close(opened)
    store.put(older)
    opened = store.vault.unlock_with_recovery(store.recovery_key)
    assert opened.repaired
    assert [slot.person for slot in opened.ring.header.people()] == [NURSE]
    close(opened)
    close(store.open())


def test_an_older_recovery_key_does_not(store: Store) -> None:
    older = store.headers()
    opened = store.open()
    new = opened.ring.new_recovery_key()
    close(opened)
    store.put(older)
    with pytest.raises(Misfortune) as caught:
        store.vault.unlock_with_recovery(store.recovery_key)
    assert caught.value.trouble is Trouble.HEADER_OLDER
    # The header of the new one is gone with both copies.
    with pytest.raises(Misfortune) as caught:
        store.vault.unlock_with_recovery(new)
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY


def test_the_recovery_key_opens_under_an_altered_header(store: Store) -> None:
    store.alter(without_other(store.vault.header()), both=True)
    opened = store.vault.unlock_with_recovery(store.recovery_key)
    assert opened.repaired
    assert is_sealed(store.vault.header(), opened.ring.data_key())
    close(opened)
    again = store.open()
    assert not again.repaired
    close(again)


def test_where_the_recovery_key_was_cut_out_nobody_looks_for_mistyped_signs(store: Store) -> None:
    header = store.vault.header()
    slots = tuple(slot for slot in header.slots if slot.kind != RECOVERY)
    store.alter(replace(header, slots=slots), both=True)
    with pytest.raises(Misfortune) as caught:
        store.vault.unlock_with_recovery(store.recovery_key)
    assert caught.value.trouble is Trouble.HEADER_DAMAGED


def test_a_header_stripped_of_its_seal_is_refused(store: Store) -> None:
    """The first format had none; nobody gets around the seal by claiming to be that old."""
    header = replace(without_other(store.vault.header()), format_version=1)
    store.alter(header, both=True)
    assert trouble_of(store) is Trouble.HEADER_OLDER

"""A slot opens with its own secret, in its own place, in its own store, and nowhere else."""

import unicodedata
from dataclasses import replace

import pytest

from csnat_app.domain.people import Person
from csnat_app.store import recovery
from csnat_app.store.slots import (
    INVITED,
    PASSPHRASE,
    RECOVERY,
    Slot,
    new_slot,
    open_slot,
)
from tests.store.examples import CHEAP, NURSE

STORE = "ab" * 16
KEY = bytes(range(32))
SECRET = "Áŋŋel čájeha måte åttes šilju"


def personal(passphrase: str = SECRET, person: Person = NURSE) -> Slot:
    return new_slot(STORE, PASSPHRASE, person, KEY, passphrase.encode(), CHEAP)


def test_it_opens_with_its_secret_only() -> None:
    slot = personal()
    assert open_slot(slot, STORE, SECRET) == KEY
    for wrong in ("", SECRET.lower(), SECRET + " ", SECRET.replace("ŋ", "n")):
        assert open_slot(slot, STORE, wrong) is None


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_passphrase_is_the_same_on_every_keyboard(form: str) -> None:
    """ŋ has one form; á, č, å and š are one sign or a letter and a mark, by keyboard."""
    typed = unicodedata.normalize(form, SECRET)
    assert (typed != SECRET) == (form in ("NFD", "NFKD"))
    assert open_slot(personal(), STORE, typed) == KEY
    made_there = personal(unicodedata.normalize("NFC", typed))
    assert open_slot(made_there, STORE, SECRET) == KEY


def test_half_a_character_is_wrong_and_no_error() -> None:
    assert open_slot(personal(), STORE, "\ud83c" + SECRET) is None


def test_wrapped_keys_cannot_be_swapped() -> None:
    mine, other = personal(), personal("en helt annen frase", Person("22" * 16, "Test"))
    swapped = replace(mine, key=other.key)
    assert open_slot(swapped, STORE, "en helt annen frase") is None
    assert open_slot(swapped, STORE, SECRET) is None
    assert open_slot(replace(mine, id=other.id), STORE, SECRET) is None


def test_a_slot_cannot_be_moved_to_another_store() -> None:
    assert open_slot(personal(), "cd" * 16, SECRET) is None


def test_a_recovery_slot_is_not_made_a_persons() -> None:
    code = recovery.new_recovery_key()
    slot = new_slot(STORE, RECOVERY, None, KEY, code, CHEAP)
    assert open_slot(slot, STORE, recovery.written(code)) == KEY
    assert (
        open_slot(replace(slot, kind=INVITED, person=NURSE), STORE, recovery.written(code)) is None
    )


def test_a_code_is_read_however_it_is_typed() -> None:
    code = recovery.new_recovery_key()
    slot = new_slot(STORE, INVITED, NURSE, KEY, code, CHEAP)
    typed = recovery.written(code)
    for way in (typed, typed.lower(), typed.replace("-", " "), f" {typed.replace('-', '')} "):
        assert open_slot(slot, STORE, way) == KEY
    for wrong in ("", typed[:-1], recovery.written(recovery.new_recovery_key())):
        assert open_slot(slot, STORE, wrong) is None

"""An organisation's age key: real keys, sealed and opened."""

from dataclasses import replace
from datetime import UTC, datetime

import pyrage
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.organisation import new_organisation, open_organisation
from csnat_app.store.slots import OrganisationSlot

STORE = "ab" * 16
KEY = bytes(range(32))
NOW = datetime(2026, 3, 5, tzinfo=UTC)
IDENTITY = pyrage.x25519.Identity.generate()


def slot(store: str = STORE) -> OrganisationSlot:
    recipient = f" {IDENTITY.to_public()}\n"
    return new_organisation(store, "IT", recipient, "Øve Øvesen", NOW, KEY)


def test_the_secret_half_opens_it() -> None:
    made = slot()
    assert open_organisation(made, STORE, str(IDENTITY)) == KEY
    assert KEY not in made.sealed
    assert made.recipient == str(IDENTITY.to_public())


def test_the_file_that_age_writes_opens_it() -> None:
    other = pyrage.x25519.Identity.generate()
    file = f"# created: 2026-03-05\n# public key: {other.to_public()}\n{other}\n{IDENTITY}\n"
    assert open_organisation(slot(), STORE, file) == KEY


@pytest.mark.parametrize(
    "identity",
    ["", "no key", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-1QQQQ", str(IDENTITY.to_public())],
    ids=["nothing", "words", "beginning", "too short", "public"],
)
def test_what_is_no_secret_key(identity: str) -> None:
    assert open_organisation(slot(), STORE, identity) is None


def test_another_secret_key() -> None:
    assert open_organisation(slot(), STORE, str(pyrage.x25519.Identity.generate())) is None


def test_it_is_bound_to_its_store_and_slot() -> None:
    made = slot()
    assert open_organisation(made, "cd" * 16, str(IDENTITY)) is None
    assert open_organisation(replace(made, id="ef" * 16), STORE, str(IDENTITY)) is None
    other = slot("cd" * 16)
    assert open_organisation(replace(made, sealed=other.sealed), STORE, str(IDENTITY)) is None


@pytest.mark.parametrize(
    "recipient",
    ["", "age1", "age1qqqq", str(IDENTITY), "ssh-ed25519 AAAA", "age1 æøå"],
    ids=["nothing", "beginning", "too short", "secret", "other kind", "letters"],
)
def test_what_is_no_public_key(recipient: str) -> None:
    with pytest.raises(Misfortune) as caught:
        new_organisation(STORE, "IT", recipient, "Øve", NOW, KEY)
    assert caught.value.trouble is Trouble.ORGANISATION_KEY_UNREADABLE
    # A secret key that was pasted by mistake stands in no message and no trace.
    assert str(IDENTITY) not in str(caught.value)

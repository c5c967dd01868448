"""IT opens a store with the organisation's key: everybody sees that it can, and that it did."""

from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from tests.security.doors import cases, held, later, new_store, refused
from tests.support import PASSPHRASE, program

ORGANISATION = "IT-avdelingen"


@pytest.fixture
def identity() -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def app(tmp_path: Path, identity: pyrage.x25519.Identity) -> Application:
    """Closed; IT may open it."""
    new_store(tmp_path / "store")
    app = program(tmp_path / "store")
    app.access.unlock_any(PASSPHRASE)
    app.slots.add_organisation(ORGANISATION, str(identity.to_public()))
    app.access.lock()
    return app


def test_that_it_can_is_seen_at_the_door(app: Application) -> None:
    assert app.access.info().organisations == (ORGANISATION,)


def test_that_it_did_stands_in_the_log_in_its_name(
    app: Application, identity: pyrage.x25519.Identity
) -> None:
    before = held(app.folder)
    app.access.unlock_with_identity(str(identity))
    assert cases(app) == before
    app.carers.open(before[0].carer.id)
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    names = {person.id: person.name for person in app.log.people()}
    with app.desk.look() as work:
        entries = [(names[entry.person_id], entry.deed) for entry in work.log.latest(5)]
    assert (ORGANISATION, Deed.OPENED) in entries
    assert (ORGANISATION, Deed.VIEWED) in entries
    app.access.lock()


def test_another_key_or_the_public_half_opens_nothing(
    app: Application, identity: pyrage.x25519.Identity
) -> None:
    for text in (str(pyrage.x25519.Identity.generate()), str(identity.to_public()), ""):
        door = program(app.folder, later())
        found = refused(lambda text=text, door=door: door.access.unlock_with_identity(text))  # type: ignore[misc]
        assert found.trouble is Trouble.ORGANISATION_KEY_WRONG
        assert not door.desk.is_open


@pytest.mark.parametrize("stays", [True, False])
def test_a_new_key_leaves_it_in_only_if_it_still_was(
    app: Application, identity: pyrage.x25519.Identity, stays: bool
) -> None:
    app.access.unlock_any(PASSPHRASE)
    before = cases(app)
    if not stays:
        (shown,) = app.slots.organisations()
        app.slots.remove_organisation(shown.slot_id)
    app.slots.rekey(PASSPHRASE)
    app.access.lock()
    again = program(app.folder, later())
    if not stays:
        with pytest.raises(Misfortune):
            again.access.unlock_with_identity(str(identity))
        return
    again.access.unlock_with_identity(str(identity))
    assert cases(again) == before
    again.access.lock()


def test_it_opens_a_store_whose_header_files_are_lost(
    app: Application, identity: pyrage.x25519.Identity
) -> None:
    app.access.unlock_any(PASSPHRASE)
    app.backups.make_now()
    app.access.lock()
    before = held(app.folder)
    for name in ("store.json", "store.json.previous"):
        (app.folder / name).unlink()
    again = program(app.folder, later())
    again.access.unlock_with_identity(str(identity))
    assert again.access.repaired
    again.access.lock()
    assert again.access.info().organisations == (ORGANISATION,)
    assert held(app.folder) == before

"""A new data key for the whole store, on demand: when someone left who may have kept a copy.

Whoever asks for it keeps the passphrase; everybody else is invited anew, because nobody knows
their passphrases; organisations' keys are public, so theirs are sealed again.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from csnat_app.domain.people import Person
from csnat_app.store import keys, recovery
from csnat_app.store.header import Header, LogNote, seal
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.organisation import new_organisation
from csnat_app.store.slots import INVITED, PASSPHRASE, RECOVERY, Slot, new_slot

if TYPE_CHECKING:
    from csnat_app.store.database import Database
    from csnat_app.store.keyring import KeyRing
    from csnat_app.store.unlocking import Opened


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """The store under its new key, and what opens it from now on, in groups of four.

    `codes` are those of everybody but the one who asked for it. They are kept nowhere.
    """

    opened: "Opened"
    recovery_key: str = field(repr=False)
    codes: tuple[tuple[Person, str], ...] = field(repr=False)


def rekey_store(database: "Database", ring: "KeyRing", slot_id: str, passphrase: str) -> Rekeyed:
    """Put the store under a new key; the slot is the one that keeps its passphrase.

    Both that are handed in are closed and forgotten, whatever happens: after a `Misfortune` the
    store is as it was, and locked.
    """
    from csnat_app.store.keyring import KeyRing
    from csnat_app.store.rekey import rekey
    from csnat_app.store.unlocking import Opened

    data_key = keys.new_data_key()
    try:
        header, recovery_key, codes = _ways_in(
            ring.header, slot_id, passphrase, data_key, ring.cost
        )
        header = replace(header, log=LogNote(*database.log_state()))
        renewed, header = rekey(
            database, data_key, lambda salt: seal(replace(header, database_salt=salt), data_key)
        )
    finally:
        file, cost = ring.file, ring.cost
        ring.forget()
        database.close()
    new_ring = KeyRing(file, header, data_key, renewed, cost)
    try:
        new_ring.settle()
    except BaseException:
        new_ring.forget()
        renewed.close()
        raise
    return Rekeyed(Opened(renewed, new_ring, slot_id), recovery_key, codes)


def _ways_in(
    header: Header, slot_id: str, passphrase: str, data_key: bytes, cost: Argon2Cost
) -> tuple[Header, str, tuple[tuple[Person, str], ...]]:
    """The header's slots for the new key, the recovery key, and the codes."""
    slots: list[Slot] = []
    codes: list[tuple[Person, str]] = []
    for slot in header.people():
        assert slot.person is not None
        if slot.id == slot_id:
            kind, secret = PASSPHRASE, keys.passphrase_secret(passphrase)
        else:
            kind, secret = INVITED, recovery.new_recovery_key()
            codes.append((slot.person, recovery.written(secret)))
        slots.append(new_slot(header.store_id, kind, slot.person, data_key, secret, cost, slot.id))
    recovery_key = recovery.new_recovery_key()
    slots.append(new_slot(header.store_id, RECOVERY, None, data_key, recovery_key, cost))
    organisations = tuple(
        new_organisation(
            *(header.store_id, known.name, known.recipient, known.added_by, known.added),
            *(data_key, known.id),
        )
        for known in header.organisations
    )
    renewed = replace(
        header,
        slots=tuple(slots),
        organisations=organisations,
        generation=header.generation + 1,
    )
    return renewed, recovery.written(recovery_key), tuple(codes)

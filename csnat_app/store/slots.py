"""The ways to the data key: each slot of the header holds it wrapped for one secret.

A slot is bound to its store, its own id and its kind, so that it can be neither swapped with
another nor moved to another store.
"""

import base64
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person
from csnat_app.store import fields, keys, recovery
from csnat_app.store.keys import Argon2Cost, WrappedKey

PASSPHRASE = "passphrase"
INVITED = "invited"  # a person with a code that is good until a passphrase is chosen
RECOVERY = "recovery"
ORGANISATION = "organisation"
PERSONAL = (PASSPHRASE, INVITED)
SLOT_VERSION = 1
_FORMAT = "csnat-store"
_LONGEST_SEALED = 10_000  # bytes; an age file for one recipient has about 300


@dataclass(frozen=True, slots=True)
class Slot:
    """A secret that someone types opens it. `person` is None for a recovery key."""

    id: str
    kind: str
    person: Person | None
    key: WrappedKey


@dataclass(frozen=True, slots=True)
class OrganisationSlot:
    """The secret half of `recipient` opens it, an age key that the unit's organisation keeps.

    `added_by` is a person's name, `added` when; `sealed` is an age file.
    """

    id: str
    name: str
    recipient: str
    added_by: str
    added: datetime
    sealed: bytes


def slot_binding(version: int, store_id: str, slot_id: str, kind: str) -> bytes:
    """What a wrapped key is tied to: the associated data of its AES-GCM."""
    return "\n".join((_FORMAT, str(version), store_id, slot_id, kind)).encode("ascii")


def new_slot(
    store_id: str,
    kind: str,
    person: Person | None,
    data_key: bytes | bytearray,
    secret: bytes,
    cost: Argon2Cost,
    slot_id: str = "",
) -> Slot:
    """The data key wrapped for the secret. A slot that is wrapped anew keeps its `slot_id`."""
    slot_id = slot_id or new_id()
    binding = slot_binding(SLOT_VERSION, store_id, slot_id, kind)
    return Slot(slot_id, kind, person, keys.wrap(data_key, secret, binding, cost))


def secret_of(kind: str, typed: str) -> bytes | None:
    """The secret in what was typed for a slot of this kind; None if it cannot be one."""
    return keys.passphrase_secret(typed) if kind == PASSPHRASE else recovery.read(typed)


def open_slot(slot: Slot, store_id: str, typed: str) -> bytes | None:
    """The data key, or None if this is not the slot's secret. Takes about a tenth of a second."""
    secret = secret_of(slot.kind, typed)
    if secret is None:
        return None
    return keys.unwrap(slot.key, secret, slot_binding(SLOT_VERSION, store_id, slot.id, slot.kind))


def plain_slot(slot: Slot) -> dict[str, Any]:
    """As it stands in the header's JSON."""
    person, key = slot.person, slot.key
    return {
        "id": slot.id,
        "kind": slot.kind,
        "person": None
        if person is None
        else {"id": person.id, "name": person.name, "title": person.title},
        "argon2id": {
            "memory_kib": key.cost.memory_kib,
            "passes": key.cost.passes,
            "lanes": key.cost.lanes,
            "salt": key.salt.hex(),
        },
        "aes_256_gcm": {"nonce": key.nonce.hex(), "sealed": key.sealed.hex()},
    }


def plain_organisation(slot: OrganisationSlot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "kind": ORGANISATION,
        "name": slot.name,
        "added_by": slot.added_by,
        "added": slot.added.isoformat(),
        "recipient": slot.recipient,
        "sealed": base64.b64encode(slot.sealed).decode("ascii"),
    }


def parse_slot(found: Any) -> Slot | OrganisationSlot:
    """Raises ValueError, KeyError or TypeError for anything that is no slot."""
    if not isinstance(found, dict):
        raise TypeError("no slot")
    if found["kind"] == ORGANISATION:
        return _parse_organisation(found)
    fields.only(found, "id", "kind", "person", "argon2id", "aes_256_gcm")
    kind, person = fields.text(found, "kind"), _parse_person(found["person"])
    if kind not in (*PERSONAL, RECOVERY) or (kind in PERSONAL) != (person is not None):
        raise ValueError("kind of slot")
    return Slot(fields.identifier(found, "id"), kind, person, _parse_key(found))


def _parse_key(found: dict[str, Any]) -> WrappedKey:
    derivation, sealing = found["argon2id"], found["aes_256_gcm"]
    fields.only(derivation, "memory_kib", "passes", "lanes", "salt")
    fields.only(sealing, "nonce", "sealed")
    cost = Argon2Cost(
        fields.whole_number(derivation, "memory_kib"),
        fields.whole_number(derivation, "passes"),
        fields.whole_number(derivation, "lanes"),
    )
    return WrappedKey(
        cost=cost,
        salt=fields.hexadecimal(derivation, "salt", keys.SALT_BYTES),
        nonce=fields.hexadecimal(sealing, "nonce", keys.NONCE_BYTES),
        sealed=fields.hexadecimal(sealing, "sealed", keys.KEY_BYTES + keys.TAG_BYTES),
    )


def _parse_person(found: Any) -> Person | None:
    if found is None:
        return None
    fields.only(found, "id", "name", "title")
    return Person(*(fields.text(found, name) for name in ("id", "name", "title")))


def _parse_organisation(found: dict[str, Any]) -> OrganisationSlot:
    fields.only(found, "id", "kind", "name", "added_by", "added", "recipient", "sealed")
    sealed = base64.b64decode(fields.text(found, "sealed"), validate=True)
    if not 0 < len(sealed) <= _LONGEST_SEALED:
        raise ValueError("sealed")
    return OrganisationSlot(
        id=fields.identifier(found, "id"),
        name=fields.text(found, "name"),
        recipient=fields.text(found, "recipient"),
        added_by=fields.text(found, "added_by"),
        added=datetime.fromisoformat(fields.text(found, "added")),
        sealed=sealed,
    )

"""The header beside the database: readable without a key, holding the data key in slots.

The format is described in docs/store-format.md. Nothing here is secret but for the wrapped keys,
and nothing here is about a carer.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.files import write_whole
from csnat_app.store.keys import (
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    TAG_BYTES,
    Argon2Cost,
    WrappedKey,
)

FORMAT = "csnat-store"
FORMAT_VERSION = 1
PASSPHRASE = "passphrase"
RECOVERY = "recovery"
_LARGEST = 1_000_000  # bytes; a header is a few thousand


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key. `person` opens it with a passphrase; None for a recovery key."""

    id: str
    kind: str
    person: Person | None
    key: WrappedKey


@dataclass(frozen=True, slots=True)
class Header:
    """What is known without unlocking. `database_salt`: the database's first 16 bytes."""

    format_version: int
    store_id: str
    practice: bool
    created: datetime
    database_salt: bytes
    slots: tuple[Slot, ...]

    def bound_to(self, slot_id: str, kind: str) -> bytes:
        """What a wrapped key is tied to, so that it fits no other slot, store or format."""
        return slot_binding(self.format_version, self.store_id, slot_id, kind)


def slot_binding(format_version: int, store_id: str, slot_id: str, kind: str) -> bytes:
    """The associated data of a slot's AES-GCM."""
    return "\n".join((FORMAT, str(format_version), store_id, slot_id, kind)).encode("ascii")


def read_header(path: Path) -> Header:
    """Read and check it whole. Raises `Misfortune` HEADER_MISSING, HEADER_DAMAGED, HEADER_NEWER."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST)
    except FileNotFoundError:
        raise Misfortune(Trouble.HEADER_MISSING, path=str(path)) from None
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
    try:
        return _parse(json.loads(raw.decode("utf-8")), path)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Misfortune(Trouble.HEADER_DAMAGED, path=str(path)) from error


def write_header(path: Path, header: Header) -> None:
    """Write it in one step. Raises `Misfortune` FOLDER_READ_ONLY, DISK_FULL, NOT_SAVED."""
    text = json.dumps(_plain(header), ensure_ascii=False, indent=2) + "\n"
    write_whole(path, text.encode("utf-8"))


def _plain(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": header.format_version,
        "store_id": header.store_id,
        "practice": header.practice,
        "created": header.created.isoformat(),
        "database_salt": header.database_salt.hex(),
        "slots": [_plain_slot(slot) for slot in header.slots],
    }


def _plain_slot(slot: Slot) -> dict[str, Any]:
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


def _parse(found: Any, path: Path) -> Header:
    """Raises ValueError, KeyError or TypeError for anything that is not a header."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError("not a header")
    version = _whole_number(found, "version")
    if version > FORMAT_VERSION:
        # Before anything else is looked at: a newer header may hold other fields.
        raise Misfortune(Trouble.HEADER_NEWER, path=str(path))
    _only(found, "format", "version", "store_id", "practice", "created", "database_salt", "slots")
    if version != FORMAT_VERSION or not isinstance(found["practice"], bool):
        raise ValueError("version or practice")
    if not isinstance(found["slots"], list) or not found["slots"]:
        raise ValueError("no slots")
    slots = tuple(_parse_slot(slot) for slot in found["slots"])
    if len({slot.id for slot in slots}) != len(slots):
        raise ValueError("two slots with one id")
    return Header(
        format_version=version,
        store_id=_identifier(found, "store_id"),
        practice=found["practice"],
        created=datetime.fromisoformat(_text(found, "created")),
        database_salt=_hex(found, "database_salt", SALT_BYTES),
        slots=slots,
    )


def _parse_slot(found: Any) -> Slot:
    _only(found, "id", "kind", "person", "argon2id", "aes_256_gcm")
    kind = _text(found, "kind")
    if kind not in (PASSPHRASE, RECOVERY) or (kind == PASSPHRASE) != (found["person"] is not None):
        raise ValueError("kind of slot")
    derivation, sealing = found["argon2id"], found["aes_256_gcm"]
    _only(derivation, "memory_kib", "passes", "lanes", "salt")
    _only(sealing, "nonce", "sealed")
    cost = Argon2Cost(
        _whole_number(derivation, "memory_kib"),
        _whole_number(derivation, "passes"),
        _whole_number(derivation, "lanes"),
    )
    key = WrappedKey(
        cost=cost,
        salt=_hex(derivation, "salt", SALT_BYTES),
        nonce=_hex(sealing, "nonce", NONCE_BYTES),
        sealed=_hex(sealing, "sealed", KEY_BYTES + TAG_BYTES),
    )
    return Slot(_identifier(found, "id"), kind, _parse_person(found["person"]), key)


def _parse_person(found: Any) -> Person | None:
    if found is None:
        return None
    _only(found, "id", "name", "title")
    return Person(_text(found, "id"), _text(found, "name"), _text(found, "title"))


def _only(found: Any, *names: str) -> None:
    if not isinstance(found, dict) or set(found) != set(names):
        raise ValueError(f"expected exactly {', '.join(names)}")


def _text(found: dict[str, Any], name: str) -> str:
    if not isinstance(found[name], str):
        raise TypeError(f"{name} is no text")
    return str(found[name])


def _identifier(found: dict[str, Any], name: str) -> str:
    """32 hexadecimal digits."""
    return _hex(found, name, 16).hex()


def _whole_number(found: dict[str, Any], name: str) -> int:
    value = found[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise TypeError(f"{name} is no whole number above zero")
    return value


def _hex(found: dict[str, Any], name: str, length: int) -> bytes:
    value = bytes.fromhex(_text(found, name))
    if len(value) != length:
        raise ValueError(f"{name} is not {length} bytes")
    return value

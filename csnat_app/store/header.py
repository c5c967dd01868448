"""The header beside the database: readable without a key, holding the data key in slots.

The format is described in docs/store-format.md. Nothing here is secret but for the wrapped keys,
and nothing here is about a carer. Whoever can open a slot can tell by the seal whether anything
was changed outside the program.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store import fields
from csnat_app.store.files import write_whole
from csnat_app.store.keys import SALT_BYTES
from csnat_app.store.slots import (
    ORGANISATION,
    PERSONAL,
    SLOT_VERSION,
    OrganisationSlot,
    Slot,
    parse_slot,
    plain_organisation,
    plain_slot,
    slot_binding,
)

FORMAT = "csnat-store"
FORMAT_VERSION = 2
_BEFORE_SEALS = 1  # the version that had neither generation nor log nor seal
_PURPOSE = b"csnat header 2"
_LARGEST = 1_000_000  # bytes; a header is a few thousand
_BEFORE = ("format", "version", "store_id", "practice", "created", "database_salt", "slots")
_SINCE = ("generation", "log", "mac")


@dataclass(frozen=True, slots=True)
class LogNote:
    """How many entries the log had when it was last noted, and the chain's value after them."""

    count: int = 0
    head: str = ""


NOTHING_NOTED = LogNote()


@dataclass(frozen=True, slots=True)
class Header:
    """What is known without unlocking. `database_salt`: the database's first 16 bytes.

    `generation` grows by one with every change, `mac` is the seal (64 hex digits); 0 and "" in a
    header of version 1.
    """

    format_version: int
    store_id: str
    practice: bool
    created: datetime
    database_salt: bytes
    slots: tuple[Slot, ...]
    organisations: tuple[OrganisationSlot, ...] = ()
    generation: int = 0
    log: LogNote = NOTHING_NOTED
    mac: str = ""

    def people(self) -> tuple[Slot, ...]:
        """The slots of people, invited ones included, in the order in which they came."""
        return tuple(slot for slot in self.slots if slot.kind in PERSONAL)

    def slot(self, slot_id: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def whose(self, slot_id: str) -> Person | None:
        """Whose way in it is; an organisation stands under its name. None for a recovery key."""
        for organisation in self.organisations:
            if organisation.id == slot_id:
                return Person(organisation.id, organisation.name)
        slot = self.slot(slot_id)
        return None if slot is None else slot.person

    def kind_of(self, slot_id: str) -> str:
        """The slot's kind; "" if there is none."""
        if any(organisation.id == slot_id for organisation in self.organisations):
            return ORGANISATION
        slot = self.slot(slot_id)
        return "" if slot is None else slot.kind

    def way_in(self, slot_id: str) -> Slot | OrganisationSlot | None:
        """A person's, the recovery key's or an organisation's slot."""
        every: tuple[Slot | OrganisationSlot, ...] = (*self.slots, *self.organisations)
        return next((one for one in every if one.id == slot_id), None)

    def bound_to(self, slot_id: str, kind: str) -> bytes:
        """What a wrapped key is tied to, so that it fits no other slot, store or format."""
        return slot_binding(SLOT_VERSION, self.store_id, slot_id, kind)


def seal(header: Header, data_key: bytes | bytearray) -> Header:
    """The same in the present format, with its mac."""
    plain = replace(header, format_version=FORMAT_VERSION)
    return replace(plain, mac=_mac(plain, data_key))


def is_sealed(header: Header, data_key: bytes | bytearray) -> bool:
    """True if nothing was changed since it was sealed with this key.

    A header of version 1 has no seal: its generation, which is none, tells whether it may stand.
    """
    import hmac

    if header.format_version == _BEFORE_SEALS:
        return True
    return hmac.compare_digest(header.mac, _mac(header, data_key))


def fingerprint(slot: Slot | OrganisationSlot) -> str:
    """A value that no other slot has, nor the same one altered; 32 hex digits."""
    import hashlib

    plain = plain_slot(slot) if isinstance(slot, Slot) else plain_organisation(slot)
    return hashlib.sha256(_canonical(plain)).hexdigest()[:32]


def read_header(path: Path) -> Header:
    """Read and check it whole. Raises `Misfortune` HEADER_MISSING, HEADER_DAMAGED, HEADER_NEWER."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST)
    except FileNotFoundError:
        raise Misfortune(Trouble.HEADER_MISSING, path=str(path)) from None
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
    return parse_header(raw, path)


def parse_header(raw: bytes, path: Path) -> Header:
    """`path` is where it was found. Raises `Misfortune` HEADER_DAMAGED, HEADER_NEWER."""
    try:
        return _parse(json.loads(raw.decode("utf-8")), path)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Misfortune(Trouble.HEADER_DAMAGED, path=str(path)) from error


def write_header(path: Path, header: Header) -> None:
    """Write it in one step. Raises `Misfortune` FOLDER_READ_ONLY, DISK_FULL, NOT_SAVED."""
    write_whole(path, header_bytes(header))


def header_bytes(header: Header) -> bytes:
    """The content of its file."""
    return (json.dumps(_plain(header), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _mac(header: Header, data_key: bytes | bytearray) -> str:
    # Loads the cryptographic library: not before the unlock page is painted.
    import hmac

    plain = _plain(header)
    del plain["mac"]
    # HKDF-SHA256 (RFC 5869) of one block, without salt.
    extracted = hmac.digest(bytes(32), data_key, "sha256")
    key = hmac.digest(extracted, _PURPOSE + b"\x01", "sha256")
    return hmac.digest(key, _canonical(plain), "sha256").hex()


def _canonical(value: dict[str, Any]) -> bytes:
    """One spelling of what JSON can spell in many ways."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def _plain(header: Header) -> dict[str, Any]:
    slots = [plain_slot(slot) for slot in header.slots]
    slots += [plain_organisation(slot) for slot in header.organisations]
    plain: dict[str, Any] = {
        "format": FORMAT,
        "version": header.format_version,
        "store_id": header.store_id,
        "practice": header.practice,
        "created": header.created.isoformat(),
        "database_salt": header.database_salt.hex(),
        "slots": slots,
    }
    if header.format_version == _BEFORE_SEALS:
        return plain
    return plain | {
        "generation": header.generation,
        "log": {"count": header.log.count, "head": header.log.head},
        "mac": header.mac,
    }


def _parse(found: Any, path: Path) -> Header:
    """Raises ValueError, KeyError or TypeError for anything that is not a header."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError("not a header")
    version = fields.whole_number(found, "version")
    if version > FORMAT_VERSION:
        # Before anything else is looked at: a newer header may hold other fields.
        raise Misfortune(Trouble.HEADER_NEWER, path=str(path))
    sealed = version > _BEFORE_SEALS
    fields.only(found, *_BEFORE, *(_SINCE if sealed else ()))
    if not isinstance(found["practice"], bool) or not isinstance(found["slots"], list):
        raise ValueError("practice or slots")
    slots = tuple(parse_slot(slot) for slot in found["slots"])
    if not slots or len({slot.id for slot in slots}) != len(slots):
        raise ValueError("no slots, or two with one id")
    return Header(
        format_version=version,
        store_id=fields.identifier(found, "store_id"),
        practice=found["practice"],
        created=datetime.fromisoformat(fields.text(found, "created")),
        database_salt=fields.hexadecimal(found, "database_salt", SALT_BYTES),
        slots=tuple(slot for slot in slots if isinstance(slot, Slot)),
        organisations=tuple(slot for slot in slots if isinstance(slot, OrganisationSlot)),
        generation=fields.whole_number(found, "generation") if sealed else 0,
        log=_parse_log(found["log"]) if sealed else NOTHING_NOTED,
        mac=fields.hexadecimal(found, "mac", 32).hex() if sealed else "",
    )


def _parse_log(found: Any) -> LogNote:
    fields.only(found, "count", "head")
    note = LogNote(fields.whole_number(found, "count", least=0), fields.text(found, "head"))
    if note != NOTHING_NOTED:
        fields.hexadecimal(found, "head", 32)
    return note

"""The header and the data key while the store is open: who may open it, and the log's last note.

Every change wraps the same data key anew and writes a header; the database is never encrypted
again by it. A secret that was taken away opens neither the header nor its kept copy.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store import keys, organisation, recovery, slots
from csnat_app.store.header import Header, LogNote, seal
from csnat_app.store.header_file import HeaderFile
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.remembered import remember
from csnat_app.store.slots import (
    INVITED,
    PASSPHRASE,
    PERSONAL,
    RECOVERY,
    OrganisationSlot,
    Slot,
    new_slot,
)

if TYPE_CHECKING:
    from csnat_app.store.database import Database
    from csnat_app.store.unit_of_work import UnitOfWork


class KeyRing:
    """`cost` is that of new slots.

    What changes the header takes the unit of work that it belongs to, so that the database
    remembers the new header together with what else is done; without one, in one of its own.
    All of it raises `Misfortune` LOCKED after `forget`, and as writing a file does.
    """

    def __init__(
        self,
        file: HeaderFile,
        header: Header,
        data_key: bytes,
        database: "Database",
        cost: Argon2Cost,
    ) -> None:
        self._file = file
        self._header: Header | None = header
        self._data_key = bytearray(data_key)
        self._database = database
        self._cost = cost

    @property
    def header(self) -> Header:
        """The newest."""
        if self._header is None:
            raise Misfortune(Trouble.LOCKED)
        return self._header

    @property
    def file(self) -> HeaderFile:
        return self._file

    @property
    def cost(self) -> Argon2Cost:
        """What a guess at a new slot costs."""
        return self._cost

    def data_key(self) -> bytes:
        """The 32 bytes; a copy that whoever asked for it has to let go of soon."""
        if self._header is None:
            raise Misfortune(Trouble.LOCKED)
        return bytes(self._data_key)

    def slot_of(self, person_id: str) -> Slot | None:
        """The person's way in; None for one who has none (any more)."""
        return next((slot for slot in self.header.people() if _is(slot, person_id)), None)

    def opens(self, slot_id: str, typed: str) -> bool:
        """True if this is the slot's secret. Takes about a tenth of a second."""
        slot = self._slot(slot_id)
        return slots.open_slot(slot, self.header.store_id, typed) is not None

    def change_passphrase(
        self, slot_id: str, passphrase: str, work: "UnitOfWork | None" = None
    ) -> None:
        """Wrap the key anew for a person; an invited one has a passphrase from now on."""
        slot = self._slot(slot_id)
        secret = keys.passphrase_secret(passphrase)
        changed = self._new(PASSPHRASE, slot.person, secret, slot_id)
        self._put_slots(
            tuple(changed if known.id == slot_id else known for known in self.header.slots), work
        )

    def admit(self, person: Person, passphrase: str, work: "UnitOfWork | None" = None) -> None:
        """Give a person a way in who has none (any more)."""
        added = self._new(PASSPHRASE, person, keys.passphrase_secret(passphrase))
        self._put_slots((*self.header.slots, added), work)

    def invite(self, person: Person, work: "UnitOfWork | None" = None) -> str:
        """Add a person; gives the one-time code in groups of four, which is kept nowhere."""
        code = recovery.new_recovery_key()
        self._put_slots((*self.header.slots, self._new(INVITED, person, code)), work)
        return recovery.written(code)

    def invite_again(self, slot_id: str, work: "UnitOfWork | None" = None) -> str:
        """Another one-time code for a person who never came in; the one before opens nothing more.

        Raises `Misfortune` NOT_FOUND, also for somebody who has a passphrase by now.
        """
        slot = self._slot(slot_id)
        if slot.kind != INVITED:
            raise Misfortune(Trouble.NOT_FOUND, what="invitation", id=slot_id)
        code = recovery.new_recovery_key()
        changed = self._new(INVITED, slot.person, code, slot_id)
        self._put_slots(
            tuple(changed if known.id == slot_id else known for known in self.header.slots), work
        )
        return recovery.written(code)

    def remove(self, slot_id: str, work: "UnitOfWork | None" = None) -> None:
        """Take a person's way in.

        Raises `Misfortune` LAST_PERSON if no one with a passphrase would be left, NOT_FOUND.
        """
        header, slot = self.header, self._slot(slot_id)
        left = [known for known in header.people() if known.id != slot_id]
        needed = PASSPHRASE if slot.kind == PASSPHRASE else None
        if not any(needed in (None, known.kind) for known in left):
            raise Misfortune(Trouble.LAST_PERSON)
        self._put_slots(tuple(known for known in header.slots if known.id != slot_id), work)

    def new_recovery_key(self, work: "UnitOfWork | None" = None) -> str:
        """In groups of four, kept nowhere; the one before no longer opens."""
        code = recovery.new_recovery_key()
        rest = tuple(known for known in self.header.slots if known.kind != RECOVERY)
        self._put_slots((*rest, self._new(RECOVERY, None, code)), work)
        return recovery.written(code)

    def rename(self, person: Person, work: "UnitOfWork | None" = None) -> None:
        """Let the door say the person's name as it is now; nothing for one who has no slot."""
        slot = self.slot_of(person.id)
        if slot is None or slot.person == person:
            return
        renamed = replace(slot, person=person)
        self._put_slots(
            tuple(renamed if known.id == slot.id else known for known in self.header.slots), work
        )

    def add_organisation(
        self, name: str, recipient: str, added_by: str, work: "UnitOfWork | None" = None
    ) -> str:
        """Seal the key for an organisation's public age key; gives the slot's id.

        Raises `Misfortune` ORGANISATION_KEY_UNREADABLE.
        """
        header, now = self.header, datetime.now(UTC).replace(microsecond=0)
        added = organisation.new_organisation(
            header.store_id, name, recipient, added_by, now, self._data_key
        )
        self._write(replace(header, organisations=(*header.organisations, added)), work)
        return added.id

    def remove_organisation(self, slot_id: str, work: "UnitOfWork | None" = None) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        header = self.header
        rest = tuple(known for known in header.organisations if known.id != slot_id)
        if len(rest) == len(header.organisations):
            raise Misfortune(Trouble.NOT_FOUND, what="organisation", id=slot_id)
        self._write(replace(header, organisations=rest), work)

    def note_log(self, count: int, head: str, work: "UnitOfWork | None" = None) -> None:
        """Note what the log holds; writes nothing if that is what the header says already."""
        note = LogNote(count, head)
        if note != self.header.log:
            self._write(replace(self.header, log=note), work)

    def write_anew(self) -> None:
        """Write the header as it is: for a new store, or one of an older format."""
        self._write(self.header, None)

    def put_back(self) -> None:
        """Write the header over one that was altered or lost."""
        self._file.put_back(seal(self.header, self._data_key))
        self._write(self.header, None)

    def settle(self) -> None:
        """Let database and kept copy know of the header, which is in its place already."""
        with self._database.write() as work:
            remember(work, self.header)
            work.commit()
        self._file.keep()

    def forget(self) -> None:
        """Overwrite the key and let go of everything; a second call does nothing."""
        _zero(self._data_key)
        self._header = None

    def _slot(self, slot_id: str) -> Slot:
        """A person's slot. Raises `Misfortune` NOT_FOUND."""
        slot = self.header.slot(slot_id)
        if slot is None or slot.kind not in PERSONAL:
            raise Misfortune(Trouble.NOT_FOUND, what="slot", id=slot_id)
        return slot

    def _new(self, kind: str, person: Person | None, secret: bytes, slot_id: str = "") -> Slot:
        return new_slot(
            self.header.store_id, kind, person, self._data_key, secret, self._cost, slot_id
        )

    def _put_slots(self, changed: tuple[Slot, ...], work: "UnitOfWork | None") -> None:
        self._write(replace(self.header, slots=changed), work)

    def _write(self, header: Header, work: "UnitOfWork | None") -> None:
        """Within a unit of work, which begins only while the store is still this program's."""
        gone = _ways_in(self.header) - _ways_in(header)
        header = replace(header, generation=header.generation + 1)
        if work is not None:
            self._put(header, work)
        else:
            with self._database.write() as own:
                self._put(header, own)
                own.commit()
        # The copies as well: with them, whoever was removed could still get at the key.
        self._file.keep()
        if gone:
            self._file.forget_altered()

    def _put(self, header: Header, work: "UnitOfWork") -> None:
        """In this order: a header that is newer than what the database remembers does no harm."""
        header = seal(header, self._data_key)
        self._file.replace(header)
        self._header = header
        remember(work, header)


def _ways_in(header: Header) -> frozenset[Slot | OrganisationSlot]:
    return frozenset((*header.slots, *header.organisations))


def _is(slot: Slot, person_id: str) -> bool:
    return slot.person is not None and slot.person.id == person_id


def _zero(key: bytearray) -> None:
    key[:] = bytes(len(key))

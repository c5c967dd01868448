"""Who can open the store: people, the recovery key, organisations. Each change is logged."""

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.identity_number import holds_identity_number
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person
from csnat_app.domain.slots import OrganisationInfo, RekeyResult, SlotInfo
from csnat_app.services.desk import Desk
from csnat_app.services.guesses import Guesses
from csnat_app.services.passphrase import refuse_weak
from csnat_app.store.slots import ORGANISATION, PASSPHRASE, RECOVERY, Slot


class SlotService:
    def __init__(self, desk: Desk, guesses: Guesses) -> None:
        self._desk = desk
        self._guesses = guesses

    @property
    def is_open(self) -> bool:
        return self._desk.is_open

    def wait_left(self) -> float:
        """Seconds until the next try of one's own passphrase is taken."""
        return self._guesses.wait_left()

    def people(self) -> tuple[SlotInfo, ...]:
        """In the order in which they came."""
        me = self._desk.person.id
        return tuple(
            SlotInfo(slot.id, slot.person, slot.kind, slot.person.id == me)
            for slot in self._desk.ring.header.people()
            if slot.person is not None
        )

    def invite(self, name: str, title: str) -> str:
        """Add a person; gives the one-time code in groups of four, to be shown this once.

        Raises `Misfortune` NAME_MISSING, IDENTITY_NUMBER.
        """
        person = Person(new_id(), name.strip(), title.strip())
        if not person.name:
            raise Misfortune(Trouble.NAME_MISSING)
        refuse_identity_numbers(person)
        with self._desk.act(Deed.INVITED, "person") as work:
            work.people.keep(person)
            return self._desk.ring.invite(person, work)

    def invite_again(self, slot_id: str) -> str:
        """Another one-time code, to be shown this once; the one before opens nothing any more.

        Raises `Misfortune` NOT_FOUND, also for somebody who has a passphrase by now.
        """
        with self._desk.act(Deed.CREATED, "code") as work:
            return self._desk.ring.invite_again(slot_id, work)

    def change_passphrase(self, old: str, new: str) -> None:
        """Mine. Raises `Misfortune` WRONG_PASSPHRASE or TOO_EARLY for the old one, PASSPHRASE_*."""
        slot = self._mine(old)
        refuse_weak(new)
        with self._desk.act(Deed.CHANGED, "passphrase") as work:
            self._desk.ring.change_passphrase(slot.id, new, work)

    def remove(self, slot_id: str) -> None:
        """Take a person's way in; what the person wrote stays.

        Raises `Misfortune` LAST_PERSON if no one with a passphrase would be left, NOT_FOUND.
        """
        with self._desk.act(Deed.LEFT, "person") as work:
            self._desk.ring.remove(slot_id, work)

    def new_recovery_key(self) -> str:
        """In groups of four, to be shown this once; the one before no longer opens."""
        with self._desk.act(Deed.CHANGED, "recovery_key") as work:
            return self._desk.ring.new_recovery_key(work)

    def organisations(self) -> tuple[OrganisationInfo, ...]:
        """In the order in which they were added."""
        return tuple(
            OrganisationInfo(slot.id, slot.name, slot.recipient, slot.added_by, slot.added)
            for slot in self._desk.ring.header.organisations
        )

    def add_organisation(self, name: str, recipient: str) -> str:
        """Let the secret half of a public age key open the store; gives the slot's id.

        Raises `Misfortune` NAME_MISSING, IDENTITY_NUMBER, ORGANISATION_KEY_UNREADABLE.
        """
        if not name.strip():
            raise Misfortune(Trouble.NAME_MISSING)
        if holds_identity_number(name):
            raise Misfortune(Trouble.IDENTITY_NUMBER, field="name")
        with self._desk.act(Deed.CREATED, "organisation") as work:
            return self._desk.ring.add_organisation(
                name.strip(), recipient, self._desk.person.name, work
            )

    def remove_organisation(self, slot_id: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.DELETED, "organisation") as work:
            self._desk.ring.remove_organisation(slot_id, work)

    def rekey(self, passphrase: str | None) -> RekeyResult:
        """Encrypt the whole store anew; only my passphrase and organisations' keys go on opening.

        Without a passphrase everybody gets a code: for whoever opened the store with the recovery
        key or an organisation's. Takes some seconds: not in the interface thread, and nothing else
        may be done meanwhile. Raises `Misfortune` WRONG_PASSPHRASE, TOO_EARLY,
        PASSPHRASE_NOT_CHOSEN; after any other one the store is as it was, and locked.
        """
        from csnat_app.store.new_key import rekey_store

        person, slot_id = self._desk.person, ""
        if passphrase is not None or self._desk.opened_with not in (RECOVERY, ORGANISATION):
            slot_id = self._mine(passphrase or "").id
        # Not while a backup reads the store, whose end would be another's.
        with self._desk.whole_store:
            with self._desk.act(Deed.REKEYED, "store"):
                pass
            try:
                done = rekey_store(self._desk.database, self._desk.ring, slot_id, passphrase or "")
            except BaseException:
                self._desk.leave()
                raise
            self._desk.take(done.opened, person)
        return RekeyResult(done.recovery_key, done.codes)

    def _mine(self, passphrase: str) -> Slot:
        """My slot, if this is its passphrase; a one-time code is none.

        Raises `Misfortune` WRONG_PASSPHRASE, TOO_EARLY, PASSPHRASE_NOT_CHOSEN.
        """
        ring = self._desk.ring
        slot = ring.slot_of(self._desk.person.id)
        if slot is not None and slot.kind != PASSPHRASE:
            raise Misfortune(Trouble.PASSPHRASE_NOT_CHOSEN)

        def guess() -> Slot:
            if slot is None or not ring.opens(slot.id, passphrase):
                raise Misfortune(Trouble.WRONG_PASSPHRASE)
            return slot

        found = self._guesses.take(guess)
        self._guesses.settle()
        return found

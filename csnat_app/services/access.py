"""Making a store, opening it and closing it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person, Unit
from csnat_app.services.desk import Desk
from csnat_app.services.guesses import Guesses, known_as, way_in
from csnat_app.services.passphrase import refuse_weak
from csnat_app.services.settings import LANGUAGE
from csnat_app.store.header import Header
from csnat_app.store.slots import INVITED, RECOVERY, Slot
from csnat_app.store.vault import StoreInfo, Vault

if TYPE_CHECKING:
    from csnat_app.domain.texts import HelpService
    from csnat_app.store.unit_of_work import UnitOfWork
    from csnat_app.store.unlocking import Opened

_LAST_OPENED = "opened"  # a preference of the person's


class AccessService:
    """The door. A wrong passphrase makes the next try wait: 1, 2, 4 … seconds, at most a minute.

    `seed` gives the help services that a new store begins with, `language` what the door speaks:
    it stays the language of whoever comes in the first time.

    What holds since the store was opened last: `must_renew` is what the person has to do before
    anything else ("invited": choose a passphrase; "recovery": that, and put a new recovery key
    away; "" for nothing). `repaired`: the header was altered or lost, and put back.
    `accepted_older`: the database is an older copy; `accepted_cut`: only its log lost its end.
    `failed_before` counts the wrong tries before, by anyone; `opened_before` is when this person
    had opened it last.
    """

    def __init__(
        self,
        vault: Vault,
        desk: Desk,
        guesses: Guesses,
        seed: "Callable[[], tuple[HelpService, ...]]",
        language: Callable[[], str],
    ) -> None:
        self._vault = vault
        self._desk = desk
        self._guesses = guesses
        self._seed = seed
        self._language = language
        self.must_renew = ""
        self.repaired = False
        self.accepted_older = False
        self.accepted_cut = False
        self.failed_before = 0
        self.opened_before: datetime | None = None

    @property
    def exists(self) -> bool:
        """True if anything of a store is in the folder, even if it is damaged."""
        return self._vault.exists

    def header(self) -> Header:
        """What can be read without unlocking. Raises `Misfortune` HEADER_*."""
        return self._vault.header()

    def people(self) -> tuple[Slot, ...]:
        """The slots that a person opens, with a passphrase or an invitation's code."""
        return self.header().people()

    def create(
        self, name: str, title: str, passphrase: str, unit: Unit, *, practice: bool = False
    ) -> str:
        """Make a store, open it, and give the recovery key that is shown this once.

        Raises `Misfortune` NAME_MISSING, PASSPHRASE_*, STORE_EXISTS, FOLDER_READ_ONLY.
        """
        if not name.strip():
            raise Misfortune(Trouble.NAME_MISSING)
        refuse_weak(passphrase)
        person = Person(new_id(), name.strip(), title.strip())
        opened, recovery_key = self._vault.create(person, passphrase, practice=practice)
        self._begin_anew()
        self._guesses.forget()
        self._desk.take(opened, person)
        try:
            with self._desk.act(Deed.CREATED_STORE, "store") as work:
                work.people.keep(person)
                work.people.keep_preference(person.id, LANGUAGE, self._language())
                work.settings.keep_unit(unit)
                work.directory.replace_all(self._seed())
        except BaseException:
            self.discard_new()
            raise
        return recovery_key

    def discard_new(self) -> None:
        """Take a store back that was only just made: its recovery key was not put away."""
        self._desk.leave()
        self._vault.discard_new()

    def load_ahead(self) -> None:
        """Load what unlocking needs in the background, while the person types."""
        self._vault.load_ahead()

    def wait_left(self) -> float:
        """Seconds until the next try is taken; a restart does not shorten them."""
        return self._guesses.wait_left()

    def unlock(self, slot_id: str, passphrase: str, *, accept_older: bool = False) -> None:
        """Open the store. Raises `Misfortune`: WRONG_PASSPHRASE and TOO_EARLY carry `wait`.

        `accept_older`: also where the database is older than its header remembers (STORE_OLDER).
        """
        self._try(lambda: self._vault.unlock(slot_id, passphrase, accept_older=accept_older))

    def unlock_any(self, passphrase: str, *, accept_older: bool = False) -> None:
        """Open the store with whichever person's passphrase this is (one try in all)."""
        self._try(lambda: self._vault.unlock_any(passphrase, accept_older=accept_older))

    def unlock_with_recovery(
        self, key: str, slot_id: str = "", *, accept_older: bool = False
    ) -> None:
        """Open the store with the recovery key, in the name of the slot's person.

        Without `slot_id` it is the store's first person.
        """
        self._try(lambda: self._vault.unlock_with_recovery(key, accept_older=accept_older), slot_id)

    def unlock_with_identity(self, identity: str, *, accept_older: bool = False) -> None:
        """Open the store in an organisation's name, with its secret age key as text.

        Raises `Misfortune` ORGANISATION_KEY_WRONG, and as `unlock`.
        """
        self._try(lambda: self._vault.unlock_with_identity(identity, accept_older=accept_older))

    def renew(self, passphrase: str) -> str:
        """Do what `must_renew` asks for: the person's passphrase from now on.

        Gives the new recovery key if the old one was used, else an empty text. Raises `Misfortune`
        PASSPHRASE_*, and as writing does.
        """
        refuse_weak(passphrase)
        person, ring = self._desk.person, self._desk.ring
        recovery_key = ""
        with self._desk.act(Deed.CHANGED, "passphrase") as work:
            slot = ring.slot_of(person.id)
            if slot is None:
                ring.admit(person, passphrase, work)
            else:
                ring.change_passphrase(slot.id, passphrase, work)
            if self.must_renew == RECOVERY:
                recovery_key = ring.new_recovery_key(work)
                self._add(work, Deed.CHANGED, "recovery_key")
        self.must_renew = ""
        return recovery_key

    def info(self) -> StoreInfo:
        """What can be said of the store without unlocking."""
        return self._vault.info()

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the open store, in English; empty if it is whole."""
        note = self._desk.ring.header.log
        return self._desk.database.verify((note.count, note.head))

    @property
    def person(self) -> Person:
        """Who opened the store. Raises `Misfortune` LOCKED."""
        return self._desk.person

    def lock(self) -> None:
        """Close the store. What cannot be logged any more is no reason to leave it open."""
        if self._desk.is_open:
            with suppress(Misfortune), self._desk.act(Deed.LOCKED, "store"):
                pass
        self._desk.leave()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.must_renew, self.repaired = "", False
        self.accepted_older, self.accepted_cut = False, False
        self.failed_before, self.opened_before = 0, None

    def _try(self, unlock: "Callable[[], Opened]", slot_id: str = "") -> None:
        self._sit_down(self._guesses.take(unlock), slot_id)

    def _sit_down(self, opened: "Opened", slot_id: str = "") -> None:
        self._begin_anew()
        self.repaired = opened.repaired
        self.accepted_older, self.accepted_cut = opened.older and not opened.cut, opened.cut
        self.failed_before = self._guesses.wrong
        self._desk.take(opened, _who(opened, slot_id))
        kind = self._desk.opened_with
        if kind in (INVITED, RECOVERY):
            self.must_renew = kind
        try:
            with self._desk.act(Deed.OPENED, way_in(kind)) as work:
                self._enter(work)
        except BaseException:
            self._desk.leave()
            raise
        self._guesses.forget()

    def _enter(self, work: "UnitOfWork") -> None:
        """Note who opened, and what was unusual about it."""
        person = self._desk.person
        stored = work.people.find(person.id)
        if stored is None:
            work.people.keep(person)
        else:
            self._desk.person = person = stored  # newer than the slot's, if it was corrected
        before = work.people.preference(person.id, _LAST_OPENED)
        self.opened_before = datetime.fromisoformat(before) if before else None
        work.people.keep_preference(person.id, _LAST_OPENED, self._desk.clock.now().isoformat())
        if work.people.preference(person.id, LANGUAGE) is None:
            work.people.keep_preference(person.id, LANGUAGE, self._language())
        if self.failed_before:
            # Nobody knows who it was.
            nobody = LogEntry(
                self._desk.clock.now(), "", Deed.FAILED_TO_UNLOCK, str(self.failed_before)
            )
            work.log.add(nobody)
        if self.repaired:
            self._add(work, Deed.CORRECTED, "header")
        if self.accepted_older or self.accepted_cut:
            what = "log" if self.accepted_cut else "store"
            self._add(work, Deed.ACCEPTED_OLDER, what)

    def _add(self, work: "UnitOfWork", deed: Deed, what: str) -> None:
        work.log.add(LogEntry(self._desk.clock.now(), self._desk.person.id, deed, what))


def _who(opened: "Opened", slot_id: str = "") -> Person:
    """Who sits down; in a header without people, the first that the store knows."""
    person = known_as(opened.ring.header, opened.slot_id, slot_id)
    if person.id:
        return person
    with opened.database.read() as work:
        known = work.people.all()
    return known[0] if known else Person(new_id(), "")

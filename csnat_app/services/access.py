"""Making a store, opening it and closing it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person, Unit
from csnat_app.services.desk import Desk
from csnat_app.store.header import Header, Slot
from csnat_app.store.vault import StoreInfo, Vault

if TYPE_CHECKING:
    from csnat_app.domain.texts import HelpService

LEAST_PASSPHRASE = 12  # characters
LONGEST_WAIT = 60.0  # seconds between two tries


class AccessService:
    """The door. A wrong passphrase makes the next try wait: 1, 2, 4 … seconds, at most a minute.

    `seed` gives the help services that a new store begins with.
    """

    def __init__(
        self, vault: Vault, desk: Desk, seed: "Callable[[], tuple[HelpService, ...]]"
    ) -> None:
        self._vault = vault
        self._desk = desk
        self._seed = seed
        self._failures = 0
        self._not_before = 0.0

    @property
    def exists(self) -> bool:
        """True if anything of a store is in the folder, even if it is damaged."""
        return self._vault.exists

    def header(self) -> Header:
        """What can be read without unlocking. Raises `Misfortune` HEADER_*."""
        return self._vault.header()

    def people(self) -> tuple[Slot, ...]:
        """The slots that a person opens with a passphrase."""
        return tuple(slot for slot in self.header().slots if slot.person is not None)

    def create(
        self, name: str, title: str, passphrase: str, unit: Unit, *, practice: bool = False
    ) -> str:
        """Make a store, open it, and give the recovery key that is shown this once.

        Raises `Misfortune` NAME_MISSING, PASSPHRASE_TOO_SHORT, STORE_EXISTS, FOLDER_READ_ONLY.
        """
        if not name.strip():
            raise Misfortune(Trouble.NAME_MISSING)
        if len(passphrase) < LEAST_PASSPHRASE:
            raise Misfortune(Trouble.PASSPHRASE_TOO_SHORT, least=LEAST_PASSPHRASE)
        person = Person(new_id(), name.strip(), title.strip())
        database, recovery_key = self._vault.create(person, passphrase, practice=practice)
        self._desk.take(database, person)
        try:
            with self._desk.act(Deed.CREATED_STORE, "store") as work:
                work.people.keep(person)
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
        """Seconds until the next try is taken."""
        return max(0.0, self._not_before - self._desk.clock.monotonic())

    def unlock(self, slot_id: str, passphrase: str) -> None:
        """Open the store. Raises `Misfortune`: WRONG_PASSPHRASE and TOO_EARLY carry `wait`."""
        slot = next((slot for slot in self.people() if slot.id == slot_id), None)
        if slot is None or slot.person is None:
            raise Misfortune(Trouble.NOT_FOUND, what="slot", id=slot_id)
        self._refuse_too_early()
        try:
            database = self._vault.unlock(slot_id, passphrase)
        except Misfortune as misfortune:
            raise self._slower(misfortune) from None
        self._failures = 0
        self._desk.take(database, slot.person)
        self._enter()

    def unlock_any(self, passphrase: str) -> None:
        """Open the store with whichever person's passphrase this is (one try in all)."""
        self._refuse_too_early()
        wrong = Misfortune(Trouble.WRONG_PASSPHRASE)
        for slot in self.people():
            try:
                database = self._vault.unlock(slot.id, passphrase)
            except Misfortune as misfortune:
                if misfortune.trouble is not Trouble.WRONG_PASSPHRASE:
                    raise
                continue
            assert slot.person is not None
            self._failures = 0
            self._desk.take(database, slot.person)
            self._enter()
            return
        raise self._slower(wrong)

    def unlock_with_recovery(self, key: str) -> None:
        """Open the store with the recovery key, in the name of its first person."""
        self._refuse_too_early()
        people = self.people()
        try:
            database = self._vault.unlock_with_recovery(key)
        except Misfortune as misfortune:
            raise self._slower(misfortune) from None
        self._failures = 0
        owner = people[0].person if people else None
        self._desk.take(database, owner or Person("recovery", ""))
        self._enter()

    def info(self) -> StoreInfo:
        """What can be said of the store without unlocking."""
        return self._vault.info()

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the open store, in English; empty if it is whole."""
        return self._desk.database.verify()

    def lock(self) -> None:
        self._desk.leave()

    def _enter(self) -> None:
        """Note who opened; the stored name is newer than the slot's, if it was corrected."""
        try:
            with self._desk.act(Deed.OPENED, "store") as work:
                stored = work.people.find(self._desk.person.id)
        except Misfortune:
            self._desk.leave()
            raise
        if stored is not None:
            self._desk.person = stored

    def _refuse_too_early(self) -> None:
        left = self.wait_left()
        if left > 0:
            raise Misfortune(Trouble.TOO_EARLY, wait=left)

    def _slower(self, misfortune: Misfortune) -> Misfortune:
        if misfortune.trouble not in (Trouble.WRONG_PASSPHRASE, Trouble.WRONG_RECOVERY_KEY):
            return misfortune
        wait = min(LONGEST_WAIT, 2.0**self._failures)
        self._failures += 1
        self._not_before = self._desk.clock.monotonic() + wait
        return Misfortune(misfortune.trouble, wait=wait)

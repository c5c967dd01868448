"""The store of one folder, locked: making it, and opening it with whatever opens one of its slots.

Nothing of the database layer is imported at the top: it takes longer to load than the unlock
page to paint, and is loaded while the passphrase is typed or the key derived.
"""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person
from csnat_app.store import keys, recovery, swap
from csnat_app.store.files import make_folder
from csnat_app.store.header import FORMAT_VERSION, Header, seal
from csnat_app.store.header_file import HeaderFile
from csnat_app.store.instance import InstanceLock
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.slots import (
    INVITED,
    ORGANISATION,
    PASSPHRASE,
    RECOVERY,
    new_slot,
)

if TYPE_CHECKING:
    from csnat_app.store.openers import Opener
    from csnat_app.store.unlocking import Opened

HEADER_NAME = "store.json"
DATABASE_NAME = "store.db"


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What can be told without unlocking.

    `slots` counts the ways in by kind; `size` is in bytes, None if the database is missing.
    """

    folder: str
    store_id: str
    practice: bool
    format_version: int
    created: datetime
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    slots: dict[str, int]
    size: int | None


class Vault:
    """`cost` is that of new slots; it is lowered in tests only."""

    def __init__(self, folder: Path, cost: Argon2Cost | None = None) -> None:
        self._folder = folder
        self._cost = cost or Argon2Cost()
        self.header_path = folder / HEADER_NAME
        self.database_path = folder / DATABASE_NAME
        self._file = HeaderFile(self.header_path)

    @property
    def exists(self) -> bool:
        """True if anything of a store is there, even half of one."""
        return self.header_path.exists() or self.database_path.exists()

    def header(self) -> Header:
        """The header, or its kept copy if it is lost or another store's.

        An interrupted exchange is completed first. Raises `Misfortune` STORE_MISSING (nothing is
        there at all), HEADER_*.
        """
        return self._headers()[0]

    def info(self) -> StoreInfo:
        """Raises `Misfortune` as `header`."""
        header = self.header()
        database = self.database_path
        kinds = [slot.kind for slot in header.slots] + [ORGANISATION] * len(header.organisations)
        return StoreInfo(
            folder=str(self._folder),
            store_id=header.store_id,
            practice=header.practice,
            format_version=header.format_version,
            created=header.created,
            people=tuple(slot.person.name for slot in header.slots if slot.person is not None),
            organisations=tuple(slot.name for slot in header.organisations),
            slots={
                kind: kinds.count(kind) for kind in (PASSPHRASE, INVITED, RECOVERY, ORGANISATION)
            },
            size=database.stat().st_size if database.exists() else None,
        )

    def create(
        self, person: Person, passphrase: str, *, practice: bool = False
    ) -> "tuple[Opened, str]":
        """Make a store with two ways in, and open it; gives the recovery key in groups of 4 too.

        The recovery key is kept nowhere. Raises `Misfortune` STORE_EXISTS, FOLDER_READ_ONLY,
        DISK_FULL, STORE_IN_USE.
        """
        from csnat_app.store.database import Database, make_database
        from csnat_app.store.keyring import KeyRing
        from csnat_app.store.unlocking import Opened

        self._refuse_existing()
        make_folder(self._folder)
        lock = InstanceLock(self._folder)
        try:
            self._refuse_existing()  # another program may have made one before the lock was ours
        except BaseException:
            lock.release()
            raise
        database: Database | None = None
        try:
            store_id, data_key = new_id(), keys.new_data_key()
            recovery_key = recovery.new_recovery_key()
            secret = keys.passphrase_secret(passphrase)
            slots = (
                new_slot(store_id, PASSPHRASE, person, data_key, secret, self._cost),
                new_slot(store_id, RECOVERY, None, data_key, recovery_key, self._cost),
            )
            salt = make_database(
                self.database_path, data_key, store_id=store_id, practice=practice, person=person
            )
            created = datetime.now(UTC).replace(microsecond=0)
            header = Header(FORMAT_VERSION, store_id, practice, created, salt, slots)
            self._file.discard()
            database = Database(self.database_path, data_key, salt, lock)
            ring = KeyRing(self._file, seal(header, data_key), data_key, database, self._cost)
            ring.write_anew()
        except BaseException:
            if database is not None:
                database.close()
            self.discard_new()
            lock.release()
            raise
        return Opened(database, ring, slots[0].id), recovery.written(recovery_key)

    def discard_new(self) -> None:
        """Take away a store that was only just made, with nothing in it, and must be closed.

        Half a store would stand in the way of making a whole one, and its recovery key was never
        shown.
        """
        self._file.discard()
        path = self.database_path
        for file in (path, *path.parent.glob(path.name + "-*")):
            file.unlink(missing_ok=True)

    def load_ahead(self) -> None:
        """Load the database layer in the background, while the person types the passphrase."""
        threading.Thread(target=_load, name="load-store", daemon=True).start()

    def unlock(self, slot_id: str, passphrase: str, *, accept_older: bool = False) -> "Opened":
        """Open the store as the slot's person; takes about a tenth of a second.

        An invited person's one-time code stands for the passphrase. `accept_older`: open a
        database that is older than its header remembers. Raises `Misfortune` WRONG_PASSPHRASE,
        NOT_FOUND, STORE_*, HEADER_*, FOLDER_READ_ONLY.
        """
        from csnat_app.store.openers import by_person

        if not any(header.slot(slot_id) for header in self._headers()):
            raise Misfortune(Trouble.NOT_FOUND, what="slot", id=slot_id)
        opener = by_person(passphrase, slot_id)
        return self._unlock(opener, Trouble.WRONG_PASSPHRASE, accept_older=accept_older)

    def unlock_any(self, passphrase: str, *, accept_older: bool = False) -> "Opened":
        """Open the store with whichever person's passphrase this is. Raises as `unlock`."""
        from csnat_app.store.openers import by_person

        return self._unlock(
            by_person(passphrase), Trouble.WRONG_PASSPHRASE, accept_older=accept_older
        )

    def unlock_with_recovery(self, key: str, *, accept_older: bool = False) -> "Opened":
        """Open the store with the recovery key as typed, even under an altered or older header.

        Raises as `unlock`, WRONG_RECOVERY_KEY; HEADER_DAMAGED if no recovery key has a slot.
        """
        from csnat_app.store.openers import by_recovery

        wrong = Trouble.WRONG_RECOVERY_KEY
        headers = self._headers()
        if not _has_recovery(headers) and not _has_recovery(self._file.spare(headers)):
            # It was cut out: no key would fit, and nobody shall look for mistyped signs.
            raise Misfortune(Trouble.HEADER_DAMAGED, path=str(self.header_path))
        opener = by_recovery(key)
        return self._unlock(opener, wrong, accept_older=accept_older, by_recovery=True)

    def unlock_with_identity(self, identity: str, *, accept_older: bool = False) -> "Opened":
        """Open the store with an organisation's secret age key, or the file that holds it.

        Raises as `unlock`, ORGANISATION_KEY_WRONG.
        """
        from csnat_app.store.openers import by_identity

        wrong = Trouble.ORGANISATION_KEY_WRONG
        return self._unlock(by_identity(identity), wrong, accept_older=accept_older)

    def _headers(self) -> tuple[Header, ...]:
        """The one that belongs to the database first, if one does; as `HeaderFile.told`."""
        swap.finish(self._folder)
        if not self.exists:
            raise Misfortune(Trouble.STORE_MISSING, path=str(self.database_path))
        return self._file.told(_start(self.database_path))

    def _refuse_existing(self) -> None:
        if self.exists:
            raise Misfortune(Trouble.STORE_EXISTS, path=str(self._folder))

    def _unlock(
        self,
        opener: "Opener",
        wrong: Trouble,
        *,
        accept_older: bool = False,
        by_recovery: bool = False,
    ) -> "Opened":
        from csnat_app.store.unlocking import Unlocking

        self._headers()  # says at once if there is none, and completes an interrupted exchange
        lock = InstanceLock(self._folder)
        try:
            unlocking = Unlocking(self._file, self.database_path, self._cost, opener, wrong)
            return unlocking.run(lock, accept_older=accept_older, by_recovery=by_recovery)
        except BaseException:
            lock.release()
            raise


def _has_recovery(headers: "tuple[Header, ...]") -> bool:
    return any(slot.kind == RECOVERY for header in headers for slot in header.slots)


def _start(path: Path) -> bytes:
    """The database's salt; nothing if there is no database, which is told when it is opened."""
    try:
        with path.open("rb") as file:
            return file.read(keys.SALT_BYTES)
    except OSError:
        return b""


def _load() -> None:
    import csnat_app.store.database
    import csnat_app.store.unlocking  # noqa: F401

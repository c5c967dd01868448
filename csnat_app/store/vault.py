"""The store of one folder, locked: making it, and opening it with a passphrase or recovery key.

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
from csnat_app.store import keys, recovery
from csnat_app.store.files import make_folder
from csnat_app.store.header import (
    FORMAT_VERSION,
    PASSPHRASE,
    RECOVERY,
    Header,
    Slot,
    read_header,
    slot_binding,
    write_header,
)
from csnat_app.store.instance import InstanceLock
from csnat_app.store.keys import Argon2Cost

if TYPE_CHECKING:
    from csnat_app.store.database import Database

HEADER_NAME = "store.json"
DATABASE_NAME = "store.db"


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What can be told without unlocking. `size` in bytes, None if the database is missing."""

    folder: str
    store_id: str
    practice: bool
    format_version: int
    created: datetime
    people: tuple[str, ...]
    size: int | None


class Vault:
    """`cost` is that of new slots; it is lowered in tests only."""

    def __init__(self, folder: Path, cost: Argon2Cost | None = None) -> None:
        self._folder = folder
        self._cost = cost or Argon2Cost()
        self.header_path = folder / HEADER_NAME
        self.database_path = folder / DATABASE_NAME

    @property
    def exists(self) -> bool:
        """True if anything of a store is there, even half of one."""
        return self.header_path.exists() or self.database_path.exists()

    def header(self) -> Header:
        """Raises `Misfortune` STORE_MISSING (nothing is there at all), HEADER_*."""
        if not self.exists:
            raise Misfortune(Trouble.STORE_MISSING, path=str(self.database_path))
        return read_header(self.header_path)

    def info(self) -> StoreInfo:
        """Raises `Misfortune` as `header`."""
        header = self.header()
        database = self.database_path
        return StoreInfo(
            folder=str(self._folder),
            store_id=header.store_id,
            practice=header.practice,
            format_version=header.format_version,
            created=header.created,
            people=tuple(slot.person.name for slot in header.slots if slot.person is not None),
            size=database.stat().st_size if database.exists() else None,
        )

    def create(
        self, person: Person, passphrase: str, *, practice: bool = False
    ) -> tuple["Database", str]:
        """Make a store with two ways in, and open it; gives the recovery key in groups of 4 too.

        The recovery key is kept nowhere. Raises `Misfortune` STORE_EXISTS, FOLDER_READ_ONLY,
        DISK_FULL, STORE_IN_USE.
        """
        from csnat_app.store.database import Database, make_database

        self._refuse_existing()
        make_folder(self._folder)
        lock = InstanceLock(self._folder)
        try:
            self._refuse_existing()  # another program may have made one before the lock was ours
        except BaseException:
            lock.release()
            raise
        try:
            store_id, data_key = new_id(), keys.new_data_key()
            recovery_key = recovery.new_recovery_key()
            secret = keys.passphrase_secret(passphrase)
            slots = (
                self._slot(store_id, PASSPHRASE, person, data_key, secret),
                self._slot(store_id, RECOVERY, None, data_key, recovery_key),
            )
            salt = make_database(
                self.database_path, data_key, store_id=store_id, practice=practice, person=person
            )
            created = datetime.now(UTC).replace(microsecond=0)
            header = Header(FORMAT_VERSION, store_id, practice, created, salt, slots)
            write_header(self.header_path, header)
            database = Database(self.database_path, data_key, salt, lock)
        except BaseException:
            self.discard_new()
            lock.release()
            raise
        return database, recovery.written(recovery_key)

    def discard_new(self) -> None:
        """Take away a store that was only just made, with nothing in it, and must be closed.

        Half a store would stand in the way of making a whole one, and its recovery key was never
        shown.
        """
        for path in (self.header_path, self.database_path):
            for file in (path, *path.parent.glob(path.name + "-*")):
                file.unlink(missing_ok=True)

    def load_ahead(self) -> None:
        """Load the database layer in the background, while the person types the passphrase."""
        threading.Thread(target=_load, name="load-store", daemon=True).start()

    def unlock(self, slot_id: str, passphrase: str) -> "Database":
        """Open the store as the slot's person; takes about a tenth of a second.

        Raises `Misfortune` WRONG_PASSPHRASE, STORE_*, HEADER_*, FOLDER_READ_ONLY.
        """
        header = self.header()
        slots = tuple(slot for slot in header.slots if slot.id == slot_id)
        if not slots:
            raise Misfortune(Trouble.NOT_FOUND, what="slot", id=slot_id)
        secret = keys.passphrase_secret(passphrase)
        return self._open(header, slots, secret, Trouble.WRONG_PASSPHRASE)

    def unlock_with_recovery(self, key: str) -> "Database":
        """Open the store with the recovery key as typed. Raises as `unlock`, WRONG_RECOVERY_KEY."""
        header = self.header()
        secret = recovery.read(key)
        if secret is None:
            raise Misfortune(Trouble.WRONG_RECOVERY_KEY)
        slots = tuple(slot for slot in header.slots if slot.kind == RECOVERY)
        return self._open(header, slots, secret, Trouble.WRONG_RECOVERY_KEY)

    def _refuse_existing(self) -> None:
        if self.exists:
            raise Misfortune(Trouble.STORE_EXISTS, path=str(self._folder))

    def _open(
        self, header: Header, slots: tuple[Slot, ...], secret: bytes, wrong: Trouble
    ) -> "Database":
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as beside:
            derived = beside.submit(_data_key, header, slots, secret)
            from csnat_app.store.database import Database
            from csnat_app.store.database_file import refuse_bad_file

            refuse_bad_file(self.database_path, header.database_salt)
            data_key = derived.result()
        if data_key is None:
            raise Misfortune(wrong)
        lock = InstanceLock(self._folder)
        try:
            return Database(self.database_path, data_key, header.database_salt, lock)
        except BaseException:
            lock.release()
            raise

    def _slot(
        self, store_id: str, kind: str, person: Person | None, data_key: bytes, secret: bytes
    ) -> Slot:
        slot_id = new_id()
        binding = slot_binding(FORMAT_VERSION, store_id, slot_id, kind)
        return Slot(slot_id, kind, person, keys.wrap(data_key, secret, binding, self._cost))


def _load() -> None:
    import csnat_app.store.database  # noqa: F401


def _data_key(header: Header, slots: tuple[Slot, ...], secret: bytes) -> bytes | None:
    """The data key from the first slot that the secret opens."""
    for slot in slots:
        data_key = keys.unwrap(slot.key, secret, header.bound_to(slot.id, slot.kind))
        if data_key is not None:
            return data_key
    return None

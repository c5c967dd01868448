"""Backups: made on demand and when one is due, looked into, and restored.

What takes long here (`make_now`, `run_if_due`, `list`, `look`, `restore`) is for a thread beside
the interface's.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.desk import Desk
from csnat_app.services.guesses import Guesses, known_as, way_in
from csnat_app.store import aside, backup, backup_file, glance, restore, spare, swap
from csnat_app.store.aside import AsideInfo as AsideInfo
from csnat_app.store.backup import Contents
from csnat_app.store.backup_file import BackupFile
from csnat_app.store.backup_file import BackupInfo as BackupInfo
from csnat_app.store.files import make_folder, write_whole
from csnat_app.store.instance import InstanceLock
from csnat_app.store.openers import Given

if TYPE_CHECKING:
    from csnat_app.store.slots import Slot

FOLDER, EVERY, KEEP, LAST = "backup.folder", "backup.every", "backup.keep", "backup.last"
DEFAULT_EVERY, DEFAULT_KEEP = 1, 10  # days, backups


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a backup would bring back, beside what is here: `here_…` is None if nobody can tell.

    `…_latest` is None if nothing was ever written about a carer.
    """

    backup_cases: int
    backup_latest: datetime | None
    here_cases: int | None
    here_latest: datetime | None
    made: datetime


class BackupService:
    """`data_folder` holds the store."""

    def __init__(self, desk: Desk, guesses: Guesses, data_folder: Path) -> None:
        self._desk = desk
        self._guesses = guesses
        self._data_folder = data_folder
        self._one_at_a_time = desk.whole_store
        self._trouble: Misfortune | None = None

    # How it is set

    def folder(self) -> Path:
        """Where backups go; also known at the door, as last chosen on this computer."""
        chosen = self._setting(FOLDER) if self._desk.is_open else self._at_door()
        return Path(chosen) if chosen else self._data_folder / "backups"

    @property
    def beside_the_store(self) -> bool:
        """True while no other folder was chosen: then a lost computer takes the backups along."""
        return self.folder().is_relative_to(self._data_folder)

    def set_folder(self, folder: Path) -> None:
        """Raises `Misfortune` FOLDER_READ_ONLY, DISK_FULL if nothing can be written there."""
        trial = folder / "csnat.trial"
        write_whole(trial, b"")
        trial.unlink(missing_ok=True)
        self._set(FOLDER, str(folder))
        with suppress(Misfortune):  # a convenience at the door, no more
            write_whole(
                self._data_folder / spare.DOOR, json.dumps({"folder": str(folder)}).encode()
            )

    def every(self) -> int:
        """Days between two backups."""
        return int(self._setting(EVERY) or DEFAULT_EVERY)

    def set_every(self, days: int) -> None:
        self._set(EVERY, str(max(1, days)))

    def keep(self) -> int:
        """How many are kept in the folder; older ones go when a new one was made."""
        return int(self._setting(KEEP) or DEFAULT_KEEP)

    def set_keep(self, count: int) -> None:
        self._set(KEEP, str(max(1, count)))

    # Making them

    def last_good(self) -> datetime | None:
        """When the last one was made that could be read back."""
        found = self._setting(LAST)
        return datetime.fromisoformat(found) if found else None

    def trouble(self) -> Misfortune | None:
        """Why the last try made none, if so."""
        return self._trouble

    def due(self) -> bool:
        """True if it is time for one. Never in a practice store, or in a locked one."""
        if not self._desk.is_open or self._desk.practice:
            return False
        last, now = self.last_good(), self._desk.clock.now()
        # After the clock was set back, the last one lies in the future.
        return last is None or not last <= now < last + timedelta(days=self.every())

    def run_if_due(self) -> Misfortune | None:
        """Make one if it is time; what hindered it is given back, remembered, and tried again at
        the next call. Raises nothing of the user's world."""
        try:
            if self.due():
                self.make_now()
        except Misfortune as misfortune:
            if misfortune.trouble is not Trouble.LOCKED:  # the next time, then
                return misfortune
        return None

    def make_now(self, folder: Path | None = None) -> BackupInfo:
        """Make one, read it back, note it, and let go of the oldest ones in the folder.

        `folder` stands for the chosen one. Raises `Misfortune` BACKUP_NOT_MADE, STORE_DAMAGED.
        """
        with self._one_at_a_time:
            try:
                info = self._make(folder or self.folder())
            except Misfortune as misfortune:
                if misfortune.trouble is not Trouble.LOCKED:  # the next time, then
                    self._trouble = misfortune
                raise
            self._trouble = None
            return info

    def _make(self, folder: Path) -> BackupInfo:
        database, ring = self._desk.database, self._desk.ring
        now = self._desk.clock.now()
        if folder == self._data_folder / "backups":
            make_folder(folder)  # a chosen folder that is gone is not made anew: a stick is away
        info = backup.make(database, ring, folder, now)
        with self._desk.act(Deed.BACKED_UP, "store") as work:
            work.settings.put(LAST, now.isoformat())
        self._desk.note_log()
        self._clear_aside(now)
        with suppress(OSError):
            backup.prune(folder, info.store_id, self.keep(), now)
        return info

    def put_aside(self) -> tuple[AsideInfo, ...]:
        """The stores that a restored backup or a salvaged store took the place of, newest first.

        The newest three stay; others go with the first backup that is made after a month.
        """
        try:
            return aside.listed(self._data_folder)
        except OSError:
            return ()

    def _clear_aside(self, now: datetime) -> None:
        with suppress(OSError, Misfortune):
            for old in aside.outlived(self._data_folder, now):
                with self._desk.act(Deed.DELETED, "aside"):
                    swap.discard(old.path)

    # Looking into them and restoring

    def list(self) -> tuple[BackupInfo, ...]:
        """Those in the folder, and what was kept before the store's tables were changed; newest
        first. Raises `Misfortune` FILE_UNREADABLE if the chosen folder is out of reach."""
        found: list[BackupInfo] = []
        for folder in (self.folder(), self._data_folder):
            try:
                found += backup.listed(folder)
            except FileNotFoundError as error:
                if not folder.is_relative_to(self._data_folder):
                    raise Misfortune(Trouble.FILE_UNREADABLE, path=str(folder)) from error
            except OSError as error:
                raise Misfortune(Trouble.FILE_UNREADABLE, path=str(folder)) from error
        return tuple(sorted(found, key=lambda one: one.made, reverse=True))

    def people(self, path: Path) -> "tuple[Slot, ...]":
        """Who can open this backup. Raises `Misfortune` BACKUP_*, FILE_UNREADABLE."""
        return backup_file.read(path).header.people()

    def look(
        self,
        path: Path,
        *,
        slot_id: str = "",
        passphrase: str = "",
        recovery_key: str | None = None,
        identity: str | None = None,
    ) -> Comparison:
        """What is in a backup, beside what is here; changes nothing. Without `slot_id` whoever's
        passphrase it is; `identity` is an organisation's secret age key.

        A secret is tried as for unlocking the store. Raises `Misfortune` BACKUP_*, DISK_FULL,
        WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, ORGANISATION_KEY_WRONG, TOO_EARLY.
        """
        found = backup_file.read(path)
        _, key = self._try(found, Given(slot_id, passphrase, recovery_key, identity))
        nothing_here = not self._data_folder.exists()
        make_folder(self._data_folder)
        scratch = self._data_folder / backup.CHECK
        with self._one_at_a_time:
            try:
                with backup.opened(found, key, scratch) as connection:
                    there = backup.contents(connection)
            finally:
                for path_ in scratch.parent.glob(scratch.name + "*"):
                    path_.unlink(missing_ok=True)
                if nothing_here:
                    with suppress(OSError):
                        self._data_folder.rmdir()
            here = self._here(key)
        return Comparison(
            there.cases,
            there.latest_change,
            None if here is None else here.cases,
            None if here is None else here.latest_change,
            found.info.made,
        )

    def aside(self) -> Path:
        """The folder under which a restored store's predecessor is kept."""
        return self._data_folder / swap.ASIDE

    def restore(
        self,
        path: Path,
        *,
        slot_id: str = "",
        passphrase: str = "",
        recovery_key: str | None = None,
        identity: str | None = None,
    ) -> Path | None:
        """Put the backup in the place of what is here. Afterwards the store is locked and opens
        with what opened the backup; what was here is kept in the folder that is given back, None
        if nothing was here. Being killed at any point leaves the one store or the other.

        Raises as `look`, and STORE_IN_USE; then what was here is as it was.
        """
        found = backup_file.read(path)
        opening_slot, key = self._try(found, Given(slot_id, passphrase, recovery_key, identity))
        person = known_as(found.header, opening_slot)
        what = way_in(found.header.kind_of(opening_slot))
        folder, now = self._data_folder, self._desk.clock.now()
        make_folder(folder)
        swap.finish(folder)
        with self._one_at_a_time:
            # The open desk holds the lock; without one it is taken here.
            lock = None if self._desk.is_open else InstanceLock(folder)
            try:
                restore.lay_ready(found, key, folder, person, what, now)
                if lock is None:
                    self._desk.leave()
                    lock = InstanceLock(folder)
                aside = restore.put_in_place(found, folder)
            finally:
                if lock is not None:
                    lock.release()
        # What was guessed at may lie aside now; that it was guessed, the next one is told.
        self._guesses.settle()
        return aside

    def _try(self, found: BackupFile, given: Given) -> tuple[str, bytes]:
        return self._guesses.take(lambda: backup.key_of(found, given.opener(), given.wrong))

    def _here(self, key: bytes) -> Contents | None:
        """What the present store holds. A locked one is read with the backup's key, which is its
        own until it gets a new one; never with the secret: backups would be a way to guess."""
        if not self._desk.is_open:
            return glance.glance(self._data_folder, key, self._data_folder / backup.CHECK)
        with self._desk.database.beside(self._desk.ring.data_key()) as connection:
            return backup.contents(connection)

    def _setting(self, key: str) -> str | None:
        with self._desk.look() as work:
            return work.settings.get(key)

    def _set(self, key: str, value: str) -> None:
        with self._desk.act(Deed.CHANGED, "backup") as work:
            work.settings.put(key, value)

    def _at_door(self) -> str:
        return spare.chosen_folder(self._data_folder)

"""Backups: when the last good one was made, where they lie, and making one now. No Qt here.

`look_around` and `make_now` take long, and longer on a network: they are for another thread.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui import moments

if TYPE_CHECKING:
    from csnat_app.services.backups import BackupInfo, BackupService
    from csnat_app.services.desk import Desk

DAY, WEEK = 1, 7
KEEPS = (5, 10, 20, 30)


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup as it stands in the list: `made` and `size` in words."""

    path: Path
    made: str
    size: str


class BackupPresenter:
    """`dates` are the words of the interface's language."""

    def __init__(self, backups: "BackupService", desk: "Desk", dates: DateWords) -> None:
        self._backups = backups
        self._desk = desk
        self._dates = dates
        self.looked = False
        self.listed: tuple[Listed, ...] = ()
        self.out_of_reach = False

    @property
    def practice(self) -> bool:
        """A practice store has no backups."""
        return self._desk.practice

    def last_good(self) -> str:
        """When the last good backup was made, in words; "" if there was none."""
        at = self._backups.last_good()
        return "" if at is None else moments.lately(at, self._now(), self._dates)

    def trouble(self) -> Misfortune | None:
        """Why the last try made none, if so."""
        return self._backups.trouble()

    @property
    def damaged(self) -> bool:
        """True if no backup could be made because the store itself is damaged."""
        trouble = self.trouble()
        return trouble is not None and trouble.trouble is Trouble.STORE_DAMAGED

    @property
    def folder(self) -> Path:
        return self._backups.folder()

    @property
    def beside_the_store(self) -> bool:
        """True while the unit has chosen no folder: then the backups are lost with the machine."""
        return self._backups.beside_the_store

    def choose_folder(self, folder: Path) -> None:
        """Raises `Misfortune` FOLDER_READ_ONLY if nothing can be written there."""
        self._backups.set_folder(folder)

    @property
    def every(self) -> int:
        """Days between two backups."""
        return self._backups.every()

    def choose_every(self, days: int) -> None:
        self._backups.set_every(days)

    @property
    def keep(self) -> int:
        """How many backups are kept; older ones go when a new one was made."""
        return self._backups.keep()

    def choose_keep(self, count: int) -> None:
        self._backups.set_keep(count)

    def put_aside(self) -> tuple[int, Path]:
        """How many older stores were put aside, and where."""
        return len(self._backups.put_aside()), self._backups.aside()

    def make_now(self) -> None:
        """Make a backup and read it back. Raises `Misfortune` BACKUP_NOT_MADE."""
        self._backups.make_now()

    def look_around(self) -> None:
        """Read what is in the folder."""
        try:
            found = self._backups.list()
            self.out_of_reach = False
        except Misfortune:
            found = ()
            self.out_of_reach = True
        self.listed = tuple(self._listed(backup) for backup in found)
        self.looked = True

    def _listed(self, backup: "BackupInfo") -> Listed:
        made = moments.at_start(moments.moment(backup.made, self._now(), self._dates))
        return Listed(backup.path, made, moments.size(backup.size))

    def _now(self) -> datetime:
        return self._desk.clock.now()

"""What is known while a backup is being restored. No Qt here.

`look_around`, `open`, `look` and `restore` take long: they are for another thread.
"""

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune
from csnat_app.ui import moments
from csnat_app.ui.pages.unlock_presenter import INVITED, Who

if TYPE_CHECKING:
    from csnat_app.domain.clock import Clock
    from csnat_app.services.access import AccessService
    from csnat_app.services.backups import BackupInfo, BackupService, Comparison


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the comparison: `latest` in words, empty if nothing was ever written."""

    carers: int
    latest: str


class RestorePresenter:
    """`dates` are the words of the interface's language. `may_salvage` offers those without a
    backup to save what can still be read."""

    def __init__(
        self,
        backups: "BackupService",
        access: "AccessService",
        dates: DateWords,
        clock: "Clock",
        *,
        may_salvage: bool = False,
    ) -> None:
        self._backups = backups
        self._access = access
        self._dates = dates
        self._clock = clock
        self.may_salvage = may_salvage and access.exists
        self.folder = Path()
        self.backups: tuple[BackupInfo, ...] = ()
        self.looked = False
        self.path = Path()
        self.people: tuple[Who, ...] = ()
        self.slot_id = ""
        self.by_key = False
        self.secret = ""
        self.kept_in = ""
        self._found: Comparison | None = None

    @property
    def file_name(self) -> str:
        return self.path.name

    @property
    def store_here(self) -> bool:
        """True if anything of a store is in the folder, even if it is damaged."""
        return self._access.exists

    def look_around(self) -> None:
        """Find the backups in the known folder; one that cannot be reached holds none."""
        self.folder = self._backups.folder()
        try:
            self.backups = self._backups.list()
        except Misfortune:
            self.backups = ()
        self.looked = True

    def open(self) -> None:
        """Read who can open the chosen backup. Raises `Misfortune` BACKUP_*, HEADER_*."""
        slots = self._backups.people(self.path)
        self.people = tuple(
            Who(slot.id, slot.person.name, slot.person.title, slot.kind == INVITED)
            for slot in slots
            if slot.person
        )
        self.slot_id = self.people[0].slot_id if self.people else ""
        self.by_key = not self.people

    def look(self) -> None:
        """Open the backup and compare it with what is here; changes nothing.

        Raises `Misfortune` BACKUP_*, WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, TOO_EARLY.
        """
        self._found = self._backups.look(self.path, **self._secret())

    def wait_left(self) -> int:
        """Whole seconds until the next try is taken, rounded up."""
        return math.ceil(self._access.wait_left())

    def there(self) -> Side:
        """What is in the backup."""
        found = self._comparison()
        return Side(found.backup_cases, self._when(found.backup_latest))

    def here(self) -> Side | None:
        """What is here now; None if nobody can tell, or nothing is."""
        found = self._comparison()
        if found.here_cases is None:
            return None
        return Side(found.here_cases, self._when(found.here_latest))

    def made(self) -> str:
        """When the backup was made, in words."""
        return self.when(self._comparison().made)

    @property
    def here_is_newer(self) -> bool:
        """True if something was written here that the backup does not have, as far as known."""
        found = self._comparison()
        here, there = found.here_latest, found.backup_latest
        return here is not None and (there is None or here > there)

    @property
    def aside(self) -> str:
        """The folder in which the present store is put."""
        return str(self._backups.aside())

    def restore(self) -> None:
        """Put the backup in the place of what is here, which is kept aside; then all is locked.

        Raises `Misfortune` BACKUP_*, DISK_FULL, FOLDER_READ_ONLY; then all is as it was.
        """
        kept = self._backups.restore(self.path, **self._secret())
        self.kept_in = "" if kept is None else str(kept)
        self.secret = ""

    def when(self, at: datetime) -> str:
        """A moment in words."""
        return moments.moment(at, self._clock.now(), self._dates)

    def _when(self, at: datetime | None) -> str:
        return "" if at is None else self.when(at)

    def _secret(self) -> dict[str, str]:
        if self.by_key:
            return {"recovery_key": self.secret}
        return {"slot_id": self.slot_id, "passphrase": self.secret}

    def _comparison(self) -> "Comparison":
        assert self._found is not None
        return self._found

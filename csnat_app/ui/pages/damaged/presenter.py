"""What is known of a damaged store, and saving what can still be read. No Qt here.

`check` and `salvage` read the whole store: they are for another thread.
"""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.dates import DateWords
from csnat_app.services.writing import write_file
from csnat_app.ui import moments
from csnat_app.ui.pages.unlock_presenter import INVITED, Who

if TYPE_CHECKING:
    from csnat_app.services.access import AccessService
    from csnat_app.services.backups import BackupService
    from csnat_app.services.desk import Desk
    from csnat_app.services.health import HealthService, SalvageReport


class Damage(StrEnum):
    """Kinds of what a check finds, by the word each finding begins with."""

    PAGE = "page"  # bytes of the file are not as they were written
    STRUCTURE = "structure"
    REFERENCE = "reference"
    SCHEMA = "schema"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Loss:
    """Rows of a table that could not be read; None if nobody can tell how many."""

    table: str
    count: int | None


class DamagedPresenter:
    """Behind the door the open store is looked at. At the door (`desk` is locked) nothing can be
    looked at, and saving what can be read needs a person and a secret."""

    def __init__(
        self,
        health: "HealthService",
        backups: "BackupService",
        access: "AccessService",
        desk: "Desk",
        dates: DateWords,
    ) -> None:
        self._health = health
        self._backups = backups
        self._access = access
        self._desk = desk
        self._dates = dates
        self.findings: tuple[str, ...] = ()
        self.checked = False
        self.report: SalvageReport | None = None
        self.people: tuple[Who, ...] = ()
        self.slot_id = ""
        self.by_key = False
        self.secret = ""

    @property
    def is_open(self) -> bool:
        return self._desk.is_open

    def check(self) -> None:
        """Look the whole open store over."""
        self.findings = self._health.check()
        self.checked = True

    def damages(self) -> tuple[Damage, ...]:
        """The kinds of what was found, each once; what has no kind counts as structure."""
        known = {str(damage) for damage in Damage}
        starts = (finding.partition(":")[0] for finding in self.findings)
        kinds = (Damage(start) if start in known else Damage.STRUCTURE for start in starts)
        return tuple(dict.fromkeys(kinds))

    def last_good(self) -> str:
        """When the last good backup was made, in words; "" if nobody knows of one."""
        if not self._desk.is_open:
            return ""
        at = self._backups.last_good()
        return "" if at is None else moments.lately(at, self.now(), self._dates)

    def now(self) -> datetime:
        return self._desk.clock.now()

    def today(self) -> str:
        """Today as a day with its year, for the head of the list."""
        return self._dates.written(self.now().date())

    def look_for_people(self) -> None:
        """At the door: who can be asked for a passphrase. Raises `Misfortune` HEADER_*."""
        self.people = tuple(
            Who(slot.id, slot.person.name, slot.person.title, slot.kind == INVITED)
            for slot in self._access.people()
            if slot.person
        )
        self.slot_id = self.people[0].slot_id if self.people else ""
        self.by_key = not self.people

    def wait_left(self) -> int:
        """Whole seconds until the next try is taken, rounded up."""
        return math.ceil(self._access.wait_left())

    def salvage(self) -> None:
        """Make a new store of what can be read; the damaged one is kept aside, and all is locked.

        Raises `Misfortune` NOTHING_SALVAGED, WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, TOO_EARLY,
        DISK_FULL; then all is as it was.
        """
        if self._desk.is_open:
            secret = {}
        elif self.by_key:
            secret = {"recovery_key": self.secret}
        else:
            secret = {"slot_id": self.slot_id, "passphrase": self.secret}
        self.report = self._health.salvage(**secret)
        self.secret = ""

    @property
    def kept_in(self) -> str:
        """The folder in which the damaged store lies now."""
        return "" if self.report is None else str(self.report.aside)

    def kept(self, table: str) -> int:
        """How many rows of a table are in the new store."""
        return 0 if self.report is None else self.report.kept.get(table, 0)

    def losses(self) -> tuple[Loss, ...]:
        """Rows that could not be read, by table."""
        found = []
        for line in self._lost("rows"):
            table, count = line.split()
            found.append(Loss(table, int(count) if count.isdecimal() else None))
        return tuple(found)

    def nameless(self) -> tuple[str, ...]:
        """Under which names the carers stand whose own could not be read: the beginning of an id,
        as in `store/mending.py`."""
        return tuple(f"? {id[:8]}" for id in self._lost("carer"))

    def incomplete(self) -> int:
        """How many carers there are of whom something else could not be read."""
        return len(self._lost("case"))

    def _lost(self, kind: str) -> tuple[str, ...]:
        lines = () if self.report is None else self.report.lost
        return tuple(
            said for start, _, said in (line.partition(": ") for line in lines) if start == kind
        )

    def save(self, path: Path, text: str) -> None:
        """Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
        write_file(path, text.encode("utf-8"))

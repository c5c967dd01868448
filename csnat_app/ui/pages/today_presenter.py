"""What Today shows: who is at the desk, what time of day it is, what waits. No Qt here."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.listing import COUNTED, AgendaItem, CarerRow, Today
from csnat_app.domain.packs import Expiring
from csnat_app.services.agenda import AgendaService
from csnat_app.services.desk import Desk

if TYPE_CHECKING:
    from csnat_app.services.access import AccessService
    from csnat_app.services.backups import BackupService
    from csnat_app.services.instruments import InstrumentService


class TimeOfDay(Enum):
    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


DAY_BEGINS = 10  # o'clock
EVENING_BEGINS = 18
AT_FIRST = 10  # rows that wait; the others come when they are asked for
BACKUP_LATE = 2  # days that a backup may be late before this page says so
ASIDE = 4  # rows beside each other below what waits, so that the page is seen at one look


@dataclass(frozen=True, slots=True)
class BackupAge:
    """The last good backup has grown old: when it was made (None if never), and what hinders."""

    last_good: datetime | None
    trouble: Misfortune | None


@dataclass(frozen=True, slots=True)
class TodayState:
    """One look at the day. `first_name` is empty for a person without a name.

    `whole` shows every row that was read, otherwise only the first of them.
    """

    time_of_day: TimeOfDay
    first_name: str
    today: date
    agenda: Today
    whole: bool = False

    @property
    def waiting(self) -> tuple[AgendaItem, ...]:
        return self.agenda.waiting if self.whole else self.agenda.waiting[:AT_FIRST]

    @property
    def more_to_show(self) -> int:
        """How many rows were read and are not shown."""
        return len(self.agenda.waiting) - len(self.waiting)

    @property
    def waiting_beyond(self) -> int:
        """How many things wait that are not among the rows; see `counted`."""
        return self.agenda.waiting_total - len(self.waiting)

    @property
    def counted(self) -> bool:
        """Whether the number of things that wait is exact."""
        return self.agenda.waiting_total <= COUNTED

    @property
    def this_week(self) -> tuple[AgendaItem, ...]:
        return self.agenda.this_week[:ASIDE]

    @property
    def last_opened(self) -> tuple[CarerRow, ...]:
        return self.agenda.last_opened[:ASIDE]

    @property
    def nobody_yet(self) -> bool:
        return self.agenda.carers == 0


class TodayPresenter:
    def __init__(
        self,
        agenda: AgendaService,
        desk: Desk,
        backups: "BackupService",
        access: "AccessService",
        instruments: "InstrumentService",
    ) -> None:
        self._agenda = agenda
        self._desk = desk
        self._backups = backups
        self._access = access
        self._instruments = instruments

    def state(self, *, whole: bool = False) -> TodayState:
        """Read everything anew. Raises `Misfortune` LOCKED."""
        now = self._desk.clock.now()
        return TodayState(
            time_of_day=time_of_day(now.hour),
            first_name=first_name(self._desk.person.name),
            today=now.date(),
            agenda=self._agenda.today(),
            whole=whole,
        )

    def now(self) -> datetime:
        return self._desk.clock.now()

    def licence(self, language: str) -> Expiring | None:
        """The licence that ends first within 60 days, or that has ended with its form in use."""
        found = (one for one in self._instruments.expiring(language) if one.days >= 0 or one.in_use)
        return next(found, None)

    def backup(self) -> BackupAge | None:
        """Something to say of the backups; None while there is a good one that is new enough.

        A new store has time for its first. A practice store needs none.
        """
        if self._desk.practice:
            return None
        last = self._backups.last_good()
        since = last or self._access.header().created
        if self.now() - since <= timedelta(days=self._backups.every() + BACKUP_LATE):
            return None
        return BackupAge(last, self._backups.trouble())


def time_of_day(hour: int) -> TimeOfDay:
    """The part of the day by which people greet: morning until 10, evening from 18."""
    if hour < DAY_BEGINS:
        return TimeOfDay.MORNING
    return TimeOfDay.DAY if hour < EVENING_BEGINS else TimeOfDay.EVENING


def first_name(name: str) -> str:
    """The first word of a name, as one greets."""
    return name.split()[0] if name.split() else ""

"""The log: which entries are wanted, and how they are shown. No Qt here."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.dates import DateWords
from csnat_app.domain.log import LogFilter, LogLine, LogRun, runs
from csnat_app.services.desk import Desk
from csnat_app.services.log import LogService


@dataclass(frozen=True, slots=True)
class ShownRun:
    """What was done, with the names; `carer` is None for a case that was deleted, "" for none."""

    run: LogRun
    person: str | None
    carer: str | None


@dataclass(frozen=True, slots=True)
class ShownDay:
    day: date
    runs: tuple[ShownRun, ...]


class LogPresenter:
    """Holds one way of narrowing the log; every change reads the newest page anew."""

    def __init__(
        self, log: LogService, desk: Desk, dates: DateWords, library: ContentLibrary
    ) -> None:
        self._log = log
        self._desk = desk
        self._by_name = library.sorting(dates.language)
        self.dates = dates
        self.narrowed = LogFilter()
        self.lines: tuple[LogLine, ...] = ()
        self.more = False

    @property
    def today(self) -> date:
        return self._desk.clock.today()

    @property
    def narrows(self) -> bool:
        """True if anything is left out."""
        return self.narrowed != LogFilter()

    def people(self) -> tuple[tuple[str, str], ...]:
        """Ids and names of those who ever opened the store, as the language sorts them."""
        people = sorted(self._log.people(), key=lambda person: self._by_name(person.name))
        return tuple((person.id, person.name) for person in people)

    def read(self) -> None:
        page = self._log.page(self.narrowed)
        self.lines, self.more = page.lines, page.more

    def narrow(self, **changes: Any) -> None:
        """Change fields of the `LogFilter`."""
        self.narrowed = replace(self.narrowed, **changes)
        self.read()

    def show_all(self) -> None:
        self.narrowed = LogFilter()
        self.read()

    def show_more(self) -> None:
        """Add the next page of older entries."""
        page = self._log.page(self.narrowed, self.lines[-1].number)
        self.lines, self.more = (*self.lines, *page.lines), page.more

    def days(self) -> tuple[ShownDay, ...]:
        """What was read, newest first, by day, with repetitions taken together."""
        people = {line.entry.person_id: line.person_name for line in self.lines}
        carers = {line.entry.carer_id: line.carer_name for line in self.lines}
        shown = (
            ShownRun(
                run,
                people[run.entry.person_id],
                carers[run.entry.carer_id] if run.entry.carer_id else "",
            )
            for run in runs(line.entry for line in self.lines)
        )
        return tuple(
            ShownDay(day, tuple(found))
            for day, found in groupby(shown, lambda one: one.run.first.date())
        )

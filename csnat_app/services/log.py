"""Reading the log: who did what, when, in which case."""

from csnat_app.domain.log import LogFilter, LogPage
from csnat_app.domain.people import Person
from csnat_app.services.desk import Desk

PAGE = 50  # lines


class LogService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, narrowed: LogFilter, before: int | None = None) -> LogPage:
        """A page of lines, newest first; `before` is the number of the last line that is shown."""
        with self._desk.look() as work:
            return work.log.page(narrowed, before, PAGE)

    def people(self) -> tuple[Person, ...]:
        """Everybody who ever opened the store, by name."""
        with self._desk.look() as work:
            return work.people.all()

"""The desk: the open store and the person at it.

Every service works through `act` and `look`, so that one user action is one transaction with
one log entry, and nothing can be done at a locked store.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person

if TYPE_CHECKING:
    from csnat_app.store.database import Database
    from csnat_app.store.keyring import KeyRing
    from csnat_app.store.unit_of_work import UnitOfWork
    from csnat_app.store.unlocking import Opened


class Desk:
    """`whole_store` is held by what reads the store as a whole or exchanges it: one at a time."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.whole_store = threading.Lock()
        self._opened: Opened | None = None
        self._person: Person | None = None
        self._opened_with = ""

    def take(self, opened: "Opened", person: Person) -> None:
        """Sit down at an opened store."""
        self._opened = opened
        self._person = person
        self._opened_with = opened.ring.header.kind_of(opened.slot_id)

    def leave(self) -> None:
        """Close the store and forget its key; what was kept stays kept.

        Does nothing at a locked store.
        """
        opened, self._opened, self._person = self._opened, None, None
        if opened is None:
            return
        try:
            # Where the disk is full, the header knows of the log as it was noted before.
            with suppress(Misfortune):
                opened.ring.note_log(*opened.database.log_state())
        finally:
            opened.database.close()
            opened.ring.forget()

    def note_log(self) -> None:
        """Note in the header how far the log has come: from then on a cut off end is noticed, also
        after a crash. Whoever calls it holds `whole_store`.

        Writes two small files, if the log went on at all: for another thread. What hinders it is
        no reason to stop anybody; the next time notes more.
        """
        opened = self._opened
        if opened is None:
            return
        # Within one unit of work: nobody else changes the header meanwhile.
        with suppress(Misfortune), opened.database.write() as work:
            opened.ring.note_log(*opened.database.log_state(), work)
            work.commit()

    def note_log_if_free(self) -> None:
        """The same, for whoever does not hold `whole_store`; not while somebody else does."""
        if self.whole_store.acquire(blocking=False):
            try:
                self.note_log()
            finally:
                self.whole_store.release()

    @property
    def opened_with(self) -> str:
        """The kind of slot that opened the store; "" if it is gone since. Means nothing while the
        store is locked."""
        return self._opened_with

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    @property
    def database(self) -> "Database":
        """The open store. Raises `Misfortune` LOCKED."""
        if self._opened is None:
            raise Misfortune(Trouble.LOCKED)
        return self._opened.database

    @property
    def ring(self) -> "KeyRing":
        """Its header and key. Raises `Misfortune` LOCKED."""
        if self._opened is None:
            raise Misfortune(Trouble.LOCKED)
        return self._opened.ring

    @property
    def person(self) -> Person:
        """Who is at the desk. Raises `Misfortune` LOCKED."""
        if self._person is None:
            raise Misfortune(Trouble.LOCKED)
        return self._person

    @person.setter
    def person(self, person: Person) -> None:
        self._person = person

    @property
    def practice(self) -> bool:
        """True if everything in the open store is invented."""
        return self._opened is not None and self._opened.database.practice

    @contextmanager
    def act(self, deed: Deed, what: str, carer_id: str | None = None) -> Iterator["UnitOfWork"]:
        """One user action: committed together with its log entry, or not at all."""
        with self.database.write() as work:
            yield work
            work.log.add(LogEntry(self.clock.now(), self.person.id, deed, what, carer_id))
            work.commit()

    @contextmanager
    def look(self) -> Iterator["UnitOfWork"]:
        """Read only; nothing is written or logged."""
        with self.database.read() as work:
            yield work

"""What everybody who opens the store has to be told once, or as long as it is so."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from csnat_app.domain.log import Deed
from csnat_app.domain.slots import OrganisationInfo
from csnat_app.services.access import AccessService
from csnat_app.services.desk import Desk
from csnat_app.services.slots import SlotService

if TYPE_CHECKING:
    from csnat_app.store.database import Database

_LATEST = 200  # log entries that are looked at for one from the future
_TOLERANCE = timedelta(minutes=10)  # machines' clocks differ a little
_SEEN = "seen.organisation."  # with the slot's id: a preference of the person's
_OF_THE_LOG = "log:"  # how a finding about the log begins


class NoticeKind(StrEnum):
    """In the order in which they matter."""

    STORE_DAMAGED = "store_damaged"
    LOG_BROKEN = "log_broken"
    OLDER_COPY = "older_copy"
    HEADER_REPAIRED = "header_repaired"
    CLOCK_BACK = "clock_back"
    FAILED_TRIES = "failed_tries"
    ORGANISATION_KEY = "organisation_key"


@dataclass(frozen=True, slots=True)
class Notice:
    """`count` of wrong tries; `organisation` whose key can open the store."""

    kind: NoticeKind
    count: int = 0
    organisation: OrganisationInfo | None = None


class NoticeService:
    """What was seen of the passing ones holds for as long as the store stays open."""

    def __init__(self, desk: Desk, access: AccessService, slots: SlotService) -> None:
        self._desk = desk
        self._access = access
        self._slots = slots
        self._of: Database | None = None
        self._seen: set[NoticeKind] = set()
        self._findings: tuple[str, ...] | None = None

    def notices(self) -> tuple[Notice, ...]:
        """All that the person at the desk has not seen yet, the most important first."""
        self._begin_anew()
        return tuple(notice for notice in self._all() if notice.kind not in self._seen)

    def seen(self, notice: Notice) -> None:
        """The person has read it. An organisation's key is told to each person only once."""
        self._begin_anew()
        if notice.organisation is None:
            self._seen.add(notice.kind)
            return
        with self._desk.act(Deed.VIEWED, "organisation") as work:
            key = f"{_SEEN}{notice.organisation.slot_id}"
            work.people.keep_preference(self._desk.person.id, key, "1")

    @property
    def is_checked(self) -> bool:
        """Whether somebody has looked through the whole store since it was opened."""
        self._begin_anew()
        return self._findings is not None

    def checked(self, findings: tuple[str, ...]) -> None:
        """What was found when the whole store was looked through; nothing if it is whole."""
        self._begin_anew()
        self._findings = findings

    def _begin_anew(self) -> None:
        database = self._desk.database
        if self._of is not database:
            self._of, self._seen, self._findings = database, set(), None

    def _all(self) -> Iterator[Notice]:
        findings = self._findings or ()
        if any(not one.startswith(_OF_THE_LOG) for one in findings):
            yield Notice(NoticeKind.STORE_DAMAGED)
        access = self._access
        if access.accepted_cut or any(one.startswith(_OF_THE_LOG) for one in findings):
            yield Notice(NoticeKind.LOG_BROKEN)
        if access.accepted_older:
            yield Notice(NoticeKind.OLDER_COPY)
        if access.repaired:
            yield Notice(NoticeKind.HEADER_REPAIRED)
        if self._clock_went_back():
            yield Notice(NoticeKind.CLOCK_BACK)
        if access.failed_before:
            yield Notice(NoticeKind.FAILED_TRIES, access.failed_before)
        yield from self._organisations()

    def _clock_went_back(self) -> bool:
        with self._desk.look() as work:
            latest = work.log.latest(_LATEST)
        return any(entry.at > self._desk.clock.now() + _TOLERANCE for entry in latest)

    def _organisations(self) -> Iterator[Notice]:
        known = self._slots.organisations()
        if not known:
            return
        me = self._desk.person.id
        with self._desk.look() as work:
            new = [
                one for one in known if work.people.preference(me, f"{_SEEN}{one.slot_id}") is None
            ]
        for one in new:
            yield Notice(NoticeKind.ORGANISATION_KEY, organisation=one)

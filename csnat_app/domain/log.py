"""The log of who did what, when, in which case; never what was written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum


class Deed(StrEnum):
    CREATED_STORE = "created_store"
    OPENED = "opened"
    LOCKED = "locked"
    FAILED_TO_UNLOCK = "failed_to_unlock"
    VIEWED = "viewed"
    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    PRINTED = "printed"
    EXPORTED = "exported"
    COPIED = "copied"
    CORRECTED = "corrected"
    INVITED = "invited"
    LEFT = "left"
    REKEYED = "rekeyed"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    ACCEPTED_OLDER = "accepted_older"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """`what` names the part that was touched (a table's or document's key), never its content."""

    at: datetime
    person_id: str
    deed: Deed
    what: str
    carer_id: str | None = None


# What an entry about a case may name: its parts, and the documents made of it.
CASE_PARTS = (
    *("carer", "details", "round", "introduction", "consideration", "mark", "conversation", "need"),
    *("screen", "screen_mark", "screen_text", "screen_finished", "note"),
    *("action", "shared_plan", "review", "closing"),
    *("case", "plan", "plan-nurse", "journal_note", "access_report"),
)


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries to show; what is empty or None narrows nothing.

    `text` is looked for in the carer's name, code and patient code. Days are those of the entry's
    own zone, `first` and `last` included.
    """

    person_id: str = ""
    deed: Deed | None = None
    carer_id: str = ""
    text: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry with its number (from 1) and the names as they are now; None if they are gone."""

    number: int
    entry: LogEntry
    person_name: str | None
    carer_name: str | None


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of lines, newest first; `more` if older ones match too."""

    lines: tuple[LogLine, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class LogRun:
    """The same deed of the same person, `count` times in a row on one day.

    A text is kept every second while it is typed; nobody wants to read each of these entries.
    """

    entry: LogEntry
    first: datetime
    last: datetime
    count: int = 1


def runs(entries: Iterable[LogEntry]) -> tuple[LogRun, ...]:
    """The entries, in the order in which they come, with repetitions taken together."""
    found: list[LogRun] = []
    for entry in entries:
        run = found[-1] if found else None
        if run is not None and _same(run.entry, entry):
            moments = (run.first, run.last, entry.at)
            found[-1] = replace(run, first=min(moments), last=max(moments), count=run.count + 1)
        else:
            found.append(LogRun(entry, entry.at, entry.at))
    return tuple(found)


def _same(one: LogEntry, other: LogEntry) -> bool:
    return replace(one, at=other.at) == other and one.at.date() == other.at.date()

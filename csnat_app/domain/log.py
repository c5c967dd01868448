"""The log of who did what, when, in which case; never what was written."""

from dataclasses import dataclass
from datetime import datetime
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

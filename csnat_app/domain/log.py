"""The log of who did what, when, in which case; never what was written."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    CREATED_STORE = "created_store"
    OPENED = "opened"
    VIEWED = "viewed"
    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    PRINTED = "printed"
    EXPORTED = "exported"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """`what` names the part that was touched (a table's or document's key), never its content."""

    at: datetime
    person_id: str
    deed: Deed
    what: str
    carer_id: str | None = None

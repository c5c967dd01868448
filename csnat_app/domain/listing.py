"""Rows for lists: what Today and Carers show without loading whole records."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csnat_app.domain.stages import Stage


class AgendaKind(StrEnum):
    """What waits: an agreed review, a form that has not come back, an action's day."""

    REVIEW = "review"
    FORM = "form"
    ACTION = "action"


COUNTED = 99  # things that wait; counting further would take longer than all else on Today


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing that waits. `detail` is the action's text or the review's time, as typed."""

    carer_id: str
    carer_name: str
    relationship: str
    kind: AgendaKind
    day: date
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CarerRow:
    """One line in the list of carers, about the latest round; `closed` is that round's."""

    carer_id: str
    name: str
    relationship: str
    patient_code: str
    language: str
    round_number: int
    stage: Stage
    closed: bool
    next_kind: AgendaKind | None
    next_day: date | None
    last_opened: datetime | None


@dataclass(frozen=True, slots=True)
class CarerPage:
    """A page of rows and how many match in all."""

    rows: tuple[CarerRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Today:
    """What waits now, what comes within a week, and who was opened last.

    `waiting_total` is exact up to COUNTED; one more than that stands for "more".
    """

    waiting: tuple[AgendaItem, ...]
    waiting_total: int
    this_week: tuple[AgendaItem, ...]
    last_opened: tuple[CarerRow, ...]
    carers: int

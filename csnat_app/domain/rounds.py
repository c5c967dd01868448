"""A round: one pass of one carer through the five stages.

Every stage's record exists from the start and is empty until something is written in it; every
state can be reached and left in any order. A blank is an answer.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from csnat_app.domain.instruments import Shown


class Readiness(StrEnum):
    """The carer's answer to the offer in stage 1."""

    YES = "yes"
    LATER = "later"
    NO = "no"


class Outcome(StrEnum):
    """What came of a need in the conversation."""

    HELPED_NOW = "helped_now"
    ACTION = "action"
    NOT_NOW = "not_now"


class ActionStatus(StrEnum):
    DONE = "done"
    UNDER_WAY = "under_way"
    NOT_DONE = "not_done"


class Closing(StrEnum):
    """Why a round ended; each is a complete result."""

    AGREED = "agreed"
    NO_MORE_SUPPORT_NOW = "no_more_support_now"
    DECLINED = "declined"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Introduction:
    """Stage 1. `leaflet_language` is None if no leaflet was handed over."""

    held: date | None = None
    by: str = ""
    how: str = ""
    leaflet_language: str | None = None
    answer: Readiness | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the carer marked at one area: an answer step (None is blank) and the star.

    `declined`: the carer said "I don't want to answer"; there is no step and no star then.
    """

    area: str
    step: str | None
    most_important: bool
    shown: Shown
    declined: bool = False


@dataclass(frozen=True, slots=True)
class TranscriptNote:
    """What a nurse (`by`, a name) adds to the carer's own answers; they themselves stay."""

    id: str
    written: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Consideration:
    """Stage 2. `marks` holds touched areas only; all others are blank.

    `by_carer`: when the carer last answered on the screen; the answers are the carer's own then.
    """

    handed_out: date | None = None
    expected: date | None = None
    returned: date | None = None
    marks: tuple[Mark, ...] = ()
    anything_else: str = ""
    no_more_now: bool = False
    by_carer: datetime | None = None
    notes: tuple[TranscriptNote, ...] = ()

    def mark(self, area: str) -> Mark | None:
        return next((mark for mark in self.marks if mark.area == area), None)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Stage 3's frame; the needs are its content.

    `left_out` are areas that the carer marked and then did not want to talk about.
    """

    held: date | None = None
    place: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the carer wants to talk about. `position` is the carer's order, from 0."""

    id: str
    area: str
    position: int
    own_words: str = ""
    already_does: str = ""
    would_help: str = ""
    outcome: Outcome | None = None
    helped_how: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """An agreed action for a need. `when` is as people say it; `due` is set if it names a day."""

    id: str
    need_id: str
    position: int
    what: str = ""
    who: str = ""
    when: str = ""
    due: date | None = None
    service_id: str = ""
    service_name: str = ""
    status: ActionStatus | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class SharedPlan:
    """Stage 4's frame: when the carer got the copy, and a remark for both."""

    shared: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """Stage 5: the next agreed review, and the latest one held."""

    planned: date | None = None
    time: str = ""
    place: str = ""
    held: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One pass through the five stages. `number` counts a carer's rounds from 1."""

    id: str
    carer_id: str
    number: int
    started: date
    instrument_id: str
    instrument_version: str
    introduction: Introduction = field(default_factory=Introduction)
    consideration: Consideration = field(default_factory=Consideration)
    conversation: Conversation = field(default_factory=Conversation)
    needs: tuple[Need, ...] = ()
    actions: tuple[Action, ...] = ()
    plan: SharedPlan = field(default_factory=SharedPlan)
    review: Review = field(default_factory=Review)
    closed: date | None = None
    closing: Closing | None = None

    def actions_for(self, need_id: str) -> tuple[Action, ...]:
        return tuple(action for action in self.actions if action.need_id == need_id)

    def starred(self, area: str) -> bool:
        mark = self.consideration.mark(area)
        return mark is not None and mark.most_important

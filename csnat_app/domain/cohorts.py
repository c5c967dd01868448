"""What is known of a carer's round, as far as figures are counted from it: no name and no text.

What each count means is written in docs/figures.md; `aggregation/counting.py` counts.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CountedMark:
    area: str
    step: str | None
    most_important: bool
    declined: bool


@dataclass(frozen=True, slots=True)
class CountedNeed:
    """`written`: something stands there, or what came of it does."""

    area: str
    written: bool
    helped_now: bool


@dataclass(frozen=True, slots=True)
class CountedAction:
    """`service` is how far the service reaches, as the unit's directory has it; "other" if it says
    nothing of it, None if the action names no service."""

    area: str
    done: bool
    service: str | None


@dataclass(frozen=True, slots=True)
class CountedRound:
    """The first round that was offered to a carer in a period.

    `outcome`: what came of some need is written down. `on_screen`: the carer began to answer on
    the screen; then `returned` is the day on which the carer finished. `actions` holds those of
    which is written what is done, by whom or with which service, or how it went.
    """

    language: str
    instrument: tuple[str, str]
    offered: date
    accepted: bool
    returned: date | None
    on_screen: bool
    anything_else: bool
    conversation: date | None
    outcome: bool
    plan: date | None
    review: date | None
    closed: bool
    marks: tuple[CountedMark, ...]
    needs: tuple[CountedNeed, ...]
    actions: tuple[CountedAction, ...]

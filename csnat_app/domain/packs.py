"""An instrument pack: a form in the words of its owner, and what its licence lets us do with them.

What a licence does not state is not permitted. A licence that has ended locks new use; answers
that were given keep the words they were given to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from csnat_app.domain.instruments import Instrument, InstrumentText

EXPIRY_NOTICE_DAYS = 60


class Use(StrEnum):
    """What can be done with the words: write down answers to them, print them, show them."""

    RECORD = "record"
    PRINT = "print"
    ELECTRONIC_USE = "electronic_use"


class Barrier(StrEnum):
    """Why a use is locked."""

    NO_LICENCE = "no_licence"  # the program's own areas: nothing licensed to print or to show
    NOT_PERMITTED = "not_permitted"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Licence:
    """`valid_until` is the last day; None if no end is stated, which is told but locks nothing.

    `refused` are the uses of which the licence says no; of those in neither set it says nothing.
    """

    holder: str
    reference: str
    valid_until: date | None
    permitted: frozenset[Use]
    refused: frozenset[Use] = frozenset()

    def said(self, use: Use) -> str:
        """What the licence says of a use: "yes", "no" or "unknown"."""
        if use in self.permitted:
            return "yes"
        return "no" if use in self.refused else "unknown"

    def ended(self, today: date) -> bool:
        return self.valid_until is not None and self.valid_until < today

    def ends_soon(self, today: date) -> bool:
        """Whether it ends within the time of notice and has not ended yet."""
        if self.valid_until is None or self.ended(today):
            return False
        return self.valid_until - today <= timedelta(days=EXPIRY_NOTICE_DAYS)


@dataclass(frozen=True, slots=True)
class Pack:
    """`texts` by language. `sha256` is that of the pack's content, in hex.

    `practice`: the words are invented, and only a practice store takes the pack in.
    """

    instrument: Instrument
    texts: Mapping[str, InstrumentText]
    licence: Licence
    sha256: str
    practice: bool


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack as the store keeps it: its canonical JSON, when and by whom it was taken in."""

    instrument_id: str
    version: str
    sha256: str
    content: str
    taken_in: datetime
    by: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A pack that was taken in. `current`: its licence is the one that counts for its words."""

    pack: Pack
    taken_in: datetime
    by: str
    current: bool


@dataclass(frozen=True, slots=True)
class Expiring:
    """An instrument whose licence ends soon or has ended; `days` left, negative afterwards."""

    instrument_id: str
    version: str
    title: str
    valid_until: date
    days: int
    in_use: bool  # new carers begin with it


def barrier(licence: Licence | None, use: Use, today: date) -> Barrier | None:
    """What stands in the way of a use today, or nothing. Without licence: the program's areas."""
    if licence is None:
        return None if use is Use.RECORD else Barrier.NO_LICENCE
    if use not in licence.permitted:
        return Barrier.NOT_PERMITTED
    return Barrier.EXPIRED if licence.ended(today) else None

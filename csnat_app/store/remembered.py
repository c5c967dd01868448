"""What the database remembers of its header, so that an older or a foreign one is noticed.

It lies encrypted: whoever puts an older header back cannot put this back with it, unless the
whole store goes back with it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from csnat_app.store.header import Header, fingerprint
from csnat_app.store.slots import OrganisationSlot, Slot

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork

GENERATION = "header.generation"
SLOTS = "header.slots"


@dataclass(frozen=True, slots=True)
class Remembered:
    """`generation` is 0, and nothing is known of the slots, in a store of before there was any."""

    generation: int
    slots: frozenset[str]

    def knows(self, slot: Slot | OrganisationSlot) -> bool:
        """True if the slot stood exactly so in the newest header."""
        return self.generation == 0 or fingerprint(slot) in self.slots


def remember(work: "UnitOfWork", header: Header) -> None:
    marks = [fingerprint(slot) for slot in header.slots]
    marks += [fingerprint(slot) for slot in header.organisations]
    work.settings.put(GENERATION, str(header.generation))
    work.settings.put(SLOTS, " ".join(sorted(marks)))


def recall(work: "UnitOfWork") -> Remembered:
    generation = work.settings.get(GENERATION) or "0"
    return Remembered(int(generation), frozenset((work.settings.get(SLOTS) or "").split()))

"""What the database remembers of its header, so that an older or a foreign one is noticed.

It lies encrypted: whoever puts an older header back cannot put this back with it, unless the
whole store goes back with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from csnat_app.store.header import Header, fingerprint
from csnat_app.store.slots import OrganisationSlot, Slot

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork

GENERATION = "header.generation"
SLOTS = "header.slots"
NOTED = "header.log"


@dataclass(frozen=True, slots=True)
class Remembered:
    """`generation` is 0, and nothing is known of the slots, in a store of before there was any.

    `noted` is how many entries the header said that the log has; 0 where that was not kept yet.
    """

    generation: int
    slots: frozenset[str]
    noted: int = 0

    def knows(self, slot: Slot | OrganisationSlot) -> bool:
        """True if the slot stood exactly so in the newest header."""
        return self.generation == 0 or fingerprint(slot) in self.slots

    def allows(self, header: Header, slot: Slot | OrganisationSlot) -> bool:
        """False for a header that is older, or that was made from an older one in a copy of the
        store, however often it was written there: such a slot opens no longer.

        A newer header comes from a program that was stopped between the two; it never says less of
        the log than the one before. One that says more of it has to stand the test with the log.
        """
        if header.generation < self.generation:
            return False
        newer = header.generation > self.generation and header.log.count >= self.noted
        return newer or self.knows(slot)


def remember(work: "UnitOfWork", header: Header) -> None:
    marks = [fingerprint(slot) for slot in header.slots]
    marks += [fingerprint(slot) for slot in header.organisations]
    work.settings.put(GENERATION, str(header.generation))
    work.settings.put(SLOTS, " ".join(sorted(marks)))
    work.settings.put(NOTED, str(header.log.count))


def recall(work: "UnitOfWork") -> Remembered:
    return recalled(work.settings.get)


def recalled(setting: Callable[[str], str | None]) -> Remembered:
    """`setting` gives what the database holds under a key."""
    generation = setting(GENERATION) or "0"
    slots = frozenset((setting(SLOTS) or "").split())
    return Remembered(int(generation), slots, int(setting(NOTED) or "0"))

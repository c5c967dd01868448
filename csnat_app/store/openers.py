"""What a person has in the hand, tried on a header: gives the slot that it opens and the key."""

from collections.abc import Callable
from dataclasses import dataclass, field

from csnat_app.domain.errors import Trouble
from csnat_app.store import organisation, slots
from csnat_app.store.header import Header
from csnat_app.store.slots import PERSONAL, RECOVERY, Slot

# The slot's id and the 32-byte data key; None if it opens none of the header's slots.
Opener = Callable[[Header], tuple[str, bytes] | None]


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed or read from a file: a passphrase, unless one of the other two is given.

    `slot_id` is whose passphrase it shall be, empty for whoever it fits. `identity` is an
    organisation's secret age key, or the text of the file that holds it.
    """

    slot_id: str = ""
    passphrase: str = field(default="", repr=False)
    recovery_key: str | None = field(default=None, repr=False)
    identity: str | None = field(default=None, repr=False)

    def opener(self) -> Opener:
        if self.identity is not None:
            return by_identity(self.identity)
        if self.recovery_key is not None:
            return by_recovery(self.recovery_key)
        return by_person(self.passphrase, self.slot_id or None)

    @property
    def wrong(self) -> Trouble:
        """What to say if it opens nothing."""
        if self.identity is not None:
            return Trouble.ORGANISATION_KEY_WRONG
        if self.recovery_key is not None:
            return Trouble.WRONG_RECOVERY_KEY
        return Trouble.WRONG_PASSPHRASE


def by_person(typed: str, slot_id: str | None = None) -> Opener:
    """A passphrase or an invitation's code, for one person or for whoever it fits."""

    def fits(slot: Slot) -> bool:
        return slot.kind in PERSONAL and slot_id in (None, slot.id)

    return _by_secret(typed, fits)


def by_recovery(typed: str) -> Opener:
    return _by_secret(typed, lambda slot: slot.kind == RECOVERY)


def by_identity(identity: str) -> Opener:
    """An organisation's secret age key."""

    def opener(header: Header) -> tuple[str, bytes] | None:
        for slot in header.organisations:
            data_key = organisation.open_organisation(slot, header.store_id, identity)
            if data_key is not None:
                return slot.id, data_key
        return None

    return opener


def _by_secret(typed: str, fits: Callable[[Slot], bool]) -> Opener:
    # A header and its kept copy have most slots in common, and each costs a tenth of a second.
    tried: dict[tuple[str, Slot], bytes | None] = {}

    def opener(header: Header) -> tuple[str, bytes] | None:
        for slot in filter(fits, header.slots):
            place = (header.store_id, slot)
            if place not in tried:
                tried[place] = slots.open_slot(slot, header.store_id, typed)
            data_key = tried[place]
            if data_key is not None:
                return slot.id, data_key
        return None

    return opener

"""What a person has in the hand, tried on a header: gives the slot that it opens and the key."""

from collections.abc import Callable

from csnat_app.store import organisation, slots
from csnat_app.store.header import Header
from csnat_app.store.slots import PERSONAL, RECOVERY, Slot

# The slot's id and the 32-byte data key; None if it opens none of the header's slots.
Opener = Callable[[Header], tuple[str, bytes] | None]


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

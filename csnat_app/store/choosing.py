"""Which header holds at unlocking: the present one, the kept copy of an altered one, or one that
is put together again from what lies elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.header import Header, is_sealed
from csnat_app.store.openers import Opener
from csnat_app.store.remembered import Remembered
from csnat_app.store.slots import OrganisationSlot, Slot


@dataclass(frozen=True, slots=True)
class Way:
    """A header that the person's secret opens. `sealed`: as the program itself wrote it."""

    header: Header
    slot_id: str
    data_key: bytes = field(repr=False)
    sealed: bool


def ways(headers: Sequence[Header], opener: Opener) -> tuple[Way, ...]:
    """The headers that it opens, in the order given: the present one first, then the kept copy."""
    found = every_way(headers, opener)
    if found and found[0].header is not headers[0] and _is_newer(headers[0], found[0]):
        # A sound header that does not know the secret: what the copy says is out of date.
        return ()
    return found


def every_way(headers: Iterable[Header], opener: Opener) -> tuple[Way, ...]:
    """The headers that it opens, whatever the others say."""
    found = []
    for header in headers:
        opened = opener(header)
        if opened is not None:
            slot_id, data_key = opened
            found.append(Way(header, slot_id, data_key, is_sealed(header, data_key)))
    return tuple(found)


def choose(found: Sequence[Way], remembered: Remembered, *, by_recovery: bool, path: Path) -> Way:
    """The header that holds. `path` is told.

    The recovery key opens under any header, if it is the one that was made last: of the slots,
    those stay that the database remembers. Raises `Misfortune` HEADER_ALTERED, HEADER_OLDER.
    """
    for way in found:
        if way.sealed and _allowed(way, remembered):
            return way
    if by_recovery:
        for way in found:
            slot = way.header.slot(way.slot_id)
            if slot is not None and remembered.knows(slot):
                return replace(way, header=_pruned(way.header, remembered))
    raise Misfortune(
        Trouble.HEADER_OLDER if found[0].sealed else Trouble.HEADER_ALTERED, path=str(path)
    )


def from_spare(spare: Sequence[Way], remembered: Remembered, salt: bytes) -> Way | None:
    """The header made of a spare one, for the database with this salt; None if none may stand.

    What opened it must be a way in that the newest header had exactly so: an old passphrase, or
    one of somebody who was removed, is none.
    """
    for way in spare:
        slot = way.header.way_in(way.slot_id)
        if remembered.generation and slot is not None and remembered.knows(slot):
            header = replace(_pruned(way.header, remembered), database_salt=salt)
            return replace(way, header=header)
    return None


def still_holding(way: Way, remembered: Remembered, path: Path) -> Header:
    """The header of a way in that has to hold for the database with the header's own salt, as it
    is or with the slots that are remembered. Raises `Misfortune` HEADER_OLDER; `path` is told.
    """
    if _allowed(way, remembered):
        return way.header
    found = from_spare((way,), remembered, way.header.database_salt)
    if found is None:
        raise Misfortune(Trouble.HEADER_OLDER, path=str(path))
    return found.header


def completed(way: Way, others: Iterable[Header], remembered: Remembered) -> Way:
    """With every slot that other headers of the store have and that the database remembers."""
    header = way.header
    for other in others:
        if not remembered.generation or other.store_id != header.store_id:
            continue
        more = [slot for slot in other.slots if _lacks(header, slot, remembered)]
        organisations = [one for one in other.organisations if _lacks(header, one, remembered)]
        header = replace(
            header,
            slots=(*header.slots, *more),
            organisations=(*header.organisations, *organisations),
        )
    return replace(way, header=header)


def _allowed(way: Way, remembered: Remembered) -> bool:
    slot = way.header.way_in(way.slot_id)
    return slot is not None and remembered.allows(way.header, slot)


def _lacks(header: Header, slot: Slot | OrganisationSlot, remembered: Remembered) -> bool:
    return header.way_in(slot.id) is None and remembered.knows(slot)


def _is_newer(header: Header, way: Way) -> bool:
    return header.generation >= way.header.generation and is_sealed(header, way.data_key)


def _pruned(header: Header, remembered: Remembered) -> Header:
    return replace(
        header,
        slots=tuple(filter(remembered.knows, header.slots)),
        organisations=tuple(filter(remembered.knows, header.organisations)),
        generation=max(header.generation, remembered.generation),
    )

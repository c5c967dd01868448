"""Which header holds at unlocking: the present one, or the kept copy of an altered one."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.header import Header, is_sealed
from csnat_app.store.openers import Opener
from csnat_app.store.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Way:
    """A header that the person's secret opens. `sealed`: as the program itself wrote it."""

    header: Header
    slot_id: str
    data_key: bytes = field(repr=False)
    sealed: bool


def ways(headers: Sequence[Header], opener: Opener) -> tuple[Way, ...]:
    """The headers that it opens, in the order given: the present one first, then the kept copy."""
    found = []
    for header in headers:
        opened = opener(header)
        if opened is not None:
            slot_id, data_key = opened
            found.append(Way(header, slot_id, data_key, is_sealed(header, data_key)))
    if found and found[0].header is not headers[0] and _is_newer(headers[0], found[0]):
        # A sound header that does not know the secret: what the copy says is out of date.
        return ()
    return tuple(found)


def choose(found: Sequence[Way], remembered: Remembered, *, by_recovery: bool, path: Path) -> Way:
    """The header that holds. `path` is told.

    The recovery key opens under any header, if it is the one that was made last: of the slots,
    those stay that the database remembers. Raises `Misfortune` HEADER_ALTERED, HEADER_OLDER.
    """
    for way in found:
        if way.sealed and way.header.generation >= remembered.generation:
            return way
    if by_recovery:
        for way in found:
            slot = way.header.slot(way.slot_id)
            if slot is not None and remembered.knows(slot):
                return replace(way, header=_pruned(way.header, remembered))
    raise Misfortune(
        Trouble.HEADER_OLDER if found[0].sealed else Trouble.HEADER_ALTERED, path=str(path)
    )


def _is_newer(header: Header, way: Way) -> bool:
    return header.generation >= way.header.generation and is_sealed(header, way.data_key)


def _pruned(header: Header, remembered: Remembered) -> Header:
    return replace(
        header,
        slots=tuple(filter(remembered.knows, header.slots)),
        organisations=tuple(filter(remembered.knows, header.organisations)),
        generation=max(header.generation, remembered.generation),
    )

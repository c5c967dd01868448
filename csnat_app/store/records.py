"""Rows from the pages of SQLite's trees. Source: sqlite.org/fileformat2.html, 1.5 to 2.1."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from csnat_app.store.pages import USABLE, Pages

Value = None | int | float | str | bytes
INDEX_INSIDE, TABLE_INSIDE, INDEX_LEAF, TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
_LEAVES = (INDEX_LEAF, TABLE_LEAF)
_FIRST_PAGE_START = 100  # bytes of the database's own header
_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of a whole number, by its type


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the rowid, 0 in an index or a table without one. `complete`: all of it could be
    read."""

    number: int
    values: tuple[Value, ...]
    complete: bool = True


def kind(page: bytes, number: int) -> int:
    """What sort of page it is: one of the four above, or anything else."""
    return page[_start(number)]


def children(page: bytes, number: int) -> tuple[int, ...]:
    """The numbers of the pages below; none for a leaf."""
    if kind(page, number) in _LEAVES:
        return ()
    start = _start(number)
    below = [struct.unpack_from(">I", page, cell)[0] for cell in _cells(page, number)]
    return (*below, struct.unpack_from(">I", page, start + 8)[0])


def rows(pages: Pages, number: int) -> Iterator[Row]:
    """The rows that stand in this page itself."""
    page = pages.page(number)
    if page is None or kind(page, number) == TABLE_INSIDE:
        return
    sort = kind(page, number)
    for cell in _cells(page, number):
        at = cell + (4 if sort == INDEX_INSIDE else 0)
        size, at = _varint(page, at)
        rowid = 0
        if sort == TABLE_LEAF:
            rowid, at = _varint(page, at)
        payload = _payload(pages, page, at, size, sort)
        yield Row(rowid, _values(payload)) if payload else Row(rowid, (), complete=False)


def _payload(pages: Pages, page: bytes, at: int, size: int, sort: int) -> bytes:
    """The whole record, gathered from the pages that it runs over into; empty if one is lost."""
    most = USABLE - 35 if sort == TABLE_LEAF else (USABLE - 12) * 64 // 255 - 23
    if size <= most:
        return page[at : at + size]
    least = (USABLE - 12) * 32 // 255 - 23
    here = least + (size - least) % (USABLE - 4)
    here = here if here <= most else least
    gathered = page[at : at + here]
    (following,) = struct.unpack_from(">I", page, at + here)
    while len(gathered) < size:
        more = pages.page(following)
        if more is None:
            return b""
        gathered += more[4 : 4 + size - len(gathered)]
        (following,) = struct.unpack_from(">I", more, 0)
    return gathered


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    types = []
    while at < end:
        sort, at = _varint(payload, at)
        types.append(sort)
    found = []
    for sort in types:
        value, at = _value(payload, at, sort)
        found.append(value)
    return tuple(found)


def _value(payload: bytes, at: int, sort: int) -> tuple[Value, int]:
    if sort == 0:
        return None, at
    if sort in _SIZES:
        end = at + _SIZES[sort]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if sort == 7:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if sort in (8, 9):
        return sort - 8, at
    end = at + (sort - 12) // 2
    content = payload[at:end]
    return (content.decode("utf-8") if sort % 2 else content), end


def _cells(page: bytes, number: int) -> tuple[int, ...]:
    start = _start(number)
    (count,) = struct.unpack_from(">H", page, start + 3)
    pointers = start + (8 if page[start] in _LEAVES else 12)
    return struct.unpack_from(f">{count}H", page, pointers)


def _start(number: int) -> int:
    return _FIRST_PAGE_START if number == 1 else 0


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = content[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | content[at], at + 1

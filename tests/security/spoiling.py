"""Where a byte is changed, and into what; and everything that can be read in a store."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from csnat_app.store.database import Database

PAGE = 4096
# A key or a text, a number, a word, a sign, blanks: everything that a header is made of.
_TOKENS = re.compile(rb'"[^"]*"|[0-9]+|[a-z]+|[\[\]{},:]|\s+')
_PLACES = ((0, 16), (16, PAGE - 80), (16, PAGE - 80), (PAGE - 80, PAGE - 64), (PAGE - 64, PAGE))

Change = tuple[int, int]  # position, new value
Content = dict[str, list[tuple[Any, ...]]]


def in_pages(content: bytes, count: int) -> list[Change]:
    """On every page: at its start, in it, in its 16-byte vector and its 64-byte code at the end."""
    chance = random.Random(count)
    pages = len(content) // PAGE
    assert pages > 20
    changes = []
    for number in range(count):
        page, place = number % pages, _PLACES[(number // pages + number) % len(_PLACES)]
        position = page * PAGE + chance.randrange(*place)
        changes.append((position, content[position] ^ chance.randint(1, 255)))
    return changes


def in_tokens(content: bytes, count: int) -> list[Change]:
    """In every token, again and again until there are enough; what looks alike is likelier."""
    chance = random.Random(count)
    tokens = [found.span() for found in _TOKENS.finditer(content)]
    spread = sorted(range(len(tokens)), key=lambda place: (place * 7) % len(tokens))
    changes: dict[int, int] = {}
    while len(changes) < count:
        for place in spread:
            position = chance.randrange(*tokens[place])
            was = content[position]
            value = chance.choice((was ^ 0x20, was ^ 1, was ^ 0x80, was ^ chance.randint(1, 255)))
            changes.setdefault(position, value)
    return list(changes.items())[:count]


def in_range(content: bytes, start: int, end: int, count: int) -> list[Change]:
    """So many at an even distance from `start` to `end`; where there are fewer places than that,
    each with several values."""
    chance = random.Random(count)
    places = [start + number * (end - start) // count for number in range(count)]
    return [
        (position, content[position] ^ chance.choice((1, 0x20, 0x80, chance.randint(1, 255))))
        for position in places
    ]


def spoiled(path: Path, whole: bytes, changes: list[Change]) -> Iterator[str]:
    """The file with one change after the other, each alone; says which, for a message."""
    for position, value in changes:
        changed = bytearray(whole)
        changed[position] = value
        path.write_bytes(changed)
        yield f"{path.name}, byte {position} from {whole[position]:#04x} to {value:#04x}"


def everything(connection: dbapi2.Connection) -> Content:
    """Every row of every table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: [tuple(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
        for (name,) in map(tuple, names)
    }


def everything_in(database: Database) -> Content:
    """The same of an open store, with what is wrong worded as the program words it."""
    with database.read():
        return everything(database._connection)


def files(folder: Path) -> dict[str, bytes]:
    """Name and content of everything in the folder but the lock, which is anybody's."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "store.lock"}


def put_back(folder: Path, whole: dict[str, bytes]) -> None:
    """Make the folder hold exactly this again."""
    for path in folder.iterdir():
        if path.name not in whole and path.name != "store.lock":
            path.unlink()
    for name, content in whole.items():
        path = folder / name
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)

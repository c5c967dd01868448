"""The chain through the log: each entry carries a hash made of itself and of the one before.

Whoever alters, removes or reorders entries has to make every later value anew; the last one
stands in the header as well, under a key that is not in the database.
"""

import hashlib
import json
from dataclasses import dataclass

_PURPOSE = "csnat-log"
_VERSION = "1"
# Made once: `json.dumps` would make it anew for every entry.
_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class ChainEnd:
    """How many entries of which store are on disk, and the last one's value ("" before any).

    The open database keeps it, so that a new entry need not read the one before it.
    """

    store_id: str = ""
    count: int = 0
    head: str = ""


def link(
    store_id: str,
    before: str,
    number: int,
    at: str,
    person_id: str,
    deed: str,
    what: str,
    carer_id: str | None,
) -> str:
    """The value of an entry, 64 hex digits. `before` is that of the entry before, "" for the first.

    SHA-256 over five lines in UTF-8, none of which can hold a line feed: purpose, version, store,
    `before`, and the entry as a JSON list.
    """
    entry = _as_json((number, at, person_id, deed, what, carer_id))
    lines = "\n".join((_PURPOSE, _VERSION, store_id, before, entry))
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()

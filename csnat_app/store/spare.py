"""Headers of the same store that lie elsewhere: in its backups, and with what was put aside.

They help where header and kept copy were both lost or changed by hand. None of them counts by
itself: the seal has to be whole, the key has to fit the database, and of its slots only those
stand that the database remembers (`choosing`).

Backups are read only when such a header is needed: nothing heavy is imported at the top.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from csnat_app.domain.errors import Misfortune
from csnat_app.store.header import Header, read_header

DOOR = "backup.json"  # the chosen folder for backups, for whoever cannot open the store
OWN = "backups"  # where they go until one is chosen
_ASIDE = "aside"
_MOST = 10  # headers by place: each may cost a guess of a tenth of a second


def chosen_folder(folder: Path) -> str:
    """Where this computer's backups were last sent to; "" for nowhere but beside the store."""
    try:
        found = json.loads((folder / DOOR).read_text("utf-8"))["folder"]
        # Not encrypted: what no folder can be called would be a fault at the door.
        return "" if "\0" in found else os.fsdecode(os.fsencode(found))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


def spare_headers(
    folder: Path, store_ids: frozenset[str] = frozenset(), *, everywhere: bool = True
) -> tuple[Header, ...]:
    """All of one store, newest generation first; none if it cannot be told which store's they are.

    `folder` holds the store, `store_ids` are those of the headers that can be read in it. The
    chosen folder may be on a network, and is looked into only if `everywhere`.
    """
    places = [folder / OWN, folder]
    if everywhere and (chosen := chosen_folder(folder)):
        places.append(Path(chosen))
    found = list(_aside(folder / _ASIDE))
    for place in places:
        found += _in_backups(place)
    mine = [header for header in found if not store_ids or header.store_id in store_ids]
    if len({header.store_id for header in mine}) > 1:
        return ()
    return tuple(sorted(mine, key=lambda header: header.generation, reverse=True))


def _in_backups(place: Path) -> Iterator[Header]:
    from csnat_app.store import backup_file

    with suppress(OSError):
        paths = [path for path in place.iterdir() if path.suffix == backup_file.SUFFIX]
        for path in sorted(paths, key=lambda path: path.name, reverse=True)[:_MOST]:
            with suppress(Misfortune, OSError):
                yield backup_file.read(path).header


def _aside(place: Path) -> Iterator[Header]:
    with suppress(OSError):
        for pair in sorted(place.iterdir(), reverse=True)[:_MOST]:
            for name in ("store.json", "store.json.previous"):
                with suppress(Misfortune):
                    yield read_header(pair / name)

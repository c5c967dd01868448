"""Exchanging header and database together, safe against being killed at any point.

Two files cannot be renamed in one step. So the new pair is laid ready first; then a note is put
down (`store.exchange`), and from that moment the exchange is decided: whoever comes next carries
it through, each step once, by what still lies there. Without the note nothing has happened yet,
and what lies ready is thrown away. The old pair is moved, never deleted.

Nothing heavy is imported here: `finish` runs before the unlock page can say who has a key.
"""

import os
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.files import make_folder, misfortune_of, write_whole
from csnat_app.store.instance import InstanceLock

if TYPE_CHECKING:
    from csnat_app.store.header import Header

HEADER, DATABASE = "store.json", "store.db"
NEW_HEADER, NEW_DATABASE = "store.json.next", "store.db.new"
NOTE = "store.exchange"
ASIDE = "aside"
KEPT = ("restore", "damaged")  # why an old pair lies in a folder there
NOT_KEPT = "rekey"  # an old pair of this name is deleted once the new one is in place
_NAME = re.compile(r"\d{8}T\d{6}\.\d{6}-[a-z]+")
_SALT_SIZE = 16  # bytes at the start of a database
_BESIDE_DATABASE = (DATABASE + "-shm", DATABASE + "-wal")
_PREVIOUS_HEADER = HEADER + ".previous"
_TRIES, _PAUSE = 20, 0.1  # an antivirus program lets go of a file after a moment


def finish(folder: Path) -> None:
    """At every start: carry an interrupted exchange through, or clear away what lay ready for one.

    Costs a few looks at the folder if there is nothing to do. If another program has the store,
    it is that program's business. Raises `Misfortune` FOLDER_READ_ONLY, DISK_FULL, NOT_SAVED.
    """
    undone = any((folder / name).exists() for name in (NOTE, NEW_HEADER, NEW_DATABASE))
    if not undone and not any((folder / ASIDE).glob("*-" + NOT_KEPT)):
        return
    try:
        lock = InstanceLock(folder)
    except Misfortune as misfortune:
        if misfortune.trouble is Trouble.STORE_IN_USE:
            return
        raise
    try:
        if (folder / NOTE).exists():
            _carry_through(folder)
        clear(folder)
        for place in (folder / ASIDE).glob("*-" + NOT_KEPT):
            discard(place)
    except OSError as error:
        raise misfortune_of(error, folder / HEADER) from error
    finally:
        lock.release()


def exchange(folder: Path, header: "Header", new_database: Path, aside: str) -> Path:
    """Put a new pair in the place of the present one, which goes to the folder that is given back.

    `new_database` is `folder / NEW_DATABASE`: whole, flushed, closed, with the header's salt; the
    header carries its seal already. The caller holds the store's lock, and no one has the present
    database open. Raises `Misfortune` as writing does; then the present pair is in its place.
    """
    from csnat_app.store.header import write_header

    if new_database != folder / NEW_DATABASE or _start(new_database) != header.database_salt:
        raise ValueError("this database does not belong to the header")
    place = folder / ASIDE / _new_name(aside)
    make_folder(folder / ASIDE)
    make_folder(place)
    try:
        write_header(folder / NEW_HEADER, header)
        write_whole(folder / NOTE, place.name.encode("ascii"))
    except BaseException:
        clear(folder)
        place.rmdir()
        raise
    try:
        _carry_through(folder)
    except (OSError, Misfortune) as error:
        _take_back(folder, place)
        if isinstance(error, Misfortune):
            raise
        raise misfortune_of(error, folder / DATABASE) from error
    return place


def clear(folder: Path) -> None:
    """Throw away what lies ready, for an exchange that was not decided."""
    for name in (NEW_HEADER, NEW_HEADER + ".new", *_with_logs(NEW_DATABASE)):
        (folder / name).unlink(missing_ok=True)


def discard(place: Path) -> None:
    """Delete an old pair that was kept aside."""
    for path in place.iterdir():
        path.unlink()
    place.rmdir()


def _carry_through(folder: Path) -> None:
    """Each step leaves a trace that tells that it is done; so it may start anew at any of them."""
    place = folder / ASIDE / _aside_named(folder)
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    if (folder / NEW_DATABASE).exists():
        # The old write-ahead log must never meet the new database: it goes first.
        for name in (*_BESIDE_DATABASE, DATABASE):
            _move(folder / name, place / name)
        _move(folder / NEW_DATABASE, folder / DATABASE)
    if (folder / NEW_HEADER).exists():
        # The header is copied, not moved, so that its place is never empty.
        if (folder / HEADER).exists():
            write_whole(place / HEADER, (folder / HEADER).read_bytes())
        _move(folder / _PREVIOUS_HEADER, place / _PREVIOUS_HEADER)
        _move(folder / NEW_HEADER, folder / HEADER)
    _end(folder)


def _aside_named(folder: Path) -> str:
    """What the note names. One that nobody wrote here, or that the disk spoiled, leads nowhere
    else: the old pair goes to a folder of its own then."""
    named = (folder / NOTE).read_bytes().decode("ascii", "replace")
    return named if _NAME.fullmatch(named) else _new_name(KEPT[0])


def _new_name(why: str) -> str:
    return f"{datetime.now(UTC).strftime('%Y%m%dT%H%M%S.%f')}-{why}"


def _take_back(folder: Path, place: Path) -> None:
    """Undo what an exchange did before it failed, in the opposite order."""
    if not (folder / NEW_HEADER).exists():
        return  # all but the note's end is done: the next start sees to that
    _move(place / _PREVIOUS_HEADER, folder / _PREVIOUS_HEADER)
    if (place / DATABASE).exists():
        _move(folder / DATABASE, folder / NEW_DATABASE)
    for name in (DATABASE, *_BESIDE_DATABASE):
        _move(place / name, folder / name)
    _end(folder)
    clear(folder)
    discard(place)


def _end(folder: Path) -> None:
    # For good: a note that came back after a power cut would decide an exchange of later.
    (folder / NOTE).unlink()
    _flush_names(folder)


def _move(source: Path, target: Path) -> None:
    """Rename what is there, for good. Does nothing if it is not there (any more)."""
    if not source.exists():
        return
    _patiently(lambda: os.replace(source, target))
    for folder in {source.parent, target.parent}:
        _flush_names(folder)


def _patiently(act: Callable[[], None]) -> None:
    for left in reversed(range(_TRIES)):
        try:
            return act()
        except PermissionError:
            if os.name == "posix" or not left:
                raise
            time.sleep(_PAUSE)


def _flush_names(folder: Path) -> None:
    if os.name == "posix":  # Windows cannot open a folder, and needs no fsync for its names
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_SALT_SIZE)


def _with_logs(name: str) -> tuple[str, ...]:
    return (name, name + "-wal", name + "-shm", name + "-journal")

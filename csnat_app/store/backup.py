"""Making a backup of the open store, and opening one.

The copy is made beside the store with a connection of its own, so that nobody waits for it, and
read back from where it was written before it counts.
"""

import contextlib
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.store import backup_file, cipher, copies, migrate, troubles
from csnat_app.store.backup_file import SUFFIX, BackupFile, BackupInfo
from csnat_app.store.files import misfortune_of
from csnat_app.store.header import header_bytes, is_sealed, seal
from csnat_app.store.openers import Opener
from csnat_app.store.verify import damage

if TYPE_CHECKING:
    from csnat_app.store.database import Database
    from csnat_app.store.keyring import KeyRing

COPY, CHECK = "backup.db.new", "backup.check.db"  # in the store's folder, for a moment, encrypted
_LEFT_BEHIND = 86_400  # seconds
_REASONS = {  # in English, for IT
    Trouble.DISK_FULL: "the disk is full",
    Trouble.FOLDER_READ_ONLY: "nothing can be written there",
    Trouble.FILE_UNREADABLE: "it is out of reach",
    Trouble.BACKUP_DAMAGED: "it cannot be read back",
}
_CHANGES = (Deed.CREATED, Deed.CHANGED, Deed.CORRECTED, Deed.DELETED)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a store holds. `latest_change` is None if nothing was ever written about a carer."""

    cases: int
    latest_change: datetime | None


def make(database: "Database", ring: "KeyRing", target: Path, made: datetime) -> BackupInfo:
    """Make a backup in the folder `target`, which must be there; read it back from there.

    Raises `Misfortune` BACKUP_NOT_MADE, STORE_DAMAGED; then nothing is left of it.
    """
    folder, key = database.path.parent, ring.data_key()
    copy, check = folder / COPY, folder / CHECK
    path = _free_name(target, made)
    try:
        with _worded(database.path, target):
            with database.beside(key) as source:
                rows = copies.copy(source, copy, key)
                schema = migrate.version(source)
            header = seal(replace(ring.header, database_salt=cipher.start_of(copy)), key)
            content = header_bytes(header)
            backup_file.write(path, made, schema, header.store_id, content, copy)
            try:
                written = backup_file.read(path)
                written.extract(check)
                copies.check(check, key, rows)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
        return written.info
    finally:
        for moment in (copy, check):
            _remove(moment)


def contents(connection: dbapi2.Connection) -> Contents:
    """How many cases there are, and when something was last changed in one."""
    (cases,) = connection.execute("SELECT count(*) FROM carer").fetchall()
    signs = ", ".join("?" * len(_CHANGES))
    row = connection.execute(
        f"SELECT at FROM log WHERE carer_id IS NOT NULL AND deed IN ({signs})"
        " ORDER BY id DESC LIMIT 1",
        tuple(deed.value for deed in _CHANGES),
    ).fetchone()
    return Contents(int(cases[0]), None if row is None else datetime.fromisoformat(row[0]))


def key_of(backup: BackupFile, opener: Opener, wrong: Trouble) -> tuple[str, bytes]:
    """The id of the slot that opens it, and the data key.

    Raises `Misfortune` `wrong`, and BACKUP_DAMAGED if the header is not as it was sealed.
    """
    found = opener(backup.header)
    if found is None:
        raise Misfortune(wrong)
    if not is_sealed(backup.header, found[1]):
        raise Misfortune(Trouble.BACKUP_DAMAGED, path=str(backup.info.path))
    return found


@contextmanager
def opened(backup: BackupFile, key: bytes, place: Path) -> Iterator[dbapi2.Connection]:
    """The backup's database, written to `place`, checked from end to end; closed, not removed.

    Raises `Misfortune` BACKUP_DAMAGED, and as writing does.
    """
    path = backup.info.path
    bad = Misfortune(Trouble.BACKUP_DAMAGED, path=str(path))
    try:
        backup.extract(place)
    except OSError as error:
        raise misfortune_of(error, place) from error
    if cipher.start_of(place) != backup.header.database_salt:
        raise bad
    with closing(cipher.connect(place, key)) as connection:
        try:
            wrong = damage(connection)
            found = 0 if wrong else migrate.version(connection)
        except dbapi2.DatabaseError as error:
            raise bad from error
        if wrong or found != backup.info.schema:
            raise bad
        yield connection


def prune(folder: Path, store_id: str, keep: int, now: datetime) -> None:
    """Leave the newest `keep` backups of this store; others' files are not touched.

    One from the future was made under a wrong clock, now or then: it is older than the one that
    was just made, and goes before those that the clock agrees with. What an interrupted program
    left half made is cleared away after a day.
    """
    mine = listed(folder, store_id)
    for old in sorted(mine, key=lambda one: (one.made <= now, one.made), reverse=True)[keep:]:
        _remove(old.path)
    _clear_half_made(folder)


def _clear_half_made(folder: Path) -> None:
    for path in folder.glob(f"csnat-*{SUFFIX}.new"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_BEHIND:
                path.unlink()


def listed(folder: Path, store_id: str | None = None) -> tuple[BackupInfo, ...]:
    """The backups in a folder that can be read, newest first; of one store, if it is told.

    Raises `OSError` if the folder is out of reach.
    """
    found = []
    for path in sorted(folder.iterdir()):
        if path.suffix == SUFFIX:
            with contextlib.suppress(Misfortune, OSError):
                found.append(backup_file.info(path))
    mine = [one for one in found if store_id in (None, one.store_id)]
    return tuple(sorted(mine, key=lambda one: one.made, reverse=True))


def _free_name(target: Path, made: datetime) -> Path:
    stem = f"csnat-{made:%Y-%m-%d-%H%M%S}"
    path, count = target / (stem + SUFFIX), 1
    while path.exists():
        count += 1
        path = target / f"{stem}-{count}{SUFFIX}"
    return path


@contextmanager
def _worded(store: Path, target: Path) -> Iterator[None]:
    """Whatever hinders a backup is a backup that was not made; a damaged store is said as such."""
    try:
        yield
    except Misfortune as misfortune:
        if misfortune.trouble in (Trouble.STORE_DAMAGED, Trouble.LOCKED):
            raise
        known = _REASONS.get(misfortune.trouble, misfortune.trouble.value)
        reason = str(misfortune.params.get("reason", known))
        raise Misfortune(Trouble.BACKUP_NOT_MADE, path=str(target), reason=reason) from misfortune
    except dbapi2.Error as error:
        found = troubles.misfortune_of(error, store)
        if found is not None and found.trouble is Trouble.STORE_DAMAGED:
            raise found from error
        raise Misfortune(Trouble.BACKUP_NOT_MADE, path=str(target), reason=str(error)) from error
    except (OSError, copies.NotTheSame) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Misfortune(Trouble.BACKUP_NOT_MADE, path=str(target), reason=reason) from error


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # it is encrypted, and replaced at the next try
        path.unlink(missing_ok=True)

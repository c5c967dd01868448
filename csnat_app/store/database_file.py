"""Is the file a store of ours, and whole? Looked at before anything is opened for writing."""

from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import troubles
from csnat_app.store.cipher import PAGE_SIZE, PLAIN_START, start_of

_FIRST_READ = "PRAGMA user_version"  # stands on the first page, needs no other


def refuse_bad_file(path: Path, salt: bytes) -> None:
    """Refuse what can be told from outside, reading only. `salt` is what the header expects.

    Raises `Misfortune` STORE_MISSING, STORE_TRUNCATED, STORE_PLAIN, STORE_FOREIGN.
    """
    try:
        size = path.stat().st_size
        start = start_of(path)
    except FileNotFoundError:
        raise Misfortune(Trouble.STORE_MISSING, path=str(path)) from None
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
    if start == PLAIN_START:
        raise Misfortune(Trouble.STORE_PLAIN, path=str(path))
    if start != salt[: len(start)]:
        raise Misfortune(Trouble.STORE_FOREIGN, path=str(path))
    # After a power cut the write-ahead log may hold what the file's last page lacks.
    if size == 0 or (size % PAGE_SIZE and not _log_waits(path)):
        raise Misfortune(Trouble.STORE_TRUNCATED, path=str(path))


def read_first(connection: dbapi2.Connection, path: Path) -> None:
    """Read the first page with the right key, and say what is wrong if that fails.

    Raises `Misfortune` STORE_DAMAGED, STORE_TRUNCATED, or another one of the file.
    """
    try:
        connection.execute(_FIRST_READ).fetchone()
    except dbapi2.Error as error:
        if troubles.code_of(error) == dbapi2.SQLITE_CORRUPT and _only_too_short(connection):
            raise Misfortune(Trouble.STORE_TRUNCATED, path=str(path)) from error
        misfortune = troubles.misfortune_of(error, path)
        if misfortune is None:
            raise
        raise misfortune from error


def _only_too_short(connection: dbapi2.Connection) -> bool:
    """True if the first page itself is sound: then it tells of more pages than there are.

    SQLite leaves that check out while `writable_schema` is on; nothing is written here.
    """
    connection.execute("PRAGMA writable_schema = ON")
    try:
        connection.execute(_FIRST_READ).fetchone()
    except dbapi2.Error:
        return False
    return True


def _log_waits(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0

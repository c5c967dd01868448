"""What an error of the database library means to the user."""

from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble

_PRIMARY = 0xFF  # extended result codes keep the primary one in the lowest byte


def code_of(error: dbapi2.Error) -> int:
    """SQLite's primary result code; 0 if the error is not SQLite's."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY


def misfortune_of(error: dbapi2.Error, path: Path) -> Misfortune | None:
    """The user's misfortune, or None if the error is a bug of ours."""
    code = code_of(error)
    if code == dbapi2.SQLITE_FULL:
        return Misfortune(Trouble.DISK_FULL, path=str(path))
    if code in (dbapi2.SQLITE_READONLY, dbapi2.SQLITE_CANTOPEN):
        return Misfortune(Trouble.FOLDER_READ_ONLY, path=str(path.parent))
    if code in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
        return Misfortune(Trouble.STORE_IN_USE, path=str(path))
    if code in (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB):
        return Misfortune(Trouble.STORE_DAMAGED, path=str(path))
    if code == dbapi2.SQLITE_IOERR:
        return Misfortune(Trouble.NOT_SAVED, reason=str(error))
    return None

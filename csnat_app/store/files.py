"""Writing files so that they are whole or not there at all, and for their owner only."""

import errno
import os
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.hardening import make_own

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def misfortune_of(error: OSError, path: Path) -> Misfortune:
    """What an error of the operating system means to the user who wanted to write at `path`."""
    if error.errno in _NO_ROOM:
        return Misfortune(Trouble.DISK_FULL, path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Misfortune(Trouble.FOLDER_READ_ONLY, path=str(path.parent))
    return Misfortune(Trouble.NOT_SAVED, reason=error.strerror or str(error))


def make_folder(folder: Path) -> None:
    """Make the store's folder, for its owner only. Raises `Misfortune` FOLDER_READ_ONLY, DISK_FULL.

    A folder that already holds something is somebody's choice; its permissions are left alone.
    """
    try:
        make_own(folder)
    except OSError as error:
        raise misfortune_of(error, folder) from error


def make_empty(path: Path) -> None:
    """Put an empty file in place, for its owner only, so that no other hand opens it first."""
    try:
        path.unlink(missing_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise misfortune_of(error, path) from error


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file in one step: after a power cut it is the old one or the new one."""
    beside = path.with_name(path.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise misfortune_of(error, path) from error


def put_in_place(beside: Path, path: Path) -> None:
    """Rename a finished file to its name, and make the rename itself last."""
    os.replace(beside, path)
    if os.name == "posix":  # Windows cannot open a folder, and needs no fsync for its names
        number = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)

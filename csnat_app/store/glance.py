"""What a locked store holds, for whoever has a key that may be its own: nothing of it is changed.

A copy is read, with what waits in the write-ahead log: opening the file itself would write to it.
"""

import shutil
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune
from csnat_app.store import cipher, swap
from csnat_app.store.backup import Contents, contents
from csnat_app.store.files import make_empty
from csnat_app.store.instance import InstanceLock


def glance(folder: Path, key: bytes, scratch: Path) -> Contents | None:
    """None if there is no store, if the 32-byte key is not its own, if another program has it, or
    if it cannot be read. `scratch` is where the copy lies for a moment, encrypted as the store is.
    """
    database = folder / swap.DATABASE
    if not database.exists():
        return None
    try:
        lock = InstanceLock(folder)
    except Misfortune:
        return None
    try:
        for end in ("", "-wal"):
            source = database.with_name(database.name + end)
            if source.exists():
                copy = scratch.with_name(scratch.name + end)
                make_empty(copy)
                shutil.copyfile(source, copy)
        with closing(cipher.connect(scratch, key)) as connection:
            return contents(connection)
    except (OSError, Misfortune, dbapi2.Error):
        return None  # it is damaged, or another key's
    finally:
        lock.release()
        for path in scratch.parent.glob(scratch.name + "*"):
            with suppress(OSError):
                path.unlink(missing_ok=True)

"""A store under a new data key: every page encrypted anew, and the old pair gone.

The new pair is laid ready beside the old one and exchanged with it in one step (`swap`), so that
being killed at any point leaves the one or the other, whole.
"""

from collections.abc import Callable

from csnat_app.store import cipher, swap
from csnat_app.store.database import Database
from csnat_app.store.header import Header


def new_database(database: Database, new_key: bytes) -> bytes:
    """Lay a copy under the 32-byte `new_key` ready for `swap.exchange`; gives its 16-byte salt.

    It was opened and read back when this returns. Raises `Misfortune` as writing does.
    """
    path = database.path.with_name(swap.NEW_DATABASE)
    database.copy_to(path, new_key)
    return cipher.start_of(path)


def rekey(
    database: Database, new_key: bytes, header_for: Callable[[bytes], Header]
) -> tuple[Database, Header]:
    """Put the store under a new data key; gives it opened anew, and its header.

    `header_for` makes the sealed header for a database's salt. The database that was handed in is
    closed, whatever happens: after a `Misfortune` the store is as it was, and locked. The old pair
    is deleted: whoever had a way in before shall not have it any more.
    """
    folder = database.path.parent
    try:
        header = header_for(new_database(database, new_key))
        lock = database.hand_over()
    except BaseException:
        swap.clear(folder)
        database.close()
        raise
    try:
        aside = swap.exchange(folder, header, folder / swap.NEW_DATABASE, swap.NOT_KEPT)
        opened = Database(folder / swap.DATABASE, new_key, header.database_salt, lock)
    except BaseException:
        lock.release()
        raise
    swap.discard(aside)
    return opened, header

"""Putting a backup in the place of the present store, which is kept aside and never merged.

The header of the backup comes with it: it opens with what opened the store when it was made.
"""

import os
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person
from csnat_app.store import backup, migrate, swap, troubles
from csnat_app.store.backup_file import BackupFile
from csnat_app.store.chain import ChainEnd
from csnat_app.store.files import make_folder, misfortune_of
from csnat_app.store.transaction import Transaction
from csnat_app.store.unit_of_work import UnitOfWork


def lay_ready(
    backup_file: BackupFile, key: bytes, folder: Path, person: Person, what: str, at: datetime
) -> None:
    """Write the backup's database beside the present one, checked from end to end, with an entry
    in its log that `person` restored it; `what` names the way in, as in `services/guesses.py`.

    The caller holds the store's lock. Raises `Misfortune` BACKUP_DAMAGED, BACKUP_NEWER, and as
    writing does; then nothing lies ready.
    """
    make_folder(folder)
    swap.clear(folder)
    place = folder / swap.NEW_DATABASE
    try:
        with backup.opened(backup_file, key, place) as connection:
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("PRAGMA secure_delete = ON").fetchone()
            # The backup itself is the copy of before.
            migrate.migrate(connection, place, back_up=False)
            add_entry(
                Transaction(connection, writing=True),
                person,
                LogEntry(at, person.id, Deed.RESTORED, what),
            )
        with place.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        swap.clear(folder)
        raise misfortune_of(error, place) from error
    except dbapi2.Error as error:
        swap.clear(folder)
        raise (troubles.misfortune_of(error, place) or error) from error
    except BaseException:
        swap.clear(folder)
        raise


def put_in_place(backup_file: BackupFile, folder: Path) -> Path | None:
    """Exchange what `lay_ready` laid ready with the present store; gives where that one is kept,
    None if there was none. The caller holds the lock, and nobody has the store open.
    """
    aside = swap.exchange(folder, backup_file.header, folder / swap.NEW_DATABASE, "restore")
    if any(aside.iterdir()):
        return aside
    aside.rmdir()
    return None


def add_entry(transaction: Transaction, person: Person, entry: LogEntry) -> None:
    """Add to the log of a database that nobody has open, and commit. A person whom it does not know
    yet is kept with it: an organisation may never have opened it before."""
    work = UnitOfWork(transaction, ChainEnd())
    store_id = work.settings.get("store.id") or ""
    work = UnitOfWork(transaction, work.log.end_of(store_id))
    if person.id and work.people.find(person.id) is None:
        work.people.keep(person)
    work.log.add(entry)
    work.commit()

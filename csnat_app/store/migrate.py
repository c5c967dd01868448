"""Bringing a store's tables to the version that this program knows.

The version stands in `PRAGMA user_version`, the program's mark in `PRAGMA application_id`. Each
migration is one transaction: after a power cut the store has the old version or the new one.
"""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import files
from csnat_app.store.migrations import m0001_first

APPLICATION_ID = 0x43534E54  # "CSNT"


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from the version before to this one."""

    version: int
    statements: tuple[str, ...]


MIGRATIONS = (Migration(m0001_first.VERSION, m0001_first.STATEMENTS),)


def make_tables(
    connection: dbapi2.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Make all tables in an empty database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for migration in migrations:
        _run(connection, migration)


def migrate(
    connection: dbapi2.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Run what the store at `path` lacks, after an encrypted copy of it was put beside it.

    Raises `Misfortune` STORE_NEWER if a later program has migrated it, STORE_FOREIGN if it is no
    store of this program.
    """
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise Misfortune(Trouble.STORE_FOREIGN, path=str(path))
    found, known = _pragma(connection, "user_version"), migrations[-1].version
    if found > known:
        raise Misfortune(Trouble.STORE_NEWER, path=str(path), found=found, known=known)
    if found == known:
        return
    _back_up(connection, path, found)
    for migration in migrations:
        if migration.version > found:
            _run(connection, migration)


def backup_path(path: Path, version: int) -> Path:
    """Where the copy of a store lies that was made before its tables left `version`."""
    return path.with_name(f"{path.name}.v{version}.backup")


def _back_up(connection: dbapi2.Connection, path: Path, version: int) -> None:
    # With the write-ahead log emptied into it, the file alone is the whole store. The lock of the
    # folder keeps every other program away meanwhile.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = backup_path(path, version)
    beside = copy.with_name(copy.name + ".new")
    files.make_empty(beside)
    try:
        shutil.copyfile(path, beside)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        files.put_in_place(beside, copy)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise files.misfortune_of(error, copy) from error


def _run(connection: dbapi2.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in migration.statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {migration.version}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _pragma(connection: dbapi2.Connection, name: str) -> int:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return 0 if row is None else int(row[0])

"""Bringing a store's tables to the version that this program knows.

The version stands in `PRAGMA user_version`, the program's mark in `PRAGMA application_id`. Each
migration is one transaction: after a power cut the store has the old version or the new one.
"""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import backup_file, files
from csnat_app.store.header import parse_header
from csnat_app.store.migrations import (
    m0001_first,
    m0002_chained_log,
    m0003_packs,
    m0004_projects,
)

APPLICATION_ID = 0x43534E54  # "CSNT"
_TABLES = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


@dataclass(frozen=True, slots=True)
class Migration:
    """What leads from the version before to this one: statements, and steps that SQL cannot do."""

    version: int
    steps: tuple[str | Callable[[dbapi2.Connection], None], ...]


MIGRATIONS = (
    Migration(m0001_first.VERSION, m0001_first.STATEMENTS),
    Migration(m0002_chained_log.VERSION, m0002_chained_log.STEPS),
    Migration(m0003_packs.VERSION, m0003_packs.STEPS),
    Migration(m0004_projects.VERSION, m0004_projects.STEPS),
)


def make_tables(
    connection: dbapi2.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Make all tables in an empty database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for migration in migrations:
        _run(connection, migration)


def migrate(
    connection: dbapi2.Connection,
    path: Path,
    migrations: Sequence[Migration] = MIGRATIONS,
    *,
    back_up: bool = True,
) -> None:
    """Run what the store at `path` lacks, after a backup of it was put beside it.

    Without `back_up` for what is a copy itself.

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
    if back_up:
        _back_up(connection, path, found)
    for migration in migrations:
        if migration.version > found:
            _run(connection, migration)


def version(connection: dbapi2.Connection) -> int:
    """The version of a store's tables; 0 if it is no store of this program."""
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    return _pragma(connection, "user_version") if ours else 0


def backup_path(path: Path, version: int) -> Path:
    """Where the backup of a store lies that was made before its tables left `version`."""
    return path.with_name(f"{path.stem}.v{version}{backup_file.SUFFIX}")


def _back_up(connection: dbapi2.Connection, path: Path, version: int) -> None:
    """A backup like any other, header and all, so that it can be restored; the newest is kept."""
    # With the write-ahead log emptied into it, the file alone is the whole store. The lock of the
    # folder keeps every other program away meanwhile.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    backup = backup_path(path, version)
    row = connection.execute("SELECT value FROM setting WHERE key = 'store.id'").fetchone()
    store_id = "" if row is None else str(row[0])
    try:
        header = _header_beside(path, store_id)
        backup_file.write(backup, datetime.now(UTC), version, store_id, header, path)
        _read_back(connection, backup, version)
    except OSError as error:
        raise files.misfortune_of(error, backup) from error
    older = path.parent.glob(f"{path.stem}.v*{backup_file.SUFFIX}")
    before_there_were_headers = path.parent.glob(f"{path.name}.v*.backup")
    for old in (*older, *before_there_were_headers):
        if old != backup:
            old.unlink(missing_ok=True)


def _header_beside(path: Path, store_id: str) -> bytes:
    """The header's file, or the kept copy if that is the one that is this store's."""
    header = path.with_name(backup_file.HEADER)
    kept = header.with_name(header.name + ".previous")
    for place in (header, kept):
        with contextlib.suppress(OSError, Misfortune):
            content = place.read_bytes()
            if parse_header(content, place).store_id == store_id:
                return content
    return header.read_bytes()


def _read_back(connection: dbapi2.Connection, backup: Path, version: int) -> None:
    """Open the copy with the connection's own key, which it shares, and read all of it."""
    check = backup.with_suffix(".check.db")
    try:
        backup_file.read(backup, version).extract(check)
        # Without KEY an attached file is opened with the key of the first one.
        connection.execute("ATTACH ? AS copy", (str(check),))
        try:
            found = connection.execute("PRAGMA copy.integrity_check(1)").fetchone()
            same = all(
                _count(connection, "main", name) == _count(connection, "copy", name)
                for (name,) in connection.execute(_TABLES).fetchall()
            )
        finally:
            connection.execute("DETACH copy")
        if found is None or found[0] != "ok" or not same:
            raise ValueError("its rows are not those of the store")
    except (Misfortune, dbapi2.Error, ValueError) as error:
        backup.unlink(missing_ok=True)
        raise Misfortune(
            Trouble.BACKUP_NOT_MADE, path=str(backup.parent), reason=str(error)
        ) from error
    finally:
        for name in (check.name, check.name + "-wal", check.name + "-shm"):
            check.with_name(name).unlink(missing_ok=True)


def _count(connection: dbapi2.Connection, database: str, table: str) -> int:
    (row,) = connection.execute(f'SELECT count(*) FROM {database}."{table}"').fetchall()
    return int(row[0])


def _run(connection: dbapi2.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in migration.steps:
            if isinstance(step, str):
                connection.execute(step)
            else:
                step(connection)
        connection.execute(f"PRAGMA user_version = {migration.version}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _pragma(connection: dbapi2.Connection, name: str) -> int:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return 0 if row is None else int(row[0])

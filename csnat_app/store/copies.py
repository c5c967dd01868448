"""Copies of a database: page by page through SQLite's backup API, under any key.

SQLCipher decrypts a page as it is read and encrypts it as it is written, each connection with its
own key; the copy gets a salt of its own. So the same step makes a backup (same key) and a store
under a new data key.
"""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.store import cipher
from csnat_app.store.files import make_empty
from csnat_app.store.verify import damage

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


class NotTheSame(Exception):
    """A copy that cannot be read back as what was copied."""


def copy(source: dbapi2.Connection, path: Path, key: bytes) -> dict[str, int]:
    """Write all of `source` to a fresh file under the 32-byte `key`; gives its rows per table.

    The file is whole, flushed and closed, with no write-ahead log. Nothing else may write to
    `source` meanwhile, or it must be in a transaction. Raises `dbapi2.Error`, `OSError`, and
    `NotTheSame` if the copy cannot be read back as it should.
    """
    make_empty(path)
    target = cipher.connect(path, key)
    try:
        source.backup(target)
        # The copied first page says WAL: the file alone has to be everything.
        target.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        target.close()
    cipher.assert_encrypted(path)
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    rows = row_counts(source)
    check(path, key, rows)
    return rows


def check(path: Path, key: bytes, rows: dict[str, int]) -> None:
    """Open a copy and read all of it. Raises `NotTheSame` if it is not what was copied."""
    connection = cipher.connect(path, key)
    try:
        wrong = damage(connection)
        found = {} if wrong else row_counts(connection)
    finally:
        connection.close()
    if wrong or found != rows:
        raise NotTheSame(f"the copy cannot be read back: {wrong[0] if wrong else 'rows differ'}")


def row_counts(connection: dbapi2.Connection) -> dict[str, int]:
    """Rows by table."""
    names = [row[0] for row in connection.execute(_TABLES).fetchall()]
    counts = {}
    for name in sorted(names):
        (row,) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchall()
        counts[name] = int(row[0])
    return counts

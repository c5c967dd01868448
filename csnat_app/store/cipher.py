"""The connection to the encrypted file: SQLCipher with a raw key.

A plain SQLite library would ignore the key and write plain text without a word, therefore the
cipher's presence and the file's first bytes are checked, not assumed.
"""

from pathlib import Path

from sqlcipher3 import dbapi2

PLAIN_START = b"SQLite format 3\x00"
PAGE_SIZE = 4096  # bytes; SQLCipher 4's default
SALT_SIZE = 16  # bytes at the start of the file, the only ones that are not encrypted
_BUSY_MILLISECONDS = 2000
_CACHE_KIB = 32 * 1024  # a store of 10,000 cases is read about once


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """Open the file with the 32-byte data key; nothing is read from it yet.

    The connection is in autocommit: whoever uses it says BEGIN and COMMIT.
    """
    connection = dbapi2.connect(
        str(path),
        timeout=_BUSY_MILLISECONDS / 1000,
        isolation_level=None,
        # The store's own lock lets one thread in at a time.
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # SQLCipher would otherwise write its errors to the standard error stream.
        connection.execute("PRAGMA cipher_log_level = NONE")
        version = connection.execute("PRAGMA cipher_version").fetchone()
        if version is None or not version[0]:
            raise RuntimeError("this SQLite library does not encrypt")
        # A sorting that spills over to the disk would do so in plain text.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.row_factory = dbapi2.Row
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: dbapi2.Connection) -> None:
    """Set what holds for every connection to a store. The first read of the file happens here."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def start_of(path: Path) -> bytes:
    """The file's first 16 bytes: the salt, if it is encrypted."""
    with path.open("rb") as file:
        return file.read(SALT_SIZE)


def assert_encrypted(path: Path) -> None:
    """Stop everything if a store was written in plain text; that would be our bug."""
    start = start_of(path)
    if len(start) != SALT_SIZE or start == PLAIN_START:
        raise RuntimeError("the store was not encrypted")

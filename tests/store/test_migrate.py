from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import cipher, migrate
from csnat_app.store.migrate import MIGRATIONS, Migration, backup_path
from tests.store.examples import SENTENCE

KEY = bytes(range(32))
LATER = (*MIGRATIONS, Migration(2, ("ALTER TABLE carer ADD COLUMN nickname TEXT",)))

Store = Callable[[], dbapi2.Connection]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store of version 1 with one sentence in it, in a write-ahead log that is not empty."""
    path = tmp_path / "store.db"
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.make_tables(connection)
        cipher.prepare(connection)
        connection.execute("INSERT INTO setting VALUES ('sentence', ?)", (SENTENCE,))
    return path


def value(connection: dbapi2.Connection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]


def test_versions_are_numbered_without_a_gap() -> None:
    assert [migration.version for migration in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_nothing_to_do_makes_no_copy(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.migrate(connection, path)
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


def test_the_copy_is_the_store_before(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        cipher.prepare(connection)
        connection.execute("INSERT INTO setting VALUES ('late', 'in the write-ahead log')")
        migrate.migrate(connection, path, LATER)
        assert value(connection, "PRAGMA user_version") == 2
        assert value(connection, "SELECT count(nickname) FROM carer") == 0
    copy = backup_path(path, 1)
    assert copy.stat().st_mode & 0o777 == 0o600
    cipher.assert_encrypted(copy)
    assert SENTENCE.encode() not in copy.read_bytes()
    with closing(cipher.connect(copy, KEY)) as connection:
        assert value(connection, "PRAGMA user_version") == 1
        assert value(connection, "SELECT value FROM setting WHERE key = 'sentence'") == SENTENCE
        assert value(connection, "SELECT count(*) FROM setting") == 2
        assert value(connection, "PRAGMA integrity_check") == "ok"


def test_a_migration_that_fails_leaves_the_version_before(path: Path) -> None:
    broken = (*LATER, Migration(3, ("CREATE TABLE more (a)", "NOT SQL")))
    with closing(cipher.connect(path, KEY)) as connection:
        with pytest.raises(dbapi2.OperationalError):
            migrate.migrate(connection, path, broken)
        assert value(connection, "PRAGMA user_version") == 2
        assert value(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'more'") == 0
        migrate.migrate(connection, path, (*LATER, Migration(3, ("CREATE TABLE more (a)",))))
        assert value(connection, "PRAGMA user_version") == 3


def test_a_later_version_is_refused(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.migrate(connection, path, LATER)
        with pytest.raises(Misfortune) as caught:
            migrate.migrate(connection, path)
    assert caught.value.trouble is Trouble.STORE_NEWER
    assert caught.value.params == {"path": str(path), "found": 2, "known": 1}


def test_no_copy_no_migration(path: Path) -> None:
    copy = backup_path(path, 1)
    (copy.parent / (copy.name + ".new")).mkdir()
    with closing(cipher.connect(path, KEY)) as connection:
        with pytest.raises(Misfortune):
            migrate.migrate(connection, path, LATER)
        assert value(connection, "PRAGMA user_version") == 1

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import backup_file, cipher, log_check, migrate
from csnat_app.store.header import Header, seal, write_header
from csnat_app.store.migrate import MIGRATIONS, Migration, backup_path
from csnat_app.store.openers import by_person
from csnat_app.store.slots import PASSPHRASE, new_slot
from tests.store.examples import CHEAP, NURSE, SENTENCE
from tests.store.examples import NOW as WHEN

KEY = bytes(range(32))
NOW = MIGRATIONS[-1].version
LATER = (*MIGRATIONS, Migration(NOW + 1, ("ALTER TABLE carer ADD COLUMN nickname TEXT",)))

Store = Callable[[], dbapi2.Connection]
STORE_ID = "ab" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store of this version with one sentence in it, in a write-ahead log that is not empty."""
    path = tmp_path / "store.db"
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.make_tables(connection)
        cipher.prepare(connection)
        connection.execute("INSERT INTO setting VALUES ('sentence', ?)", (SENTENCE,))
        connection.execute("INSERT INTO setting VALUES ('store.id', ?)", (STORE_ID,))
    write_header(tmp_path / "store.json", header_for(cipher.start_of(path)))
    return path


def header_for(salt: bytes) -> Header:
    """As it lies beside a store whose key is KEY."""
    slot = new_slot(STORE_ID, PASSPHRASE, NURSE, KEY, b"secret", CHEAP)
    return seal(Header(2, STORE_ID, False, WHEN, salt, (slot,), generation=1), KEY)


def value(connection: dbapi2.Connection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]


def test_versions_are_numbered_without_a_gap() -> None:
    assert [migration.version for migration in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_nothing_to_do_makes_no_copy(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.migrate(connection, path)
    assert {file.name for file in path.parent.iterdir()} == {"store.db", "store.json"}


def test_the_copy_is_the_store_before(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        cipher.prepare(connection)
        connection.execute("INSERT INTO setting VALUES ('late', 'in the write-ahead log')")
        migrate.migrate(connection, path, LATER)
        assert value(connection, "PRAGMA user_version") == NOW + 1
        assert value(connection, "SELECT count(nickname) FROM carer") == 0
    copy = backup_path(path, NOW)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert SENTENCE.encode() not in copy.read_bytes()
    backup = backup_file.read(copy)
    assert backup.info.schema == NOW
    # It can be restored: its header opens it.
    found = by_person("secret")(backup.header)
    assert found is not None
    assert found[1] == KEY
    database = path.with_name("copy.db")
    backup.extract(database)
    cipher.assert_encrypted(database)
    with closing(cipher.connect(database, KEY)) as connection:
        assert value(connection, "PRAGMA user_version") == NOW
        assert value(connection, "SELECT value FROM setting WHERE key = 'sentence'") == SENTENCE
        assert value(connection, "SELECT count(*) FROM setting") == 3
        assert value(connection, "PRAGMA integrity_check") == "ok"


def test_only_the_newest_copy_is_kept(path: Path) -> None:
    for name in ("store.v0.csnatbackup", "store.db.v0.backup"):
        path.with_name(name).write_bytes(b"of long ago")
    path.with_name("store.json").rename(path.with_name("store.json.previous"))  # lost, but kept
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.migrate(connection, path, LATER)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "store.db",
        "store.json.previous",
        backup_path(path, NOW).name,
    ]


def test_a_copy_that_cannot_be_read_back_stops_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(beside: Path, place: Path) -> None:
        content = bytearray(beside.read_bytes())
        content[len(content) // 2] ^= 1
        place.write_bytes(content)

    monkeypatch.setattr(backup_file, "put_in_place", spoilt)
    with closing(cipher.connect(path, KEY)) as connection:
        with pytest.raises(Misfortune) as caught:
            migrate.migrate(connection, path, LATER)
        assert value(connection, "PRAGMA user_version") == NOW
    assert caught.value.trouble is Trouble.BACKUP_NOT_MADE
    assert not backup_path(path, NOW).exists()


def test_a_migration_that_fails_leaves_the_version_before(path: Path) -> None:
    broken = (*LATER, Migration(NOW + 2, ("CREATE TABLE more (a)", "NOT SQL")))
    with closing(cipher.connect(path, KEY)) as connection:
        with pytest.raises(dbapi2.OperationalError):
            migrate.migrate(connection, path, broken)
        assert value(connection, "PRAGMA user_version") == NOW + 1
        assert value(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'more'") == 0
        migrate.migrate(connection, path, (*LATER, Migration(NOW + 2, ("CREATE TABLE more (a)",))))
        assert value(connection, "PRAGMA user_version") == NOW + 2


def test_a_later_version_is_refused(path: Path) -> None:
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.migrate(connection, path, LATER)
        with pytest.raises(Misfortune) as caught:
            migrate.migrate(connection, path)
    assert caught.value.trouble is Trouble.STORE_NEWER
    assert caught.value.params == {"path": str(path), "found": NOW + 1, "known": NOW}


def test_no_copy_no_migration(path: Path) -> None:
    copy = backup_path(path, NOW)
    (copy.parent / (copy.name + ".new")).mkdir()
    with closing(cipher.connect(path, KEY)) as connection:
        with pytest.raises(Misfortune):
            migrate.migrate(connection, path, LATER)
        assert value(connection, "PRAGMA user_version") == NOW


def test_the_entries_of_version_1_are_numbered_and_chained(path: Path) -> None:
    """Whatever numbers they had, their order stays."""
    path.unlink()
    with closing(cipher.connect(path, KEY)) as connection:
        migrate.make_tables(connection, MIGRATIONS[:1])
        connection.execute("INSERT INTO setting VALUES ('store.id', ?)", (STORE_ID,))
        for number, what in ((9, "third"), (2, "first"), (5, "second")):
            connection.execute(
                "INSERT INTO log VALUES (?, '2026-03-05T09:00:00+01:00', 'p', 'viewed', ?, NULL)",
                (number, what),
            )
        migrate.migrate(connection, path, MIGRATIONS[:2])
        rows = connection.execute("SELECT id, what, chain FROM log").fetchall()
        assert [(row[0], row[1]) for row in rows] == [(1, "first"), (2, "second"), (3, "third")]
        assert log_check.findings(connection, (3, rows[-1]["chain"])) == ()
        with pytest.raises(dbapi2.IntegrityError, match="only added to"):
            connection.execute("DELETE FROM log")

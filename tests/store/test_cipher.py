from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.store import cipher
from csnat_app.store.database import Database

KEY = bytes(range(32))


def test_what_is_written_is_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(cipher.connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE t (a)")
    cipher.assert_encrypted(path)
    assert b"CREATE" not in path.read_bytes()


def test_another_key_reads_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(cipher.connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE t (a)")
    with closing(cipher.connect(path, bytes(32))) as connection, pytest.raises(dbapi2.Error):
        connection.execute("SELECT * FROM t")


def test_plain_text_stops_the_program(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE t (a)")
    with pytest.raises(RuntimeError, match="not encrypted"):
        cipher.assert_encrypted(path)


def test_what_holds_on_the_stores_connection(database: Database) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 2000,
        "page_size": "4096",
        "cipher_provider": "openssl",
    }
    for name, value in expected.items():
        row = database._connection.execute(f"PRAGMA {name}").fetchone()
        assert row is not None
        assert row[0] == value, name


def test_a_wrong_key_is_not_told_on_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(bytes(8192))
    with closing(cipher.connect(path, KEY)) as connection, pytest.raises(dbapi2.Error):
        connection.execute("SELECT * FROM sqlite_master")
    assert capfd.readouterr().err == ""

"""A store or a passphrase that is not right: its own sentence, and files left as found."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csnat_app.bootstrap import build
from tests.support import CHEAP, PASSPHRASE, opened
from tests.support_cli import Run, files_of, one_sentence, passphrase_file, runner

WRONG = "en helt annen setning"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    application = opened(tmp_path / "data")
    application.access.lock()
    return application.folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase_file(tmp_path)


def test_a_whole_store_verifies(run: Run, data: Path, secret: Path) -> None:
    status, out, err = run("store", "verify", "--data-dir", data, "--passphrase-file", secret)
    assert (status, err) == (0, "")
    assert out == "the store is whole\n"


def test_a_store_with_a_turned_bit_does_not(run: Run, data: Path, secret: Path) -> None:
    file = data / "store.db"
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)
    status, out, err = run("store", "verify", "--data-dir", data, "--passphrase-file", secret)
    assert status == 2
    assert "not whole" in out or "damaged" in one_sentence(err)


def _remove_database(data: Path) -> None:
    (data / "store.db").unlink()


def _remove_header(data: Path) -> None:
    (data / "store.json").unlink()
    (data / "store.json.previous").unlink()


def _damage_header(data: Path) -> None:
    for name in ("store.json", "store.json.previous"):
        (data / name).write_text('{"format": 1, "slots": [', "utf-8")


def _newer_header(data: Path) -> None:
    told = json.loads((data / "store.json").read_text("utf-8"))
    told["version"] = 999
    (data / "store.json").write_text(json.dumps(told), "utf-8")


def _plain_database(data: Path) -> None:
    (data / "store.db").unlink()
    with closing(sqlite3.connect(data / "store.db")) as plain:
        plain.execute("CREATE TABLE carer (name TEXT)")
        plain.commit()


def _foreign_database(data: Path) -> None:
    opened(data.parent / "other").access.lock()
    shutil.copy(data.parent / "other" / "store.db", data / "store.db")


def _cut_database(data: Path) -> None:
    content = (data / "store.db").read_bytes()
    (data / "store.db").write_bytes(content[: len(content) // 2 + 7])


def _empty_database(data: Path) -> None:
    (data / "store.db").write_bytes(b"")


def _newer_database(data: Path) -> None:
    application = build(data, cost=CHEAP)
    application.access.unlock_any(PASSPHRASE)
    application.desk.database._connection.execute("PRAGMA user_version = 999")
    application.access.lock()


def _remove_all(data: Path) -> None:
    for file in data.glob("store.*"):
        file.unlink()


BAD: list[tuple[Callable[[Path], None], str]] = [
    (_remove_all, "no store database"),
    (_remove_database, "no store database"),
    (_remove_header, "header with its keys is missing"),
    (_damage_header, "header with the keys is damaged"),
    (_newer_header, "header was written by a newer version"),
    (_plain_database, "unencrypted"),
    (_foreign_database, "does not belong to the header"),
    (_cut_database, "cut off or empty"),
    (_empty_database, "cut off or empty"),
    (_newer_database, "newer version of the program (schema 999"),
]


@pytest.mark.parametrize(("spoil", "words"), BAD, ids=[spoil.__name__[1:] for spoil, _ in BAD])
@pytest.mark.parametrize("command", ["list", "verify"])
def test_each_bad_store_has_its_own_sentence_and_is_left_as_it_is(
    run: Run, data: Path, secret: Path, spoil: Callable[[Path], None], words: str, command: str
) -> None:
    spoil(data)
    before = {path.name: path.read_bytes() for path in data.glob("store.*")}
    given = ["case", "list"] if command == "list" else ["store", "verify"]
    status, out, err = run(*given, "--data-dir", data, "--passphrase-file", secret)
    assert (status, out) == (2, "")
    assert words in one_sentence(err)
    after = {path.name: path.read_bytes() for path in data.glob("store.*")}
    after.pop("store.lock", None)
    before.pop("store.lock", None)
    assert after == before


def test_a_store_that_is_open_elsewhere(run: Run, data: Path, secret: Path) -> None:
    application = build(data)
    application.access.unlock_any(PASSPHRASE)
    try:
        status, out, err = run("case", "list", "--data-dir", data, "--passphrase-file", secret)
    finally:
        application.access.lock()
    assert (status, out) == (2, "")
    assert "open in another window" in one_sentence(err)


def test_a_wrong_passphrase(run: Run, data: Path, tmp_path: Path) -> None:
    before = files_of(data)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(WRONG + "\n", "utf-8")
    status, out, err = run("case", "list", "--data-dir", data, "--passphrase-file", wrong)
    assert (status, out) == (2, "")
    assert "not right" in one_sentence(err)
    assert WRONG not in err
    assert files_of(data) == before


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00bytes"])
def test_a_passphrase_file_that_cannot_be_used(
    run: Run, data: Path, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "pass.txt"
    if content is not None:
        file.write_bytes(content)
    status, out, err = run("case", "list", "--data-dir", data, "--passphrase-file", file)
    assert (status, out) == (2, "")
    one_sentence(err)


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_the_first_line_is_the_passphrase_however_it_ends(
    run: Run, data: Path, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / "pass.txt"
    file.write_bytes((PASSPHRASE + ending).encode())
    status, _, _ = run("store", "verify", "--data-dir", data, "--passphrase-file", file)
    assert status == 0


def test_a_file_made_by_a_windows_editor_is_read_without_its_mark(
    run: Run, data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "pass.txt"
    file.write_text(PASSPHRASE + "\r\n", "utf-8-sig")
    status, _, _ = run("store", "verify", "--data-dir", data, "--passphrase-file", file)
    assert status == 0

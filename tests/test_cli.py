"""The command line: exit status 0, or one sentence on standard error and 2; files left as found."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csnat_app import assets, cli
from csnat_app.bootstrap import build
from csnat_app.cli_words import sentence
from csnat_app.domain.errors import Misfortune, Trouble
from tests.documents.conftest import read_pages
from tests.support import CHEAP, PASSPHRASE, opened
from tests.ui.test_messages import PARAMS

WRONG = "en helt annen setning"
COMMANDS: list[list[str]] = [
    [],
    ["practice"],
    ["demo"],
    ["sample"],
    ["case"],
    ["case", "list"],
    ["case", "export"],
    ["store"],
    ["store", "info"],
    ["store", "admit"],
    ["store", "backup"],
    ["store", "restore"],
    ["store", "salvage"],
    ["store", "rekey"],
    ["store", "verify"],
    ["pack"],
    ["pack", "check"],
    ["texts"],
    ["texts", "export"],
    ["texts", "import"],
]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command as `csnat` does; gives the status and what it printed."""

    def csnat(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return csnat


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store made by the command itself, once; tests work on copies."""
    folder = tmp_path_factory.mktemp("practised")
    secret = folder / "secret.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    given = ["practice", "--data-dir", str(folder / "data"), "--passphrase-file", str(secret)]
    assert cli.main(given) == 0
    return folder / "data"


@pytest.fixture
def data(practised: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(practised, folder)
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.txt"
    file.write_text(PASSPHRASE + "\nnothing of this line is read\n", "utf-8")
    return file


def _files(folder: Path) -> dict[str, bytes]:
    """What the store is made of; the lock and the log come and go."""
    return {name: (folder / name).read_bytes() for name in ("store.db", "store.json")}


def _one_sentence(told: str) -> str:
    assert told.startswith("csnat: ")
    assert told.count("\n") == 1
    assert "Traceback" not in told
    return told


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(["csnat", *c]) for c in COMMANDS])
def test_every_command_explains_itself(run: Run, command: list[str]) -> None:
    status, out, err = run(*command, "--help")
    assert (status, err) == (0, "")
    assert out.startswith("usage: csnat")
    assert "--data-dir" in out or command in (["case"], ["store"], ["pack"], ["texts"])


@pytest.mark.parametrize(
    "command",
    [
        ["case"],
        ["no-such-command"],
        ["practice"],
        ["sample"],
        ["case", "list"],
        ["case", "export", "-o", "x", "--passphrase-file", "y"],
        ["pack", "check"],
        ["store", "info", "--no-such-option"],
    ],
)
def test_what_is_not_understood_is_said_with_status_2(run: Run, command: list[str]) -> None:
    status, out, err = run(*command)
    assert (status, out) == (2, "")
    assert "usage: csnat" in err


def test_the_module_is_the_command(tmp_path: Path, secret: Path) -> None:
    """In a process of its own: nothing of a display is needed, and the status is passed on."""
    surroundings = {**os.environ, "CSNAT_DATA_DIR": str(tmp_path / "none")}
    surroundings.pop("DISPLAY", None)
    surroundings.pop("QT_QPA_PLATFORM", None)

    def csnat(*arguments: str) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "csnat_app", *arguments]
        return subprocess.run(
            line, capture_output=True, text=True, env=surroundings, encoding="utf-8", check=False
        )

    helped = csnat("--help")
    assert (helped.returncode, helped.stderr) == (0, "")
    failed = csnat("case", "list", "--passphrase-file", str(secret))
    assert (failed.returncode, failed.stdout) == (2, "")
    assert str(tmp_path / "none") in _one_sentence(failed.stderr)


def test_no_command_but_the_window_loads_qt() -> None:
    code = "import sys, csnat_app.cli; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_practice_makes_about_twelve_carers_in_every_stage(
    run: Run, data: Path, secret: Path
) -> None:
    status, out, err = run(
        "case", "list", "--json", "--data-dir", data, "--passphrase-file", secret
    )
    assert (status, err) == (0, "")
    rows = json.loads(out)
    assert 10 <= len(rows) <= 14
    assert {row["stage"] for row in rows if not row["closed"]} == {1, 2, 3, 4, 5}
    assert len({row["language"] for row in rows}) >= 3


def test_practice_is_marked_as_practice(run: Run, data: Path, secret: Path, tmp_path: Path) -> None:
    _, out, _ = run("store", "info", "--json", "--data-dir", data)
    assert json.loads(out)["practice"] is True
    first = _listed(run, data, secret)[0]
    _, out, _ = run(
        *("case", "export", first, "--data-dir", data, "--passphrase-file", secret),
        *("-o", tmp_path / "out"),
    )
    (pdf,) = [Path(line) for line in out.splitlines() if line.endswith(".pdf")]
    mark = build(tmp_path / "x", cost=CHEAP).library.text_set("words", "nb").texts["practice.mark"]
    pages = read_pages(pdf.read_bytes())
    assert all(mark in page for page in pages)


def test_practice_leaves_a_store_that_is_there(run: Run, data: Path, secret: Path) -> None:
    before = _files(data)
    status, out, err = run("practice", "--data-dir", data, "--passphrase-file", secret)
    assert (status, out) == (2, "")
    assert str(data) in _one_sentence(err)
    assert _files(data) == before


def test_practice_wants_a_passphrase_of_some_length(run: Run, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("kort\n", "utf-8")
    status, _, err = run("practice", "--data-dir", tmp_path / "new", "--passphrase-file", short)
    assert status == 2
    assert "12" in _one_sentence(err)
    assert not (tmp_path / "new" / "store.db").exists()


def _listed(run: Run, data: Path, secret: Path) -> list[str]:
    _, out, _ = run("case", "list", "--data-dir", data, "--passphrase-file", secret)
    return [line.split()[0] for line in out.splitlines()]


def test_the_list_is_for_people_too(run: Run, data: Path, secret: Path) -> None:
    lines = _listed(run, data, secret)
    _, out, _ = run("case", "list", "--json", "--data-dir", data, "--passphrase-file", secret)
    assert lines == [row["carer_id"][:8] for row in json.loads(out)]


def test_the_folder_may_stand_before_the_command_or_in_the_surroundings(
    run: Run, data: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = _listed(run, data, secret)
    _, before, _ = run("--data-dir", data, "case", "list", "--passphrase-file", secret)
    monkeypatch.setenv("CSNAT_DATA_DIR", str(data))
    _, around, _ = run("case", "list", "--passphrase-file", secret)
    assert [line.split()[0] for line in before.splitlines()] == lines
    assert around == before


def test_export_gives_all_that_is_held_on_one_carer(
    run: Run, data: Path, secret: Path, tmp_path: Path
) -> None:
    _, out, _ = run("case", "list", "--json", "--data-dir", data, "--passphrase-file", secret)
    row = next(row for row in json.loads(out) if row["stage"] == 5 and not row["closed"])
    status, out, err = run(
        *("case", "export", row["carer_id"][:8], "--data-dir", data),
        *("--passphrase-file", secret, "-o", tmp_path / "new" / "out"),
    )
    assert (status, err) == (0, "")
    files = {Path(line).suffix: Path(line) for line in out.splitlines()}
    whole = json.loads(files[".json"].read_text("utf-8"))
    assert whole["carer"]["name"] == row["name"]
    assert whole["carer"]["id"] == row["carer_id"]
    assert whole["rounds"]
    assert [entry["deed"] for entry in whole["log"]][-1] == "exported"
    paper = "".join("".join(read_pages(files[".pdf"].read_bytes())).split())
    told = [need["own_words"] for round_ in whole["rounds"] for need in round_["needs"]]
    told += [action["what"] for round_ in whole["rounds"] for action in round_["actions"]]
    assert any(told)
    for words in told:
        assert "".join(words.split()) in paper
    assert row["name"] not in "".join(file.name for file in files.values())


def test_export_of_nobody(run: Run, data: Path, secret: Path, tmp_path: Path) -> None:
    status, out, err = run(
        *("case", "export", "nobody", "--data-dir", data),
        *("--passphrase-file", secret, "-o", tmp_path / "out"),
    )
    assert (status, out) == (2, "")
    assert "nobody" in _one_sentence(err)
    assert not (tmp_path / "out").exists()


def test_export_into_what_is_no_folder(run: Run, data: Path, secret: Path, tmp_path: Path) -> None:
    first = _listed(run, data, secret)[0]
    (tmp_path / "out").write_text("a file", "utf-8")
    status, _, err = run(
        *("case", "export", first, "--data-dir", data),
        *("--passphrase-file", secret, "-o", tmp_path / "out"),
    )
    assert status == 2
    assert str(tmp_path / "out") in _one_sentence(err)
    # Nothing holds the store any longer.
    assert _listed(run, data, secret)


def test_sample_needs_no_store_and_leaves_nothing_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = tmp_path / "moment"
    moment.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(moment))
    data = tmp_path / "data"
    status, out, err = run("sample", "-o", tmp_path / "out", "--data-dir", data)
    assert (status, err) == (0, "")
    written = [Path(line) for line in out.splitlines()]
    assert sorted(written) == sorted((tmp_path / "out").iterdir())
    names = {path.name.split("-")[0] for path in written}
    documents = {"leaflet", "guide", "advice", "directory", "plan", "recovery", "case"}
    assert names == {*documents, "access", "form", "invitation", "project", "unit"}
    plans = [path.name for path in written if path.name.startswith("plan-")]
    for language in ("nb", "nn", "se", "en"):
        assert any(f"-{language}-" in name and "nurse" not in name for name in plans)
        assert any(f"-nurse-{language}-" in name for name in plans)
    for path in written:
        assert path.read_bytes().startswith(b"%PDF-")
        assert read_pages(path.read_bytes())
    assert list(moment.iterdir()) == []
    assert not (data / "store.db").exists()


def test_demo_leaves_a_store_and_every_document(run: Run, tmp_path: Path) -> None:
    status, out, err = run("demo", "-o", tmp_path / "demo", "--data-dir", tmp_path / "unused")
    assert (status, err) == (0, "")
    assert len(list((tmp_path / "demo").glob("*.pdf"))) >= 10
    said = tmp_path / "demo" / "passphrase.txt"
    status, listed, _ = run(
        *("case", "list", "--data-dir", tmp_path / "demo" / "store"), *("--passphrase-file", said)
    )
    assert status == 0
    assert listed
    assert str(tmp_path / "demo" / "store") in out


def test_info_needs_no_passphrase_and_tells_nothing_of_a_carer(run: Run, data: Path) -> None:
    status, out, err = run("store", "info", "--data-dir", data)
    assert (status, err) == (0, "")
    assert str(data) in out
    status, out, _ = run("store", "info", "--json", "--data-dir", data)
    assert set(json.loads(out)) >= {"folder", "store_id", "practice", "format_version", "size"}


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
    assert "not whole" in out or "damaged" in _one_sentence(err)


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
    assert words in _one_sentence(err)
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
    assert "open in another window" in _one_sentence(err)


def test_a_wrong_passphrase(run: Run, data: Path, tmp_path: Path) -> None:
    before = _files(data)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(WRONG + "\n", "utf-8")
    status, out, err = run("case", "list", "--data-dir", data, "--passphrase-file", wrong)
    assert (status, out) == (2, "")
    assert "not right" in _one_sentence(err)
    assert WRONG not in err
    assert _files(data) == before


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00bytes"])
def test_a_passphrase_file_that_cannot_be_used(
    run: Run, data: Path, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "pass.txt"
    if content is not None:
        file.write_bytes(content)
    status, out, err = run("case", "list", "--data-dir", data, "--passphrase-file", file)
    assert (status, out) == (2, "")
    _one_sentence(err)


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


CONTENT = sorted(assets.content_folder().rglob("*.json"))


@pytest.mark.parametrize("file", CONTENT, ids=[path.name for path in CONTENT])
def test_every_content_file_of_the_program_is_in_order(run: Run, file: Path) -> None:
    status, out, err = run("pack", "check", file)
    assert (status, err) == (0, "")
    assert out == f"{file}: in order\n"


def _without_source(text: str) -> str:
    told = json.loads(text)
    del told["source"]
    return json.dumps(told, ensure_ascii=False, indent=1)


def _cut(text: str) -> str:
    return text[: len(text) // 2]


def _other_kind(text: str) -> str:
    return text.replace('"kind"', '"kine"', 1)


@pytest.mark.parametrize("damage", [_without_source, _cut, _other_kind, lambda _: "[]"])
def test_a_damaged_content_file_is_named_with_line_and_reason(
    run: Run, tmp_path: Path, damage: Callable[[str], str]
) -> None:
    good = assets.content_folder() / "leaflet" / "leaflet.nb.json"
    bad = tmp_path / "leaflet.nb.json"
    bad.write_text(damage(good.read_text("utf-8")), "utf-8")
    status, out, err = run("pack", "check", bad)
    assert (status, err) == (2, "")
    place, line, reason = out.splitlines()[0].removeprefix(str(bad.parent)).split(":", 2)
    assert place.endswith("leaflet.nb.json")
    assert int(line) >= 1
    assert reason.strip()


def test_a_content_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    status, out, err = run("pack", "check", tmp_path / "none.json")
    assert status == 2
    assert "none.json" in out + err
    assert "Traceback" not in out + err


def test_a_folder_that_cannot_be_written_is_said(run: Run, secret: Path, tmp_path: Path) -> None:
    """A file in the folder's place: even an administrator cannot write into it."""
    (tmp_path / "data").write_text("no folder", "utf-8")
    status, out, err = run("practice", "--data-dir", tmp_path / "data", "--passphrase-file", secret)
    assert (status, out) == (2, "")
    _one_sentence(err)


def test_every_misfortune_has_a_sentence_whose_values_are_known() -> None:
    for trouble in Trouble:
        words = sentence(Misfortune(trouble, **PARAMS[trouble]))
        assert words.endswith((".", *map(str, PARAMS[trouble].values())))
        assert "{" not in words


def test_the_header_tells_no_secret(data: Path) -> None:
    assert PASSPHRASE not in (data / "store.json").read_text("utf-8")

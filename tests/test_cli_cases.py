"""Practice, the list of carers and what is held on one of them, at the command line."""

import json
import shutil
from pathlib import Path

import pytest

from csnat_app import cli
from csnat_app.bootstrap import build
from tests.documents.conftest import read_pages
from tests.support import CHEAP, PASSPHRASE
from tests.support_cli import Run, files_of, one_sentence, passphrase_file, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store made by the command itself, once; tests work on copies."""
    folder = tmp_path_factory.mktemp("practised")
    secret = str(passphrase_file(folder))
    given = ["practice", "--data-dir", str(folder / "data"), "--passphrase-file", secret]
    assert cli.main(given) == 0
    return folder / "data"


@pytest.fixture
def data(practised: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(practised, folder)
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase_file(tmp_path)


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
    before = files_of(data)
    status, out, err = run("practice", "--data-dir", data, "--passphrase-file", secret)
    assert (status, out) == (2, "")
    assert str(data) in one_sentence(err)
    assert files_of(data) == before


def test_practice_wants_a_passphrase_of_some_length(run: Run, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("kort\n", "utf-8")
    status, _, err = run("practice", "--data-dir", tmp_path / "new", "--passphrase-file", short)
    assert status == 2
    assert "12" in one_sentence(err)
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
    assert "nobody" in one_sentence(err)
    assert not (tmp_path / "out").exists()


def test_export_into_what_is_no_folder(run: Run, data: Path, secret: Path, tmp_path: Path) -> None:
    first = _listed(run, data, secret)[0]
    (tmp_path / "out").write_text("a file", "utf-8")
    status, _, err = run(
        *("case", "export", first, "--data-dir", data),
        *("--passphrase-file", secret, "-o", tmp_path / "out"),
    )
    assert status == 2
    assert str(tmp_path / "out") in one_sentence(err)
    # Nothing holds the store any longer.
    assert _listed(run, data, secret)


def test_info_needs_no_passphrase_and_tells_nothing_of_a_carer(run: Run, data: Path) -> None:
    status, out, err = run("store", "info", "--data-dir", data)
    assert (status, err) == (0, "")
    assert str(data) in out
    status, out, _ = run("store", "info", "--json", "--data-dir", data)
    assert set(json.loads(out)) >= {"folder", "store_id", "practice", "format_version", "size"}


def test_a_folder_that_cannot_be_written_is_said(run: Run, secret: Path, tmp_path: Path) -> None:
    """A file in the folder's place: even an administrator cannot write into it."""
    (tmp_path / "data").write_text("no folder", "utf-8")
    status, out, err = run("practice", "--data-dir", tmp_path / "data", "--passphrase-file", secret)
    assert (status, out) == (2, "")
    one_sentence(err)


def test_the_header_tells_no_secret(data: Path) -> None:
    assert PASSPHRASE not in (data / "store.json").read_text("utf-8")

"""`csnat project`: from a new project to a report, without a window and without a store."""

import re
import sys
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import pytest

from csnat_app import cli_project_words
from csnat_app.domain.projects import ProblemKind
from csnat_app.services import releases
from tests.support_cli_project import (
    OUTPUT,
    end_of_july,
    on_disk,
    quick,
    report,
    run,
    said,
    sealed,
)


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    end_of_july(monkeypatch)


@pytest.fixture
def there(tmp_path: Path) -> SimpleNamespace:
    return quick(tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    return on_disk(tmp_path_factory.mktemp("project"))


@pytest.fixture
def as_made(made: SimpleNamespace, tmp_path: Path) -> SimpleNamespace:
    """The same, with a folder of its own, so that no note of another test lies beside it."""
    file = tmp_path / "project.json"
    file.write_bytes(made.file.read_bytes())
    return SimpleNamespace(**{**vars(made), "folder": tmp_path, "file": file})


def test_a_report_of_what_is_in_order(
    as_made: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the project and the key that `create` wrote."""
    files = [
        sealed(as_made, site, period, seed=number, offered=25 + number)
        for number, (site, period) in enumerate(
            (site, period) for site in ("HER", "TRD") for period in ("2026-Q1", "2026-Q2")
        )
    ]
    bad = tmp_path / "bad"
    bad.write_text("offered: 7")
    capsys.readouterr()
    out = tmp_path / "out"
    assert report(as_made, out, *files, bad) == 0
    told = capsys.readouterr()
    assert "csnat: bad: it is no sealed contribution" in told.err
    assert "4 of 6 sites and periods that have ended; 1 problems" in told.out
    assert {path.name for path in out.iterdir()} >= OUTPUT
    process = said(out, "process.csv")
    assert process["all", "all", "offered", ""] == "105"  # 25 + 26 + 27 + 28 = 106
    assert {breakdown for breakdown, *_ in process} == {"all", "site", "period"}


def test_the_same_input_gives_the_same_output(there: SimpleNamespace, tmp_path: Path) -> None:
    files = [sealed(there, site, "2026-Q1", seed=3) for site in ("HER", "TRD")]
    assert report(there, tmp_path / "one", *files) == 0
    assert report(there, tmp_path / "two", *reversed(files)) == 0
    for path in (tmp_path / "one").iterdir():
        assert (tmp_path / "two" / path.name).read_bytes() == path.read_bytes()


def test_nothing_but_bad_files(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad").write_text("offered: 7")
    assert report(there, tmp_path / "out", tmp_path / "bad") == 2
    assert "nothing to report" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_key_and_its_passphrase(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sealed(there, "HER", "2026-Q1")
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("en annen passfrase")
    key = ("--key", there.key, "--passphrase-file", wrong)
    assert run("report", there.file, *key, file, "-o", tmp_path / "out") == 2
    assert "The passphrase does not open the key" in capsys.readouterr().err
    key = ("--key", file, "--passphrase-file", there.secret)
    assert run("report", there.file, *key, file, "-o", tmp_path / "out") == 2
    assert "no coordinator's key" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_every_problem_has_a_sentence() -> None:
    assert set(cli_project_words.SENTENCES) == set(ProblemKind)


def test_the_same_names_in_two_folders_are_told_apart(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for name in ("first", "second"):
        file = sealed(there, "HER", "2026-Q1")
        files.append(tmp_path / name / "x.csnatcounts")
        files[-1].parent.mkdir()
        file.rename(files[-1])
        (tmp_path / "HER-2026-Q1-1.json").unlink()
    capsys.readouterr()
    assert report(there, tmp_path / "out", *files) == 0
    assert (
        "csnat: first/x.csnatcounts: a newer contribution of the same site and period took its "
        "place (site HER, period 2026-Q1)"
    ) in capsys.readouterr().err.splitlines()


def test_it_says_that_it_is_checking(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sealed(there, "HER", "2026-Q1")
    capsys.readouterr()
    assert report(there, tmp_path / "out", file) == 0
    told = capsys.readouterr()
    assert told.err == "checking that no number can be traced back to a person ...\n"
    assert "checking" not in told.out


def test_at_a_terminal_it_says_for_how_long(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(cli_project_words, "_STEP", 0.001)
    told, late = "", monotonic() + 20
    with cli_project_words.at_work("checking"):
        while told.count("\rchecking") < 3 and monotonic() < late:  # it goes on by itself
            told += capsys.readouterr().err
    assert told.count("\rchecking") >= 3
    rest = capsys.readouterr().err
    assert rest.endswith("\n")
    assert re.fullmatch(r"(\rchecking \.\.\. \d+ s)+\n", told + rest)


def test_it_can_be_stopped(
    there: SimpleNamespace,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(releases, "next_release", stopped)
    assert report(there, tmp_path / "out", sealed(there, "HER", "2026-Q1")) == 2
    assert "Stopped. Nothing was written." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()

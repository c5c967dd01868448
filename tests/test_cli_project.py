"""`csnat project …`: from a new project to a report, without a window and without a store."""

import csv
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from csnat_app import cli_project
from csnat_app.aggregation import counts_file, project_file, sealing
from csnat_app.cli import main
from csnat_app.domain.clock import Clock
from csnat_app.domain.projects import ProblemKind, Project
from tests.aggregation.invented import drawn

PASSPHRASE = "koordinator i nord og sør"
OUTPUT = {
    *("report.pdf", "figures.xlsx", "process.csv", "areas.csv", "coverage.csv"),
    *("ledger.json", "manifest.json"),
}


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the end of July 2026; the report says so too."""

    def clock() -> Clock:
        return Clock(now=lambda: datetime(2026, 7, 31, 12, 0, tzinfo=UTC))

    monkeypatch.setattr(cli_project, "Clock", clock)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1785456000")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A project on the disk: three sites, four quarters."""
    folder = tmp_path_factory.mktemp("project")
    secret = folder / "passphrase.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    sites = [f"--site={code}={name}" for code, name in (("HER", "Herøy"), ("TRD", "Trondheim"))]
    done = main(
        ["project", "create", "--title", "Prøveprosjekt", *sites, "--site", "ØV-1==Øving & Co",
         "--from", "2026-01", "--to", "2026-12", "--period", "quarter",
         "--passphrase-file", str(secret), "-o", str(folder)]
    )  # fmt: skip
    assert done == 0
    return SimpleNamespace(
        folder=folder,
        file=folder / "project.json",
        key=folder / "coordinator.key",
        secret=secret,
        project=project_file.read(folder / "project.json"),
    )


@pytest.fixture
def there(made: SimpleNamespace, tmp_path: Path) -> SimpleNamespace:
    """The same, with a folder of its own, so that no note of another test lies beside it."""
    file = tmp_path / "project.json"
    file.write_bytes(made.file.read_bytes())
    return SimpleNamespace(**{**vars(made), "folder": tmp_path, "file": file})


def run(*arguments: object) -> int:
    return main(["project", *map(str, arguments)])


def form(there: SimpleNamespace, site: str, period: str, offered: int = 30, seed: int = 1) -> Path:
    path: Path = there.folder / f"{site}-{period}-{seed}.json"
    assert run("template", there.file, "--site", site, "--period", period, "-o", path) == 0
    told = json.loads(path.read_text("utf-8"))
    told["counts"] = drawn(Random(seed), offered)
    path.write_text(json.dumps(told), "utf-8")
    return path


def sealed(there: SimpleNamespace, site: str, period: str, **more: int) -> Path:
    filled = form(there, site, period, **more)
    path = filled.with_suffix(sealing.SUFFIX)
    assert run("seal", there.file, filled, "-o", path) == 0
    return path


def report(there: SimpleNamespace, out: Path, *more: object) -> int:
    key = ("--key", there.key, "--passphrase-file", there.secret)
    return run("report", there.file, *key, *more, "-o", out)


def said(folder: Path, name: str) -> dict[tuple[str, str, str, str], str]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return {
            (row["breakdown"], row["key"], row["measure"], row["area"]): row["value"]
            for row in csv.DictReader(file)
        }


def test_create_writes_the_file_and_the_key(made: SimpleNamespace) -> None:
    project: Project = made.project
    assert project.title == "Prøveprosjekt"
    assert [(site.code, site.name) for site in project.sites] == [
        *(("HER", "Herøy"), ("TRD", "Trondheim"), ("ØV-1", "=Øving & Co")),
    ]
    assert project.threshold == 5
    assert made.key.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    if os.name == "posix":
        assert made.key.stat().st_mode & 0o777 == 0o600


def test_create_overwrites_nothing(
    made: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    before = made.key.read_bytes()
    given = ("--title", "T", "--site", "A=B", "--from", "2026-01", "--to", "2026-12")
    more = ("--period", "month", "--passphrase-file", made.secret, "-o", made.folder)
    assert run("create", *given, *more) == 2
    assert "There is a project already" in capsys.readouterr().err
    assert made.key.read_bytes() == before


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--site", "A"), "1 to 2000 sites"),
        (("--site", "A=En", "--site", "a=To"), "1 to 2000 sites"),
        (("--site", "A=En", "--from", "2026-02"), "whole periods"),
        (("--site", "A=En", "--from", "now"), "whole periods"),
        (("--site", "A=En", "--to", "2025-12"), "whole periods"),
        (("--site", "A=En", "--threshold", "2"), "from 3 to 100"),
        (("--site", "A=En", "--title", " "), "name"),
        (("--site", "A=En", "--title", "for 01010750160"), "identity number"),
    ],
)
def test_create_refuses(
    made: SimpleNamespace,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    sentence: str,
) -> None:
    given = ("--title", "T", "--from", "2026-01", "--to", "2026-12", "--period", "quarter")
    files = ("--passphrase-file", made.secret, "-o", tmp_path / "new")
    assert run("create", *given, *files, *more) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_seal_checks_first(there: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    filled = form(there, "HER", "2026-Q1")
    told = json.loads(filled.read_text("utf-8"))
    told["counts"] |= {"offered": -1, "review": 1.5, "closed": "3"}
    filled.write_text(json.dumps(told), "utf-8")
    out = there.folder / "out"
    assert run("seal", there.file, filled, "-o", out) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[2].split()[0] for line in lines[:3]] == ["offered", "review", "closed"]
    assert "3 things are wrong" in lines[3]
    assert not out.exists()
    assert not (there.folder / "project.sealed.json").exists()


def test_a_list_is_sealed_like_a_form(there: SimpleNamespace) -> None:
    filled = there.folder / "counts.csv"
    assert run("template", there.file, "--site", "ØV-1", "--period", "2026-Q2", "-o", filled) == 0
    text = filled.read_text("utf-8-sig").replace("offered;0", "offered;4")
    filled.write_text(text, "utf-8-sig")
    assert run("seal", there.file, filled, "-o", there.folder / "out") == 0
    assert counts_file.read(filled, there.project).values["language.other"] == 4


def test_the_second_one_says_that_it_replaces(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed(there, "HER", "2026-Q1", seed=1)
    assert "takes the place" not in capsys.readouterr().out
    sealed(there, "HER", "2026-Q1", seed=2)
    assert "edition 2\nit takes the place of edition 1" in capsys.readouterr().out


@pytest.mark.parametrize("period", ["2026-Q3", "2026-Q4"])
def test_a_period_that_has_not_ended_is_not_sealed(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str], period: str
) -> None:
    out = there.folder / "out"
    assert run("seal", there.file, form(there, "HER", period), "-o", out) == 2
    assert f"The period {period} has not ended yet" in capsys.readouterr().err
    assert not out.exists()


def test_a_report_of_what_is_in_order(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [
        sealed(there, site, period, seed=number, offered=25 + number)
        for number, (site, period) in enumerate(
            (site, period) for site in ("HER", "TRD") for period in ("2026-Q1", "2026-Q2")
        )
    ]
    bad = tmp_path / "bad"
    bad.write_text("offered: 7")
    capsys.readouterr()
    out = tmp_path / "out"
    assert report(there, out, *files, bad) == 0
    told = capsys.readouterr()
    assert "csnat: bad: it is no sealed contribution" in told.err
    assert "4 of 12 sites and periods; 1 problems" in told.out
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


def test_a_late_site_and_a_newer_contribution(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = [sealed(there, "HER", "2026-Q1", seed=1, offered=30)]
    assert report(there, tmp_path / "one", *first) == 0
    later = [*first, sealed(there, "HER", "2026-Q1", seed=2, offered=40)]
    later.append(sealed(there, "TRD", "2026-Q1", seed=3, offered=30))
    capsys.readouterr()
    ledger = ("--ledger", tmp_path / "one" / "ledger.json")
    assert report(there, tmp_path / "two", *ledger, *later) == 0
    assert f"{first[0].name}: a newer contribution" in capsys.readouterr().err
    assert said(tmp_path / "two", "process.csv")["all", "all", "offered", ""] == "70"
    # Nothing new came: the same release again, and no other entry.
    assert (
        report(there, tmp_path / "three", "--ledger", tmp_path / "two" / "ledger.json", *later) == 0
    )
    for name in OUTPUT:
        same = (tmp_path / "two" / name).read_bytes() == (tmp_path / "three" / name).read_bytes()
        assert same, name
    # What was replaced need not be there any more: the ledger tells what was published of it.
    assert report(there, tmp_path / "four", *ledger, *later[1:]) == 0
    assert said(tmp_path / "four", "process.csv")["all", "all", "offered", ""] == "70"


def test_nothing_but_bad_files(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad").write_text("offered: 7")
    assert report(there, tmp_path / "out", tmp_path / "bad") == 2
    assert "nothing to report" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_ledger_that_was_edited(
    there: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sealed(there, "HER", "2026-Q1")
    assert report(there, tmp_path / "one", file) == 0
    ledger = tmp_path / "one" / "ledger.json"
    whole = ledger.read_bytes()
    for content in (whole.replace(b"2026-Q2", b"2026-Q3"), whole[:-9], b"[]", b"\xff"):
        ledger.write_bytes(content)
        capsys.readouterr()
        assert report(there, tmp_path / "two", "--ledger", ledger, file) == 2
        assert capsys.readouterr().err.startswith("csnat: ")
    assert report(there, tmp_path / "two", "--ledger", tmp_path / "none", file) == 2
    assert not (tmp_path / "two").exists()


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


def test_a_changed_project_file_is_not_used(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    there.file.write_bytes(there.file.read_bytes().replace(b"Trondheim", b"Trondhjem"))
    assert run("template", there.file, "--site", "HER", "--period", "2026-Q1", "-o", "x") == 2
    assert "changed after it was made" in capsys.readouterr().err


def test_every_problem_has_a_sentence() -> None:
    assert set(cli_project.SENTENCES) == set(ProblemKind)

"""`csnat project report` after a report: nothing that was published before is forgotten."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from csnat_app.aggregation import ledger as ledgers
from tests.support_cli_project import OUTPUT, end_of_july, quick, report, said, sealed


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    end_of_july(monkeypatch)


@pytest.fixture
def there(tmp_path: Path) -> SimpleNamespace:
    return quick(tmp_path)


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


@pytest.fixture
def reported(there: SimpleNamespace) -> SimpleNamespace:
    """With one report in "out"."""
    there.files = [sealed(there, "HER", "2026-Q1", seed=1)]
    there.out = there.folder / "out"
    assert report(there, there.out, *there.files) == 0
    there.ledger = there.out / "ledger.json"
    there.files.append(sealed(there, "TRD", "2026-Q1", seed=2))
    return there


def everything(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_ledger_that_lies_there_must_be_named(
    reported: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(reported.out)
    assert report(reported, reported.out, *reported.files) == 2
    told = capsys.readouterr().err
    assert f"{reported.ledger} knows them" in told
    assert "--ledger" in told
    assert everything(reported.out) == before
    assert report(reported, reported.out, "--ledger", reported.ledger, *reported.files) == 0
    assert len(ledgers.read(reported.ledger.read_bytes()).entries) == 2


def test_nor_is_one_beside_the_project_file_passed_over(
    reported: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = reported.folder / "ledger.json"
    beside.write_bytes(reported.ledger.read_bytes())
    other = reported.folder / "other"
    assert report(reported, other, *reported.files) == 2
    assert f"{beside} knows them" in capsys.readouterr().err
    assert not other.exists()
    assert report(reported, other, "--ledger", beside, *reported.files) == 0


def test_a_ledger_from_before_the_last_report_is_refused(
    reported: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    first = reported.folder / "first.json"
    first.write_bytes(reported.ledger.read_bytes())
    assert report(reported, reported.out, "--ledger", first, *reported.files) == 0
    before = everything(reported.out)
    assert report(reported, reported.out, "--ledger", first, *reported.files) == 2
    assert f"{reported.ledger} holds more" in capsys.readouterr().err
    assert everything(reported.out) == before


def test_a_ledger_that_went_another_way_is_refused(
    reported: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    other = reported.folder / "other"
    assert report(reported, other, *reported.files) == 0
    ledger = other / "ledger.json"
    assert report(reported, reported.out, "--ledger", ledger, *reported.files) == 2
    assert "or something else" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"{}", b"altered", b"another's"])
def test_no_other_ledger_is_written_over(
    reported: SimpleNamespace, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    whole = reported.ledger.read_bytes()
    if content == b"altered":
        content = whole.replace(b"2026-Q2", b"2026-Q3")
    elif content == b"another's":
        content = ledgers.written(ledgers.Ledger("00" * 16))
    kept = reported.folder / "kept.json"
    kept.write_bytes(whole)
    reported.ledger.write_bytes(content)
    for more in ((), ("--ledger", kept)):
        assert report(reported, reported.out, *more, *reported.files) == 2
        assert f"{reported.ledger} belongs to another project" in capsys.readouterr().err
    assert reported.ledger.read_bytes() == content


def test_another_projects_ledger_beside_the_project_file_does_no_harm(
    reported: SimpleNamespace,
) -> None:
    (reported.folder / "ledger.json").write_bytes(ledgers.written(ledgers.Ledger("00" * 16)))
    assert report(reported, reported.folder / "other", *reported.files) == 0

"""`csnat project template` and `seal`: a form on paper is filled in, looked at and sealed."""

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from csnat_app.aggregation import counts_file
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.services.figure_texts import figure_words
from tests.services.output_files import LIBRARY
from tests.support_cli_project import end_of_july, form, quick, run, sealed


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    end_of_july(monkeypatch)


@pytest.fixture
def there(tmp_path: Path) -> SimpleNamespace:
    return quick(tmp_path)


def test_seal_checks_first(there: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    filled = form(there, "HER", "2026-Q1")
    told = json.loads(filled.read_text("utf-8"))
    told["counts"] |= {"offered": -1, "review": 1.5, "closed": "3"}
    filled.write_text(json.dumps(told), "utf-8")
    out = there.folder / "out"
    assert run("seal", there.file, filled, "-o", out) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[2].split()[0] for line in lines[:3]] == ["offered", "review", "closed"]
    assert "was not sealed. What is wrong in it stands above." in lines[3]
    assert not out.exists()
    assert not (there.folder / "project.sealed.json").exists()


def test_a_list_is_sealed_like_a_form(there: SimpleNamespace) -> None:
    filled = there.folder / "counts.csv"
    assert run("template", there.file, "--site", "ØV-1", "--period", "2026-Q2", "-o", filled) == 0
    text = filled.read_text("utf-8-sig")
    for name in BY_NAME:
        if name != counts_file.REST:
            text = text.replace(f"\n{name};;", f"\n{name};{4 if name == 'offered' else 0};")
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


def test_a_changed_project_file_is_not_used(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    there.file.write_bytes(there.file.read_bytes().replace(b"Trondheim", b"Trondhjem"))
    assert run("template", there.file, "--site", "HER", "--period", "2026-Q1", "-o", "x") == 2
    assert "changed after it was made" in capsys.readouterr().err


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    stdin = io.StringIO(answer)
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", stdin)


@pytest.mark.parametrize("name", ["counts.json", "counts.csv"])
def test_a_form_is_not_written_over(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = there.folder / name
    given = ("template", there.file, "--site", "HER", "--period", "2026-Q1", "-o", path)
    assert run(*given) == 0
    path.write_text("144 numbers", "utf-8")
    assert run(*given) == 2
    assert f"There is a file already: {path}" in capsys.readouterr().err
    assert path.read_text("utf-8") == "144 numbers"


def night_break(language: str) -> str:
    names = figure_words(LIBRARY, language)
    parent = names.texts["share.of"].format(parent=names.texts["measure.conversation"])
    return f"{names.texts['measure.talked']}: {names.areas.areas['night_break']} ({parent})"


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_form_says_in_words_what_is_counted(there: SimpleNamespace, language: str) -> None:
    words = night_break(language)
    for name in ("a.json", "a.csv"):
        given = ("--site", "HER", "--period", "2026-Q1", "--lang", language)
        assert run("template", there.file, *given, "-o", there.folder / name) == 0
    told = json.loads((there.folder / "a.json").read_text("utf-8"))
    assert told["words"].keys() == BY_NAME.keys()
    assert told["words"]["talked/night_break"] == words
    rows = (there.folder / "a.csv").read_text("utf-8-sig").splitlines()
    assert f"talked/night_break;;{words}" in rows
    assert len(set(told["words"].values())) == len(BY_NAME)


@pytest.mark.parametrize("name", ["counts.json", "counts.csv"])
def test_an_untouched_form_is_not_sealed(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path, out = there.folder / name, there.folder / "out"
    assert run("template", there.file, "--site", "HER", "--period", "2026-Q1", "-o", path) == 0
    assert run("seal", there.file, path, "-o", out) == 2
    line, last = capsys.readouterr().err.splitlines()
    blank = [measure for measure in BY_NAME if measure != counts_file.REST]
    assert line == f"csnat: {name}: not filled in: {', '.join(blank)}"
    assert "was not sealed" in last
    assert not out.exists()


def test_seal_names_every_fault(there: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    filled = form(there, "HER", "2026-Q1")
    told = json.loads(filled.read_text("utf-8"))
    told["counts"] |= {"conversation": 31, "closed": -1, "wanted/dinner": 3, "review": None}
    told |= {"site": "XXX", "period": "2031-Q1"}
    filled.write_text(json.dumps(told), "utf-8")
    assert run("seal", there.file, filled, "-o", there.folder / "out") == 2
    *lines, _ = capsys.readouterr().err.splitlines()
    assert [line.removeprefix(f"csnat: {filled.name}: ") for line in lines] == [
        "the project has no site XXX",
        "the project has no period 2031-Q1",
        "'wanted/dinner' is unknown",
        "not filled in: review",
        "closed is no whole number from 0 to 100000",
        "conversation does not fit with what it is a part of",
    ]


def test_every_number_is_shown_before_it_is_sealed(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = form(there, "HER", "2026-Q1")
    values = counts_file.read(filled, there.project).values
    capsys.readouterr()
    assert run("seal", there.file, filled, "-o", there.folder / "out", "--lang", "en") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()[: len(BY_NAME)]]
    whole = [BY_NAME[name].parent for name in BY_NAME]
    assert [line[0] for line in lines] == [str(values[name]) for name in BY_NAME]
    assert [line[2] if line[1] == "/" else None for line in lines] == [
        None if parent is None else str(values[parent]) for parent in whole
    ]
    talked = lines[list(BY_NAME).index("talked/night_break")][3:]
    assert " ".join(talked) == night_break("en")


def test_a_terminal_that_cannot_show_every_letter_is_no_harm(
    there: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled, out = form(there, "ØV-1", "2026-Q1"), there.folder / "ut-æøå"
    shown = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(sys, "stdout", shown)
    assert run("seal", there.file, filled, "-o", out, "--lang", "se") == 0
    shown.flush()
    assert b"(=?ving & Co)" in shown.buffer.getvalue()  # type: ignore[attr-defined]
    assert out.exists()


@pytest.mark.parametrize(("answer", "is_sealed"), [("y\n", True), ("n\n", False), ("", False)])
def test_whoever_sits_at_a_terminal_is_asked(
    there: SimpleNamespace,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    is_sealed: bool,
) -> None:
    filled, out = form(there, "HER", "2026-Q1"), there.folder / "out"
    at_a_terminal(monkeypatch, answer)
    assert run("seal", there.file, filled, "-o", out) == (0 if is_sealed else 2)
    told = capsys.readouterr()
    assert "Seal these numbers?" in told.err
    assert "period 2026-Q1, edition 1" in told.out
    assert ("Nothing was sealed" in told.err) is not is_sealed
    assert out.exists() is is_sealed
    assert (there.folder / "project.sealed.json").exists() is is_sealed


def test_with_yes_nobody_is_asked(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    filled = form(there, "HER", "2026-Q1")
    at_a_terminal(monkeypatch, "")
    assert run("seal", there.file, filled, "--yes", "-o", there.folder / "out") == 0
    assert "Seal these numbers?" not in capsys.readouterr().err


def test_an_edition_that_is_told_is_remembered(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    """A site that moves here from another computer begins where that one ended."""
    filled, out = form(there, "HER", "2026-Q1"), there.folder / "out"
    assert run("seal", there.file, filled, "--edition", "4", "-o", out) == 0
    assert run("seal", there.file, filled, "-o", out) == 0
    assert "edition 5\nit takes the place of edition 4" in capsys.readouterr().out
    assert run("seal", there.file, filled, "--edition", "2", "-o", out) == 0
    assert "edition 5 was sealed here before: the coordinator takes" in capsys.readouterr().out
    for _ in range(2):
        assert run("seal", there.file, filled, "--edition", "9999", "-o", out) == 0
    assert run("seal", there.file, filled, "-o", out) == 0


def test_an_edition_can_be_told_where_the_note_is_damaged(
    there: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    filled, out = form(there, "HER", "2026-Q1"), there.folder / "out"
    note = there.folder / "project.sealed.json"
    note.write_text("{", "utf-8")
    assert run("seal", there.file, filled, "-o", out) == 2
    assert "project.sealed.json" in capsys.readouterr().err
    assert run("seal", there.file, filled, "--edition", "2", "-o", out) == 0
    assert note.read_text("utf-8") == "{"

import sys
from pathlib import Path

import pytest

import checks
import environment


def test_every_kind_of_check_is_run_and_the_tests_last() -> None:
    names = list(checks.commands(Path("python"), long=False))
    first = ["ruff check", "ruff format", "mypy", "layers", "translations", "spelling"]
    assert names == [*first, "tests"]


def test_where_the_spelling_cannot_be_checked_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks.spelling, "here", lambda: False)
    assert "spelling" not in checks.commands(Path("python"), long=False)
    assert "spelling is not checked here" in capsys.readouterr().out


def test_long_takes_the_long_ones_too() -> None:
    short = checks.commands(Path("python"), long=False)["tests"]
    long = checks.commands(Path("python"), long=True)["tests"]
    assert long == [*short, "-m", "long or not long"]


@pytest.mark.parametrize(("code", "status"), [("0", 0), ("5", 1)])
def test_all_run_even_if_one_fails(
    code: str,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    first = [sys.executable, "-c", f"raise SystemExit({code})"]
    second = [sys.executable, "-c", "import os; print('second', os.environ['QT_QPA_PLATFORM'])"]
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(checks, "commands", lambda *_: {"first": first, "second": second})
    assert checks.run_all(Path("python")) == status
    out = capfd.readouterr().out
    assert "second offscreen" in out
    assert out.splitlines()[-1] == ("Failed: first" if status else "All checks passed")

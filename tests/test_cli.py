"""The command line: exit status 0, or one sentence on standard error and 2; files left as found."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from csnat_app.cli_words import sentence
from csnat_app.domain.errors import Misfortune, Trouble
from tests.documents.conftest import read_pages
from tests.support_cli import Run, one_sentence, passphrase_file, runner
from tests.support_troubles import PARAMS

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


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase_file(tmp_path)


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
    assert str(tmp_path / "none") in one_sentence(failed.stderr)


def test_no_command_but_the_window_loads_qt() -> None:
    code = "import sys, csnat_app.cli; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


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


def test_every_misfortune_has_a_sentence_whose_values_are_known() -> None:
    for trouble in Trouble:
        words = sentence(Misfortune(trouble, **PARAMS[trouble]))
        assert words.endswith((".", *map(str, PARAMS[trouble].values())))
        assert "{" not in words

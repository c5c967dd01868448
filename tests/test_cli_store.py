"""Backup, restore, salvage and a new key at the command line, on real stores."""

from pathlib import Path

import pytest

from tests.store.damage import spoil
from tests.support import PASSPHRASE, opened, program
from tests.support_cli import Run, passphrase_file, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], secret: Path, data: Path) -> Run:
    """Runs `csnat store …` on the store; gives the status and what it printed."""

    csnat = runner(capsys)

    def store(*arguments: object, data_dir: Path = data) -> tuple[int, str, str]:
        return csnat("store", *arguments, "--data-dir", data_dir, "--passphrase-file", secret)

    return store


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase_file(tmp_path)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A store with one carer."""
    application = opened(tmp_path / "data")
    application.carers.create("Test Testesen", "son", "P-1", "nb", "")
    application.access.lock()
    return tmp_path / "data"


@pytest.fixture
def made(run: Run, tmp_path: Path) -> Path:
    """A backup of it."""
    (tmp_path / "backups").mkdir()
    status, out, err = run("backup", "-o", tmp_path / "backups")
    assert (status, err) == (0, "")
    return Path(out.strip())


def count(data: Path) -> int:
    application = program(data)
    application.access.unlock_any(PASSPHRASE)
    total = application.carers.search().total
    assert application.access.verify() == ()
    application.access.lock()
    return total


def add(data: Path) -> None:
    application = program(data)
    application.access.unlock_any(PASSPHRASE)
    application.carers.create("Prøve Prøvesen", "son", "P-1", "nb", "")
    application.access.lock()


def test_without_yes_it_only_says_what_it_would_do(run: Run, made: Path, data: Path) -> None:
    add(data)
    status, out, err = run("restore", made)
    assert (status, err) == (0, "")
    assert "backup: 1 carers" in out
    assert "here:   2 carers" in out
    assert "nothing was changed" in out
    assert count(data) == 2


def test_with_yes_it_restores(run: Run, made: Path, data: Path) -> None:
    add(data)
    status, out, err = run("restore", made, "--yes")
    assert (status, err) == (0, "")
    assert count(data) == 1
    aside = Path(out.splitlines()[-1].partition(": ")[2])
    assert count(aside) == 2


def test_onto_a_new_computer(run: Run, made: Path, tmp_path: Path) -> None:
    status, out, _ = run("restore", made, "--yes", data_dir=tmp_path / "fresh")
    assert status == 0
    assert "here:   nothing" in out
    assert count(tmp_path / "fresh") == 1


def test_a_backup_that_is_none(run: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("no backup", "utf-8")
    status, out, err = run("restore", tmp_path / "letter.txt", "--yes")
    assert (status, out) == (2, "")
    assert "no backup of this program" in err
    assert count(data) == 1


def test_a_folder_that_is_not_there(run: Run, data: Path, tmp_path: Path) -> None:
    status, out, err = run("backup", "-o", tmp_path / "nowhere")
    assert (status, out) == (2, "")
    assert err.startswith("csnat: No backup was made")
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_store_is_salvaged(run: Run, data: Path) -> None:
    spoil(data / "store.db", 1)
    assert run("verify")[0] == 2
    status, out, err = run("salvage")
    assert (status, err) == (2, "")  # nobody can tell whether something is missing
    assert "kept: carer 1" in out
    assert "lost rows: carer unknown" in out
    assert count(data) == 1


def test_a_whole_store_loses_nothing(run: Run, data: Path) -> None:
    status, out, _ = run("salvage")
    assert status == 0
    assert "lost" not in out
    assert count(data) == 1


def test_a_new_key(run: Run, data: Path) -> None:
    before = (data / "store.db").read_bytes()[:16]
    status, out, err = run("rekey")
    assert (status, err) == (0, "")
    assert out.startswith("recovery key: ")
    assert (data / "store.db").read_bytes()[:16] != before
    assert count(data) == 1
    application = program(data)
    application.access.unlock_with_recovery(out.splitlines()[0].partition(": ")[2])
    application.access.lock()

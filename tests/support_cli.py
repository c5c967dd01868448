"""What the tests of the command line share: running it, and what it is given and says."""

from collections.abc import Callable
from pathlib import Path

import pytest

from csnat_app import cli
from tests.support import PASSPHRASE

Run = Callable[..., tuple[int, str, str]]


def runner(capsys: pytest.CaptureFixture[str], *always: object) -> Run:
    """Runs a command as `csnat` does, with what stands before it `always`; gives the status, and
    what it printed on standard output and on standard error."""

    def csnat(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = cli.main([str(argument) for argument in (*always, *arguments)])
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return csnat


def passphrase_file(folder: Path) -> Path:
    file = folder / "secret.txt"
    file.write_text(PASSPHRASE + "\nnothing of this line is read\n", "utf-8")
    return file


def one_sentence(told: str) -> str:
    """The same, if it is what a person can read."""
    assert told.startswith("csnat: ")
    assert told.count("\n") == 1
    assert "Traceback" not in told
    return told


def files_of(folder: Path) -> dict[str, bytes]:
    """What a store is made of; the lock and the log come and go."""
    return {name: (folder / name).read_bytes() for name in ("store.db", "store.json")}

"""`csnat project create`, and how a passphrase comes to the commands of a project."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from csnat_app.domain.projects import Project
from tests.support_cli_project import PASSPHRASE, on_disk, run


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    return on_disk(tmp_path_factory.mktemp("project"))


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
        (("--site", "A=En", "--site", "Small=To"), "No site can have the code Small"),
        (("--site", " OTHER =En"), "No site can have the code OTHER"),
        (("--site", "A=En", "--from", "2026-02"), "whole periods"),
        (("--site", "A=En", "--from", "now"), "whole periods"),
        (("--site", "A=En", "--to", "2025-12"), "whole periods"),
        (("--site", "A=En", "--threshold", "2"), "from 3 to 100"),
        (("--site", "A=En", "--title", " "), "title must be one line"),
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


def test_a_passphrase_of_2_gb_is_not_read(
    made: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(2**31)
    files = ("--key", made.key, "--passphrase-file", large, made.file)
    assert run("report", made.file, *files, "-o", tmp_path / "out") == 2
    assert capsys.readouterr().err == f"csnat: The file cannot be read: {large}\n"


@pytest.mark.skipif(os.name != "posix", reason="no pipes by name")
def test_a_passphrase_may_come_through_a_pipe(
    made: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    files = ("--key", made.key, "--passphrase-file", f"/dev/fd/{reading}", tmp_path)
    assert run("report", made.file, *files, "-o", tmp_path / "out") == 2
    os.close(reading)
    assert "nothing to report" in capsys.readouterr().err, "it opened the key"

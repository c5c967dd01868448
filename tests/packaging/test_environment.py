import json
import sys
from pathlib import Path

import pytest

import environment


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with requirement files and an environment that works but has nothing in it."""
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "installed.json")
    monkeypatch.setattr(environment, "_works", lambda _: True)
    monkeypatch.setattr(environment, "_pip", lambda: ["pip"])
    (tmp_path / ".venv").mkdir()
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]", encoding="utf-8")
    for name in (environment.RUN, environment.DEVELOP):
        (tmp_path / "packaging" / name).write_text(f"# {name}", encoding="utf-8")
    return tmp_path


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would be run; pip is the one thing that a test must not really do."""
    ran: list[list[str]] = []
    monkeypatch.setattr(environment, "run", lambda command, **_: ran.append(command))
    return ran


def test_requirements_are_installed_by_hash_and_then_the_program(
    checkout: Path, commands: list[list[str]]
) -> None:
    environment.ensure(develop=False)
    requirements, program = commands
    assert "--require-hashes" in requirements
    assert requirements[-1] == str(checkout / "packaging" / "requirements.txt")
    assert program[-2:] == ["-e", str(checkout)]
    assert "--no-index" in program


def test_nothing_is_installed_twice(checkout: Path, commands: list[list[str]]) -> None:
    environment.ensure(develop=False)
    commands.clear()
    environment.ensure(develop=False)
    assert commands == []


def test_what_checks_the_program_also_runs_it(checkout: Path, commands: list[list[str]]) -> None:
    environment.ensure(develop=True)
    commands.clear()
    environment.ensure(develop=False)
    assert commands == []


def test_what_runs_the_program_does_not_check_it(checkout: Path, commands: list[list[str]]) -> None:
    environment.ensure(develop=False)
    commands.clear()
    environment.ensure(develop=True)
    assert len(commands) == 2


@pytest.mark.parametrize("changed", ["packaging/requirements.txt", "pyproject.toml"])
def test_a_change_is_installed(changed: str, checkout: Path, commands: list[list[str]]) -> None:
    environment.ensure(develop=False)
    commands.clear()
    (checkout / changed).write_text("changed", encoding="utf-8")
    environment.ensure(develop=False)
    assert len(commands) == 2


def test_a_damaged_stamp_means_install(checkout: Path, commands: list[list[str]]) -> None:
    (checkout / ".venv" / "installed.json").write_text("{", encoding="utf-8")
    environment.ensure(develop=False)
    assert len(commands) == 2
    assert list(json.loads(environment.STAMP.read_text(encoding="utf-8"))) == [environment.RUN]


def test_a_missing_requirement_file_is_said(checkout: Path, commands: list[list[str]]) -> None:
    (checkout / "packaging" / "requirements.txt").unlink()
    with pytest.raises(environment.NotPossible, match=r"requirements\.txt is missing"):
        environment.ensure(develop=False)


def test_without_ensurepip_and_rights_the_one_command_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment, "may_install", lambda: False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(environment.NotPossible, match="sudo apt-get install python3"):
        environment._make_without_ensurepip()


def test_without_ensurepip_the_rights_are_used(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr(environment, "may_install", lambda: True)
    environment._make_without_ensurepip()
    package = f"python3.{sys.version_info.minor}-venv"
    assert commands[0][:2] == ["apt-get", "update"]
    assert commands[1][-1] == package
    assert commands[2][1:3] == ["-m", "venv"]


def test_an_environment_without_python_does_not_work(tmp_path: Path) -> None:
    assert not environment._works(tmp_path / "python")
    assert environment._works(Path(sys.executable))


def test_a_failing_command_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(environment.subprocess.CalledProcessError):
        environment.run([sys.executable, "-c", "raise SystemExit(3)"])

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import environment
import tasks

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = ROOT / "packaging"
COMMANDS = ["run", "demo", "test", "bench", "lock", "translations", "build"]


def test_the_commands_are_all_there() -> None:
    assert list(tasks.COMMANDS) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tasks.main([command, "--help"])
    assert ended.value.code == 0
    assert (tasks.COMMANDS[command].__doc__ or "") in " ".join(capsys.readouterr().out.split())


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        tasks.main(["dance"])
    assert ended.value.code == 2
    assert "dance" in capsys.readouterr().err


def test_build_says_not_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["build"]) == 0
    assert "Not yet" in capsys.readouterr().out


def test_the_scripts_need_the_standard_library_only() -> None:
    """A fresh machine has nothing else; `bench/` runs inside the environment."""
    own = {file.stem for file in SCRIPTS.glob("*.py")}
    found = {
        name
        for file in SCRIPTS.glob("*.py")
        for name in _imported(file)
        if name not in own and name not in sys.stdlib_module_names
    }
    assert found == set()


def test_the_scripts_start_without_any_package(tmp_path: Path) -> None:
    """-S and -E: no site-packages, no variables; as on a machine with nothing installed."""
    done = subprocess.run(
        [sys.executable, "-S", "-E", str(SCRIPTS / "tasks.py"), "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(command in done.stdout for command in COMMANDS)


def test_a_display_is_needed_on_linux_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not tasks.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert tasks.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert tasks.has_display()


def test_what_a_person_must_do_is_said_without_a_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> int:
        raise environment.NotPossible("Run this once")

    monkeypatch.setitem(tasks.COMMANDS, "lock", refuse)
    assert tasks.main(["lock"]) == 1
    assert capsys.readouterr().err == "Run this once\n"


def _imported(file: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return [name.partition(".")[0] for name in names]


def test_no_shell_is_between(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    code = "import os, sys; open(sys.argv[1], 'w').write(os.getcwd())"
    assert tasks.call(sys.executable, "-c", code, "a name; with $signs") == 0
    written = (tmp_path / "a name; with $signs").read_text(encoding="utf-8")
    assert os.path.samefile(written, tmp_path)


def test_demo_can_be_run_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "ensure", lambda develop: Path(sys.executable))
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(tasks, "call", lambda *command: ran.append(command) or 0)
    (tmp_path / "build" / "demo" / "store").mkdir(parents=True)
    assert tasks.main(["demo"]) == 0
    assert not (tmp_path / "build" / "demo").exists()
    assert ran == [(str(environment.program("csnat")), "demo", "-o", str(tasks.DEMO))]

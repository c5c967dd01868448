"""In programs of their own: what is done to a process cannot be taken back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from csnat_app import hardening

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere")

STATE = """
import ctypes, json, os, resource, sys
from csnat_app import hardening
def state():
    umask = os.umask(0)
    os.umask(umask)
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    return [umask, list(resource.getrlimit(resource.RLIMIT_CORE)), dumpable]
os.umask(0o022)
before = state()
"""


def _run(code: str, *given: str) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", STATE + code, *given], check=True, capture_output=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, list)
    return found


@LINUX
def test_no_image_of_the_memory_and_files_for_the_owner() -> None:
    before, after, shut = _run(
        "hardening.harden(); after = state(); hardening.shut_memory();"
        "print(json.dumps([before, after, state()]))"
    )
    assert before == [0o022, before[1], 1]  # type: ignore[index]
    assert after == [0o077, [0, 0], 1]
    assert shut == [0o077, [0, 0], 0]


@LINUX
def test_it_is_the_first_thing_that_the_command_does(tmp_path: Path) -> None:
    """Before the options are read, and before there is any file."""
    (found,) = _run(
        "from csnat_app import cli\n"
        "def read(_arguments):\n"
        "    print(json.dumps([state()[:2]]), flush=True)\n"
        "    sys.exit()\n"
        "cli._read = read\n"
        "cli.main([])",
    )
    assert found == [0o077, [0, 0]]


@LINUX
def test_it_loads_nothing_that_takes_long() -> None:
    """The first window waits for it."""
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys\n"
            "from csnat_app import hardening\n"
            "hardening.harden()\n"
            "print({'ctypes', 'subprocess', 'threading'} & set(sys.modules))",
        ],
        check=True,
        capture_output=True,
    )
    assert loaded.stdout.strip() == b"set()"


@LINUX
def test_a_command_without_a_window_shuts_its_memory(tmp_path: Path) -> None:
    (dumpable,) = _run(
        "from csnat_app import cli, cli_commands\n"
        "cli_commands.store_info = lambda folder, options: print(json.dumps([state()[2]])) or 0\n"
        "cli.main(['--data-dir', sys.argv[1], 'store', 'info'])",
        str(tmp_path),
    )
    assert dumpable == 0


@LINUX
def test_the_program_still_finds_its_way_about_itself() -> None:
    """What Qt and Python look up about their own process can still be looked up."""
    found = _run(
        "hardening.shut_memory()\n"
        "print(json.dumps([len(os.listdir('/proc/self/fd')) > 0,"
        " open('/proc/self/status').read(4), os.readlink('/proc/self/exe') != '']))"
    )
    assert found == [True, "Name", True]


@POSIX
def test_a_new_or_empty_folder_is_the_owners(tmp_path: Path) -> None:
    hardening.make_own(tmp_path / "new" / "below")
    assert (tmp_path / "new" / "below").stat().st_mode & 0o777 == 0o700
    empty = tmp_path / "empty"
    empty.mkdir(mode=0o755)
    hardening.make_own(empty)
    assert empty.stat().st_mode & 0o777 == 0o700


@POSIX
def test_a_folder_in_use_is_somebodys_choice(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    hardening.make_own(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_windows_is_told_to_let_the_owner_in_and_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USERDOMAIN", "SYKEHUS")
    monkeypatch.setenv("USERNAME", "prøve")
    assert hardening.windows_command(tmp_path) == [
        "icacls",
        str(tmp_path),
        "/inheritance:r",
        "/grant:r",
        "SYKEHUS\\prøve:(OI)(CI)F",
        "*S-1-5-18:(OI)(CI)F",
    ]


@pytest.mark.skipif(sys.platform != "win32", reason="Windows only")
def test_on_windows_nobody_else_is_let_in(tmp_path: Path) -> None:
    hardening.make_own(tmp_path / "store")
    told = subprocess.run(["icacls", str(tmp_path / "store")], check=True, capture_output=True)
    granted = [line for line in told.stdout.decode("mbcs").splitlines() if "(OI)(CI)" in line]
    assert len(granted) == 2
    assert any(os.environ["USERNAME"].casefold() in line.casefold() for line in granted)

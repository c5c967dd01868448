import sys
from pathlib import Path

import pytest

import environment
import qtlibraries

LISTING = """\
/x/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibxcb-cursor.so.0 => not found
/x/QtGui.abi3.so:
\tlibEGL.so.1 => not found
"""


def test_what_ldd_does_not_find_is_named_once() -> None:
    assert qtlibraries.not_found(LISTING) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_the_advice_is_one_command() -> None:
    advice = qtlibraries.advice(["libEGL.so.1"])
    commands = [line for line in advice.splitlines() if line.startswith("    ")]
    assert len(commands) == 1
    assert commands[0].strip().startswith("sudo apt-get install -y ")
    assert "libegl1" in commands[0]
    assert "libEGL.so.1" in advice


def test_here_nothing_is_missing() -> None:
    assert qtlibraries.missing(Path(sys.executable)) == []


def test_without_rights_the_command_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qtlibraries, "missing", lambda _: ["libEGL.so.1"])
    monkeypatch.setattr(environment, "may_install", lambda: False)
    assert not qtlibraries.ensure(Path("python"))
    assert "sudo apt-get install" in capsys.readouterr().out


def test_with_rights_they_are_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(qtlibraries, "missing", lambda _: [] if installed else ["libEGL.so.1"])
    monkeypatch.setattr(environment, "may_install", lambda: True)
    monkeypatch.setattr(environment, "install_system_packages", installed.append)
    assert qtlibraries.ensure(Path("python"))
    assert installed == [qtlibraries.DEBIAN_PACKAGES]

"""The program never opens a network connection.

What the code may not even name stands here, and how the guard of `test_traces` is known to work:
there a whole journey runs in a process that could not open one.
"""

import ast
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import csnat_app
from tests.security import sealed

PACKAGE = Path(csnat_app.__file__).parent
ROOT = PACKAGE.parent

# Modules that reach a network, and what of them may be used where: a socket within the computer.
NETWORKED = {"asyncio", "ftplib", "http", "imaplib", "nntplib", "poplib", "smtplib", "socket"}
NETWORKED |= {"socketserver", "ssl", "telnetlib", "urllib.request", "webbrowser", "xmlrpc"}
NETWORKED |= {"aiohttp", "httpx", "paramiko", "requests", "urllib3"}
QT_NETWORKED = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtQml", "QtBluetooth", "QtDBus")
ALLOWED = {
    "ui/instance.py": {"QLocalServer", "QLocalSocket"},
    # The desktop's own bus, which tells when the session is locked.
    "ui/lock/session_linux.py": {"QDBusConnection"},
}
OPENS_OTHER_PROGRAMS = ("startfile", "setOpenExternalLinks")


def findings(package: Path) -> Iterator[str]:
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            for word in _bad(node, ALLOWED.get(name, set())):
                yield f"{name}:{getattr(node, 'lineno', 0)}: {word}"


def _bad(node: ast.AST, allowed: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if _reaches_out(alias.name))
    elif isinstance(node, ast.ImportFrom) and node.module:
        for alias in node.names:
            whole = f"{node.module}.{alias.name}"
            if alias.name not in allowed and (_reaches_out(whole) or _reaches_out(node.module)):
                yield whole
    elif isinstance(node, ast.Attribute) and node.attr in OPENS_OTHER_PROGRAMS:
        yield node.attr
    elif (
        isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith("openUrl")
        # A folder may be shown to the person, an address may not.
        and not ast.unparse(node.args[0]).startswith("QUrl.fromLocalFile(")
    ):
        yield "openUrl"


def _reaches_out(module: str) -> bool:
    parts = module.split(".")
    starts = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return bool(starts & NETWORKED) or any(part.startswith(QT_NETWORKED) for part in parts)


def test_the_program_names_nothing_that_reaches_a_network() -> None:
    assert list(findings(PACKAGE)) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("services/bad.py", "import socket"),
        ("services/bad.py", "def late():\n    import urllib.request as ask"),
        ("services/bad.py", "from urllib import request"),
        ("services/bad.py", "from http.client import HTTPConnection"),
        ("ui/bad.py", "from PySide6.QtNetwork import QLocalSocket"),
        ("ui/bad.py", "from PySide6 import QtNetwork"),
        ("ui/instance.py", "from PySide6.QtNetwork import QTcpSocket"),
        ("ui/bad.py", "QDesktopServices.openUrl(QUrl(address))"),
        ("ui/bad.py", "label.setOpenExternalLinks(True)"),
    ],
)
def test_what_reaches_a_network_is_found(tmp_path: Path, name: str, code: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    file.write_text(code, "utf-8")
    assert list(findings(tmp_path)) != []


@pytest.mark.parametrize(
    "code",
    [
        "import urllib.parse",
        "from PySide6.QtCore import QUrl",
        "QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))",
    ],
)
def test_what_does_not_is_not(tmp_path: Path, code: str) -> None:
    (tmp_path / "good.py").write_text(code, "utf-8")
    assert list(findings(tmp_path)) == []


OPENINGS = {
    "Python, to connect": "import socket; socket.socket(socket.AF_INET)",
    "Python, newer": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "Qt, to connect": (
        "from PySide6.QtNetwork import QTcpSocket\n"
        "s = QTcpSocket(); s.connectToHost('127.0.0.1', 9); s.waitForConnected(2000)"
    ),
    "Qt, to listen": "from PySide6.QtNetwork import QTcpServer\nQTcpServer().listen()",
    "Qt, without a connection": "from PySide6.QtNetwork import QUdpSocket\nQUdpSocket().bind()",
    "another program": (
        "import subprocess, sys\n"
        "sys.exit(subprocess.run([sys.executable, '-c',"
        " 'import socket; socket.socket()']).returncode and 31)"
    ),
}


def _run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not sealed.can_seal(), reason="the kernel takes no such filter here")
@pytest.mark.parametrize("opening", OPENINGS)
def test_a_sealed_process_ends_at_the_first_network_socket(opening: str) -> None:
    before = "from PySide6.QtCore import QCoreApplication\napp = QCoreApplication([])\n"
    seal = "from tests.security import sealed\nsealed.seal()\n"
    after = "\nprint('went on')"
    assert "went on" in _run(before + OPENINGS[opening] + after).stdout or "another" in opening
    done = _run(seal + before + OPENINGS[opening] + after)
    assert done.returncode in (-signal.SIGSYS, 31)
    assert "went on" not in done.stdout


@pytest.mark.skipif(not sealed.can_seal(), reason="the kernel takes no such filter here")
def test_a_sealed_process_may_use_a_local_socket() -> None:
    done = _run(
        "from tests.security import sealed\n"
        "sealed.seal()\n"
        "import socket\n"
        "one, other = socket.socketpair()\n"
        "one.sendall(b'x')\n"
        "print(other.recv(1).decode(), sealed.network_sockets())"
    )
    assert done.stdout.strip() == "x []", done.stderr


def test_what_python_tries_is_noted_and_refused() -> None:
    done = _run(
        "from tests.security import sealed\n"
        "tried = []\n"
        "sealed.listen(tried)\n"
        "import socket\n"
        "for ask in (lambda: socket.socket(), lambda: socket.getaddrinfo('localhost', 9)):\n"
        "    try:\n"
        "        ask()\n"
        "    except PermissionError:\n"
        "        pass\n"
        "print(tried)"
    )
    assert done.stdout.strip() == "['socket.__new__', 'socket.getaddrinfo']", done.stderr

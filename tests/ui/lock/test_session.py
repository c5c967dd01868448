"""The system's own lock and sleep, told over real connections: a bus of the test's own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from csnat_app.ui.lock.session import Session, watch_session

if not sys.platform.startswith("linux"):
    pytest.skip("D-Bus is Linux'", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer

from csnat_app.ui.lock.session_linux import LOGIN, LinuxSession, session_path

OWN = "/org/freedesktop/login1/session/_312"


class Bus:
    """The system's end of a connection to the program."""

    def __init__(self, qtbot: QtBot, name: str, folder: Path) -> None:
        self._server = QDBusServer(f"unix:tmpdir={folder}")
        self._names: list[str] = []
        self._server.newConnection.connect(lambda found: self._names.append(found.name()))
        self.name = name
        self.programs_end = QDBusConnection.connectToPeer(self._server.address(), name)
        qtbot.waitUntil(lambda: bool(self._names))

    def tell(self, path: str, interface: str, signal: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments(list(values))
        assert QDBusConnection(self._names[0]).send(message)


@pytest.fixture
def bus(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bus]:
    found = Bus(qtbot, "csnat-test", tmp_path_factory.mktemp("b"))
    yield found
    QDBusConnection.disconnectFromPeer(found.name)


@pytest.fixture
def left(bus: Bus, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication) -> Iterator[list[str]]:
    """How often the program was told that the person left."""
    monkeypatch.setenv("XDG_SESSION_ID", "12")
    told: list[str] = []
    session = LinuxSession(None, bus.programs_end, bus.programs_end)
    session.left.connect(lambda: told.append("left"))
    yield told
    session.deleteLater()


@pytest.mark.parametrize(
    ("path", "interface", "signal", "values"),
    [
        (OWN, f"{LOGIN}.Session", "Lock", ()),
        ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", (True,)),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
    ],
)
def test_the_systems_word_is_heard(
    bus: Bus,
    left: list[str],
    qtbot: QtBot,
    path: str,
    interface: str,
    signal: str,
    values: tuple[object, ...],
) -> None:
    bus.tell(path, interface, signal, *values)
    qtbot.waitUntil(lambda: left == ["left"])


def test_coming_back_and_the_sessions_of_others_are_no_leaving(
    bus: Bus, left: list[str], qtbot: QtBot
) -> None:
    bus.tell("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", False)
    bus.tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    bus.tell("/org/freedesktop/login1/session/_313", f"{LOGIN}.Session", "Lock")
    bus.tell(OWN, f"{LOGIN}.Session", "Unlock")
    bus.tell(OWN, f"{LOGIN}.Session", "Lock")  # comes after all of them
    qtbot.waitUntil(lambda: bool(left))
    assert left == ["left"]


def test_a_machine_without_any_bus_says_nothing(qapp: QCoreApplication) -> None:
    nowhere = QDBusConnection("there is none")
    assert isinstance(LinuxSession(None, nowhere, nowhere), Session)
    assert isinstance(watch_session(QObject()), LinuxSession)


@pytest.mark.parametrize(
    ("id", "path"), [("", ""), ("2", "_32"), ("12", "_312"), ("c1", "c1"), ("a-b", "a_2db")]
)
def test_the_path_of_a_session(id: str, path: str) -> None:
    assert session_path(id) == (f"/org/freedesktop/login1/session/{path}" if path else "")

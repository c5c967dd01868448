"""One window per store: a second start brings the first one forward."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.instance import Instance, call_first_window, server_name
from csnat_app.ui.start import make_window
from csnat_app.ui.theme.theme import Theme
from tests.support import CHEAP, PASSPHRASE, opened, program

CALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from csnat_app.ui.instance import call_first_window
qt = QCoreApplication([])
sys.exit(0 if call_first_window(Path(sys.argv[1])) else 3)
"""


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def listening(folder: Path, owner: QObject) -> Instance:
    instance = Instance(folder, owner)
    instance.listen()
    return instance


def test_one_window_is_the_first(owner: QObject, data_folder: Path) -> None:
    assert Instance(data_folder, owner).first
    assert not Instance(data_folder, owner).first
    assert Instance(data_folder.parent, owner).first


def test_a_folder_that_cannot_be_written_is_no_reason_to_stay_away(
    owner: QObject, data_folder: Path
) -> None:
    assert Instance(data_folder / "missing", owner).first


def test_nobody_answers_on_a_store_that_no_window_has(data_folder: Path, qapp: object) -> None:
    assert not call_first_window(data_folder)


def test_a_second_start_in_another_process_calls_the_first(
    qtbot: QtBot, owner: QObject, data_folder: Path
) -> None:
    first = listening(data_folder, owner)
    with qtbot.waitSignal(first.called, timeout=10_000):
        second = subprocess.Popen([sys.executable, "-c", CALL, str(data_folder)])
    assert second.wait(timeout=10) == 0


def test_the_same_folder_by_another_way_is_the_same_store(
    qtbot: QtBot, owner: QObject, data_folder: Path
) -> None:
    (data_folder.parent / "way").symlink_to(data_folder)
    first = listening(data_folder, owner)
    with qtbot.waitSignal(first.called):
        assert call_first_window(data_folder.parent / "way")


def test_another_store_is_left_alone(owner: QObject, data_folder: Path) -> None:
    first = listening(data_folder, owner)
    called: list[bool] = []
    first.called.connect(lambda: called.append(True))
    assert not call_first_window(data_folder.parent / "other")
    assert called == []


def test_a_name_that_a_killed_window_left_behind_is_free(
    qtbot: QtBot, owner: QObject, data_folder: Path
) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from csnat_app.ui.instance import Instance\n"
        "qt = QCoreApplication([])\n"
        "first = Instance(Path(sys.argv[1]))\n"
        "first.listen()\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(data_folder)], check=True)
    first = listening(data_folder, owner)
    with qtbot.waitSignal(first.called):
        assert call_first_window(data_folder)


def test_the_name_says_nothing_of_the_folder(data_folder: Path) -> None:
    assert str(data_folder) not in server_name(data_folder)
    assert data_folder.name not in server_name(data_folder)


def test_only_this_user_may_call(owner: QObject, data_folder: Path) -> None:
    first = listening(data_folder, owner)
    server = first.findChild(QLocalServer)
    assert server is not None
    assert server.socketOptions() & QLocalServer.SocketOption.UserAccessOption


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen
def test_the_first_window_comes_forward(
    qtbot: QtBot, qapp: QApplication, data_folder: Path
) -> None:
    opened(data_folder).access.lock()
    window = make_window(qapp, data_folder, lambda folder: build(folder, cost=CHEAP))
    qtbot.addWidget(window)
    window.open_door()
    window.showMinimized()
    instance = listening(data_folder, window)
    instance.called.connect(window.come_forward)
    assert call_first_window(data_folder)
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())
    qtbot.waitUntil(window.isActiveWindow)
    Theme().apply(qapp, "light", 1.0)


def test_a_store_that_is_open_elsewhere_says_so(data_folder: Path) -> None:
    """On a machine where nobody can be called, such as the other end of a shared folder."""
    first = opened(data_folder)
    second = program(data_folder)
    with pytest.raises(Misfortune) as told:
        second.access.unlock_any(PASSPHRASE)
    assert told.value.trouble is Trouble.STORE_IN_USE
    first.access.lock()
    second.access.unlock_any(PASSPHRASE)
    second.access.lock()

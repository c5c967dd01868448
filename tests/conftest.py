"""What holds for every test: no display, no file of the real user, no unexpected warning; and
what many of them start from, an open store whose time stands still."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from csnat_app import logs, paths
from csnat_app.services.application import Application
from csnat_app.ui.collector import Collector
from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.theme import Theme
from tests.support import TestTime, opened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
guard_constants()

# The same examples every time: a failure must mean a change. Nothing is timed here.
settings.register_profile(
    "csnat",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("csnat")

_HOMES = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
    "HOME": "home",
}


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests never see or touch the files of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(paths.VARIABLE, raising=False)
        for name, folder in _HOMES.items():
            patch.setenv(name, str(home / folder))
        yield


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged warning or error fails the test; who expects one looks at it and clears caplog."""
    yield
    logs.tear_down()
    loud = [
        f"{record.name} {record.levelname}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if loud:
        pytest.fail("Unexpected messages were logged:\n" + "\n".join(loud), pytrace=False)


@pytest.fixture(autouse=True)
def _no_widgets_left() -> Iterator[None]:
    """What outlives its test makes the others crawl: widgets are dressed anew by every theme, and
    every collector goes on collecting."""
    yield
    gc.enable()  # the program's own collector turns it off
    application = QApplication.instance()
    if application is None:
        return
    left: list[QObject] = [
        *QApplication.topLevelWidgets(),
        *application.findChildren(Collector),
        *application.findChildren(Theme),
    ]
    if left:
        for one in left:
            one.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """An empty folder for a store."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def time() -> TestTime:
    return TestTime()


@pytest.fixture
def app(tmp_path: Path, time: TestTime) -> Iterator[Application]:
    """The program with a new, open store, at that time."""
    application = opened(tmp_path / "data", time)
    yield application
    application.access.lock()

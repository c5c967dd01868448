"""An unlocked window on a practice store."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csnat_app.bootstrap import build
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.window.desk import Desk, Machine


@pytest.fixture(scope="session")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store, made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("practised") / "data"
    application = build(folder, TestTime().clock(), CHEAP)
    application.practice.create(PASSPHRASE)
    application.access.lock()
    return folder


@pytest.fixture
def folder(practised: Path, tmp_path: Path) -> Path:
    shutil.copytree(practised, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def machine(qapp: QApplication) -> Iterator[Machine]:
    found = Machine(qapp)
    yield found
    found.end()


@pytest.fixture
def desk(machine: Machine, folder: Path) -> Desk:
    return machine.sit_down(folder)

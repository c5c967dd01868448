"""The door, for all tests of the unlock page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.door import Door, made_door


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Door]:
    found = made_door(qtbot, tmp_path / "data")
    yield found
    found.application.access.lock()

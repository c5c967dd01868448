"""What holds for every test with real widgets."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.theme import Theme

guard_constants()


@pytest.fixture(autouse=True)
def _collect_here() -> Iterator[None]:
    """As the program does: widgets are taken apart in the interface thread only."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, put on the application."""
    found = Theme()
    found.apply(qapp, "light", 1.0)
    return found

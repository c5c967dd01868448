"""What holds for every test with real widgets."""

import pytest
from PySide6.QtWidgets import QApplication

from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.theme import Theme

guard_constants()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, put on the application."""
    found = Theme()
    found.apply(qapp, "light", 1.0)
    return found

"""The rail, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csnat_app.ui.shell.rail import PROGRAM, Rail, RailItem
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.text import Text
from tests.ui.hands import bring_forward

PAGES = (
    RailItem("today", "Today", "today"),
    RailItem("carers", "Carers", "carers"),
    RailItem("help", "Help", "help"),
)
BOTTOM = (
    RailItem("settings", "Settings", "settings"),
    RailItem("lock", "Lock", "lock", "Ctrl+L", page=False),
)


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    found = Rail(PAGES, BOTTOM, unit="Øvingsteamet")
    found.resize(208, 768)
    bring_forward(qtbot, found)
    return found


def test_a_click_only_asks(rail: Rail, qtbot: QtBot) -> None:
    rail.set_chosen("today")
    with qtbot.waitSignal(rail.entered) as told:
        qtbot.mouseClick(rail.button("carers"), Qt.MouseButton.LeftButton)
    assert told.args == ["carers"]
    assert rail.chosen() == "today"


def test_arrows_move_and_return_enters(rail: Rail, qtbot: QtBot) -> None:
    rail.button("today").setFocus()
    qtbot.keyClick(rail.button("today"), Qt.Key.Key_Down)
    assert rail.button("carers").hasFocus()
    with qtbot.waitSignal(rail.entered) as told:
        qtbot.keyClick(rail.button("carers"), Qt.Key.Key_Return)
    assert told.args == ["carers"]


def test_the_shortcut_locks_from_anywhere(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.entered) as told:
        qtbot.keyClick(rail, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["lock"]
    assert "Ctrl+L" in rail.button("lock").toolTip()


def test_locking_is_never_shown_as_a_page(rail: Rail) -> None:
    rail.set_chosen("lock")
    assert rail.chosen() == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_with_long_words(
    theme: Theme, qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    long = (RailItem("settings", "Innstillingerfordenne", "settings", "Ctrl+K"),)
    rail = Rail(PAGES, long, unit="En enhet med et langt navn som går over flere linjer")
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 768)
    rail.show()
    button = rail.button("settings")
    assert button.width() >= button.sizeHint().width()
    assert button.height() >= 40
    program = rail.findChild(Text, "rail.program")
    assert program is not None
    assert program.text() == PROGRAM
    assert program.width() >= program.sizeHint().width()


def test_other_words_after_a_change_of_language(rail: Rail) -> None:
    rail.set_labels({"today": "Odne"})
    assert rail.button("today").text() == "Odne"
    assert rail.button("today").accessibleName() == "Odne"

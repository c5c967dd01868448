"""The Sámi letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.letter_palette import LetterPalette
from csnat_app.ui.widgets.line_field import LineField
from tests.ui.hands import bring_forward


class Desk(QWidget):
    """A page with two fields and the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.line = LineField(name="line", accessible="Line")
        self.text = GrowingText(name="text", accessible="Text")
        self.letters = LetterPalette("áčđŋšŧž")
        column = QVBoxLayout(self)
        for part in (self.line, self.text, self.letters):
            column.addWidget(part)

    def key(self, name: str) -> Button:
        found = self.findChild(Button, f"letters.{name}")
        assert found is not None
        return found


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    found = Desk()
    bring_forward(qtbot, found)
    return found


def test_a_click_inserts_and_leaves_the_focus_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setFocus()
    qtbot.mouseClick(desk.key("eng"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.key("c_caron"), Qt.MouseButton.LeftButton)
    assert desk.line.text() == "ŋč"
    assert desk.line.hasFocus()


def test_letters_go_where_one_wrote_last(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setFocus()
    desk.text.setFocus()
    qtbot.mouseClick(desk.key("t_stroke"), Qt.MouseButton.LeftButton)
    assert (desk.line.text(), desk.text.text()) == ("", "ŧ")


def test_an_inserted_letter_counts_as_edited(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setFocus()
    with qtbot.waitSignal(desk.line.edited) as told:
        qtbot.mouseClick(desk.key("a_acute"), Qt.MouseButton.LeftButton)
    assert told.args == ["á"]


def test_capitals_by_button(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setFocus()
    qtbot.mouseClick(desk.key("capitals"), Qt.MouseButton.LeftButton)
    assert desk.key("z_caron").text() == "Ž"
    qtbot.mouseClick(desk.key("z_caron"), Qt.MouseButton.LeftButton)
    assert desk.line.text() == "Ž"


def test_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.text.setFocus()
    qtbot.keyClick(desk.text, Qt.Key.Key_Tab)
    assert desk.key("a_acute").hasFocus()
    qtbot.keyClick(desk.key("a_acute"), Qt.Key.Key_Right)
    qtbot.keyClick(desk.key("c_caron"), Qt.Key.Key_Space)
    qtbot.keyClick(desk.key("c_caron"), Qt.Key.Key_Escape)
    assert desk.text.hasFocus()
    assert desk.text.text() == "č"


def test_a_field_that_cannot_be_written_in_stays_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setReadOnly(True)
    desk.line.setFocus()
    qtbot.mouseClick(desk.key("eng"), Qt.MouseButton.LeftButton)
    assert desk.line.text() == ""

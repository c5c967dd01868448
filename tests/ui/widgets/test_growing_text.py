"""The text field that grows."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.growing_text import LONGEST, GrowingText
from csnat_app.ui.widgets.line_field import LineField
from tests.ui.hands import bring_forward, type_text


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> GrowingText:
    page = QWidget()
    column = QVBoxLayout(page)
    found = GrowingText(name="words", accessible="Own words")
    column.addWidget(found)
    column.addWidget(LineField(name="next", accessible="Next"))
    page.resize(400, 600)
    bring_forward(qtbot, page)
    found.setFocus()
    found.page = page  # type: ignore[attr-defined]  # keeps it alive as long as the field
    return found


def test_it_keeps_every_letter(field: GrowingText) -> None:
    type_text(field, "áčđŋšŧž «ord» 'og' \"mer\" 🙂")
    assert field.text() == "áčđŋšŧž «ord» 'og' \"mer\" 🙂"


def test_it_grows_with_lines_and_with_wrapping(field: GrowingText) -> None:
    low = field.height()
    type_text(field, "a\nb\nc\nd\ne")
    high = field.height()
    assert high > low
    field.set_text("ord " * 200)
    assert field.height() > high
    assert not field.verticalScrollBar().isVisible()
    assert field.verticalScrollBar().maximum() == 0
    field.set_text("")
    assert field.height() == low


def test_it_grows_when_it_becomes_narrower(field: GrowingText, qtbot: QtBot) -> None:
    field.set_text("ord " * 60)
    before = field.height()
    field.window().resize(260, 600)
    qtbot.waitUntil(lambda: field.height() > before)


def test_tab_moves_on(field: GrowingText, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == ""
    assert not field.hasFocus()


def test_only_what_a_person_does_counts_as_edited(field: GrowingText) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.set_text("from the store")
    assert heard == []
    type_text(field, "x")
    assert heard == ["xfrom the store"]
    field.insert("š")
    assert heard[-1] == "xšfrom the store"


def test_formatted_text_is_pasted_plain(field: GrowingText) -> None:
    clip = QMimeData()
    clip.setHtml("<b>bold</b>")
    clip.setText("bold")
    field.insertFromMimeData(clip)
    assert field.text() == "bold"


def test_what_does_not_fit_is_said_and_not_taken(field: GrowingText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.full) as told:
        field.insert("x" * (LONGEST + 10))
    assert len(field.text()) == LONGEST
    assert "full" in told.args[0]
    with qtbot.waitSignal(field.full):
        type_text(field, "y")
    assert len(field.text()) == LONGEST


def test_a_full_field_can_still_be_shortened(field: GrowingText, qtbot: QtBot) -> None:
    field.insert("x" * LONGEST)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert len(field.text()) == LONGEST - 1
    field.selectAll()
    type_text(field, "z")
    assert field.text() == "z"

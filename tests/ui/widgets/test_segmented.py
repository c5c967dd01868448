"""The segmented control: by mouse, by keyboard, and blank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.segmented import Segmented
from tests.ui.hands import bring_forward

STEPS = (("no", "No"), ("little", "A little more"), ("more", "More"))


@pytest.fixture
def control(theme: Theme, qtbot: QtBot) -> Segmented:
    found = Segmented(STEPS, name="answer", accessible="Feelings")
    found.resize(400, 40)
    bring_forward(qtbot, found)
    return found


def _told(control: Segmented) -> list[object]:
    heard: list[object] = []
    control.chosen.connect(heard.append)
    return heard


def test_it_begins_blank(control: Segmented) -> None:
    assert control.value() is None
    assert not any(segment.isChecked() for segment in control.segments())


def test_a_click_chooses_and_a_second_click_clears(control: Segmented, qtbot: QtBot) -> None:
    heard = _told(control)
    qtbot.mouseClick(control.segments()[1], Qt.MouseButton.LeftButton)
    assert control.value() == "little"
    qtbot.mouseClick(control.segments()[1], Qt.MouseButton.LeftButton)
    assert control.value() is None
    assert heard == ["little", None]
    assert not control.segments()[1].isChecked()


def test_one_is_chosen_at_a_time(control: Segmented, qtbot: QtBot) -> None:
    for segment in control.segments():
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert [segment.isChecked() for segment in control.segments()] == [False, False, True]


def test_digits_and_arrows_answer_and_backspace_clears(control: Segmented, qtbot: QtBot) -> None:
    heard = _told(control)
    control.setFocus()
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_2)
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_Left)
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_7)
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_Backspace)
    assert heard == ["more", "little", None]


def test_the_first_arrow_chooses_where_the_focus_is(control: Segmented, qtbot: QtBot) -> None:
    control.setFocus()
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_Right)
    assert control.value() == "no"
    assert control.segments()[0].hasFocus()


def test_it_is_one_stop_for_the_tab_key(control: Segmented) -> None:
    control.set_value("more")
    stops = [
        segment
        for segment in control.segments()
        if segment.focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert stops == [control.segments()[2]]


def test_up_and_down_are_left_to_the_page(theme: Theme, qtbot: QtBot) -> None:
    keys: list[int] = []

    class Rows(QWidget):
        def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
            keys.append(event.key())

    page = Rows()
    control = Segmented(STEPS, name="answer", accessible="Feelings", parent=page)
    bring_forward(qtbot, page)
    control.setFocus()
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_Down)
    assert keys == [Qt.Key.Key_Down]


def test_the_program_chooses_in_silence(control: Segmented) -> None:
    heard = _told(control)
    control.set_value("more")
    control.set_value("unknown")
    assert control.value() is None
    assert heard == []


def test_without_room_the_choices_stand_below_each_other(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    control = Segmented(STEPS, name="answer", accessible="Feelings")
    column.addWidget(control)
    column.addStretch(1)
    page.resize(180, 400)
    bring_forward(qtbot, page)
    qtbot.waitUntil(lambda: control.segments()[2].y() >= 80)
    for segment in control.segments():
        assert segment.height() >= 40
        assert control.rect().contains(segment.geometry())
    page.resize(500, 400)
    qtbot.waitUntil(lambda: len({segment.y() for segment in control.segments()}) == 1)


def test_every_segment_says_what_it_answers(control: Segmented) -> None:
    names = [segment.accessibleName() for segment in control.segments()]
    assert names == ["Feelings: No", "Feelings: A little more", "Feelings: More"]
    assert control.segments()[0].objectName() == "answer.no"

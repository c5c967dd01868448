"""The five stages as a track."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.stages import Stage
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.stage_track import StageTrack
from tests.ui.hands import bring_forward


def _shown(qtbot: QtBot, width: int) -> StageTrack:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    track = StageTrack()
    column.addWidget(track)
    column.addStretch(1)
    page.resize(width, 300)
    bring_forward(qtbot, page)
    track.page = page  # type: ignore[attr-defined]  # keeps it alive as long as the track
    return track


def test_every_stage_can_be_entered_at_any_time(theme: Theme, qtbot: QtBot) -> None:
    track = _shown(qtbot, 1080)
    track.set_state(Stage.CONVERSATION, {Stage.INTRODUCTION})
    for stage in Stage:
        with qtbot.waitSignal(track.entered) as told:
            qtbot.mouseClick(track.button(stage), Qt.MouseButton.LeftButton)
        assert told.args == [stage]


def test_arrows_move_and_return_enters(theme: Theme, qtbot: QtBot) -> None:
    track = _shown(qtbot, 1080)
    track.set_state(Stage.PLAN, ())
    track.button(Stage.PLAN).setFocus()
    qtbot.keyClick(track.button(Stage.PLAN), Qt.Key.Key_Left)
    assert track.button(Stage.CONVERSATION).hasFocus()
    with qtbot.waitSignal(track.entered) as told:
        qtbot.keyClick(track.button(Stage.CONVERSATION), Qt.Key.Key_Return)
    assert told.args == [Stage.CONVERSATION]


def test_what_is_shown_is_said(theme: Theme, qtbot: QtBot) -> None:
    track = _shown(qtbot, 1080)
    track.set_state(Stage.CONSIDERATION, {Stage.INTRODUCTION})
    assert "written down" in track.button(Stage.INTRODUCTION).accessibleName()
    assert "open now" in track.button(Stage.CONSIDERATION).accessibleName()
    assert track.button(Stage.PLAN).accessibleName() == "Stage 4: Plan"


@pytest.mark.parametrize(("width", "scale"), [(1080, 1.0), (950, 2.0), (620, 1.0), (620, 1.25)])
def test_no_word_is_cut_off(
    theme: Theme, qapp: QApplication, qtbot: QtBot, width: int, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    track = _shown(qtbot, width)
    buttons = [track.button(stage) for stage in Stage]
    qtbot.waitUntil(lambda: track.height() >= track.heightForWidth(track.width()))
    for button in buttons:
        assert track.rect().contains(button.geometry())
    for before, after in pairwise(buttons):
        assert before.geometry().right() < after.geometry().left()


def test_own_words_can_be_given(theme: Theme, qtbot: QtBot) -> None:
    words = {stage: f"Ráđđi {stage.value}" for stage in Stage}
    track = StageTrack(words)
    qtbot.addWidget(track)
    assert track.button(Stage.PLAN).text() == "Ráđđi 4"

"""Toast, banner, saved note and questions."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.banner import Banner, PracticeBand
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.saved_note import SavedNote
from csnat_app.ui.widgets.toast import Toast
from tests.ui.hands import bring_forward


@pytest.fixture
def host(theme: Theme, qtbot: QtBot) -> QWidget:
    found = QWidget()
    found.resize(900, 600)
    bring_forward(qtbot, found)
    return found


def test_undo_is_called_once(host: QWidget, qtbot: QtBot) -> None:
    undone: list[bool] = []
    toast = Toast(host)
    toast.say("The action was removed.", lambda: undone.append(True))
    button = toast.findChild(Button, "toast.undo")
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not toast.isVisible()


def test_a_toast_without_undo_shows_no_button(host: QWidget) -> None:
    toast = Toast(host)
    toast.say("Copied.")
    button = toast.findChild(Button, "toast.undo")
    assert button is not None
    assert not button.isVisible()
    assert toast.words() == "Copied."


def test_a_toast_stays_inside_a_window_that_shrinks(host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(host)
    toast.say("En lang setning om hva som nettopp skjedde, " * 4)
    host.resize(420, 300)
    qtbot.waitUntil(lambda: host.rect().contains(toast.geometry()))


def test_a_banner_says_all_three_parts(host: QWidget) -> None:
    banner = Banner("error", parent=host)
    assert not banner.isVisible()
    banner.say("Not saved.", "Your text is still here.", "Free some space and try again.")
    assert banner.isVisible()
    assert banner.accessibleName() == (
        "Not saved. Your text is still here. Free some space and try again."
    )
    banner.say("Saved again.", kind="info")
    assert banner.kind() == "info"
    assert banner.accessibleName() == "Saved again."


def test_the_practice_band_says_that_all_are_invented(theme: Theme, qtbot: QtBot) -> None:
    band = PracticeBand()
    qtbot.addWidget(band)
    assert "invented" in band.accessibleName()


def test_the_note_tells_when_and_whether(theme: Theme, qtbot: QtBot) -> None:
    note = SavedNote()
    qtbot.addWidget(note)
    note.set_saved(datetime(2026, 3, 3, 9, 5))  # noqa: DTZ001 - local time
    assert note.text() == "Saved 09:05"
    note.set_not_saved()
    assert note.text() == "Not saved"
    assert note.is_failing()
    note.set_saved(datetime(2026, 3, 3, 14, 32))  # noqa: DTZ001 - local time
    assert (note.text(), note.is_failing()) == ("Saved 14:32", False)


def _ask(qtbot: QtBot) -> Ask:
    ask = Ask(
        "Remove?",
        "You can undo it.",
        [("remove", "Remove", "danger"), ("keep", "Keep", "quiet")],
        leave="keep",
    )
    qtbot.addWidget(ask)
    ask.open()
    qtbot.waitExposed(ask)
    return ask


def test_return_gives_the_answer_that_deletes_nothing(theme: Theme, qtbot: QtBot) -> None:
    ask = _ask(qtbot)
    with qtbot.waitSignal(ask.answered) as told:
        qtbot.keyClick(ask, Qt.Key.Key_Return)
    assert told.args == ["keep"]


def test_escape_leaves(theme: Theme, qtbot: QtBot) -> None:
    ask = _ask(qtbot)
    with qtbot.waitSignal(ask.answered) as told:
        qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert told.args == ["keep"]


def test_each_answer_is_told(theme: Theme, qtbot: QtBot) -> None:
    ask = _ask(qtbot)
    with qtbot.waitSignal(ask.answered) as told:
        qtbot.mouseClick(ask.button("remove"), Qt.MouseButton.LeftButton)
    assert told.args == ["remove"]
    assert not ask.isVisible()

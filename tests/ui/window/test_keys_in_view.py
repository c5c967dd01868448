"""A key or code that nobody has put away does not go unasked: the one before is worthless."""

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csnat_app.ui.pages.people.page import PeoplePage
from csnat_app.ui.questions import Once
from csnat_app.ui.widgets.dialog import Ask
from tests.support import PASSPHRASE
from tests.ui.window.desk import Desk, answer_next, click, unlock

# The offscreen platform tells so when a question pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _key_in_view(desk: Desk) -> PeoplePage:
    page = desk.show("people")
    assert isinstance(page, PeoplePage)
    page._make_key()
    assert desk.room.shows_once() is Once.KEY
    return page


def _code_in_view(desk: Desk) -> PeoplePage:
    page = desk.show("people")
    assert isinstance(page, PeoplePage)
    page._show_codes([page._presenter.invite("Øve Øvesen", "")])
    assert desk.room.shows_once() is Once.CODE
    return page


def _in_words(english: str) -> str:
    """As the window says it, in whichever language it speaks."""
    return QCoreApplication.translate("Window", english)


def _stay_and_hear() -> list[str]:
    """Stay at the next question; gives what it said."""
    heard: list[str] = []

    def answer() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Ask) and one.isVisible():
                heard.append(one.accessibleDescription())
                one.button("stay").click()

    QTimer.singleShot(0, answer)
    return heard


def test_another_page_takes_it_away_only_if_that_is_wanted(desk: Desk) -> None:
    page = _key_in_view(desk)
    asked = answer_next("key_ask", "stay")
    click(desk.window, "rail.today")
    assert asked == ["key_ask"]
    assert page.isVisible()
    assert desk.room.shows_once() is Once.KEY
    assert desk.room.rail.chosen() == "settings"
    answer_next("key_ask", "leave")
    click(desk.window, "rail.today")
    assert desk.room.name == "today"


def test_the_window_takes_it_away_only_if_that_is_wanted(desk: Desk) -> None:
    _key_in_view(desk)
    asked = answer_next("key_ask", "stay")
    assert not desk.window.close()
    assert asked == ["key_ask"]
    assert desk.room.shows_once() is Once.KEY
    answer_next("key_ask", "leave")
    assert desk.window.close()


def test_a_code_goes_only_if_that_is_wanted(desk: Desk) -> None:
    page = _code_in_view(desk)
    asked = answer_next("key_ask", "stay")
    click(desk.window, "rail.today")
    assert asked == ["key_ask"]
    assert page.isVisible()
    asked = answer_next("key_ask", "stay")
    assert not desk.window.close()
    assert asked == ["key_ask"]
    assert desk.room.shows_once() is Once.CODE
    click(desk.window, "code_done")
    assert desk.room.shows_once() is None
    click(desk.window, "rail.today")  # unasked: it was handed over
    assert desk.room.name == "today"


def test_the_question_says_what_happens_to_the_page_or_the_program(desk: Desk) -> None:
    """What is true of closing is not true of a page that gives way to another."""
    for in_view in (_key_in_view, _code_in_view):
        in_view(desk)
        heard = _stay_and_hear()
        click(desk.window, "rail.today")
        assert heard[0].startswith(
            _in_words("If you leave this page now, this is not shown again.")
        )
        heard = _stay_and_hear()
        assert not desk.window.close()
        assert heard[0].startswith(
            _in_words("If you close the program now, this is not shown again.")
        )
        answer_next("key_ask", "leave")
        desk.room.show_page("today")


def test_the_key_after_everything_was_encrypted_anew_stands_for_the_codes_too(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.app.slots.invite("Øve Øvesen", "")
    page = desk.show("people")
    click(page, "people_rekey_begin")
    step = page._stack.currentWidget()
    step._old.line.set_text(PASSPHRASE)
    click(page, "rekey_go_on")
    qtbot.waitUntil(lambda: desk.room.shows_once() is Once.KEY_AND_CODES)
    click(page, "people_new_key_kept")
    click(page, "people_new_key_done")
    assert desk.room.shows_once() is Once.CODE
    click(page, "code_done")
    assert desk.room.shows_once() is None


def test_a_code_waits_behind_the_lock_and_is_not_closed_over_unasked(desk: Desk) -> None:
    _code_in_view(desk)
    desk.window.lock()
    assert desk.window.room() is None
    asked = answer_next("parked_ask", "stay")
    assert not desk.window.close()
    assert asked == ["parked_ask"]
    unlock(desk.window)
    assert desk.room.shows_once() is Once.CODE


def test_the_window_stays_while_the_store_is_exchanged(desk: Desk) -> None:
    """Closed in the middle, it would be open again in the end, with keys that nobody has seen."""
    page = desk.show("people")
    assert isinstance(page, PeoplePage)
    page.busy.emit(True)
    event = QCloseEvent()
    desk.window.closeEvent(event)
    assert not event.isAccepted()
    desk.window.lock()
    assert desk.app.desk.is_open
    page.busy.emit(False)
    assert desk.window.close()

"""A new recovery key that nobody has put away does not go unasked: the one before is worthless."""

import pytest
from PySide6.QtGui import QCloseEvent

from csnat_app.ui.pages.people.page import PeoplePage
from tests.ui.window.desk import Desk, answer_next, click

# The offscreen platform tells so when a question pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _key_in_view(desk: Desk) -> PeoplePage:
    page = desk.show("people")
    assert isinstance(page, PeoplePage)
    page._make_key()
    assert desk.room.shows_key()
    return page


def test_another_page_takes_it_away_only_if_that_is_wanted(desk: Desk) -> None:
    page = _key_in_view(desk)
    asked = answer_next("key_ask", "stay")
    click(desk.window, "rail.today")
    assert asked == ["key_ask"]
    assert page.isVisible()
    assert desk.room.shows_key()
    assert desk.room.rail.chosen() == "settings"
    answer_next("key_ask", "leave")
    click(desk.window, "rail.today")
    assert desk.room.name == "today"


def test_the_window_takes_it_away_only_if_that_is_wanted(desk: Desk) -> None:
    _key_in_view(desk)
    asked = answer_next("key_ask", "stay")
    assert not desk.window.close()
    assert asked == ["key_ask"]
    assert desk.room.shows_key()
    answer_next("key_ask", "leave")
    assert desk.window.close()


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

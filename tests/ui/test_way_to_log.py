"""The ways that lead to the log and to an access report."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from csnat_app.ui.output import Output
from csnat_app.ui.pages.access_report import AccessReportPage
from csnat_app.ui.pages.log import LogPage
from csnat_app.ui.preview import PreviewPane
from csnat_app.ui.room import Room
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.theme.theme import Theme
from tests.support import opened
from tests.ui.hands import bring_forward


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    app = opened(tmp_path / "data")
    app.carers.create("Øve Øvesen", "spouse", "B-14", "nb", "")
    dates = app.library.date_words("nb")
    rooms = Rooms(app, dates, Output(app.documents), (("nb", "bokmål"),))
    found = Room(rooms, practice=False, unit="")
    found.resize(1200, 800)
    bring_forward(qtbot, found)
    yield found
    app.access.lock()


def click(qtbot: QtBot, room: Room, name: str) -> None:
    button = room.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_log_from_the_settings(room: Room, qtbot: QtBot) -> None:
    room.show_page("settings")
    click(qtbot, room, "settings_show_log")
    page = room.page("log")
    assert isinstance(page, LogPage)
    assert page.isVisible()
    assert "made the store" in page.lines.lines()[-1]
    room.show_page("today")
    assert page.lines.lines() == ()


# A menu takes the keyboard, which the platform without a screen cannot give it.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_access_report_from_the_carers_menu_and_back(room: Room, qtbot: QtBot) -> None:
    (carer,) = room._rooms.app.carers.search().rows
    room.show_page("carer", carer.carer_id)
    click(qtbot, room, "case_more")
    menu = room.findChild(QMenu, "case_menu")
    assert menu is not None
    action = menu.findChild(QAction, "case_access_report")
    assert action is not None
    action.trigger()
    menu.close()
    page = room.page("access_report")
    assert isinstance(page, AccessReportPage)
    preview = page.findChild(PreviewPane)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.page_count() == 1)
    click(qtbot, room, "access_report_back")
    assert (room.name, room.argument) == ("carer", carer.carer_id)

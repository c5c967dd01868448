"""The steps of people and keys, and the way from the recovery key: named, and nothing cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.services.settings import Appearance
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.window import Window
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.hands import type_text
from tests.ui.window.desk import Machine, click, settle
from tests.ui.window.names import check_names
from tests.ui.window.stretched import cut_off, stretching

# Return presses and popups of the offscreen platform are told.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

STEPS = (
    ("people_invite", "invite_back"),
    ("people_passphrase_begin", "change_passphrase_back"),
    ("people_org_add", "organisation_back"),
    ("people_rekey_begin", "rekey_back"),
)
DRESSES = ("large", "long")


@pytest.fixture(params=DRESSES)
def dressed(request: pytest.FixtureRequest) -> Iterator[Appearance]:
    """Twice the text, or words that are 40 % longer."""
    if request.param == "large":
        yield Appearance("nb", "light", 2.0)
        return
    with stretching():
        yield Appearance("nb", "light", 1.0)


def _check(window: Window) -> None:
    central = window.centralWidget()
    assert central is not None
    settle(central)
    assert cut_off(window) == []
    check_names(window)


def _type(window: Window, name: str, text: str) -> None:
    (line,) = [one for one in window.findChildren(QLineEdit, name) if one.isVisible()]
    type_text(line, text)


def _wait_for(qtbot: QtBot, window: Window, name: str) -> None:
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(QAbstractButton, name))
    )


def _yes(window: Window, name: str) -> None:
    (ask,) = [one for one in window.findChildren(Ask, name) if one.isVisible()]
    ask.button("yes").click()


def test_each_step_of_people_and_keys(
    dressed: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(dressed)
    desk = machine.sit_down(folder)
    window = desk.window
    desk.show("people")
    for begin, back in STEPS:
        click(window, begin)
        _check(window)
        click(window, back)
    click(window, "people_invite")
    _type(window, "invite_name", "Øve Øvesen-Prøvesen")
    click(window, "invite_go_on")
    _wait_for(qtbot, window, "code_done")
    _check(window)
    click(window, "code_done")
    click(window, "people_key_begin")
    _yes(window, "people_key_ask")
    _wait_for(qtbot, window, "people_new_key_done")
    _check(window)


def test_the_door_with_several_people_and_the_way_from_the_key(
    dressed: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    application = build(folder, TestTime().clock(), CHEAP)
    application.settings.keep_appearance(dressed)
    application.access.unlock_any(PASSPHRASE)
    application.slots.invite("Mari Eksempel-Hansen-Prøvesen", "kreftsykepleier i kommunen")
    key = application.slots.new_recovery_key()
    application.access.lock()
    window = machine.start(folder)
    _check(window)
    click(window, "unlock_other_way")
    _check(window)
    _type(window, "unlock_recovery_key", key)
    click(window, "unlock_unlock")
    _wait_for(qtbot, window, "renew_next")
    _check(window)
    for name in ("renew_passphrase", "renew_again"):
        _type(window, name, PASSPHRASE)
    click(window, "renew_next")
    _wait_for(qtbot, window, "renew_key_done")
    _check(window)


def test_a_notice_stands_above_every_page(
    dressed: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(dressed)
    desk = machine.sit_down(folder)
    desk.app.notices.checked(("page: 7 is damaged", "log: entry 3 was altered"))
    desk.room.notices.show_next()
    for place in ("today", "carers"):
        desk.show(place)
        _wait_for(qtbot, desk.window, "notice_store_damaged_more")
        _check(desk.window)
    banner = desk.window.findChild(QWidget, "notice_store_damaged")
    assert banner is not None
    click(desk.window, "notice_store_damaged_seen")
    _wait_for(qtbot, desk.window, "notice_log_broken_seen")
    _check(desk.window)

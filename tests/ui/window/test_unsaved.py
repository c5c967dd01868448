"""What is not saved is not lost unasked; the window comes back as it was."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.hands import type_text
from tests.ui.window.desk import (
    PATIENCE,
    Desk,
    Machine,
    answer_next,
    click,
    everything_said,
    refuse_writing,
    type_unsaved,
)


def test_a_page_with_unsaved_text_stays_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    field = type_unsaved(desk)
    click(desk.window, "rail.today")
    assert desk.room.name == "carer"
    assert field.isVisible()
    assert field.text() == "Ved kjøkkenbordet"
    assert desk.room.banner.isVisible()
    assert desk.room.rail.chosen() == "carers"
    refuse_writing(desk, False)
    click(desk.window, "rail.today")
    assert desk.room.name == "today"
    assert not desk.room.banner.isVisible()
    kept = desk.window.app.carers.open(desk.carer_id).latest.introduction.how
    assert kept == "Ved kjøkkenbordet"


def test_what_cannot_be_saved_does_not_go_with_the_window_unasked(desk: Desk, qtbot: QtBot) -> None:
    field = type_unsaved(desk)
    asked = answer_next("unsaved_ask", "stay")
    assert not desk.window.close()
    assert asked == ["unsaved_ask"]
    assert desk.window.isVisible()
    assert field.text() == "Ved kjøkkenbordet"
    asked = answer_next("unsaved_ask", "leave")
    assert desk.window.close()
    assert asked == ["unsaved_ask"]


def test_the_window_comes_back_to_its_page_and_size(
    desk: Desk, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    desk.show("documents")
    desk.window.resize(1100, 700)
    assert desk.window.close()
    again = machine.sit_down(folder)
    assert again.room.name == "documents"


def test_closing_keeps_what_was_typed_a_moment_ago(desk: Desk, folder: Path) -> None:
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    field.selectAll()
    type_text(field, "I siste øyeblikk")
    assert desk.window.close()
    application = build(folder, TestTime().clock(), CHEAP)
    application.access.unlock_any(PASSPHRASE)
    kept = application.carers.open(desk.carer_id).latest.introduction.how
    application.access.lock()
    assert kept == "I siste øyeblikk"


def test_another_language_is_put_on_at_once_and_the_page_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.show("settings")
    click(desk.window, "settings_language.en")
    qtbot.waitUntil(lambda: "Settings" in everything_said(desk.room.rail), timeout=PATIENCE)
    assert desk.room.name == "settings"
    assert desk.window.app.settings.appearance().language == "en"

"""Each person has the room in the own language; the door speaks the one chosen last."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.services.settings import Appearance
from csnat_app.ui.pages.first_start.page import FirstStartPage
from csnat_app.ui.pages.first_start.presenter import Step
from csnat_app.ui.window import Window
from tests.support import PASSPHRASE, opened
from tests.ui.hands import type_text
from tests.ui.window.desk import (
    PATIENCE,
    Desk,
    Machine,
    click,
    everything_said,
    refuse_writing,
    settle,
    unlock,
)

OTHER = "sju blå båter i regn"
SETTINGS = {"nb": "Innstillinger", "nn": "Innstillingar", "en": "Settings"}
UNLOCK = {"nb": "Lås opp", "en": "Unlock"}


def speaks(window: Window) -> str:
    """The language of the room's rail."""
    room = window.room()
    assert room is not None
    said = everything_said(room.rail).split("\n")
    (found,) = (code for code, word in SETTINGS.items() if word in said)
    return found


def choose(window: Window, language: str, qtbot: QtBot) -> None:
    """As a person does it in the settings."""
    room = window.room()
    assert room is not None
    room.show_page("settings")
    settle(room)
    click(window, f"settings_language.{language}")
    qtbot.waitUntil(lambda: speaks(window) == language, timeout=PATIENCE)


def two_people(folder: Path) -> None:
    """A store for real work that two persons open."""
    app = opened(folder)
    code = app.slots.invite("Kollega Kollegasen", "lege")
    app.access.lock()
    app.access.unlock_any(code)
    app.access.renew(OTHER)
    app.access.lock()


def door_says(window: Window, word: str) -> bool:
    door = window.centralWidget()
    return window.room() is None and door is not None and word in everything_said(door).split("\n")


def test_two_persons_on_one_store_have_their_own_languages(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    two_people(tmp_path / "data")
    window = machine.start(tmp_path / "data")
    unlock(window, OTHER)
    assert speaks(window) == "nb"
    choose(window, "en", qtbot)
    window.lock()
    assert door_says(window, UNLOCK["en"])
    unlock(window)
    assert speaks(window) == "nb"
    window.lock()
    assert door_says(window, UNLOCK["en"])
    unlock(window, OTHER)
    assert speaks(window) == "en"
    window.lock()
    machine.end()
    machine.windows.clear()
    window = machine.start(tmp_path / "data")
    assert door_says(window, UNLOCK["en"])
    unlock(window)
    assert speaks(window) == "nb"


def test_a_page_that_was_parked_comes_back_in_its_persons_language(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    two_people(tmp_path / "data")
    window = machine.start(tmp_path / "data")
    unlock(window, OTHER)
    choose(window, "nn", qtbot)
    room = window.room()
    assert room is not None
    case = window.app.carers.create("Øve Øvesen", "", "", "nb", "")
    desk = Desk(window, case.carer.id, machine.time)
    page = desk.show("carer introduction")
    refuse_writing(desk, True)
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    type_text(field, "Ved kjøkkenbordet")
    window.lock_by_itself()
    unlock(window)
    assert speaks(window) == "nb"
    window.lock()
    unlock(window, OTHER)
    assert window.room() is room
    assert speaks(window) == "nn"
    # What is made from now on in the page is in the same language.
    assert desk.room.tr("Settings") == "Innstillingar"


def test_a_store_that_cannot_keep_the_language_says_so(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    two_people(tmp_path / "data")
    window = machine.start(tmp_path / "data")
    unlock(window)
    desk = Desk(window, "", machine.time)
    desk.show("settings")
    refuse_writing(desk, True)
    click(window, "settings_language.en")
    qtbot.waitUntil(desk.room.banner.isVisible, timeout=PATIENCE)
    assert speaks(window) == "nb"
    refuse_writing(desk, False)


def test_the_first_starts_language_is_the_makers(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    window = machine.start(tmp_path / "empty")
    door = window.centralWidget()
    assert isinstance(door, FirstStartPage)
    door.language_chosen.emit("en")
    qtbot.waitUntil(lambda: window.centralWidget() is not door, timeout=PATIENCE)
    page = window.centralWidget()
    assert isinstance(page, FirstStartPage)
    presenter = page._presenter
    presenter.name = "Prøve Prøvesen"
    presenter.passphrase = presenter.again = PASSPHRASE
    presenter.make()
    page._show(Step.KEY)
    page.opened.emit()
    qtbot.waitUntil(lambda: window.room() is not None, timeout=PATIENCE)
    assert speaks(window) == "en"
    window.lock()
    (tmp_path / "empty" / "appearance.json").unlink()
    window.open_door()
    assert door_says(window, UNLOCK["nb"])
    unlock(window)
    assert speaks(window) == "en"


def test_who_practises_goes_on_in_the_doors_language(
    machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    window = machine.start(tmp_path / "empty")

    def practise() -> None:
        door = window.centralWidget()
        assert isinstance(door, FirstStartPage)
        door.practise.emit()
        qtbot.waitUntil(lambda: window.room() is not None, timeout=60_000)

    practise()
    assert speaks(window) == "nb"
    window.lock()
    window._choose_language("en")
    practise()
    # The practice store is the same, made when the door spoke Bokmål.
    assert speaks(window) == "en"
    choose(window, "nn", qtbot)
    assert window.app.settings.appearance().language == "nn"
    window.lock()
    assert window.app.settings.appearance() == Appearance("nn")
    practise()
    assert speaks(window) == "nn"

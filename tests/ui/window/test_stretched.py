"""No text is cut off when every string is 40 % longer, at the usual size of the text and at 150 %.

The longest language we have is stretched, on every page there is, in a window of 1366 × 768.
"""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app import assets
from csnat_app.bootstrap import build
from csnat_app.domain.packs import Use
from csnat_app.services.settings import Appearance
from csnat_app.ui.carer.presenter import CarerPresenter
from csnat_app.ui.carer.screen import CarerScreen
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.window import Window
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.support_packs import sample, written
from tests.ui.hands import type_text
from tests.ui.window.desk import PLACES, SIZE, Desk, Machine, click, everything_said, settle
from tests.ui.window.stretched import cut_off, longer, stretched_data, stretching

# Return presses and popups of the offscreen platform are told.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# Every page that the desk can make, read from where it is made, so that none is forgotten.
MADE = re.findall(r'"(\w+)": self\._', inspect.getsource(Rooms.make))
MORE_PLACES = tuple(name for name in MADE if name not in PLACES and name != "carer")
OF_A_CARER = ("access_report",)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stretched_data(tmp_path_factory.mktemp("stretched"), "nb")


@pytest.fixture(params=[1.0, 1.5], ids=["usual", "150 %"])
def appearance(
    request: pytest.FixtureRequest, data: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Appearance]:
    monkeypatch.setattr(assets, "data_folder", lambda: data)
    with stretching():
        yield Appearance("nb", "light", request.param)


def check(window: Window, where: str) -> dict[str, list[str]]:
    """What is cut off in the window as it stands, by where."""
    central = window.centralWidget()
    assert central is not None
    settle(central)
    assert (window.width(), window.height()) == SIZE, where
    found = cut_off(window)
    return {where: found} if found else {}


def test_every_page_of_the_desk(
    appearance: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(appearance)
    desk = machine.sit_down(folder)
    assert longer("Innstillinger") in everything_said(desk.room.rail)
    assert desk.app.library.problems == ()
    desk.show("carer consideration")
    assert longer("Forstå sykdommen") in everything_said(desk.room)
    found: dict[str, list[str]] = {}
    for place in (*PLACES, *MORE_PLACES):
        _go(desk, place)
        found |= check(desk.window, place)
    assert found == {}


def test_what_is_seen_before_a_form_is_taken_in(
    appearance: Appearance, machine: Machine, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(appearance)
    desk = machine.sit_down(folder)
    found: dict[str, list[str]] = {}
    right, wrong = ({"id": "other"}, {"id": "other", "languages": ["nb", "xx"]})
    for name, part in (("right", right), ("wrong", wrong)):
        file = written(tmp_path, sample() | part, f"{name}.json")
        page = desk.show("packs")
        page._ask = lambda *_, file=file: file  # type: ignore[attr-defined]
        click(desk.window, "packs_take_in")
        seen = "packs_preview_take_in" if part is right else "packs_problems_save"
        qtbot.waitUntil(lambda page=page, seen=seen: bool(page.findChildren(QWidget, seen)))
        found |= check(desk.window, seen)
    assert found == {}


def test_every_page_is_visited() -> None:
    assert {"log", "backup", "restore", "damaged", "access_report"} <= set(MORE_PLACES)


def test_the_carer_s_screen(
    appearance: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    """By itself, since it takes the whole display, and that of these tests is a small square."""
    build(folder).settings.keep_appearance(appearance)
    desk = machine.sit_down(folder)
    screen = CarerScreen(CarerPresenter(desk.app.carer_screen.hand_over(_handed_out(desk))))
    qtbot.addWidget(screen)
    screen.resize(*SIZE)
    screen.show()
    settle(screen)
    found = {"all on one page": cut_off(screen)}
    (one,) = [button for button in screen.findChildren(QAbstractButton) if button.text() == _ONE]
    one.click()
    for place in range(3):
        settle(screen)
        found[f"one at a time, {place}"] = cut_off(screen)
        click(screen, "screen_next")
    assert (screen.width(), screen.height()) == SIZE
    assert not any(found.values()), found


def _handed_out(desk: Desk) -> str:
    """A round of which the carer may answer on the screen; gives its id."""
    app = desk.app
    for row in app.carers.search(limit=100).rows:
        round_ = app.carers.open(row.carer_id).latest
        name = (round_.instrument_id, round_.instrument_version)
        may = app.instruments.may(*name, Use.ELECTRONIC_USE) is None
        if may and row.language == "nb":
            return round_.id
    raise AssertionError("nobody may answer on the screen")


_ONE = longer("Ett om gangen")


def test_the_door(appearance: Appearance, machine: Machine, folder: Path, qtbot: QtBot) -> None:
    build(folder).settings.keep_appearance(appearance)
    window = machine.start(folder)
    found = check(window, "unlock")
    click(window, "unlock_other_way")
    found |= check(window, "unlock with the recovery key")
    click(window, "unlock_restore")
    found |= check(window, "restore at the door")
    assert found == {}


def test_a_store_that_cannot_be_opened(
    appearance: Appearance, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(appearance)
    (folder / "store.db").unlink()
    window = machine.start(folder)
    assert check(window, "trouble at the door") == {}


def test_the_first_start(
    appearance: Appearance, machine: Machine, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "empty"
    build(folder, TestTime().clock(), CHEAP).settings.keep_appearance(appearance)
    window = machine.start(folder)
    found = check(window, "welcome")
    click(window, "first_start_real")
    found |= check(window, "unit")
    click(window, "first_start_unit_next")
    found |= check(window, "person")
    click(window, "first_start_make")
    found |= check(window, "person with problems")
    for name, text in (
        ("first_start_name", "Prøve Prøvesen"),
        ("first_start_passphrase", PASSPHRASE),
        ("first_start_again", PASSPHRASE),
    ):
        line = window.findChild(QLineEdit, name)
        assert line is not None
        type_text(line, text)
    click(window, "first_start_make")
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "first_start_begin")))
    found |= check(window, "recovery key")
    assert found == {}


def test_what_is_cut_off_would_be_found(desk: Desk) -> None:
    page = desk.show("today")
    title = page.findChild(QLabel, "today_page.title")
    assert title is not None
    title.setFixedHeight(12)
    button = page.findChild(QAbstractButton, "today_new_carer")
    assert button is not None
    button.setFixedWidth(60)
    settle(page)
    assert len(cut_off(desk.window)) >= 2


@pytest.mark.parametrize("text", ["Hvem du kan ringe, dag og natt", "Lagre", "Om {n} dager"])
def test_words_grow_by_40_per_cent(text: str) -> None:
    def letters(words: str) -> int:
        return sum(map(str.isalpha, words.replace("{n}", "")))

    assert letters(longer(text)) == pytest.approx(1.4 * letters(text), abs=1)
    assert ("{n}" in longer(text)) == ("{n}" in text)


def _go(desk: Desk, place: str) -> None:
    if place in OF_A_CARER:
        desk.room.show_page(place, desk.carer_id)
    else:
        desk.show(place)

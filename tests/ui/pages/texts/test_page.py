"""The page about texts and translations, in the real window, with a real spreadsheet."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.ui.pages.texts.page import TextsPage
from csnat_app.ui.room import Room
from csnat_app.ui.start import make_window
from csnat_app.ui.window import Window
from tests.support import CHEAP, PASSPHRASE, UNIT, TestTime
from tests.support_sheets import LEAFLET, Reviewer
from tests.ui.hands import Hand


class Texts:
    """The window on a new store, at the page; dialogs for files answer with `path`."""

    def __init__(self, qtbot: QtBot, window: Window, path: Path) -> None:
        self.qtbot, self.window, self.path = qtbot, window, path
        self.room.show_page("texts")
        self.answer()

    @property
    def room(self) -> Room:
        room = self.window.room()
        assert room is not None
        return room

    @property
    def hand(self) -> Hand:
        return Hand(self.qtbot, self.room.page("texts"))

    def answer(self) -> None:
        page = self.room.page("texts")
        assert isinstance(page, TextsPage)
        page._ask = lambda *_: self.path
        page._ask_where = lambda *_: self.path

    def sheet(self, language: str = "se") -> Reviewer:
        """Save a spreadsheet with the page's own button, and open it."""
        self.hand.click(f"texts_{language}_save")
        self.qtbot.waitUntil(lambda: self.path.name in self.room.toast.words())
        return Reviewer(self.path)

    def seen(self, name: str) -> bool:
        return bool(self.hand.seen(name))


@pytest.fixture
def texts(qtbot: QtBot, qapp: object, data_folder: Path, tmp_path: Path) -> Texts:
    window = make_window(
        qapp,  # type: ignore[arg-type]
        data_folder,
        lambda folder: build(folder, TestTime().clock(), CHEAP),
    )
    qtbot.addWidget(window)
    window.app.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    window.resize(1366, 768)
    window.open_door()
    window._enter()
    window.show()
    return Texts(qtbot, window, tmp_path / "tekster.xlsx")


def test_a_review_from_the_button_to_the_leaflet(texts: Texts) -> None:
    reviewer = texts.sheet()
    reviewer.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    reviewer.write(LEAFLET, "texts/ask.title", state="gjennomgått")
    bad = reviewer.write(LEAFLET, "texts/how.title", text="=1+1")
    reviewer.save()
    hand = texts.hand
    hand.click("texts_take_in")
    assert "Doarjja didjiide" in hand.text("texts_change_1_3")
    assert "Doarjja dutnje" in hand.text("texts_change_1_2")
    assert f"{bad}" in hand.text("texts_problem_1")
    assert len(hand.seen("texts_approved_1")) == 1
    old = texts.room
    hand.click("texts_preview_take_in")
    assert not (texts.window.app.folder / "texts").exists()  # nobody said who reviewed
    hand.type("texts_reviewer", "Máret Prøve")
    hand.click("texts_preview_take_in")
    texts.qtbot.waitUntil(lambda: texts.window.room() is not old)
    texts.qtbot.waitUntil(lambda: "2" in texts.room.toast.words())
    found = texts.window.app.library.text_set("leaflet", "se")
    assert found["title"] == "Doarjja didjiide"


def test_the_words_on_the_screen_change_at_once(texts: Texts) -> None:
    reviewer = texts.sheet("nb")
    reviewer.write("Room", "Settings", text="Oppsett")
    reviewer.save()
    hand = texts.hand
    hand.click("texts_take_in")
    hand.type("texts_reviewer", "Kari Prøve")
    old = texts.room
    hand.click("texts_preview_take_in")
    texts.qtbot.waitUntil(lambda: texts.window.room() is not old)
    names = [one.accessibleName() for one in texts.room.rail.findChildren(QWidget)]
    assert "Oppsett" in " ".join(names)


def test_back_keeps_nothing(texts: Texts) -> None:
    reviewer = texts.sheet()
    reviewer.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    reviewer.save()
    hand = texts.hand
    hand.click("texts_take_in")
    hand.click("texts_preview_back")
    assert texts.seen("texts_languages")
    assert not (texts.window.app.folder / "texts").exists()
    focused = texts.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "texts_take_in"


def test_a_file_that_is_no_spreadsheet_is_told_in_a_sentence(texts: Texts) -> None:
    texts.path.write_bytes(b"Hei")
    texts.hand.click("texts_take_in")
    assert texts.hand.text("texts_problem_1")
    assert not texts.seen("texts_preview_take_in")


def test_a_sheet_without_changes_says_so(texts: Texts) -> None:
    texts.sheet()
    texts.hand.click("texts_take_in")
    assert texts.hand.text("texts_preview_nothing_words")
    assert not texts.seen("texts_preview_take_in")


def test_a_day_that_has_not_come_is_asked_for_again(texts: Texts) -> None:
    reviewer = texts.sheet()
    reviewer.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    reviewer.save()
    hand = texts.hand
    hand.click("texts_take_in")
    hand.type("texts_reviewer", "Máret Prøve")
    hand.type("texts_day.line", "04.03.2026")
    hand.click("texts_preview_take_in")
    assert texts.seen("texts_preview_take_in")
    assert not (texts.window.app.folder / "texts").exists()


def test_very_many_changes_are_shown_in_part_and_counted(texts: Texts) -> None:
    reviewer = texts.sheet()
    reviewer.approve("words/words.se.json")
    reviewer.save()
    texts.hand.click("texts_take_in")
    count = len(texts.window.app.library.text_set("words", "se").texts)
    assert f"{count - 100}" in texts.hand.text("texts_approved_rest")
    assert texts.seen("texts_approved_100")
    assert not texts.seen("texts_approved_101")


def test_what_was_typed_outlives_locking(texts: Texts) -> None:
    reviewer = texts.sheet()
    reviewer.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    reviewer.save()
    texts.hand.click("texts_take_in")
    assert not texts.room.holds_typing()
    texts.hand.type("texts_reviewer", "Máret Prøve")
    assert texts.room.holds_typing()


def test_settings_say_that_words_are_drafts_and_lead_here(texts: Texts) -> None:
    texts.room.show_page("settings")
    hand = Hand(texts.qtbot, texts.room.page("settings"))
    count = texts.window.app.review.count("nb")
    assert f"{count.screen_drafts}" in hand.text("settings_texts_drafts")
    hand.click("settings_texts_open")
    assert texts.room.name == "texts"

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.content.mended import MendedLayer, mended_bytes
from csnat_app.domain.reviews import Mended, Sheet, TextPlace
from csnat_app.domain.texts import ReviewState
from csnat_app.services.reports import ReportService
from csnat_app.ui.pages.help import HelpPage, HelpSection
from csnat_app.ui.pages.help_presenter import HelpPresenter
from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime
from tests.ui.hands import bring_forward, type_text


@dataclass
class Desk:
    page: HelpPage

    @property
    def search(self) -> QLineEdit:
        found = self.page.findChild(QLineEdit, "help_search")
        assert found is not None
        return found

    def choose(self, section: HelpSection) -> None:
        found = self.page.findChild(Chips, "help_section")
        assert found is not None
        found.chip(section).click()

    def row(self, key: str) -> Row:
        found = self.page.findChild(Row, f"help_{key}")
        assert found is not None, key
        return found

    def seen(self) -> list[str]:
        """Every text that can be read now."""
        return [text.shown_text() for text in self.page.findChildren(Text) if text.isVisible()]


def _desk(
    qtbot: QtBot, content: Path, language: str, folder: Path, layer: MendedLayer | None = None
) -> Desk:
    library = ContentLibrary(content, layer)
    reports = ReportsPresenter(
        ReportService(folder), library.date_words(language), TestTime().clock()
    )
    page = HelpPage(HelpPresenter(library, folder, language, reports))
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    page.enter()
    return Desk(page)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return _desk(qtbot, assets.content_folder(), "nb", tmp_path / "data")


def test_a_part_opens_and_closes_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    row = desk.row("stage_1")
    assert "Open questions" not in desk.seen()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert {"Open questions", "Better avoided", "Practical advice"} <= set(desk.seen())
    assert row.accessibleName() == "Introduksjon, open"
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert "Open questions" not in desk.seen()
    assert row.accessibleName() == "Introduksjon, closed"


def test_searches_as_one_types_and_opens_a_few_hits(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(desk.search.hasFocus)
    type_text(desk.search, "våken")
    hits = [row for row in desk.page.findChildren(Row) if row.isVisible()]
    assert 0 < len(hits) < 6
    assert any("våken" in text.casefold() for text in desk.seen())
    assert "Ctrl+F" in desk.search.toolTip()


def test_nothing_found_says_what_to_do(desk: Desk) -> None:
    type_text(desk.search, "xyzzy")
    assert not [row for row in desk.page.findChildren(Row) if row.isVisible()]
    assert any("Try one word" in text for text in desk.seen())
    desk.search.clear()
    assert desk.row("stage_1").isVisible()


def test_another_page_can_ask_for_an_area(desk: Desk) -> None:
    desk.choose(HelpSection.KEYS)
    desk.page.enter("Relasjoner")
    assert desk.row("area_relationships").isVisible()
    assert not desk.row("area_economy").isVisible()


def test_says_in_which_language_the_guide_is_and_that_it_is_a_draft(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = _desk(qtbot, assets.content_folder(), "se", tmp_path)
    note = desk.page.findChild(Text, "help_note")
    assert note is not None
    assert note.shown_text().startswith("The guide is in bokmål.")
    assert "drafts" in note.shown_text()


def test_the_keyboard_is_told(desk: Desk) -> None:
    desk.choose(HelpSection.KEYS)
    assert {"Ctrl+N", "Ctrl+F", "Ctrl+L", "F1"} <= set(desk.seen())
    assert not desk.search.isVisible()


def test_about_tells_licence_form_folder_and_libraries(desk: Desk, tmp_path: Path) -> None:
    desk.choose(HelpSection.ABOUT)
    whole = "\n".join(desk.seen())
    for words in ("Apache-2.0", "csnat.org", "KLB", str(tmp_path / "data"), "PySide6", "MPL-2.0"):
        assert words in whole, words
    assert desk.page.findChild(Card, "help_problems") is None


def test_about_tells_of_mended_texts(
    qtbot: QtBot, theme: Theme, tmp_path: Path, desk: Desk
) -> None:
    desk.choose(HelpSection.ABOUT)
    assert desk.page.findChild(Card, "help_mended") is None
    place = TextPlace(Sheet.INTERFACE, "Room", "Lock", 0)
    review = ReviewState("Biret Reviewer", date(2026, 3, 5))
    (tmp_path / "texts").mkdir()
    mended = mended_bytes("nb", [Mended(place, "Lås", "Steng", review)])
    (tmp_path / "texts" / "nb.json").write_bytes(mended)
    layer = MendedLayer(tmp_path / "texts")
    other = _desk(qtbot, assets.content_folder(), "nb", tmp_path / "data", layer)
    other.choose(HelpSection.ABOUT)
    assert any("Biret Reviewer, 2026-03-05" in text for text in other.seen())
    assert any("1 te" in text for text in other.seen())


def test_about_names_what_is_damaged(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    content = Path(shutil.copytree(assets.content_folder(), tmp_path / "content"))
    for file in (content / "guide").glob("*.json"):
        file.write_text("{", "utf-8")
    for file in (content / "advice").glob("*.json"):
        file.write_text("{", "utf-8")
    desk = _desk(qtbot, content, "nb", tmp_path / "data")
    assert any("damaged" in text for text in desk.seen())
    desk.choose(HelpSection.ABOUT)
    problems = desk.page.findChild(QWidget, "help_problems")
    assert problems is not None
    assert any("guide/guide.nb.json" in text for text in desk.seen())

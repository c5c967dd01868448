from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.rounds import Closing
from csnat_app.domain.stages import Stage
from csnat_app.ui.pages.carers import CarersPage
from csnat_app.ui.pages.carers_presenter import PAGE, CarersPresenter
from csnat_app.ui.pages.carers_rows import CarerLine, CarerLines
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.pill import Pill
from tests.support import opened
from tests.ui.hands import Parts, bring_forward, type_text


@dataclass
class Desk(Parts):
    app: Application
    page: CarersPage
    went: list[tuple[str, object]]

    @property
    def search(self) -> QLineEdit:
        return self.part(QLineEdit, "carers_search")

    @property
    def chips(self) -> Chips:
        return self.part(Chips, "carers_stage")

    def lines(self) -> tuple[CarerLine, ...]:
        return self.only(CarerLines).lines()

    def names(self) -> list[str]:
        return [self.text(f"{line.objectName()}.name") for line in self.lines()]

    def card(self, name: str) -> Card:
        return self.part(Card, name)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")
    presenter = CarersPresenter(app.carers, app.desk, app.library)
    page = CarersPage(presenter, app.library.date_words("nb"))
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    went: list[tuple[str, object]] = []
    page.go.connect(lambda name, argument: went.append((name, argument)))
    yield Desk(app, page, went)
    app.access.lock()


def test_an_empty_store_offers_the_first_step(desk: Desk) -> None:
    desk.page.enter()
    assert desk.card("carers_empty").isVisible()
    assert not desk.card("carers_no_one").isVisible()
    desk.button("carers_new_carer").click()
    assert desk.went == [("new_carer", None)]


def test_a_row_says_who_in_which_language_and_at_which_stage(desk: Desk) -> None:
    case = desk.app.carers.create("Test Testdatter", "daughter", "T-7", "se", "")
    day = desk.app.desk.clock.today() + timedelta(days=6)
    desk.app.rounds.keep_review(case.latest, replace(case.latest.review, planned=day))
    desk.page.enter()
    assert desk.text("carers_row_0.name") == "Test Testdatter"
    assert desk.text("carers_row_0.beside") == "daughter"
    assert desk.text("carers_row_0.second") == "patient T-7 · davvisámegiella · Introduction"
    pill = desk.page.findChild(Pill, "carers_row_0_next")
    assert pill is not None
    assert pill.text() == "om 6 dager"
    assert "om 6 dager" in desk.lines()[0].accessibleName()


def test_a_closed_round_is_said_in_words(desk: Desk) -> None:
    case = desk.app.carers.create("D-11", "grandchild", "", "nb", "")
    desk.app.rounds.close(case.latest, Closing.AGREED)
    desk.page.enter()
    assert desk.text("carers_row_0.second") == "bokmål · closed"
    pill = desk.page.findChild(Pill, "carers_row_0_next")
    assert pill is not None
    assert not pill.isVisible()


def test_searches_as_one_types_with_every_letter(desk: Desk, qtbot: QtBot) -> None:
    desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    carer = desk.app.carers.create("Áile Eŋgeš", "daughter", "", "se", "").carer.id
    desk.page.enter()
    qtbot.waitUntil(desk.search.hasFocus)
    type_text(desk.search, "eŋg")
    assert desk.names() == ["Áile Eŋgeš"]
    qtbot.keyClick(desk.search, Qt.Key.Key_Return)
    assert desk.went == [("carer", carer)]


def test_no_one_found_says_what_to_do(desk: Desk) -> None:
    desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    desk.page.enter()
    type_text(desk.search, "xyz")
    assert desk.card("carers_no_one").isVisible()
    assert not desk.card("carers_empty").isVisible()
    assert desk.lines() == ()
    desk.button("carers_show_all").click()
    assert desk.search.text() == ""
    assert desk.names() == ["Øve Øvesen"]
    assert not desk.card("carers_no_one").isVisible()


def test_filters_by_stage_with_chips(desk: Desk) -> None:
    desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    desk.page.enter()
    desk.chips.chip(Stage.PLAN).click()
    assert desk.names() == []
    desk.chips.chip(Stage.INTRODUCTION).click()
    assert desk.names() == ["Øve Øvesen"]
    desk.chips.chip(None).click()
    assert desk.names() == ["Øve Øvesen"]


def test_arrows_go_from_the_search_into_the_list_and_back(desk: Desk, qtbot: QtBot) -> None:
    first = desk.app.carers.create("Øve Øvesen", "son", "", "nb", "").carer.id
    desk.app.carers.create("B-14", "spouse", "", "nb", "")
    desk.page.enter()
    qtbot.waitUntil(desk.search.hasFocus)
    qtbot.keyClick(desk.search, Qt.Key.Key_Down)
    lines = desk.lines()
    qtbot.waitUntil(lines[0].hasFocus)
    qtbot.keyClick(lines[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lines[1].hasFocus)
    qtbot.keyClick(lines[1], Qt.Key.Key_Down)
    assert lines[1].hasFocus()
    opened_one = lines[1].carer_id
    qtbot.keyClick(lines[1], Qt.Key.Key_Return)
    assert desk.went == [("carer", opened_one)]
    assert first in {line.carer_id for line in lines}
    qtbot.keyClick(lines[1], Qt.Key.Key_Up)
    qtbot.keyClick(lines[0], Qt.Key.Key_Up)
    qtbot.waitUntil(desk.search.hasFocus)


def test_a_shortcut_leads_to_the_search_and_the_tooltip_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.app.carers.create("B-14", "spouse", "", "nb", "")
    desk.page.enter()
    desk.lines()[0].setFocus()
    qtbot.waitUntil(desk.lines()[0].hasFocus)
    qtbot.keyClick(desk.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(desk.search.hasFocus)
    assert "Ctrl+F" in desk.search.toolTip()


def test_escape_empties_the_search(desk: Desk, qtbot: QtBot) -> None:
    desk.app.carers.create("B-14", "spouse", "", "nb", "")
    desk.page.enter()
    type_text(desk.search, "xyz")
    qtbot.waitUntil(desk.search.hasFocus)
    qtbot.keyClick(desk.search, Qt.Key.Key_Escape)
    assert desk.search.text() == ""
    assert desk.names() == ["B-14"]


def test_shows_a_page_of_rows_and_more_when_asked(desk: Desk, qtbot: QtBot) -> None:
    for place in range(PAGE + 2):
        desk.app.carers.create(f"K{place}-Øve", "", "", "nb", "")
    desk.page.enter()
    assert len(desk.lines()) == PAGE
    assert desk.button("carers_more").isVisible()
    desk.button("carers_more").click()
    assert len(desk.lines()) == PAGE + 2
    assert not desk.button("carers_more").isVisible()
    qtbot.waitUntil(desk.lines()[PAGE].hasFocus)
    type_text(desk.search, "k3-")
    assert desk.names() == ["K3-Øve"]


def test_a_long_name_does_not_widen_the_page(desk: Desk) -> None:
    desk.app.carers.create("Ø" * 500, "", "", "nb", "")
    desk.page.enter()
    assert desk.names() == ["Ø" * 500]
    assert desk.page.minimumSizeHint().width() < 1158


def test_the_search_is_there_again_when_one_comes_back(desk: Desk) -> None:
    desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    desk.app.carers.create("B-14", "spouse", "", "nb", "")
    desk.page.enter()
    type_text(desk.search, "b-")
    desk.page.leave()
    desk.page.enter()
    assert desk.search.text() == "b-"
    assert desk.names() == ["B-14"]

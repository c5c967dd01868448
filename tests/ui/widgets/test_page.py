"""The page's scaffold bends and never cuts off."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.theme.tokens import MARGIN, MEASURE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from tests.ui.hands import bring_forward


def _page() -> tuple[Page, Card, Columns]:
    page = Page("God morgen, Prøve", "tirsdag 3. mars. Tre ting venter.", name="today")
    page.add_action(Button("Ny pårørende", "primary", name="new"))
    card = Card("I dag", name="waiting")
    for number in range(3):
        card.add_row(
            Row(
                "Øve Øvesen",
                "Oppfølging av planen, avtalt klokken tretten",
                name=f"row.{number}",
                beside="sønn",
                at_end=Pill("for 6 dager siden", "wait"),
                button="Åpne",
            )
        )
    page.add(card)
    columns = Columns(Card("Uken", name="week"), Card("Sist", name="last"), name="columns")
    page.add(columns)
    page.add_space()
    return page, card, columns


def _show(qtbot: QtBot, page: QWidget, width: int, height: int = 768) -> None:
    page.resize(width, height)
    bring_forward(qtbot, page)


@pytest.mark.parametrize("width", [1158, 1712])
def test_content_is_never_wider_than_can_be_read(theme: Theme, qtbot: QtBot, width: int) -> None:
    page, card, _ = _page()
    _show(qtbot, page, width)
    qtbot.waitUntil(lambda: abs(card.width() - min(MEASURE, width - 2 * MARGIN)) <= 1)


@pytest.mark.parametrize("width", [1034, 700])
def test_at_two_hundred_percent_nothing_needs_sideways_scrolling(
    theme: Theme, qapp: QApplication, qtbot: QtBot, width: int
) -> None:
    theme.apply(qapp, "light", 2.0)
    page, card, columns = _page()
    _show(qtbot, page, width)
    qtbot.waitUntil(columns.is_bent)
    assert page.scroller.horizontalScrollBar().maximum() == 0
    for row in card.rows():
        for button in row.findChildren(Button):
            assert button.width() >= button.sizeHint().width()
            inside = button.mapTo(row, button.rect().bottomRight())
            assert row.rect().contains(inside)


def test_columns_stand_side_by_side_where_there_is_room(theme: Theme, qtbot: QtBot) -> None:
    page, _, columns = _page()
    _show(qtbot, page, 1158)
    qtbot.waitUntil(lambda: not columns.is_bent())


def test_columns_that_need_more_room_than_there_is_stand_below_each_other(
    theme: Theme, qtbot: QtBot
) -> None:
    page = Page("Skadet", name="damaged")
    wide = [Button("Lagre det som kan leses av alt som er " * 2, name=name) for name in "ab"]
    columns = Columns(*wide, name="columns")
    page.add(columns)
    page.add_space()
    _show(qtbot, page, 1000)
    qtbot.waitUntil(columns.is_bent)
    for button in wide:
        assert button.width() >= button.minimumSizeHint().width()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))


def test_the_column_does_not_move_when_the_scroll_bar_comes(theme: Theme, qtbot: QtBot) -> None:
    page, card, _ = _page()
    _show(qtbot, page, 1158, 900)
    qtbot.waitUntil(lambda: card.width() == MEASURE - 2)
    page.resize(1158, 320)
    qtbot.waitUntil(page.scroller.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: card.width() == MEASURE - 2)


def test_the_field_with_the_focus_is_scrolled_into_sight(theme: Theme, qtbot: QtBot) -> None:
    page = Page("Long", name="long")
    fields = [LineField(name=f"f{number}", accessible="F") for number in range(40)]
    for field in fields:
        page.add(field)
    _show(qtbot, page, 1158, 500)
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty())
    page.to_top()
    assert fields[-1].visibleRegion().isEmpty()


def test_other_words_in_the_heading(theme: Theme, qtbot: QtBot) -> None:
    page = Page(name="p")
    qtbot.addWidget(page)
    page.set_title("Ođđa", "nubbi")
    page.set_title("Boares")
    assert (page.title.shown_text(), page.subtitle.shown_text()) == ("Boares", "nubbi")
    assert page.accessibleName() == "Boares"

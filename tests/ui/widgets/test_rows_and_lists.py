"""Cards, rows and lists."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice_list import ChoiceList, ListItem
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.star import StarButton
from csnat_app.ui.widgets.text import Text, breakable
from tests.ui.hands import bring_forward


def _card(qtbot: QtBot, *rows: Row) -> Card:
    card = Card("Today", name="waiting")
    for row in rows:
        card.add_row(row)
    card.resize(700, 400)
    bring_forward(qtbot, card)
    return card


def test_a_row_opens_by_click_anywhere(theme: Theme, qtbot: QtBot) -> None:
    row = Row("Øve Øvesen", "Review", name="row", beside="son", at_end=Pill("today", "wait"))
    card = _card(qtbot, row)
    assert card.rows() == (row,)
    with qtbot.waitSignal(row.activated):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_without_a_button_opens_by_keyboard(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    row = Row("Øve Øvesen", name="row")
    card = _card(qtbot, row)
    row.setFocus()
    assert card.focusWidget() is row
    with qtbot.waitSignal(row.activated):
        qtbot.keyClick(row, key)


def test_a_row_with_a_button_has_one_tab_stop(theme: Theme, qtbot: QtBot) -> None:
    row = Row("Øve Øvesen", "Review", name="row", button="Open")
    card = _card(qtbot, row)
    assert card.rows() == (row,)
    assert row.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert row.button is not None
    assert row.button.accessibleName() == "Open: Øve Øvesen"
    opened: list[bool] = []
    row.activated.connect(lambda: opened.append(True))
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert opened == [True]


def test_names_are_shown_exactly_and_do_not_widen_the_page(theme: Theme, qtbot: QtBot) -> None:
    name = '<b>Eksempel</b> & "Eksempelsen" ' + "ŋ" * 500
    row = Row(name, name="row", beside="daughter")
    card = _card(qtbot, row)
    assert card.minimumSizeHint().width() < 700
    shown = row.findChild(Text, "row.name")
    assert shown is not None
    assert shown.shown_text() == name
    assert shown.textFormat() == Qt.TextFormat.PlainText


def test_breaking_leaves_ordinary_words_alone() -> None:
    assert breakable("hjelpemiddelsentralen ringer") == "hjelpemiddelsentralen ringer"
    assert breakable("x" * 100).replace("\u200b", "") == "x" * 100


def test_rows_can_be_replaced(theme: Theme, qtbot: QtBot) -> None:
    card = _card(qtbot, Row("A", name="a"), Row("B", name="b"))
    card.clear_rows()
    card.add_row(Row("C", name="c"))
    assert [row.objectName() for row in card.rows()] == ["c"]


def test_rows_stay_at_the_top_of_a_high_card(theme: Theme, qtbot: QtBot) -> None:
    row = Row("A", name="a")
    card = _card(qtbot, row)
    assert row.height() < card.height() / 3


def _list(qtbot: QtBot) -> ChoiceList:
    found = ChoiceList(name="areas", accessible="Areas")
    items = [
        ListItem("feelings", "Feelings", star=True),
        ListItem("night", "Night"),
        ListItem("money", "Money", done=True),
    ]
    found.set_items(items, "feelings")
    found.resize(320, 200)
    bring_forward(qtbot, found)
    return found


def test_a_list_opens_by_arrows(theme: Theme, qtbot: QtBot) -> None:
    areas = _list(qtbot)
    areas.setFocus()
    with qtbot.waitSignal(areas.chosen) as told:
        qtbot.keyClick(areas.focusProxy(), Qt.Key.Key_Down)
    assert told.args == ["night"]
    assert areas.button("night").hasFocus()
    assert areas.value() == "night"


def test_the_order_is_moved_by_keyboard_and_belongs_to_the_caller(
    theme: Theme, qtbot: QtBot
) -> None:
    areas = _list(qtbot)
    areas.setFocus()
    with qtbot.waitSignal(areas.moved) as told:
        qtbot.keyClick(areas.focusProxy(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["feelings", 1]
    assert areas.keys() == ("feelings", "night", "money")


def test_a_list_says_stars_and_what_was_talked_about(theme: Theme, qtbot: QtBot) -> None:
    areas = _list(qtbot)
    assert "most important now" in areas.button("feelings").accessibleName()
    assert "talked about" in areas.button("money").accessibleName()


def test_new_items_keep_the_focus(theme: Theme, qtbot: QtBot) -> None:
    areas = _list(qtbot)
    areas.setFocus()
    areas.set_items([ListItem("night", "Night"), ListItem("feelings", "Feelings")], "feelings")
    assert areas.button("feelings").hasFocus()


def test_a_tip_shows_a_text_exactly_and_fetches_no_picture(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    QImage(900, 900, QImage.Format.Format_RGB32).save(str(picture))
    words = f"<img src='{picture}'> & mer"
    items = ChoiceList(name="needs", accessible="Documents")
    qtbot.addWidget(items)
    items.set_items([ListItem("one", words), ListItem("two", "Ro & hvile")], "one")
    star = StarButton(name="star", accessible=words)
    button = Button(name="button", accessible=words)
    for one in (star, button):
        qtbot.addWidget(one)
    for one in (*items.findChildren(QAbstractButton), star, button):
        shown = QTextDocument()
        shown.setHtml(one.toolTip())
        assert shown.toPlainText().removesuffix(" *") == (one.text() or words)
        tip = QLabel(one.toolTip())  # as Qt shows one
        qtbot.addWidget(tip)
        assert tip.sizeHint().height() < 300


def test_long_labels_wrap(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light", 2.0)
    areas = _list(qtbot)
    areas.set_items([ListItem("a", "Hvem du kan kontakte, dag og natt, hele uken gjennom")])
    button = areas.button("a")
    assert button.heightForWidth(320) > button.heightForWidth(1200)
    areas.set_items([ListItem("a", "x" * 200)])
    assert areas.minimumSizeHint().width() < 320

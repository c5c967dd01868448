"""A table of figures under the arrow keys: what has the keyboard is in view."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.pages.project.table_card import TableCard
from csnat_app.ui.pages.project.table_widget import MOST_ROWS, FigureTable
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.theme.tokens import DARK, LIGHT, Tokens
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.page import Page


def page_with(qtbot: QtBot, rows: int) -> tuple[Page, FigureTable]:
    """A page lower than the table, which stands below a button."""
    cells = tuple((f"Sted {row}", f"{row}", f"{row * 5}") for row in range(rows))
    page = Page("Figures", name="page")
    page.add(Button("Save", name="save"))
    card = TableCard(Grid("Sites", ("Site", "Offered", "Plan"), cells), name="sites")
    page.add(card)
    page.add_space()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    qtbot.waitUntil(lambda: card.table.height() > page.height())
    return page, card.table


def where(table: FigureTable, page: Page) -> QRect:
    """The cell that has the keyboard, as seen through the page's window."""
    cell = table.visualRect(table.currentIndex())
    through = page.scroller.viewport()
    return QRect(table.viewport().mapTo(through, cell.topLeft()), cell.size())


def in_view(table: FigureTable, page: Page) -> bool:
    return page.scroller.viewport().rect().contains(where(table, page))


@pytest.mark.parametrize("rows", [30, MOST_ROWS + 20])  # the second scrolls in itself as well
def test_the_page_goes_along_with_the_arrows(qtbot: QtBot, theme: Theme, rows: int) -> None:
    page, table = page_with(qtbot, rows)
    save = page.findChild(Button, "save")
    assert save is not None
    save.setFocus()
    qtbot.waitUntil(save.hasFocus)
    QTest.keyClick(save, Qt.Key.Key_Tab)
    qtbot.waitUntil(table.hasFocus)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)
    assert in_view(table, page)
    for row in range(1, rows):
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert table.currentIndex().row() == row
        assert in_view(table, page), row
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 0
    head = table.horizontalHeader()
    names = QRect(head.mapTo(page.scroller.viewport(), QPoint(0, 0)), head.size())
    assert page.scroller.viewport().rect().contains(names)
    assert in_view(table, page)


def test_a_cell_that_is_clicked_stays_under_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    page, table = page_with(qtbot, 30)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    page.to_top()
    low = page.scroller.viewport().rect().bottom() - 2
    spot = table.viewport().mapFrom(page.scroller.viewport(), QPoint(300, low))
    row = table.indexAt(spot).row()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert QApplication.mouseButtons() == Qt.MouseButton.LeftButton
    assert table.currentIndex().row() == row
    assert page.scroller.verticalScrollBar().value() == 0
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_cell_with_the_keyboard_can_be_read(
    qtbot: QtBot, qapp: QApplication, theme: Theme, look: Tokens
) -> None:
    """The ring is around it; its ground stays that of the card."""
    theme.apply(qapp, look.name, 1.0)
    page, table = page_with(qtbot, 30)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert in_view(table, page)
    cell = table.viewport().grab(table.visualRect(table.currentIndex())).toImage()
    beside_the_words = cell.pixelColor(cell.width() - 20, cell.height() // 2)
    assert beside_the_words.name() == look.surface.lower()
    assert cell.pixelColor(cell.width() // 2, 2).name() == look.act.lower()

"""The preview shows real pages from memory."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.pdf_preview import PdfPreview
from csnat_app.ui.widgets.text import Text
from tests.ui.hands import bring_forward


def _pdf(pages: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(100, 100, f"Page {number + 1}")
    painter.end()
    buffer.close()
    return bytes(content.data())


def test_pages_are_shown_and_replaced(theme: Theme, qtbot: QtBot) -> None:
    preview = PdfPreview()
    preview.resize(500, 600)
    bring_forward(qtbot, preview)
    preview.show_pdf(_pdf(2))
    qtbot.waitUntil(lambda: preview.page_count() == 2)
    preview.show_pdf(_pdf(3))
    qtbot.waitUntil(lambda: preview.page_count() == 3)
    count = preview.findChild(Text, "preview.count")
    assert count is not None
    assert count.text() == "3 page(s)"
    preview.clear()
    assert preview.page_count() == 0


def test_zooming_begins_where_fitting_ended(theme: Theme, qtbot: QtBot) -> None:
    preview = PdfPreview()
    preview.resize(500, 600)
    bring_forward(qtbot, preview)
    preview.show_pdf(_pdf(1))
    larger = preview.findChild(Button, "preview.larger")
    smaller = preview.findChild(Button, "preview.smaller")
    assert larger is not None
    assert smaller is not None
    qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    first = preview.zoom()
    qtbot.mouseClick(smaller, Qt.MouseButton.LeftButton)
    assert preview.zoom() < first


def test_the_scroll_bar_cannot_chase_the_width(qtbot: QtBot) -> None:
    """With a bar that comes and goes, fitting the width never settled at some heights."""
    preview = PdfPreview()
    qtbot.addWidget(preview)
    view = preview.findChild(QAbstractScrollArea, "preview.pages")
    assert view is not None
    assert view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn

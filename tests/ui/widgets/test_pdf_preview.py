"""The preview shows real pages from memory."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.pdf_preview import PdfPreview
from csnat_app.ui.widgets.text import Text
from tests.ui.hands import bring_forward


def _pdf(pages: int, word: str = "Page") -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    font = painter.font()
    font.setPointSize(40)
    painter.setFont(font)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(1000, 1000, f"{word} {number + 1}")
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


def _seen(preview: PdfPreview) -> bytes:
    """The pages as grey points; nothing before there are letters on them."""
    view = preview.findChild(QAbstractScrollArea, "preview.pages")
    assert view is not None
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    points = bytes(picture.constBits())
    return points if min(points, default=255) < 100 else b""


def _until_seen(preview: PdfPreview, qtbot: QtBot) -> bytes:
    qtbot.waitUntil(lambda: _seen(preview) != b"")
    return _seen(preview)


def test_a_page_that_comes_late_is_not_shown_as_the_next_documents(
    theme: Theme, qtbot: QtBot
) -> None:
    """QPdfView draws on another thread, and would keep the page of the document before."""
    preview = PdfPreview()
    preview.resize(500, 600)
    bring_forward(qtbot, preview)
    first, second = _pdf(2, "First"), _pdf(2, "Another")
    preview.show_pdf(second)
    wanted = _until_seen(preview, qtbot)
    for _ in range(5):
        preview.clear()
        preview.show_pdf(first)
        _seen(preview)  # its pages are asked for, and not there yet
        preview.show_pdf(second)
        assert _until_seen(preview, qtbot) == wanted


def test_another_document_stays_at_the_place_and_the_zoom(theme: Theme, qtbot: QtBot) -> None:
    preview = PdfPreview()
    preview.resize(500, 600)
    bring_forward(qtbot, preview)
    preview.show_pdf(_pdf(3))
    larger = preview.findChild(Button, "preview.larger")
    assert larger is not None
    qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    view = preview.findChild(QAbstractScrollArea, "preview.pages")
    assert view is not None
    view.setFocus()
    view.verticalScrollBar().setValue(400)
    zoom = preview.zoom()
    preview.show_pdf(_pdf(3, "Another"))
    (after,) = preview.findChildren(QAbstractScrollArea, "preview.pages")
    assert after.verticalScrollBar().value() == 400
    assert preview.zoom() == zoom
    assert after.hasFocus()
    assert after.isVisible()


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

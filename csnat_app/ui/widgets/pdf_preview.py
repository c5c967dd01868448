"""The pages of a document as they will be printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

_STEP = 1.25
_LEAST, _MOST = 0.3, 4.0


class PdfPreview(QWidget):
    """Shows a PDF from memory: no file is written for looking at it.

    QtPdf is loaded with the first document, so that the program starts sooner.
    """

    def __init__(
        self,
        *,
        name: str = "preview",
        accessible: str = "",
        whole_page: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self.setObjectName(name)
        self.setAccessibleName(accessible or self.tr("Preview"))
        self._modes = QPdfView.ZoomMode
        self._fit = self._modes.FitInView if whole_page else self._modes.FitToWidth
        self._viewer, self._document_of = QPdfView, QPdfDocument
        self._view, self._document = self._empty_view()
        self._view.setZoomMode(self._fit)
        self._count = Text(role="second", name=f"{name}.count", wrap=False)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addLayout(self._tools(name))
        column.addWidget(self._view, 1)
        self.setMinimumHeight(240)

    def show_pdf(self, content: bytes) -> None:
        """Show another document; the place and the zoom stay."""
        place = self._view.verticalScrollBar().value()
        self._begin_anew()
        buffer = QBuffer(self._document)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        self._view.verticalScrollBar().setValue(place)
        pages = self._document.pageCount()
        self._count.set_text(self.tr("%n page(s)", "", pages))

    def clear(self) -> None:
        """Show nothing and let the document go."""
        if self.page_count():
            self._begin_anew()
        self._count.set_text("")

    def page_count(self) -> int:
        return self._document.pageCount()

    def zoom(self) -> float:
        """The zoom set by hand; 1.0 is the paper's own size."""
        return self._view.zoomFactor()

    def _begin_anew(self) -> None:
        """A view of its own for each document.

        QPdfView draws its pages on another thread, and keeps what comes: a page that was asked for
        just before would be shown as the next document's, and stay.
        """
        old, document = self._view, self._document
        self._view, self._document = self._empty_view()
        self._view.setZoomFactor(old.zoomFactor())
        self._view.setZoomMode(old.zoomMode())
        self._view.setPalette(old.palette())
        self._view.setGeometry(old.geometry())
        self._column.replaceWidget(old, self._view)
        self.setTabOrder(old, self._view)
        self._view.setVisible(not old.isHidden())
        if old.hasFocus():
            self._view.setFocus()
        old.hide()
        old.setParent(None)
        # In this order: a view listens to its document to the last.
        old.deleteLater()
        document.deleteLater()

    def _empty_view(self) -> "tuple[QPdfView, QPdfDocument]":
        view = self._viewer(self)
        view.setObjectName(f"{self.objectName()}.pages")
        view.setAccessibleName(self.accessibleName())
        view.setPageMode(self._viewer.PageMode.MultiPage)
        # A bar that comes and goes changes the width that the pages fit, which makes the bar go
        # and come without end.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        document = self._document_of(self)
        view.setDocument(document)
        return view, document

    def _tools(self, name: str) -> QHBoxLayout:
        smaller = Button(name=f"{name}.smaller", icon="minus", accessible=self.tr("Smaller"))
        larger = Button(name=f"{name}.larger", icon="plus", accessible=self.tr("Larger"))
        fit = Button(name=f"{name}.fit", icon="fit", accessible=self.tr("Fit the page"))
        smaller.clicked.connect(lambda: self._zoom_by(1 / _STEP))
        larger.clicked.connect(lambda: self._zoom_by(_STEP))
        fit.clicked.connect(lambda: self._view.setZoomMode(self._fit))
        line = QHBoxLayout()
        line.setSpacing(GAP_SMALL)
        line.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (smaller, larger, fit):
            line.addWidget(button)
        return line

    def _zoom_by(self, step: float) -> None:
        now = self._view.zoomFactor() if self._is_free() else self._fitted()
        self._view.setZoomMode(self._modes.Custom)
        self._view.setZoomFactor(min(_MOST, max(_LEAST, now * step)))

    def _is_free(self) -> bool:
        return self._view.zoomMode() == self._modes.Custom

    def _fitted(self) -> float:
        """The zoom that fitting amounts to, so that the first step does not jump."""
        points = self._document.pagePointSize(0).width() if self.page_count() else 0.0
        dots = self.screen().logicalDotsPerInch() / 72
        return self._view.viewport().width() / (points * dots) if points else 1.0

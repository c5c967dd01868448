"""Printing and saving a finished document, through the system's own dialogs.

The dialogs are collaborators, so that a test (or another place to run) can answer instead of
a person. What is cancelled leaves no trace; what is done is noted in the log.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QProgressDialog, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.documents import DocumentService
from csnat_app.services.passphrase import LEAST_PASSPHRASE
from csnat_app.services.printables import Printable
from csnat_app.services.writing import write_file
from csnat_app.ui.file_dialog import ask_where

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

FINEST = 300  # dots an inch: beyond that a page of text looks the same and takes four times as long
POINTS = 72  # an inch
KEYS = ("recovery_key", "invitation")  # documents that open the store
SHORT = 500  # milliseconds: a print that is done by then shows no progress

AskWhere = Callable[[QWidget, str], Path | None]
AskHow = Callable[[QWidget, Printable], str | None]
AskPrinter = Callable[[QWidget, str, int], "QPrinter | None"]


def ask_how(parent: QWidget, printable: Printable) -> str | None:
    """Our own question: the passphrase for the file, "" for none; None if it was left."""
    from csnat_app.ui.save_dialog import SaveDialog

    dialog = SaveDialog(parent, key=printable.what in KEYS, least=LEAST_PASSPHRASE)
    try:
        return dialog.ask()
    finally:
        dialog.deleteLater()


def ask_printer(parent: QWidget, name: str, pages: int) -> "QPrinter | None":
    """The system's print dialog; None if it was cancelled. Raises `Misfortune` NOT_PRINTED."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise Misfortune(Trouble.NOT_PRINTED)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name is seen in the printer's queue by others: a document's, never a person's.
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() else None


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a document was saved, and whether a passphrase is needed to read it."""

    path: Path
    protected: bool = False

    @property
    def name(self) -> str:
        return self.path.name


class Output:
    """Raises `Misfortune` for what went wrong; gives what was done, or None if it was cancelled."""

    def __init__(
        self,
        documents: DocumentService,
        ask_where: AskWhere = ask_where,
        ask_printer: AskPrinter = ask_printer,
        ask_how: AskHow = ask_how,
    ) -> None:
        self._documents = documents
        self._ask_where = ask_where
        self._ask_printer = ask_printer
        self._ask_how = ask_how

    def save(self, parent: QWidget, printable: Printable) -> Saved | None:
        """Write the PDF where the person says; what names a person, with a passphrase if wanted.

        Raises FILE_NOT_WRITTEN, DISK_FULL.
        """
        passphrase: str | None = ""
        if names_a_person(printable):
            passphrase = self._ask_how(parent, printable)
        path = None if passphrase is None else self._ask_where(parent, printable.name)
        if path is None:
            return None
        pdf = self._documents.protected(printable, passphrase) if passphrase else printable.pdf
        write_file(path, pdf)
        self._documents.note_exported(printable)
        return Saved(path, bool(passphrase))

    def print_(self, parent: QWidget, printable: Printable) -> bool:
        """Print every page that the person asked for. Raises NOT_PRINTED; False if stopped."""
        held = LoadedPdf(printable.pdf)
        printer = self._ask_printer(parent, printable.name, held.pages)
        if printer is None:
            return False
        progress = _Progress(parent)
        try:
            if not paint_pages(held.document, printer, progress.goes_on):
                return False
        finally:
            progress.close()
        self._documents.note_printed(printable)
        return True


def saved_words(printable: Printable, saved: Saved) -> str:
    """What to say when a file was saved: outside the store it is encrypted only if one wished."""
    if saved.protected:
        words = QCoreApplication.translate(
            "Output", "Saved as {file}. Only the passphrase opens the file."
        )
    elif names_a_person(printable):
        words = QCoreApplication.translate(
            "Output",
            "Saved as {file}. The file is not encrypted: delete it when you no longer need it.",
        )
    else:
        words = QCoreApplication.translate("Output", "Saved as {file}.")
    return words.format(file=saved.name)


def names_a_person(printable: Printable) -> bool:
    """True for what would tell something to whoever finds the file."""
    return printable.carer_id is not None or printable.what in KEYS


class LoadedPdf:
    """A PDF read from memory, never from a file: nothing unencrypted touches the disk."""

    def __init__(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self.document = QPdfDocument()
        # The document reads from the buffer as long as it lives, so both are held together.
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)

    @property
    def pages(self) -> int:
        return self.document.pageCount()


class _Progress:
    """Says which page is being printed when it takes a while, and lets the person stop it."""

    def __init__(self, parent: QWidget) -> None:
        stop = QCoreApplication.translate("Output", "Stop")
        self._dialog = QProgressDialog("", stop, 0, 0, parent)
        self._dialog.setObjectName("output_progress")
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setWindowTitle(QCoreApplication.translate("Output", "Printing"))
        self._dialog.setMinimumDuration(SHORT)

    def goes_on(self, done: int, pages: int) -> bool:
        words = QCoreApplication.translate("Output", "Page {page} of {pages}")
        self._dialog.setLabelText(words.format(page=min(done + 1, pages), pages=pages))
        self._dialog.setMaximum(pages)
        self._dialog.setValue(done)  # lets the window live between two pages
        return not self._dialog.wasCanceled()

    def close(self) -> None:
        self._dialog.reset()  # or it would come forward by itself later
        self._dialog.deleteLater()


def paint_pages(
    document: "QPdfDocument",
    printer: "QPrinter",
    goes_on: Callable[[int, int], bool] = lambda _done, _pages: True,
) -> bool:
    """Paint the chosen pages onto the printer's paper, edge to edge.

    `goes_on(done, pages)` is asked before each page; False if it stopped the print. Raises
    `Misfortune` NOT_PRINTED.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise Misfortune(Trouble.NOT_PRINTED)
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    count = last - first + 1
    painted = True
    for done in range(count):
        if not goes_on(done, count):
            printer.abort()
            painter.end()
            return False
        if done:
            painted = painted and printer.newPage()
        _paint_page(document, first - 1 + done, painter, printer)
    goes_on(count, count)
    if not (painter.end() and painted):
        raise Misfortune(Trouble.NOT_PRINTED)
    return True


def picture_of(document: "QPdfDocument", page: int, size: QSize) -> QImage:
    """A page as it looks on white paper. QtPdf leaves the paper transparent."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return picture


def _paint_page(
    document: "QPdfDocument", page: int, painter: QPainter, printer: "QPrinter"
) -> None:
    points = document.pagePointSize(page)
    fine = min(printer.resolution(), FINEST) / POINTS
    picture = picture_of(document, page, (points * fine).toSize())
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    fitted = picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (paper.width() - fitted.width()) / 2
    top = (paper.height() - fitted.height()) / 2
    painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), picture)

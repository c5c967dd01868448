"""The preview: the real pages of a document, with print and save above them.

Documents are made off the interface thread; what was asked for last is what is shown.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csnat_app.domain.errors import Misfortune
from csnat_app.services.printables import Printable
from csnat_app.ui.output import Output, names_a_person, saved_words
from csnat_app.ui.theme.current import tokens_now
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.pdf_preview import PdfPreview
from csnat_app.ui.widgets.text import Text

Make = Callable[[], Printable]


class PreviewPane(QWidget):
    """Pages as they will be printed, and the buttons that print and save them.

    `failed(misfortune)` and `said(text, undo)` are those of a page: connect them to its own.
    `ready(printable)` comes when a document that was asked for with `show_made` can be seen.
    """

    failed = Signal(object)
    said = Signal(str, object)
    ready = Signal(object)

    def __init__(
        self,
        output: Output,
        *,
        name: str,
        main: bool = False,
        fresh: Callable[[], Printable | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """With `main`, printing is the page's one primary button.

        `fresh` makes what is printed and saved at that moment, where the pages on the screen may
        be older than what was typed; None from it means that nothing can be printed.
        """
        super().__init__(parent)
        self._fresh = fresh
        self._output = output
        self._asked = 0
        self._printable: Printable | None = None
        self._pages: PdfPreview | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Preview"))
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(1)
        self._save = Button(
            self.tr("Save as PDF…"),
            name=f"{name}_save",
            icon="save",
            shortcut="Ctrl+Shift+S",
        )
        self._print = Button(
            self.tr("Print…"),
            "primary" if main else "quiet",
            name=f"{name}_print",
            icon="print",
            shortcut="Ctrl+P",
        )
        self._print.clicked.connect(self.print_)
        self._save.clicked.connect(self.save)
        self._note = Text(
            self.tr("A saved file is encrypted only if you give it a passphrase."),
            "second",
            name=f"{name}_note",
        )
        self._boxed = Text(
            self.tr("Some signs cannot be printed. Each of them stands as an empty box: ▯"),
            "second",
            name=f"{name}_boxed",
        )
        self._state = Text("", "muted", name=f"{name}_state")
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._stack.addWidget(self._state)
        # A page may move these to its heading, where there is room for them.
        self.buttons = QWidget()
        flow = FlowLayout(self.buttons, gap=GAP_SMALL)
        flow.addWidget(self._save)
        flow.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(self.buttons)
        column.addWidget(self._note)
        column.addWidget(self._boxed)
        column.addWidget(self._stack, 1)
        self.clear()

    def printable(self) -> Printable | None:
        """What print and save would take, or None."""
        return self._printable

    def page_count(self) -> int:
        """How many pages are shown; 0 while there is no document."""
        shown = self._pages is not None and self._stack.currentWidget() is self._pages
        return self._pages.page_count() if shown and self._pages else 0

    def clear(self, words: str = "") -> None:
        """Show nothing, or a sentence. What is still being made is dropped when it comes."""
        self._asked += 1
        self._state.set_text(words)
        self._stack.setCurrentWidget(self._state)
        if self._pages is not None:
            self._pages.clear()
        self._allow(None)

    def show_made(self, make: Make) -> None:
        """Make a document on another thread and show it; until then a quiet sentence."""
        self._asked += 1
        number = self._asked
        self._allow(None)
        # Pages that are there already stay until the new ones come: no flicker while one types.
        if self.page_count() == 0:
            self._state.set_text(self.tr("Making the pages…"))
        answer = _Answer()
        answer.made.connect(self._take)
        self._threads.start(lambda: answer.work(number, make))

    def show_printable(self, printable: Printable) -> None:
        self.show_pdf(printable.pdf)
        self._allow(printable)

    def show_pdf(self, pdf: bytes) -> None:
        """Show pages that are neither printed nor saved from here."""
        self._asked += 1
        if self._pages is None:
            # QtPdf is loaded with the first document, not when the program starts.
            self._pages = PdfPreview(name=f"{self.objectName()}_pages", accessible=self.tr("Pages"))
            self._stack.addWidget(self._pages)
            self._colour()
        self._pages.show_pdf(pdf)
        self._stack.setCurrentWidget(self._pages)
        self._allow(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colour()

    def print_(self) -> None:
        """Print what is shown, through the system's dialog."""
        try:
            printable = self._newest()
            if printable is not None and self._output.print_(self, printable):
                self.said.emit(self.tr("Sent to the printer."), None)
        except Misfortune as misfortune:
            self.failed.emit(misfortune)

    def save(self) -> None:
        """Save what is shown where the person says."""
        try:
            printable = self._newest()
            saved = self._output.save(self, printable) if printable is not None else None
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return
        if printable is not None and saved is not None:
            self.said.emit(saved_words(printable, saved), None)

    def _newest(self) -> Printable | None:
        return self._printable if self._fresh is None else self._fresh()

    def _take(self, number: int, made: object) -> None:
        if number != self._asked:
            return  # something else was asked for in the meantime
        if isinstance(made, Printable):
            self.show_printable(made)
            self.ready.emit(made)
            return
        self.clear(self.tr("There are no pages to show."))
        if isinstance(made, Misfortune):
            self.failed.emit(made)
        elif isinstance(made, BaseException):
            raise made

    def _colour(self) -> None:
        """A quiet ground beneath the pages; these are as white as paper in both themes."""
        view = None
        if self._pages is not None:
            view = self._pages.findChild(QAbstractScrollArea)
        if view is not None:
            palette = view.palette()
            palette.setColor(QPalette.ColorRole.Dark, QColor(tokens_now().line))
            view.setPalette(palette)

    def _allow(self, printable: Printable | None) -> None:
        self._printable = printable
        self._print.setEnabled(printable is not None)
        self._save.setEnabled(printable is not None)
        self._note.setVisible(printable is not None and names_a_person(printable))
        self._boxed.setVisible(printable is not None and printable.boxed)


class _Answer(QObject):
    """Carries what another thread made back to this one."""

    made = Signal(int, object)

    def work(self, number: int, make: Make) -> None:
        try:
            result: object = make()
        except Exception as error:  # told on the interface's thread, where it can be shown
            result = error
        self.made.emit(number, result)

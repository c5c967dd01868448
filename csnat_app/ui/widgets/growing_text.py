"""The text field that grows with its text, like a page in a notebook."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from csnat_app.ui.widgets.text import repolish

LONGEST = 20_000
_FRAME = 24  # border and padding, above and below together


class GrowingText(QPlainTextEdit):
    """Plain text of any number of lines; never scrolls in itself.

    `edited(str)` tells what the person typed, never what the program set. The tab key moves on.
    What does not fit in `LONGEST` characters is not taken, and `full(str)` says so in words.
    """

    edited = Signal(str)
    full = Signal(str)

    def __init__(
        self,
        text: str = "",
        *,
        name: str,
        accessible: str,
        placeholder: str = "",
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_lines = lines
        self._by_program = False
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._on_text)
        self.set_text(text)
        self._grow()

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text`; cursor and undo stay if nothing changes."""
        if text == self.toPlainText():
            return
        self._by_program = True
        self.setPlainText(text)
        self._by_program = False

    def insert(self, text: str) -> None:
        """Insert at the cursor as if typed."""
        room = self._room()
        self.insertPlainText(text[:room])
        if len(text) > room:
            self._say_full()

    def set_problem(self, there: bool) -> None:
        """Colour the border; the words stand in the `Labelled` around the field."""
        self.setProperty("problem", there)
        repolish(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insert(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter and (letter.isprintable() or letter == "\r") and self._room() <= 0:
            self._say_full()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _room(self) -> int:
        chosen = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        return LONGEST - self.document().characterCount() + 1 + chosen

    def _say_full(self) -> None:
        self.full.emit(self.tr("This field is full. What did not fit was not taken in."))

    def _on_text(self) -> None:
        self._grow()
        if not self._by_program:
            self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        # The layout of a plain-text document measures its height in lines, not in pixels.
        lines = max(self._least_lines, round(self.document().size().height()))
        high = lines * QFontMetrics(self.font()).lineSpacing()
        margin = round(2 * self.document().documentMargin())
        self.setFixedHeight(high + margin + _FRAME)

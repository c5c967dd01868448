"""The relationship: free words, with the usual ones offered."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from csnat_app.ui import words
from csnat_app.ui.theme.current import tokens_now
from csnat_app.ui.theme.icons import icon
from csnat_app.ui.theme.tokens import ICON
from csnat_app.ui.widgets.line_field import LineField


class RelationshipField(LineField):
    """A line to write in; the arrow, or Down, shows the usual words.

    A line and not a drop-down, so that Sámi letters can be put in from the palette.
    """

    def __init__(self, *, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, accessible=accessible, parent=parent)
        # Not the line's own completer: that would open over what is typed at every key.
        self._offered = QCompleter(list(words.relationships().values()), self)
        self._offered.setWidget(self)
        self._offered.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offered.setMaxVisibleItems(len(words.relationships()))
        self._offered.activated.connect(self._take)
        self._arrow = QAction(QIcon(), self.tr("Show the usual words"), self)
        self._arrow.triggered.connect(self.show_all)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self._colour()

    def key(self) -> str:
        """A known relationship's key, or the words as typed."""
        return words.relationship_key(self.text())

    def offered(self) -> QAbstractItemView:
        """The usual words, as they are shown."""
        view = self._offered.popup()
        assert view is not None
        return view

    def show_all(self) -> None:
        """Offer every usual word, whatever is typed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offered.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # While the words are shown, the keys go to them and not here.
        if event.key() == Qt.Key.Key_Down:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_arrow"):
            self._colour()

    def _take(self, word: str) -> None:
        self.set_text(word)
        self.edited.emit(word)

    def _colour(self) -> None:
        self._arrow.setIcon(icon("chevron-down", tokens_now().muted, ICON))

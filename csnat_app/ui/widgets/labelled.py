"""A field with its label above and words of help or of a problem below."""

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.icons import pixmap
from csnat_app.ui.theme.tokens import ICON
from csnat_app.ui.widgets.text import Text


class _SaysProblem(Protocol):
    def set_problem(self, there: bool) -> None: ...


class Labelled(QWidget):
    """Label, field, and a line under it. A problem takes the place of the help, in words."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        name: str = "",
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.setObjectName(name or f"{field.objectName()}.labelled")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        shown = self.tr("{label} (if wanted)").format(label=label) if optional else label
        self._label = Text(shown, "label", name=f"{field.objectName()}.label")
        self._label.setBuddy(field)
        self._help_text = help_text
        self._note = Text(help_text, "second", name=f"{field.objectName()}.note")
        self._sign = QLabel()
        self._sign.hide()
        column.addWidget(self._label)
        column.addWidget(field)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._sign)
        line.addWidget(self._note, 1)
        column.addLayout(line)
        column.addStretch(1)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.clear_problem()

    def set_label(self, label: str) -> None:
        self._label.set_text(label)

    def set_help(self, text: str) -> None:
        """Other words of help."""
        self._help_text = text
        if not self._sign.isVisibleTo(self):
            self.clear_problem()

    def set_problem(self, words: str) -> None:
        """Say what is wrong and what to do; "" takes it back."""
        if not words:
            self.clear_problem()
            return
        self._show(words, "problem")
        self._colour_sign()
        self._sign.show()
        self._tell_field(True)

    def clear_problem(self) -> None:
        """Show the help again."""
        self._show(self._help_text, "second")
        self._sign.hide()
        self._tell_field(False)

    def note(self) -> str:
        """What stands under the field."""
        return self._note.shown_text()

    def has_problem(self) -> bool:
        return self._sign.isVisibleTo(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._colour_sign()

    def _colour_sign(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap("problem", tokens_now().delete, scaled(ICON - 2), ratio))

    def _show(self, words: str, role: str) -> None:
        self._note.set_text(words)
        self._note.set_role(role)
        self._note.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def _tell_field(self, there: bool) -> None:
        if hasattr(self.field, "set_problem"):
            told: _SaysProblem = self.field
            told.set_problem(there)

"""Fields of one line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.text import repolish

LONGEST = 2_000


class LineField(QLineEdit):
    """A line of text. `edited(str)` tells what the person typed, never what the program set."""

    edited = Signal(str)

    def __init__(
        self,
        text: str = "",
        *,
        name: str,
        accessible: str,
        placeholder: str = "",
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST)
        self.setCursorPosition(0)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textEdited.connect(self.edited)

    def set_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it is if nothing changes."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def insert(self, text: str) -> None:
        """Insert at the cursor as if typed: this counts as edited."""
        super().insert(text)
        self.edited.emit(self.text())

    def set_problem(self, there: bool) -> None:
        """Colour the border; the words stand in the `Labelled` around the field."""
        self.setProperty("problem", there)
        repolish(self)


class SecretField(QWidget):
    """A line for a passphrase, with a button that shows what was typed."""

    edited = Signal(str)
    entered = Signal()  # Return was pressed

    def __init__(self, *, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.group")
        self.line = LineField(name=name, accessible=accessible, secret=True)
        self.line.edited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self._show = Button(self.tr("Show"), name=f"{name}.show", icon="eye")
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show what is typed"))
        self._show.toggled.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self._show.setChecked(False)

    def set_problem(self, there: bool) -> None:
        self.line.set_problem(there)

    def _turn(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        self._show.set_icon("eye-off" if shown else "eye")
        self._show.set_words(self.tr("Hide") if shown else self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show what is typed"))

"""The letters that a Norwegian keyboard lacks."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout


class LetterPalette(QWidget):
    """Puts one of `letters` into the text field that last had the focus.

    Clicking does not take the focus from the field. By keyboard: reach the palette with the tab
    key, choose with the arrows, insert with the space bar, go back to the field with Escape.
    Capitals with the Shift key held, or with the button for capitals.
    """

    def __init__(
        self, letters: str, *, name: str = "letters", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Sámi letters"))
        self._field: QWidget | None = None
        self._small = letters
        self._letters = [self._letter_button(letter) for letter in letters]
        self._capitals = Button("⇧", name=f"{name}.capitals", accessible=self.tr("Capitals"))
        self._capitals.setCheckable(True)
        self._capitals.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._capitals.toggled.connect(self._show_capitals)
        flow = FlowLayout(self, gap=4)
        for button in (*self._letters, self._capitals):
            flow.addWidget(button)
        self._stop_at(0)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def insert(self, letter: str) -> None:
        """Insert into the field, if there is one that can be written in."""
        field = self._field
        if field is None or not isValid(field):
            return
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            field.insert(letter)
        elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            field.insertPlainText(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((i for i, button in enumerate(self._letters) if button.hasFocus()), None)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._field is not None and isValid(self._field):
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step is not None and here is not None:
            there = (here + step) % len(self._letters)
            self._stop_at(there)
            self._letters[there].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _letter_button(self, letter: str) -> Button:
        button = _LetterButton(letter, name=f"{self.objectName()}.{_name(letter)}")
        button.clicked.connect(lambda _=False, which=letter: self._type(which))
        return button

    def _type(self, letter: str) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        capital = bool(shift) != self._capitals.isChecked()
        self.insert(letter.upper() if capital else letter)

    def _show_capitals(self, on: bool) -> None:
        for button, letter in zip(self._letters, self._small, strict=True):
            button.set_words(letter.upper() if on else letter)

    def _stop_at(self, place: int) -> None:
        for number, button in enumerate(self._letters):
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.TabFocus if number == place else policy.NoFocus)

    def _remember(self, _old: QWidget | None, now: QWidget | None) -> None:
        writable = isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit)
        if now is not None and writable and now.window() is self.window():
            self._field = now


def _name(letter: str) -> str:
    """For example "c_caron" or "eng"."""
    name = unicodedata.name(letter).partition(" LETTER ")[2]
    return name.replace(" WITH ", "_").replace(" ", "_").lower()


class _LetterButton(Button):
    """Arrows are the palette's, not the button's."""

    def __init__(self, letter: str, *, name: str) -> None:
        super().__init__(letter, name=name)
        self.setProperty("letter", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

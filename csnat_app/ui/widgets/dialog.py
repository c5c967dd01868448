"""Questions that stop: rare, with the program's own words on the buttons.

Qt has no Norwegian or Sámi texts for its own buttons, so none of them is used.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from csnat_app.ui.program import PROGRAM
from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class Ask(QDialog):
    """A question with answers of (key, words, kind of button).

    `ask()` waits and returns the answer's key; `open()` does not wait and `answered(str)` tells.
    Escape and closing mean `leave`, which must be one of the keys. The first answer that is not
    `danger` is the one that Return gives.
    """

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        answers: Sequence[tuple[str, str, str]],
        *,
        leave: str,
        name: str = "ask",
        content: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._leave = leave
        self._answer = leave
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        # A window's title is seen where the window is not, and the question may name a person.
        self.setWindowTitle(PROGRAM)
        self.setModal(True)
        self.setMinimumWidth(min(scaled(440), 900))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        column.addWidget(Text(title, "section", name=f"{name}.title"))
        if text:
            column.addWidget(Text(text, name=f"{name}.text"))
        if content is not None:
            column.addWidget(content)
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=GAP, right=True)
        self._buttons = {key: self._button(key, words, kind) for key, words, kind in answers}
        for button in self._buttons.values():
            flow.addWidget(button)
        column.addWidget(holder)
        safe = next((key for key, _, kind in answers if kind != "danger"), leave)
        self._buttons[safe].setDefault(True)
        self._buttons[safe].setFocus()

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def ask(self) -> str:
        """Show the question, wait, and return the key of the answer."""
        self.exec()
        return self._answer

    def reject(self) -> None:
        """Escape and the window's cross."""
        self._give(self._leave)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words are: Qt measures them before it makes a wide dialog narrower."""
        super().showEvent(event)
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _button(self, key: str, words: str, kind: str) -> Button:
        button = Button(words, kind, name=f"{self.objectName()}.{key}")
        button.clicked.connect(lambda: self._give(key))
        return button

    def _give(self, key: str) -> None:
        self._answer = key
        self.accept() if key != self._leave else super().reject()
        self.answered.emit(key)

"""Lines of a card that say something and can be acted upon by a button."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.theme.tokens import GAP, PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import SectionHead


class Line(QWidget):
    """A name, a second line, and at the right a pill, a button, or both."""

    def __init__(
        self,
        title: str,
        second: str,
        *at_end: QWidget,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 14, PADDING, 14)
        head = SectionHead(title, second, name=f"{name}_head")
        head.title.set_role("label")
        for widget in at_end:
            head.add_action(widget)
        column.addWidget(head)


def lines_head(title: str, words: str, button: Button, *, name: str) -> QWidget:
    """What stands above lines: a title, what they are, and a button."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
    head = SectionHead(title, words, name=name)
    head.add_action(button)
    column.addWidget(head)
    return holder


class Chapter(Card):
    """A title, what it is for, and one button at the right."""

    def __init__(
        self, title: str, words: str, button: Button, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, parent=parent)
        head = SectionHead(title, words, name=f"{name}_head")
        head.add_action(button)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(GAP)
        self.add(head)

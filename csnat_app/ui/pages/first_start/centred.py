"""A calm page without the rail: one column in the middle, which scrolls when it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, MARGIN
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Measure
from csnat_app.ui.widgets.text import Text


class CentredPage(QWidget):
    """Content goes in with `add`; there is twice as much room below it as above."""

    def __init__(self, *, name: str, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setObjectName(f"{name}_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        measure = Measure(widest=widest)
        measure.setProperty("pane", True)
        measure.set_vertical_margins(MARGIN, MARGIN)
        measure.column.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_LARGE)
        measure.column.addLayout(self._column)
        measure.column.addStretch(2)
        scroll.setWidget(measure)
        outer.addWidget(scroll)

    def add(self, content: QWidget | QLayout) -> None:
        if isinstance(content, QLayout):
            self._column.addLayout(content)
        else:
            self._column.addWidget(content)


def heading(name: str, over: str, title: str, *under: str, role: str = "muted") -> QVBoxLayout:
    """A small line, the title, and sentences under it, in a text's `role`. `over` may be empty."""
    words = QVBoxLayout()
    words.setSpacing(4)
    if over:
        words.addWidget(Text(over, "caption", name=f"{name}_over"))
    words.addWidget(Text(title, "title", name=f"{name}_title"))
    for place, sentence in enumerate(under):
        words.addSpacing(4)
        words.addWidget(Text(sentence, role, name=f"{name}_lead_{place}"))
    return words


def buttons(*widgets: QWidget) -> QWidget:
    """Buttons in a line at the right, the last one being what goes on."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=GAP, right=True)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def way(name: str, title: str, words: str, button: Button, *more: QWidget) -> Card:
    """A card that offers one of several ways, with its button at the bottom."""
    card = Card(title, name=name, small_title=False)
    card.add(Text(words, "muted", name=f"{name}_words"))
    for widget in more:
        card.add(widget)
    card.body.addStretch(1)
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch(1)
    card.add(line)
    return card

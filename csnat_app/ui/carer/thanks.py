"""What the carer sees when the screen was given back: thanks, and nothing else. All is locked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.carer.sizes import sheet
from csnat_app.ui.theme.tokens import GAP_LARGE, MARGIN
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Measure
from csnat_app.ui.widgets.text import Text

MEASURE = 720


class ThanksPage(QWidget):
    """`done` asks for the door. Holds words alone: the store is closed while this is shown."""

    done = Signal()

    def __init__(self, words: dict[str, str], *, finished: bool) -> None:
        super().__init__()
        self.setObjectName("screen_thanks")
        kind = "thanks" if finished else "later"
        self.setAccessibleName(words[f"{kind}.title"])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._door = Button(words["thanks.nurse"], name="screen_to_door", icon="lock")
        self._door.clicked.connect(self.done)
        middle = Measure(widest=MEASURE)
        middle.set_vertical_margins(MARGIN, MARGIN)
        middle.column.addStretch(2)
        middle.column.addWidget(Text(words[f"{kind}.title"], "title", name="screen_thanks.title"))
        middle.column.addWidget(Text(words[f"{kind}.text"], name="screen_thanks.text"))
        middle.column.addSpacing(GAP_LARGE)
        holder = QWidget(middle)
        FlowLayout(holder).addWidget(self._door)
        middle.column.addWidget(holder)
        middle.column.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        self.setStyleSheet(sheet())

    def begin(self) -> None:
        """The keyboard is at the only thing there is to do."""
        self._door.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

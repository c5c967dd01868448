"""Settings: the way to forms and licences."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class PacksCard(Card):
    """`wanted` asks for the page about forms and licences."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_packs", small_title=False, parent=parent)
        self.set_title(self.tr("Forms and licences"))
        self.add(
            Text(
                self.tr(
                    "Which form new carers begin with, what its licence permits, and the way to "
                    "take in a form that your organisation has the licence for."
                ),
                "muted",
                name="settings_packs_words",
            )
        )
        go = Button(self.tr("Open forms and licences"), name="settings_packs_open")
        go.clicked.connect(self.wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(go)
        self.add(holder)

    def fill(self) -> None:
        """What it says never changes."""

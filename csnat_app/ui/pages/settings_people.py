"""Settings: the way to people and keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class PeopleCard(Card):
    """`wanted` asks for the page about people and keys."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_people", small_title=False, parent=parent)
        self.set_title(self.tr("People and keys"))
        self.add(
            Text(
                self.tr(
                    "Who can open this store, your passphrase, the recovery key and the "
                    "organisation's key."
                ),
                "muted",
                name="settings_people_words",
            )
        )
        go = Button(self.tr("Open people and keys"), name="settings_people_open")
        go.clicked.connect(self.wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(go)
        self.add(holder)

    def fill(self) -> None:
        """What it says never changes."""

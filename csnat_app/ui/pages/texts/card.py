"""Settings: how far the texts are reviewed, and the way to their page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.texts.presenter import TextsPresenter
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class TextsCard(Card):
    """`wanted` asks for the page about texts and translations."""

    wanted = Signal()

    def __init__(self, presenter: TextsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_texts", small_title=False, parent=parent)
        self.set_title(self.tr("Texts and translations"))
        self._presenter = presenter
        self.add(
            Text(
                self.tr(
                    "How far the texts are reviewed, and the way to send them to a reviewer and "
                    "take them in again."
                ),
                "muted",
                name="settings_texts_words",
            )
        )
        self._drafts = Text(role="second", name="settings_texts_drafts")
        self.add(self._drafts)
        go = Button(self.tr("Open texts and translations"), name="settings_texts_open")
        go.clicked.connect(self.wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(go)
        self.add(holder)

    def fill(self) -> None:
        name, count = self._presenter.own()
        self._drafts.setVisible(count.screen_drafts > 0)
        self._drafts.set_text(
            self.tr(
                "The words on the screen in {language}: {drafts} of {all} are drafts that nobody "
                "has approved yet."
            ).format(language=name, drafts=count.screen_drafts, all=count.screen)
        )

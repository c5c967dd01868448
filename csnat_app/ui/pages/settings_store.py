"""Settings: what kind of store this is, and where it lies."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.text import Text


class StoreCard(Card):
    """`log_wanted` asks for the page about who did what."""

    log_wanted = Signal()

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_store", small_title=False, parent=parent)
        self.set_title(self.tr("About the store"))
        self._presenter = presenter
        self._kind = Text(name="settings_store_kind")
        self.add(self._kind)
        folder = LineField(
            str(presenter.folder),
            name="settings_store_folder",
            accessible=self.tr("Folder of the store"),
        )
        folder.setReadOnly(True)
        self.add(Labelled(self.tr("Folder"), folder))
        show = Button(self.tr("Open the folder"), name="settings_open_folder", icon="folder")
        show.clicked.connect(self._open_folder)
        log = Button(self.tr("Show the log"), name="settings_show_log")
        log.setToolTip(self.tr("Who did what in this store, and when"))
        log.clicked.connect(self.log_wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(show)
        flow.addWidget(log)
        self.add(holder)
        self.add(
            Text(
                self.tr(
                    "The recovery key was shown when the store was made and is kept nowhere in "
                    "the program. Make sure that the sheet is still where it was put: without "
                    "passphrase and key nobody can open the store."
                ),
                "muted",
                name="settings_recovery_note",
            )
        )

    def fill(self) -> None:
        self._kind.set_text(
            self.tr("A practice store: everybody in here is invented.")
            if self._presenter.practice
            else self.tr("The unit's own store. Everything in it is encrypted.")
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.folder)))

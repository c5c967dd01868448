"""Settings: the last good backup, and the way to the page about backups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.settings_backup_presenter import BackupPresenter
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class BackupCard(Card):
    """`wanted` asks for the page about backups."""

    wanted = Signal()

    def __init__(self, presenter: BackupPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_backup", small_title=False, parent=parent)
        self.set_title(self.tr("Backup"))
        self._presenter = presenter
        self._last = Text(name="settings_backup_last")
        self.add(self._last)
        self._trouble = Text(role="wait", name="settings_backup_trouble")
        self.add(self._trouble)
        go = Button(self.tr("Backup and restore"), name="settings_backup_open")
        go.clicked.connect(self.wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(go)
        self.add(holder)

    def fill(self) -> None:
        presenter = self._presenter
        # What is invented needs no backup.
        self.setVisible(not presenter.practice)
        if presenter.practice:
            return
        last = presenter.last_good()
        self._last.set_text(
            self.tr("Last good backup: {when}").format(when=last)
            if last
            else self.tr("No backup was made yet.")
        )
        trouble = presenter.trouble()
        self._trouble.setVisible(trouble is not None)
        self._trouble.set_text("" if trouble is None else sentence(trouble))

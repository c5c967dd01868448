"""Restore, first: which backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.moments import at_start, size
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.restore.presenter import RestorePresenter
from csnat_app.ui.theme.tokens import PADDING
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text

AskFile = Callable[[QWidget, Path], Path | None]


class ChooseStep(CentredPage):
    """`chosen(Path)` when a person took a backup from the list or a file."""

    back = Signal()
    chosen = Signal(object)
    salvage_wanted = Signal()

    def __init__(
        self, presenter: RestorePresenter, ask: AskFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="restore_choose", widest=640, parent=parent)
        self._presenter = presenter
        self._ask = ask
        self.add(
            heading(
                "restore_choose",
                "",
                self.tr("Restore a backup"),
                self.tr(
                    "Choose the backup. You see what is in it before anything is changed, and what "
                    "is here now is kept."
                ),
            )
        )
        self.banner = Banner("error", name="restore_choose_problem")
        self.add(self.banner)
        self._list = Card(self.tr("Backups in the known folder"), name="restore_list")
        self.add(self._list)
        back = Button(self.tr("Back"), "plain", name="restore_choose_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self._salvage = Button(self.tr("Save what can be read"), "plain", name="restore_salvage")
        self._salvage.clicked.connect(self.salvage_wanted)
        self._salvage.setVisible(presenter.may_salvage)
        self._file = Button(
            self.tr("Choose a file"), "primary", name="restore_choose_file", icon="folder"
        )
        self._file.clicked.connect(self._choose_file)
        self.add(buttons(back, self._salvage, self._file))
        self.show_list()

    def begin(self) -> None:
        self._file.setFocus()

    def show_list(self) -> None:
        """What was found in the folder; a line instead of it while it is being looked into."""
        self._list.clear_rows()
        for place, backup in enumerate(self._presenter.backups):
            row = Row(
                at_start(self._presenter.when(backup.made)),
                size(backup.size),
                name=f"restore_backup_{place + 1}",
                button=self.tr("Look into it"),
            )
            row.activated.connect(lambda path=backup.path: self.chosen.emit(path))
            self._list.add_row(row)
        if not self._presenter.backups:
            words = (
                self.tr(
                    "None here. If the backup lies on a USB stick or in a network folder, choose "
                    "its file."
                )
                if self._presenter.looked
                else self.tr("Looking for backups…")
            )
            self._list.add_row(_quiet(words))

    def set_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def _choose_file(self) -> None:
        path = self._ask(self, self._presenter.folder)
        if path is not None:
            self.chosen.emit(path)


def _quiet(words: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
    column.addWidget(Text(words, "muted", name="restore_none"))
    return holder

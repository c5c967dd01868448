"""Backup: when the last good one was made, where, how often, and what there is."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui import file_dialog
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.settings_backup_presenter import DAY, KEEPS, WEEK, BackupPresenter
from csnat_app.ui.theme.tokens import GAP, PADDING
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text

AskFolder = Callable[[QWidget, Path], Path | None]


class BackupPage(DeskPage):
    def __init__(
        self,
        presenter: BackupPresenter,
        ask: AskFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backup")
        self._presenter = presenter
        self._ask = ask or file_dialog.ask_folder
        self._making = Background()
        self._making.done.connect(self._on_made)
        self._making.failed.connect(self._on_not_made)
        # The folder may lie on a network: its answer is not waited for.
        self._looking = Background()
        self._looking.done.connect(self._show_list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = Page(self.tr("Backup"), name="backup_page")
        outer.addWidget(self._page)
        self._make = Button(self.tr("Make a backup now"), "primary", name="backup_make")
        self._make.clicked.connect(self._make_now)
        self._page.add_action(self._make)
        self._trouble = Banner("wait", name="backup_trouble")
        self._see = Button(self.tr("See what is damaged"), name="backup_damaged")
        self._see.clicked.connect(lambda: self.go.emit("damaged", None))
        self._trouble.add_action(self._see)
        self._page.add(self._trouble)
        self._page.add(self._where_card())
        self._list = Card(self.tr("Backups in this folder"), name="backup_list")
        self._page.add(self._list)
        self._page.add(self._restore_card())
        self._page.add_space()

    def enter(self, argument: object = None) -> None:
        self.attempt(self._read)

    def refresh_backup(self) -> None:
        if self.isVisible():
            with suppress(Misfortune):  # locked meanwhile: there is nobody to tell
                self._read()

    def _read(self) -> None:
        presenter = self._presenter
        last = presenter.last_good()
        self._page.set_title(
            self.tr("Backup"),
            self.tr("Last good backup: {when}").format(when=last)
            if last
            else self.tr("No backup was made yet."),
        )
        self._folder.set_text(str(presenter.folder))
        self._near.setVisible(presenter.beside_the_store)
        self._every.set_value(presenter.every)
        self._keep.set_value(presenter.keep)
        self._show_trouble(presenter.trouble())
        self._show_aside()
        self._show_list()
        self._looking.run(presenter.look_around)

    def _show_trouble(self, trouble: Misfortune | None) -> None:
        self._see.setVisible(self._presenter.damaged)
        if trouble is None:
            self._trouble.hide()
        else:
            self._trouble.say(sentence(trouble))

    def _where_card(self) -> Card:
        card = Card(self.tr("Where and how often"), name="backup_where", small_title=False)
        self._folder = LineField(name="backup_folder", accessible=self.tr("Folder for backups"))
        self._folder.setReadOnly(True)
        card.add(Labelled(self.tr("Folder for backups"), self._folder))
        choose = Button(self.tr("Choose another folder"), name="backup_choose", icon="folder")
        choose.clicked.connect(self._choose_folder)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(choose)
        card.add(holder)
        self._near = Text(
            self.tr(
                "These backups lie on the same machine as the store, and are lost with it. Better "
                "is a USB stick or a network folder of the unit. Backups are always encrypted."
            ),
            "wait",
            name="backup_near",
        )
        card.add(self._near)
        self._every = Segmented(
            [(DAY, self.tr("Every day")), (WEEK, self.tr("Every week"))],
            name="backup_every",
            accessible=self.tr("How often"),
        )
        self._every.chosen.connect(self._choose_every)
        often = Labelled(self.tr("How often"), self._every)
        self._keep = Segmented(
            [(count, str(count)) for count in KEEPS],
            name="backup_keep",
            accessible=self.tr("How many are kept"),
        )
        self._keep.chosen.connect(self._choose_keep)
        kept = Labelled(
            self.tr("How many are kept"),
            self._keep,
            help_text=self.tr("The oldest goes when a new one was made and read back."),
        )
        card.add(Columns(often, kept, name="backup_rhythm", bend_at=560))
        return card

    def _restore_card(self) -> Card:
        card = Card(self.tr("Restore a backup"), name="backup_restore_card", small_title=False)
        card.add(
            Text(
                self.tr(
                    "You see what is in the backup beside what is here before anything is changed."
                ),
                "muted",
            )
        )
        self._aside = Text("", "muted", name="backup_aside")
        card.add(self._aside)
        restore = Button(self.tr("Restore a backup"), name="backup_restore")
        restore.clicked.connect(lambda: self.go.emit("restore", None))
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(restore)
        card.add(holder)
        return card

    def _show_aside(self) -> None:
        count, folder = self._presenter.put_aside()
        self._aside.setVisible(count > 0)
        self._aside.set_text(
            self.tr(
                "%n store(s) put aside: {folder}. A restored backup or a rescued store is used "
                "instead. The newest three stay; others go after 30 days. They still hold what was "
                "deleted since, and open with the passphrases of then.",
                "",
                count,
            ).format(folder=folder)
        )

    def _show_list(self) -> None:
        presenter = self._presenter
        self._list.clear_rows()
        for place, backup in enumerate(presenter.listed):
            name = f"backup_{place + 1}"
            row = Row(
                backup.made,
                name=name,
                bold=False,
                at_end=Text(backup.size, "muted", name=f"{name}_size", wrap=False),
                button=self.tr("Restore"),
            )
            row.activated.connect(lambda path=backup.path: self.go.emit("restore", path))
            self._list.add_row(row)
        if presenter.listed:
            return
        if not presenter.looked:
            words = self.tr("Looking into the folder…")
        elif presenter.out_of_reach:
            words = self.tr(
                "The folder cannot be reached now. The program tries again by itself when the next "
                "backup is due."
            )
        else:
            words = self.tr("The backups stand here with their day and size.")
        self._list.add_row(_quiet(words))

    def _make_now(self) -> None:
        self._make.setEnabled(False)
        self._make.set_words(self.tr("Making a backup…"))
        self._making.run(self._presenter.make_now)

    def _on_made(self) -> None:
        self._make_ready()
        self.said.emit(self.tr("The backup was made and read back."), None)

    def _on_not_made(self, misfortune: Misfortune) -> None:
        self._make_ready()
        self._show_trouble(misfortune)

    def _make_ready(self) -> None:
        self._make.setEnabled(True)
        self._make.set_words(self.tr("Make a backup now"))
        self.attempt(self._read)

    def _choose_folder(self) -> None:
        folder = self._ask(self, self._presenter.folder)
        if folder is not None and self.attempt(lambda: self._presenter.choose_folder(folder)):
            self.kept.emit()
            self._presenter.looked = False
            self._presenter.listed = ()
            self.attempt(self._read)

    def _choose_every(self, days: object) -> None:
        # A choice cannot be unchosen as an answer can.
        if isinstance(days, int):
            self.attempt(lambda: self._presenter.choose_every(days))
        self._every.set_value(self._presenter.every)

    def _choose_keep(self, count: object) -> None:
        if isinstance(count, int):
            self.attempt(lambda: self._presenter.choose_keep(count))
        self._keep.set_value(self._presenter.keep)


def _quiet(words: str) -> QWidget:
    """A sentence in the place of rows."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
    column.addWidget(Text(words, "muted", name="backup_none"))
    return holder

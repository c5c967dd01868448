"""The settings: you, the unit, how it looks, the directory, and the store. All kept at once."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.services.settings import Appearance
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.packs.card import PacksCard
from csnat_app.ui.pages.settings_backup_card import BackupCard
from csnat_app.ui.pages.settings_directory import DirectoryCard
from csnat_app.ui.pages.settings_fields import OF_A_FIELD
from csnat_app.ui.pages.settings_lock import LockCard
from csnat_app.ui.pages.settings_look import LookCard
from csnat_app.ui.pages.settings_people import PeopleCard
from csnat_app.ui.pages.settings_presenter import SettingsPresenter, Undo
from csnat_app.ui.pages.settings_store import StoreCard
from csnat_app.ui.pages.settings_unit import AskPicture, PersonCard, UnitCard, ask_picture
from csnat_app.ui.pages.texts.card import TextsCard
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.saved_note import SavedNote

Filled = (
    PersonCard
    | UnitCard
    | LookCard
    | LockCard
    | BackupCard
    | PeopleCard
    | PacksCard
    | TextsCard
    | StoreCard
    | DirectoryCard
)


class SettingsPage(DeskPage):
    """`appearance_chosen(Appearance)` asks whoever shows the page to dress the program anew.

    `languages` are pairs of code and own name; `cards` lead to pages of their own. `changed` when
    the unit or the person was kept, so that the window can show the new name.
    """

    def __init__(
        self,
        presenter: SettingsPresenter,
        languages: Sequence[tuple[str, str]],
        ask: AskPicture = ask_picture,
        cards: Sequence[BackupCard | PeopleCard | PacksCard | TextsCard] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._presenter = presenter
        self._autosave = Autosave(presenter.now, parent=self)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Page(self.tr("Settings"), name="settings_page")
        outer.addWidget(page)
        self._note = SavedNote(name="settings_saved")
        page.add_action(self._note)
        self._person = PersonCard(presenter, self._autosave)
        self._unit = UnitCard(presenter, self._autosave, ask)
        self._unit.logo_wanted.connect(self._on_logo)
        self._unit.logo_unwanted.connect(self._on_no_logo)
        self._look = LookCard(presenter, languages)
        self._look.chosen.connect(self._on_look)
        self._lock = LockCard(presenter)
        self._lock.chosen.connect(self._on_minutes)
        self._directory = DirectoryCard(presenter, self._autosave, self._now)
        self._directory.removed.connect(self._on_removed)
        self._store = StoreCard(presenter)
        self._store.log_wanted.connect(lambda: self.go.emit("log", None))
        # The directory is long: what is short comes before it.
        self._cards: tuple[Filled, ...] = (
            self._person,
            self._unit,
            self._look,
            self._lock,
            *cards,
            self._store,
            self._directory,
        )
        for card in self._cards:
            page.add(card)
        page.add_space()

    def enter(self, argument: object = None) -> None:
        self._presenter.open()
        self._note.forget()
        for card in self._cards:
            card.fill()

    def leave(self) -> None:
        self._autosave.flush()

    def holds_typing(self) -> bool:
        return self._autosave.pending

    def _now(self, deed: Callable[[], object]) -> bool:
        """Keep something at once, and what was typed before it."""
        self._autosave.flush()
        if not self.attempt(deed):
            self._note.set_not_saved()
            return False
        self._on_saved(self._presenter.now())
        return True

    def _on_saved(self, at: datetime) -> None:
        self._note.set_saved(at)
        self.unit_changed.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._note.set_not_saved()
        if misfortune.trouble not in OF_A_FIELD:
            self.failed.emit(misfortune)

    def _on_logo(self, path: Path) -> None:
        from csnat_app.ui.svg_logo import drawn  # loads a library of its own

        self._now(lambda: self._presenter.choose_logo(path, drawn))
        self._unit.show_logo()

    def _on_no_logo(self) -> None:
        undos: list[Undo] = []
        if self._now(lambda: undos.append(self._presenter.remove_logo())):
            self._unit.show_logo()
            self.said.emit(self.tr("The logo was removed."), self._undoing(undos[0]))

    def _on_removed(self, name: str, undo: Undo) -> None:
        self.said.emit(self.tr("{name} was removed.").format(name=name), self._undoing(undo))

    def _on_look(self, key: str, value: object) -> None:
        kept: list[Appearance] = []
        if self._now(lambda: kept.append(self._presenter.choose_appearance(**{key: value}))):
            self.appearance_chosen.emit(kept[0])
        else:
            self._look.fill()

    def _on_minutes(self, minutes: int) -> None:
        if self._now(lambda: self._presenter.choose_lock_minutes(minutes)):
            self.lock_minutes_chosen.emit(minutes)
        else:
            self._lock.fill()

    def _undoing(self, undo: Undo) -> Undo:
        def undone() -> None:
            if self._now(undo):
                self._unit.show_logo()
                self._directory.fill()

        return undone

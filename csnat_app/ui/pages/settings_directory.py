"""Settings: the unit's directory of places to get help."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.texts import HelpService
from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.pages.settings_service import ServiceEntry
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL, PADDING
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.text import Text

Deed = Callable[[], object]


class DirectoryCard(Card):
    """Lines that open into their fields. `removed(name, undo)` when a service was taken away.

    `now` does a deed at once and tells whether it could be kept.
    """

    removed = Signal(str, object)

    def __init__(
        self,
        presenter: SettingsPresenter,
        autosave: Autosave,
        now: Callable[[Deed], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="settings_directory", small_title=False, parent=parent)
        self.set_title(self.tr("The directory of services"))
        self._presenter = presenter
        self._autosave = autosave
        self._now = now
        self._entries: dict[str, ServiceEntry] = {}
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top())
        self._nothing = Text("", "muted", name="settings_directory_nothing")
        self._nothing.setContentsMargins(PADDING, 0, PADDING, PADDING)
        self._column.addWidget(self._nothing)
        self.add_row(content)

    def fill(self) -> None:
        """Show all services anew."""
        for service_id in tuple(self._entries):
            self._take_away(service_id)
        for service in self._presenter.services:
            self._add(service)
        self._search.set_text("")
        self._filter("")

    def _top(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(PADDING, GAP_SMALL, PADDING, PADDING)
        column.setSpacing(GAP)
        column.addWidget(
            Text(
                self.tr(
                    "What nurse and carer can choose from when they agree on an action. Numbers "
                    "drift: say when somebody last verified them."
                ),
                "muted",
                name="settings_directory_lead",
            )
        )
        self._search = LineField(
            name="settings_directory_search",
            accessible=self.tr("Search the directory"),
            placeholder=self.tr("Search by name, area or telephone"),
        )
        self._search.edited.connect(self._filter)
        new = Button(self.tr("Add a service"), name="settings_directory_add", icon="plus")
        new.clicked.connect(self._add_new)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self._search, 1)
        line.addWidget(new)
        column.addLayout(line)
        return part

    def _add(self, service: HelpService) -> ServiceEntry:
        entry = ServiceEntry(self._presenter, self._autosave, service)
        entry.areas_chosen.connect(self._on_areas)
        entry.verified.connect(self._on_verified)
        entry.unwanted.connect(self._on_unwanted)
        self._entries[service.id] = entry
        self._column.insertWidget(self._column.count() - 1, entry)
        return entry

    def _add_new(self) -> None:
        entry = self._add(self._presenter.new_service())
        self._search.set_text("")
        self._filter("")
        entry.begin()

    def _take_away(self, service_id: str) -> None:
        entry = self._entries.pop(service_id)
        entry.drop()
        self._column.removeWidget(entry)
        entry.hide()
        entry.setParent(None)
        entry.deleteLater()

    def _filter(self, text: str) -> None:
        found = {service.id for service in self._presenter.found(text)}
        last: ServiceEntry | None = None
        for service_id, entry in self._entries.items():
            there = service_id in found or entry.is_open
            entry.setVisible(there)
            entry.set_last(False)
            last = entry if there else last
        if last is not None:
            last.set_last(True)
        self._nothing.setVisible(last is None)
        self._nothing.set_text(
            self.tr("No service fits these words.")
            if self._entries
            else self.tr("No services yet. Add the first one that your unit often uses.")
        )

    def _on_areas(self, service_id: str, areas: object) -> None:
        self._now(lambda: self._presenter.change_service(service_id, areas=areas))

    def _on_verified(self, service_id: str) -> None:
        if self._now(lambda: self._presenter.verify_today(service_id)):
            self._entries[service_id].show_head()

    def _on_unwanted(self, service_id: str) -> None:
        name = self._presenter.service(service_id).name
        undos: list[Deed] = []
        if not self._now(lambda: undos.append(self._presenter.remove_service(service_id))):
            return
        self._take_away(service_id)
        self._filter(self._search.text())
        self._search.setFocus()
        if name:
            self.removed.emit(name, undos[0])

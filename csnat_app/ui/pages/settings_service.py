"""Settings: one place to get help, as a line that opens into its fields."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.texts import HelpService
from csnat_app.ui.pages.settings_fields import Fields
from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL, PADDING
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import rule
from csnat_app.ui.widgets.chips import Chip
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text


class ServiceEntry(QWidget):
    """A hairline, the line itself, and under it the fields when it is open.

    The fields are made when the entry is opened for the first time: a directory has many.
    """

    opened = Signal(str)
    areas_chosen = Signal(str, object)
    verified = Signal(str)
    unwanted = Signal(str)

    def __init__(
        self,
        presenter: SettingsPresenter,
        autosave: Autosave,
        service: HelpService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.service_id = service.id
        self.setObjectName(f"service_{service.id}")
        self._presenter = presenter
        self._autosave = autosave
        self._fields = Fields(autosave)
        self._editor: QWidget | None = None
        self._head: Row | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(rule())
        self.show_head()

    @property
    def is_open(self) -> bool:
        return self._editor is not None and self._editor.isVisibleTo(self)

    def show_head(self) -> None:
        """Build the line from what is kept now."""
        service = self._presenter.service(self.service_id)
        day = service.verified
        words = (
            self.tr("Verified {day}").format(day=self._presenter.dates.written(day))
            if day
            else self.tr("Not verified yet")
        )
        second = " · ".join(part for part in (service.provider, service.telephone) if part)
        head = Row(
            service.name or self.tr("New service"),
            second,
            name=f"service_{self.service_id}_line",
            at_end=Pill(words, name=f"service_{self.service_id}_state"),
        )
        head.activated.connect(lambda: self.set_open(not self.is_open))
        head.set_chosen(self.is_open)
        if self._head is not None:
            had_focus = self._head.hasFocus()
            self._column.replaceWidget(self._head, head)
            self._head.hide()
            self._head.setParent(None)
            self._head.deleteLater()
            if had_focus:
                head.setFocus()
        else:
            self._column.addWidget(head)
        self._head = head
        self._show_verified()

    def set_last(self, last: bool) -> None:
        """The last line of a card rounds its ground to the card's corners."""
        if self._head is not None:
            self._head.setProperty("end_row", last and not self.is_open)

    def set_open(self, there: bool) -> None:
        if there and self._editor is None:
            self._editor = self._make_editor()
            self._column.addWidget(self._editor)
            self._show_verified()
        if self._editor is not None:
            self._editor.setVisible(there)
        if self._head is not None:
            self._head.set_chosen(there)
        if there:
            self.opened.emit(self.service_id)

    def begin(self) -> None:
        """Open, with the cursor in the name."""
        self.set_open(True)
        self._name.setFocus()

    def drop(self) -> None:
        """The entry goes away: nothing of it is kept any more."""
        self._fields.drop()

    def _make_editor(self) -> QWidget:
        editor = QWidget(self)
        editor.setObjectName(f"service_{self.service_id}_editor")
        column = QVBoxLayout(editor)
        column.setContentsMargins(PADDING, GAP_SMALL, PADDING, PADDING)
        column.setSpacing(GAP)
        name = self._line("name", self.tr("Name"))
        self._name = name
        provider = self._line("provider", self.tr("Who offers it"))
        telephone = self._line("telephone", self.tr("Telephone"))
        url = self._line("url", self.tr("Web address"))
        column.addWidget(Columns(name, provider, name=f"{self._key('names')}", bend_at=520))
        column.addWidget(Columns(telephone, url, name=f"{self._key('contact')}", bend_at=520))
        column.addWidget(self._areas())
        service = self._presenter.service(self.service_id)
        note = self._fields.growing(
            self.tr("Note"),
            self._key("note"),
            lambda text: self._presenter.change_service(self.service_id, note=text),
        )
        self._fields.show(self._key("note"), service.note)
        column.addWidget(note)
        column.addWidget(self._foot())
        return editor

    def _line(self, field: str, label: str) -> QWidget:
        labelled = self._fields.line(label, self._key(field), lambda text: self._keep(field, text))
        service = self._presenter.service(self.service_id)
        self._fields.show(self._key(field), getattr(service, field))
        labelled.setFocusProxy(labelled.field)
        return labelled

    def _keep(self, field: str, text: str) -> None:
        self._presenter.change_service(self.service_id, **{field: text})
        self.show_head()

    def _areas(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(Text(self.tr("Helps with"), "label", name=self._key("areas_label")))
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP_SMALL)
        self._chips: dict[str, Chip] = {}
        chosen = self._presenter.service(self.service_id).areas
        for key, label in self._presenter.areas():
            chip = Chip(label, name=self._key(f"area_{key}"), on=key in chosen)
            chip.clicked.connect(self._on_areas)
            self._chips[key] = chip
            flow.addWidget(chip)
        column.addWidget(holder)
        return part

    def _on_areas(self) -> None:
        known = self._chips
        # Areas of an instrument that is no longer shown stay with the service.
        others = [
            area for area in self._presenter.service(self.service_id).areas if area not in known
        ]
        chosen = [key for key, chip in known.items() if chip.isChecked()]
        self.areas_chosen.emit(self.service_id, (*chosen, *others))

    def _foot(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        verify = Button(
            self.tr("I have verified this today"), name=self._key("verify"), icon="check"
        )
        verify.clicked.connect(lambda: self.verified.emit(self.service_id))
        remove = Button(self.tr("Remove"), "danger", name=self._key("remove"), icon="bin")
        remove.clicked.connect(lambda: self.unwanted.emit(self.service_id))
        self._verified = Text("", "muted", name=self._key("verified"), wrap=False)
        for widget in (verify, remove, self._verified):
            flow.addWidget(widget)
        return holder

    def _show_verified(self) -> None:
        if self._editor is None:
            return
        day = self._presenter.service(self.service_id).verified
        words = self._presenter.dates.span(day, self._presenter.today) if day else ""
        self._verified.set_text(words and self.tr("Last verified {when}").format(when=words))

    def _key(self, part: str) -> str:
        return f"service_{self.service_id}_{part}"

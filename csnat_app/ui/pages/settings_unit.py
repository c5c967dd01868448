"""Settings: you, and the unit that stands at the head of what a carer takes home."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from csnat_app.ui.file_dialog import ask_file
from csnat_app.ui.pages.settings_fields import Fields
from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.text import Text

LOGO_WIDTH, LOGO_HEIGHT = 240, 72  # pixels: the logo is shown no larger

AskPicture = Callable[[QWidget], Path | None]


def ask_picture(parent: QWidget) -> Path | None:
    """The system's dialog for a picture; None if it was cancelled."""
    translate = QCoreApplication.translate
    return ask_file(
        parent,
        translate("SettingsUnit", "Choose a logo"),
        translate("SettingsUnit", "Pictures (*.png *.jpg *.jpeg *.svg)"),
    )


class PersonCard(Card):
    def __init__(
        self, presenter: SettingsPresenter, autosave: Autosave, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="settings_person", small_title=False, parent=parent)
        self.set_title(self.tr("You"))
        self._presenter = presenter
        self._fields = fields = Fields(autosave)
        name = fields.line(
            self.tr("Your name"),
            "settings_person_name",
            lambda text: presenter.change_person(name=text),
        )
        title = fields.line(
            self.tr("Your title"),
            "settings_person_title",
            lambda text: presenter.change_person(title=text),
        )
        self.add(Columns(name, title, name="settings_person_fields", bend_at=480))

    def fill(self) -> None:
        person = self._presenter.person
        self._fields.show("settings_person_name", person.name)
        self._fields.show("settings_person_title", person.title)


class UnitCard(Card):
    """`logo_wanted` and `logo_unwanted` when a person chose or removed the picture."""

    logo_wanted = Signal(object)  # Path
    logo_unwanted = Signal()

    def __init__(
        self,
        presenter: SettingsPresenter,
        autosave: Autosave,
        ask: AskPicture = ask_picture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="settings_unit", small_title=False, parent=parent)
        self.set_title(self.tr("The unit"))
        self._presenter = presenter
        self._ask = ask
        self._fields = fields = Fields(autosave)
        self.add(Text(self.tr("Stands on the plan and the leaflet."), "muted"))
        self.add(
            fields.line(
                self.tr("Name of the unit"),
                "settings_unit_name",
                lambda text: presenter.change_unit(name=text),
            )
        )
        self.add(
            fields.line(
                self.tr("Address"),
                "settings_unit_address",
                lambda text: presenter.change_unit(address=text),
            )
        )
        day = fields.line(
            self.tr("Telephone by day"),
            "settings_unit_telephone_day",
            lambda text: presenter.change_unit(telephone_day=text),
        )
        night = fields.line(
            self.tr("Telephone by night"),
            "settings_unit_telephone_night",
            lambda text: presenter.change_unit(telephone_night=text),
        )
        self.add(Columns(day, night, name="settings_unit_telephones", bend_at=480))
        self.add(self._logo_part())

    def fill(self) -> None:
        unit = self._presenter.unit
        for key in ("name", "address", "telephone_day", "telephone_night"):
            self._fields.show(f"settings_unit_{key}", getattr(unit, key))
        self.show_logo()

    def show_logo(self) -> None:
        logo = self._presenter.unit.logo
        picture = QPixmap()
        there = logo is not None and picture.loadFromData(logo)
        if there:
            picture = picture.scaled(
                LOGO_WIDTH,
                LOGO_HEIGHT,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._picture.setPixmap(picture)
        self._picture.setVisible(there)
        self._none.setVisible(logo is None)
        self._broken.setVisible(logo is not None and not there)
        self._remove.setVisible(logo is not None)

    def _logo_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Logo"), "label", name="settings_logo_label"))
        self._picture = QLabel()
        self._picture.setObjectName("settings_logo")
        self._picture.setAccessibleName(self.tr("The unit's logo"))
        self._none = Text(
            self.tr("None yet. A PNG, JPEG or SVG picture."),
            "second",
            name="settings_logo_none",
        )
        self._broken = Text(
            self.tr("This picture cannot be shown. Choose another one."),
            "problem",
            name="settings_logo_broken",
        )
        for widget in (self._picture, self._none, self._broken):
            column.addWidget(widget)
        choose = Button(self.tr("Choose a picture"), name="settings_logo_choose")
        choose.clicked.connect(self._choose)
        self._remove = Button(self.tr("Remove"), "danger", name="settings_logo_remove", icon="bin")
        self._remove.setAccessibleName(self.tr("Remove the logo"))
        self._remove.clicked.connect(self.logo_unwanted)
        line = QWidget()
        flow = FlowLayout(line, gap=GAP)
        flow.addWidget(choose)
        flow.addWidget(self._remove)
        column.addWidget(line)
        return part

    def _choose(self) -> None:
        path = self._ask(self)
        if path is not None:
            self.logo_wanted.emit(path)

"""Step 1: the unit that stands at the head of what a carer takes home."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns


class UnitStep(CentredPage):
    back = Signal()
    next = Signal()

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="first_start_unit", widest=640, parent=parent)
        self._presenter = presenter
        self._fields: dict[str, Labelled] = {}
        self.add(
            heading(
                "first_start_unit",
                self.tr("Step 1 of 3"),
                self.tr("Your unit"),
                self.tr(
                    "This stands on the plan and the leaflet that a carer takes home. All of it "
                    "can be left empty now and changed later under Settings."
                ),
            )
        )
        card = Card(name="first_start_unit_card")
        card.add(self._field("name", self.tr("Name of the unit")))
        card.add(self._field("address", self.tr("Address")))
        card.add(
            Columns(
                self._field("telephone_day", self.tr("Telephone by day")),
                self._field("telephone_night", self.tr("Telephone by night")),
                name="first_start_telephones",
                bend_at=440,
            )
        )
        self.add(card)
        back = Button(self.tr("Back"), "plain", name="first_start_unit_back", icon="chevron-left")
        back.clicked.connect(self.back)
        go_on = Button(self.tr("Next"), "primary", name="first_start_unit_next")
        go_on.clicked.connect(self._go_on)
        self.add(buttons(back, go_on))

    def begin(self) -> None:
        self._fields["name"].field.setFocus()

    def _field(self, key: str, label: str) -> Labelled:
        line = LineField(
            getattr(self._presenter.unit, key), name=f"first_start_unit_{key}", accessible=label
        )
        labelled = Labelled(label, line)
        line.edited.connect(lambda text: self._change(key, text))
        line.returnPressed.connect(self._go_on)
        self._fields[key] = labelled
        return labelled

    def _change(self, key: str, text: str) -> None:
        self._presenter.change_unit(**{key: text})
        self._fields[key].clear_problem()

    def _go_on(self) -> None:
        try:
            self._presenter.check_unit()
        except Misfortune as misfortune:
            labelled = self._fields[str(misfortune.params["field"])]
            labelled.set_problem(sentence(misfortune))
            labelled.field.setFocus()
            return
        self.next.emit()

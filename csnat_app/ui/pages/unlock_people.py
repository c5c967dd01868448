"""The people to choose from at the door, when there are several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.unlock_presenter import Who
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row


class PeopleCard(Card):
    """`chosen(slot id)` when a person said who it is."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[Who], slot_id: str, parent: QWidget | None = None) -> None:
        super().__init__(name="unlock_people", parent=parent)
        self.set_title(self.tr("Who are you?"))
        self._shown: dict[str, Row] = {}
        for place, person in enumerate(people):
            name = f"unlock_person_{place + 1}"
            first = self.tr("First time")
            row = Row(
                person.name,
                person.title,
                name=name,
                at_end=Pill(first, name=f"{name}.first") if person.invited else None,
            )
            row.activated.connect(lambda slot_id=person.slot_id: self._choose(slot_id))
            self._shown[person.slot_id] = row
            self.add_row(row)
        self._mark(slot_id)

    def _choose(self, slot_id: str) -> None:
        self._mark(slot_id)
        self.chosen.emit(slot_id)

    def _mark(self, slot_id: str) -> None:
        for known, row in self._shown.items():
            row.set_chosen(known == slot_id)

"""What the carer wants to talk about, in the carer's order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice_list import ChoiceList, ListItem
from csnat_app.ui.widgets.text import Text


class NeedList(Card):
    """`chosen(need_id)`, `moved(need_id, step)`, `add_wanted(point on the screen)`, `ended()`."""

    chosen = Signal(str)
    moved = Signal(str, int)
    add_wanted = Signal(object)
    ended = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(" ", name="need_list")
        self._presenter = presenter
        self.items = ChoiceList(
            name="needs", accessible=self.tr("What the carer wants to talk about")
        )
        self.items.chosen.connect(self.chosen)
        self.items.moved.connect(self.moved)
        self.add_row(self.items)
        self._add_button = Button(
            self.tr("Add an area"), "plain", name="need_list_add", icon="plus"
        )
        self._add_button.clicked.connect(self._want_to_add)
        self._earlier = self._mover("need_list_earlier", "arrow-up", self.tr("Earlier"), -1)
        self._later = self._mover("need_list_later", "arrow-down", self.tr("Later"), 1)
        end = Button(self.tr("No more now"), "plain", name="need_list_end")
        end.clicked.connect(self.ended)
        first = QHBoxLayout()
        first.addWidget(self._add_button)
        first.addStretch(1)
        first.addWidget(self._earlier)
        first.addWidget(self._later)
        last = QHBoxLayout()
        last.addWidget(end)
        last.addStretch(1)
        self.add(first)
        self.add(last)
        self._notes = Text("", "second", name="need_list_notes")
        self.add(self._notes)
        self.body.addStretch(1)

    def load(self, chosen: str | None = None) -> None:
        """Show the list as it is kept, with one need open."""
        round_ = self._presenter.round_
        name = self._presenter.carer.name
        self.set_title(self.tr("{name} wants to talk about").format(name=name))
        self.items.set_items(
            [
                ListItem(
                    need.id,
                    self._presenter.text.area(need.area),
                    star=round_.starred(need.area),
                    done=need.outcome is not None,
                )
                for need in round_.needs
            ],
            chosen or self.items.value(),
        )
        notes = round_.consideration.notes
        self._notes.set_text("\n\n".join(f"{note.by}: {note.text}" for note in notes))
        self._notes.setVisible(bool(notes))
        several = len(round_.needs) > 1
        self._earlier.setVisible(several)
        self._later.setVisible(several)

    def _mover(self, name: str, icon: str, words: str, step: int) -> Button:
        button = Button("", "plain", name=name, icon=icon, accessible=words)
        button.clicked.connect(lambda: self.moved.emit(self.items.value() or "", step))
        button.setToolTip(f"{words}  Ctrl+{'↑' if step < 0 else '↓'}")
        return button

    def _want_to_add(self) -> None:
        corner = self._add_button.rect().bottomLeft()
        self.add_wanted.emit(self._add_button.mapToGlobal(corner))

"""A damaged store, afterwards: what was saved, and the list of what could not be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.damaged import words
from csnat_app.ui.pages.damaged.presenter import DamagedPresenter
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text

AskWhere = Callable[[QWidget, str], Path | None]
SHOWN = 12  # lines of what could not be read; all of them stand in the file


class SavedStep(CentredPage):
    done = Signal()

    def __init__(
        self, presenter: DamagedPresenter, ask: AskWhere, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="damaged_saved", widest=720, parent=parent)
        self._presenter = presenter
        self._ask = ask
        self.add(
            heading(
                "damaged_saved",
                "",
                self.tr("What could be read is saved"),
                self.tr("The damaged store lies in {folder}, as it was.").format(
                    folder=presenter.kept_in
                ),
            )
        )
        self._banner = Banner("error", name="damaged_saved_problem")
        self.add(self._banner)
        self.add(self._card("damaged_kept", self.tr("In the new store"), words.kept(presenter)))
        lost = words.lost(presenter)
        shown = lost[:SHOWN] or [self.tr("Nothing: everything could be read.")]
        if len(lost) > SHOWN:
            shown.append(self.tr("%n more line(s) in the list", "", len(lost) - SHOWN))
        card = self._card("damaged_lost", self.tr("What could not be read"), shown)
        self.add(card)
        self._state = Text("", "muted", name="damaged_saved_state")
        self._state.hide()
        self.add(self._state)
        save = Button(self.tr("Save the list"), name="damaged_save_list", icon="save")
        save.clicked.connect(self._save)
        save.setVisible(bool(lost))
        self._go = Button(self.tr("Unlock"), "primary", name="damaged_unlock")
        self._go.clicked.connect(self.done)
        self.add(buttons(save, self._go))

    def begin(self) -> None:
        self._go.setFocus()

    def _card(self, name: str, title: str, lines: list[str]) -> Card:
        card = Card(title, name=name)
        card.add(Text("\n".join(lines), name=f"{name}_lines"))
        return card

    def _save(self) -> None:
        path = self._ask(self, words.list_name(self._presenter.now()))
        if path is None:
            return
        try:
            self._presenter.save(path, words.whole_list(self._presenter))
        except Misfortune as misfortune:
            self._banner.say(sentence(misfortune))
            return
        self._state.set_text(self.tr("Saved as {file}.").format(file=path.name))
        self._state.show()

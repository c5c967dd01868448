"""A whole page for a recovery key that is shown this once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.messages import sentence
from csnat_app.ui.output import Output
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.keys.chosen import KeySheet
from csnat_app.ui.pages.keys.key_card import KeyCard
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.choice import Check


class KeyStep(CentredPage):
    """`put_away` when the person has said so. `over` is the small line above the title.

    `name` begins the names of all its parts, but for `signs` (the key) and `done` (the button) if
    they are given. `go_on` stands on the button.
    """

    put_away = Signal()

    def __init__(
        self,
        sheet: KeySheet,
        output: Output,
        *,
        name: str,
        signs: str = "",
        done: str = "",
        over: str,
        title: str,
        leads: tuple[str, ...],
        go_on: str,
        kept: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=f"{name}_step", widest=640, parent=parent)
        self.setAccessibleName(title)
        self.add(heading(name, over, title, *leads, role=""))
        banner = Banner("error", name=f"{name}_problem")
        self.add(banner)
        self._card = KeyCard(sheet, output, name=name, signs=signs or f"{name}_signs")
        self._card.tried.connect(banner.hide)
        self._card.failed.connect(lambda misfortune: banner.say(sentence(misfortune)))
        self.add(self._card)
        self.check = Check(
            self.tr("I have put the key in a safe place"), name=f"{name}_kept", on=kept
        )
        button = Button(go_on, "primary", name=done or f"{name}_done")
        button.setEnabled(kept)
        button.clicked.connect(self.put_away)
        self.check.toggled.connect(button.setEnabled)
        self.add(self.check)
        self.add(buttons(button))

    def begin(self) -> None:
        self._card.setFocus()

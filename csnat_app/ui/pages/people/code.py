"""One-time codes, shown this once, each with how it is used."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.messages import sentence
from csnat_app.ui.output import Output
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.keys.key_card import KeyCard
from csnat_app.ui.pages.people.presenter import Invitation
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button


class CodeStep(CentredPage):
    """`handed_over` when the person is done with it. `several`: codes of more than one."""

    handed_over = Signal()

    def __init__(
        self,
        invitations: Sequence[Invitation],
        output: Output,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="code_step", widest=640, parent=parent)
        self.several = several = len(invitations) > 1
        first = invitations[0].person.name
        title = (
            self.tr("The codes for the others")
            if several
            else self.tr("The code for {name}").format(name=first)
        )
        self.setAccessibleName(title)
        self.add(
            heading(
                "code",
                "",
                title,
                self.tr("Each opens the store once, for the person whose name stands by it.")
                if several
                else self.tr(
                    "When the store is locked, {name} chooses their own name, types this code, and "
                    "then chooses a passphrase."
                ).format(name=first),
                self.tr(
                    "The codes are shown only now. Hand them over in person. If one is lost, you "
                    "can make a new one under People and keys."
                )
                if several
                else self.tr(
                    "The code is shown only now, and is used up after the first time. Hand it over "
                    "in person. If it is lost, you can make a new one under People and keys."
                ),
                role="",
            )
        )
        banner = Banner("error", name="code_problem")
        self.add(banner)
        self._cards = []
        for place, invitation in enumerate(invitations):
            name = f"code_{place + 1}"
            card = KeyCard(
                invitation.sheet,
                output,
                name=name,
                signs=f"{name}_signs",
                title=invitation.person.name if several else "",
            )
            card.tried.connect(banner.hide)
            card.failed.connect(lambda misfortune: banner.say(sentence(misfortune)))
            self._cards.append(card)
            self.add(card)
        done = Button(self.tr("Finish"), "primary", name="code_done")
        done.clicked.connect(self.handed_over)
        self.add(buttons(done))

    def begin(self) -> None:
        self._cards[0].setFocus()

"""Choosing a passphrase after the recovery key or an invitation code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.keys.passphrase_fields import PassphraseFields
from csnat_app.ui.pages.renew.presenter import RenewPresenter
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text


class PassphraseStep(CentredPage):
    """`renewed` when the new passphrase opens the store."""

    renewed = Signal()

    def __init__(self, presenter: RenewPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="renew_passphrase_step", widest=640, parent=parent)
        self._presenter = presenter
        self._work = Background()
        self._work.done.connect(self._on_renewed)
        self._work.failed.connect(self._on_failed)
        over, title, lead = self._words()
        self.add(heading("renew", over, title, lead))
        self.setAccessibleName(title)
        self._banner = Banner("error", name="renew_problem")
        self.add(self._banner)
        self._card = Card(name="renew_card")
        self._fields = PassphraseFields(
            presenter,
            name="renew",
            label=self.tr("New passphrase"),
            again=self.tr("The new passphrase once more"),
        )
        self._fields.entered.connect(self._renew)
        self._card.add(self._fields)
        self.add(self._card)
        self._next = Button(self.tr("Use this passphrase"), "primary", name="renew_next")
        self._next.clicked.connect(self._renew)
        self._state = Text("", "muted", name="renew_state", wrap=False)
        self.add(buttons(self._state, self._next))

    def begin(self) -> None:
        self._fields.setFocus()

    def _words(self) -> tuple[str, str, str]:
        """The small line, the title and the sentence under it."""
        name = self._presenter.name
        if self._presenter.after_recovery:
            return (
                self.tr("Step 1 of 2"),
                self.tr("Choose a new passphrase, {name}").format(name=name),
                self.tr(
                    "The recovery key fits, and everything is there. The forgotten passphrase is "
                    "replaced by the one that you choose now."
                ),
            )
        return (
            "",
            self.tr("Welcome, {name}").format(name=name),
            self.tr(
                "Choose a passphrase of your own. You open the store with it from now on; the "
                "code that you were given is used up then."
            ),
        )

    def _renew(self) -> None:
        if self._work.busy:
            return
        wrong = self._fields.wrong()
        if wrong is not None:
            wrong.field.setFocus()
            return
        self._banner.hide()
        self._set_busy(True)
        self._work.run(self._presenter.renew)

    def _set_busy(self, busy: bool) -> None:
        self._card.setEnabled(not busy)
        self._next.setEnabled(not busy)
        self._state.set_text(self.tr("One moment…") if busy else "")

    def _on_renewed(self) -> None:
        self._set_busy(False)
        self._fields.clear()
        self.renewed.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self._banner.say(sentence(misfortune))
        self._next.setFocus()

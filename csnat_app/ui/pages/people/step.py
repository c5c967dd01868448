"""What every step of people and keys has in common: a heading, a card of fields, two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.keys.wrong_secret import WrongSecret
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import SecretField
from csnat_app.ui.widgets.text import Text


class Step(CentredPage):
    """`done` when what the step is for was done, `back` when it was thought better of, `failed`
    when it could not be done for a reason that no field can put right.

    Fields go into `card`. `busy(bool)` around the deed, which runs beside the interface thread.
    """

    done = Signal()
    back = Signal()
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=f"{name}_step", widest=640, parent=parent)
        self._name = name
        self._wait = ""
        self._secret: WrongSecret | None = None
        self._work = Background()
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._banner = Banner("error", name=f"{name}_problem")
        self.card = Card(name=f"{name}_card")

    def lay_out(self, title: str, *leads: str, go_on: str, wait: str) -> None:
        """Call once. `go_on` stands on the button, `wait` beside it while the deed is done."""
        name = self._name
        self._wait = wait
        self.setAccessibleName(title)
        self.add(heading(name, "", title, *leads))
        self.add(self._banner)
        self.add(self.card)
        self._back = Button(self.tr("Back"), "plain", name=f"{name}_back", icon="chevron-left")
        self._back.clicked.connect(self.back)
        self._go_on = Button(go_on, "primary", name=f"{name}_go_on")
        self._go_on.clicked.connect(self.go)
        self._state = Text("", "muted", name=f"{name}_state", wrap=False)
        self.add(buttons(self._state, self._back, self._go_on))

    def ask_passphrase(
        self, label: str, name: str, wait_left: Callable[[], int]
    ) -> tuple[SecretField, Labelled]:
        """A field for the passphrase that one has, after `lay_out`; Return goes on.

        A wrong one is said there, with the seconds that `wait_left` gives.
        """
        field = SecretField(name=name, accessible=label)
        labelled = Labelled(label, field)
        secret = self._secret = WrongSecret(wait_left, self._go_on, self)
        secret.show_at(labelled)
        field.edited.connect(lambda _text: secret.typed())
        field.entered.connect(self.go)
        self.card.add(labelled)
        return field, labelled

    def begin(self) -> None:
        """Put the cursor into the first field."""

    def wrong(self) -> Labelled | None:
        """Say what is missing under its field; gives the field, None if all is there."""
        return None

    def deed(self) -> Callable[[], object]:
        """What to do with what was typed; may raise `Misfortune`."""
        raise NotImplementedError

    def field_of(self, misfortune: Misfortune) -> tuple[Labelled, str] | None:
        """The field that a misfortune is about, and its words; None if it is about none."""
        return None

    def go(self) -> None:
        if self._work.busy or (self._secret is not None and not self._secret.may_try):
            return
        self._banner.hide()
        wrong = self.wrong()
        if wrong is not None:
            wrong.field.setFocus()
            return
        self._set_busy(True)
        self._work.run(self.deed())

    def _set_busy(self, busy: bool) -> None:
        for part in (self.card, self._back, self._go_on):
            part.setEnabled(not busy)
        self._state.set_text(self._wait if busy else "")
        self.busy.emit(busy)

    def _on_done(self) -> None:
        self._set_busy(False)
        self.done.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        if self._secret is not None and misfortune.trouble in (
            Trouble.WRONG_PASSPHRASE,
            Trouble.TOO_EARLY,
        ):
            wrong = misfortune.trouble is Trouble.WRONG_PASSPHRASE
            self._secret.say(
                self.tr("That is not your passphrase. Nothing is changed.") if wrong else ""
            )
            self._secret.take_keyboard()
            return
        found = self.field_of(misfortune)
        if found is None:
            self._banner.say(sentence(misfortune))
            self._go_on.setFocus()
            self.failed.emit(misfortune)
            return
        labelled, words = found
        labelled.set_problem(words)
        labelled.field.setFocus()

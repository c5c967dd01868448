"""Step 2: who opens the store, and the passphrase; at its end the store is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter, Lack
from csnat_app.ui.pages.keys.passphrase_fields import PassphraseFields
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card, rule
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.text import Text


class PersonStep(CentredPage):
    back = Signal()
    made = Signal()

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="first_start_person", widest=640, parent=parent)
        self._presenter = presenter
        self._work = Background()
        self._work.done.connect(self._on_made)
        self._work.failed.connect(self._on_failed)
        self.add(
            heading(
                "first_start_person", self.tr("Step 2 of 3"), self.tr("You and your passphrase")
            )
        )
        self._banner = Banner("error", name="first_start_problem")
        self.add(self._banner)
        self._card = Card(name="first_start_person_card")
        self._card.add(self._who())
        self._card.add(rule())
        self._passphrases = PassphraseFields(presenter, name="first_start")
        self._passphrases.entered.connect(self._make)
        self._card.add(self._passphrases)
        self.add(self._card)
        self._add_buttons()

    def begin(self) -> None:
        self._name.field.setFocus()

    def _who(self) -> Columns:
        presenter = self._presenter
        name = LineField(presenter.name, name="first_start_name", accessible=self.tr("Your name"))
        name.edited.connect(self._on_name)
        title = LineField(
            presenter.title, name="first_start_title", accessible=self.tr("Your title")
        )
        title.edited.connect(self._on_title)
        self._name = Labelled(self.tr("Your name"), name)
        self._title = Labelled(self.tr("Your title"), title, optional=True)
        return Columns(self._name, self._title, name="first_start_who", bend_at=440)

    def _add_buttons(self) -> None:
        self._back = Button(
            self.tr("Back"), "plain", name="first_start_person_back", icon="chevron-left"
        )
        self._back.clicked.connect(self.back)
        self._next = Button(self.tr("Make the store"), "primary", name="first_start_make")
        self._next.clicked.connect(self._make)
        self._state = Text("", "muted", name="first_start_state", wrap=False)
        self.add(buttons(self._state, self._back, self._next))

    def _on_name(self, text: str) -> None:
        self._presenter.name = text
        self._name.clear_problem()

    def _on_title(self, text: str) -> None:
        self._presenter.title = text
        self._title.clear_problem()

    def _is_complete(self) -> bool:
        """Say what is missing, put the cursor there."""
        wrong: list[Labelled] = []
        if Lack.NAME in self._presenter.lacks():
            self._name.set_problem(self.tr("Your name is needed here."))
            wrong.append(self._name)
        if (labelled := self._passphrases.wrong()) is not None:
            wrong.append(labelled)
        try:
            self._presenter.check_person()
        except Misfortune as misfortune:
            labelled = self._title if misfortune.params["field"] == "title" else self._name
            labelled.set_problem(sentence(misfortune))
            wrong.append(labelled)
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def _make(self) -> None:
        if self._work.busy or not self._is_complete():
            return
        self._banner.hide()
        self._set_busy(True)
        self._work.run(self._presenter.make)

    def _set_busy(self, busy: bool) -> None:
        self._card.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.setEnabled(not busy)
        self._state.set_text(self.tr("Making the store…") if busy else "")

    def _on_made(self) -> None:
        self._set_busy(False)
        self.made.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self._banner.say(sentence(misfortune))
        self._next.setFocus()

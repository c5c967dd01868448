"""Changing one's own passphrase."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.keys.chosen import NewPassphrase
from csnat_app.ui.pages.keys.passphrase_fields import PassphraseFields
from csnat_app.ui.pages.people.presenter import PeoplePresenter
from csnat_app.ui.pages.people.step import Step
from csnat_app.ui.widgets.card import rule
from csnat_app.ui.widgets.labelled import Labelled


class PassphraseStep(Step):
    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="change_passphrase", parent=parent)
        self._presenter = presenter
        self._chosen = NewPassphrase()
        self.lay_out(
            self.tr("Change my passphrase"),
            self.tr("The others keep theirs, and the recovery key stays as it is."),
            go_on=self.tr("Change it"),
            wait=self.tr("One moment…"),
        )
        self._old, self._old_labelled = self.ask_passphrase(
            self.tr("The passphrase until now"), "change_passphrase_old", presenter.wait_left
        )
        self._fields = PassphraseFields(
            self._chosen,
            name="change_passphrase_new",
            label=self.tr("New passphrase"),
            again=self.tr("The new passphrase once more"),
        )
        self._fields.entered.connect(self.go)
        self.card.add(rule())
        self.card.add(self._fields)

    def begin(self) -> None:
        self._old.setFocus()

    def wrong(self) -> Labelled | None:
        if not self._old.text():
            self._old_labelled.set_problem(self.tr("The passphrase until now is needed here."))
            return self._old_labelled
        return self._fields.wrong()

    def deed(self) -> Callable[[], object]:
        old = self._old.text()
        return lambda: self._presenter.change_passphrase(old, self._chosen)

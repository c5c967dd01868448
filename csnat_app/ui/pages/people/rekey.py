"""A new key for everything: what it means, and one's passphrase."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.people.presenter import PeoplePresenter, Rekeyed
from csnat_app.ui.pages.people.step import Step
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.text import Text


class RekeyStep(Step):
    """`rekeyed` holds the new key and codes when it is done."""

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="rekey", parent=parent)
        self._presenter = presenter
        self.rekeyed: Rekeyed | None = None
        self.lay_out(
            self.tr("New key for everything"),
            self.tr(
                "Do this when a machine with the store was lost, or when somebody who left may "
                "have kept a copy of the files. What is written from now on cannot be read with "
                "the old keys."
            ),
            go_on=self.tr("Encrypt everything anew"),
            wait=self.tr("Everything is being encrypted anew. Let the program stay open…"),
        )
        for words in self._what_changes():
            self.card.add(words)
        self._old, self._labelled = self.ask_passphrase(
            self.tr("Your passphrase, which stays"), "rekey_passphrase", presenter.wait_left
        )

    def begin(self) -> None:
        self._old.setFocus()

    def wrong(self) -> Labelled | None:
        if self._old.text():
            return None
        self._labelled.set_problem(self.tr("Your passphrase is needed here."))
        return self._labelled

    def deed(self) -> Callable[[], object]:
        passphrase = self._old.text()

        def rekey() -> None:
            self.rekeyed = self._presenter.rekey(passphrase)

        return rekey

    def _what_changes(self) -> tuple[Text, ...]:
        others = self._presenter.others
        key = Text(
            self.tr("The recovery key changes: have a printer at hand, or paper and pen."),
            name="rekey_key_words",
        )
        if not others:
            return (key,)
        codes = Text(
            self.tr(
                "%n colleague(s) need a new code to come in, which you get to hand over.",
                "",
                others,
            ),
            name="rekey_code_words",
        )
        return (key, codes)

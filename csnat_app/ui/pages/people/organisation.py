"""Adding the organisation's key, pasted or from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.file_dialog import ask_file
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.people.presenter import PeoplePresenter
from csnat_app.ui.pages.people.step import Step
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField

AskKey = Callable[[QWidget], Path | None]


def ask_key(parent: QWidget) -> Path | None:
    """The system's dialog for a file; None if it was cancelled."""
    title = QCoreApplication.translate("OrganisationStep", "Choose the file with the key")
    return ask_file(parent, title)


class OrganisationStep(Step):
    def __init__(
        self, presenter: PeoplePresenter, ask: AskKey = ask_key, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="organisation", parent=parent)
        self._presenter = presenter
        self._ask = ask
        self.lay_out(
            self.tr("Add the organisation's key"),
            self.tr(
                "Your IT department makes a pair of keys with the tool age, keeps the secret one "
                "under lock, and gives you the public one. Whoever has the secret key can read "
                "everything in this store."
            ),
            go_on=self.tr("Add the key"),
            wait=self.tr("Adding the key…"),
        )
        self._who = LineField(
            name="organisation_name", accessible=self.tr("Who keeps the secret key")
        )
        self._key = LineField(
            name="organisation_key", accessible=self.tr("Public key"), placeholder="age1…"
        )
        self._who_labelled = Labelled(
            self.tr("Who keeps the secret key"),
            self._who,
            help_text=self.tr("For example the IT department of the municipality."),
        )
        self._key_labelled = Labelled(self.tr("Public key"), self._key)
        for field, labelled in (
            (self._who, self._who_labelled),
            (self._key, self._key_labelled),
        ):
            field.edited.connect(lambda _text, labelled=labelled: labelled.clear_problem())
            field.returnPressed.connect(self.go)
        self.card.add(self._who_labelled)
        self.card.add(self._key_labelled)
        from_file = Button(self.tr("From a file"), name="organisation_file", icon="folder")
        from_file.clicked.connect(self._choose_file)
        line = QHBoxLayout()
        line.addWidget(from_file)
        line.addStretch(1)
        self.card.add(line)

    def begin(self) -> None:
        self._who.setFocus()

    def deed(self) -> Callable[[], object]:
        name, key = self._who.text(), self._key.text()
        return lambda: self._presenter.add_organisation(name, key)

    def field_of(self, misfortune: Misfortune) -> tuple[Labelled, str] | None:
        match misfortune.trouble:
            case Trouble.NAME_MISSING:
                return self._who_labelled, self.tr("A name is needed here.")
            case Trouble.IDENTITY_NUMBER:
                return self._who_labelled, sentence(misfortune)
            case Trouble.ORGANISATION_KEY_UNREADABLE:
                return self._key_labelled, sentence(misfortune)
            case _:
                return None

    def _choose_file(self) -> None:
        path = self._ask(self)
        if path is None:
            return
        self._key_labelled.clear_problem()
        try:
            self._key.set_text(self._presenter.read_key(path))
        except Misfortune as misfortune:
            self._key_labelled.set_problem(sentence(misfortune))

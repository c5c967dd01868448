"""Inviting somebody: a name and a title, of which a one-time code is made."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.people.presenter import Invitation, PeoplePresenter
from csnat_app.ui.pages.people.step import Step
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns


class InviteStep(Step):
    """`invitation` holds the code when it is done."""

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="invite", parent=parent)
        self._presenter = presenter
        self.invitation: Invitation | None = None
        self.lay_out(
            self.tr("Invite somebody"),
            self.tr(
                "A colleague who shall open this store as well. You get a code to hand over; with "
                "it your colleague chooses a passphrase of their own."
            ),
            go_on=self.tr("Make the code"),
            wait=self.tr("Making the code…"),
        )
        name = LineField(name="invite_name", accessible=self.tr("Name of the colleague"))
        title = LineField(name="invite_title", accessible=self.tr("Title of the colleague"))
        self._name_field = Labelled(self.tr("Name"), name)
        self._title_field = Labelled(self.tr("Title"), title, optional=True)
        for field, labelled in ((name, self._name_field), (title, self._title_field)):
            field.edited.connect(lambda _text, labelled=labelled: labelled.clear_problem())
            field.returnPressed.connect(self.go)
        self.card.add(Columns(self._name_field, self._title_field, name="invite_who", bend_at=440))
        self._typed = (name, title)

    def begin(self) -> None:
        self._name_field.field.setFocus()

    def deed(self) -> Callable[[], object]:
        name, title = (field.text() for field in self._typed)

        def invite() -> None:
            self.invitation = self._presenter.invite(name, title)

        return invite

    def field_of(self, misfortune: Misfortune) -> tuple[Labelled, str] | None:
        if misfortune.trouble is Trouble.NAME_MISSING:
            return self._name_field, self.tr("The name is needed here.")
        if misfortune.trouble is Trouble.IDENTITY_NUMBER:
            of_title = misfortune.params["field"] == "title"
            return (self._title_field if of_title else self._name_field), sentence(misfortune)
        return None

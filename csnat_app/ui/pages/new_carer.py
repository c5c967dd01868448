"""A new carer: a name or a code, and whatever else is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui import messages
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.new_carer_fields import RelationshipField
from csnat_app.ui.pages.new_carer_presenter import NewCarer, NewCarerPresenter
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.letter_palette import LetterPalette
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, Page


class NewCarerPage(DeskPage):
    def __init__(self, presenter: NewCarerPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("new_carer")
        self._name = LineField(name="new_carer_name", accessible=self.tr("Name or code"))
        self._relationship = RelationshipField(
            name="new_carer_relationship", accessible=self.tr("Relationship to the patient")
        )
        self._patient = LineField(
            name="new_carer_patient", accessible=self.tr("The patient's code or initials")
        )
        self._telephone = LineField(name="new_carer_telephone", accessible=self.tr("Telephone"))
        self._language = Chips(
            [*presenter.languages()],
            name="new_carer_language",
            accessible=self.tr("The carer's language"),
        )
        self._labelled = self._label_fields()
        for field, labelled in self._labelled.items():
            line = labelled.field
            assert isinstance(line, LineField)
            line.edited.connect(lambda text, where=field: self._edited(where, text))
            line.returnPressed.connect(self._begin)

        page = Page(
            self.tr("New carer"),
            self.tr("A name or a code is enough to begin."),
            name="new_carer_page",
        )
        page.add(self._form())
        page.add(self._buttons())
        page.add_space()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def enter(self, argument: object = None) -> None:
        """What was typed before one went to look something up is still there."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_typing(self) -> bool:
        """Nothing is kept before Begin."""
        typed = self.typed()
        written = (typed.name, typed.relationship, typed.patient_code, typed.telephone)
        return any(text.strip() for text in written)

    def typed(self) -> NewCarer:
        """What stands in the fields now."""
        return NewCarer(
            name=self._name.text(),
            relationship=self._relationship.key(),
            patient_code=self._patient.text(),
            language=str(self._language.value()),
            telephone=self._telephone.text(),
        )

    def _label_fields(self) -> dict[str, Labelled]:
        """By the name that a refused field has in a misfortune."""
        return {
            "name": Labelled(
                self.tr("Name or code"),
                self._name,
                help_text=self.tr("What you call the carer. No national identity number."),
            ),
            "relationship": Labelled(
                self.tr("Relationship to the patient"),
                self._relationship,
                help_text=self.tr("For example daughter. Your own words are fine."),
            ),
            "patient_code": Labelled(
                self.tr("The patient's code or initials"),
                self._patient,
                help_text=self.tr("So that you know whom it is about. No full name."),
            ),
            "telephone": Labelled(self.tr("Telephone"), self._telephone, optional=True),
        }

    def _form(self) -> Card:
        card = Card(name="new_carer_card")
        card.body.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        card.body.setSpacing(GAP_LARGE)
        fields = self._labelled
        card.add(Columns(_top(fields["name"]), _top(fields["relationship"]), name="new_carer_who"))
        card.add(
            Columns(_top(fields["patient_code"]), _top(fields["telephone"]), name="new_carer_more")
        )
        card.add(
            Labelled(
                self.tr("The carer's language"),
                self._language,
                help_text=self.tr("Leaflet and plan are in this language."),
            )
        )
        palette = LetterPalette(self._presenter.letters(), name="new_carer_letters")
        card.add(Labelled(self.tr("Sámi letters"), palette))
        return card

    def _buttons(self) -> QWidget:
        begin = Button(self.tr("Begin"), "primary", name="new_carer_begin")
        begin.clicked.connect(self._begin)
        leave = Button(self.tr("Leave without keeping"), name="new_carer_leave")
        leave.clicked.connect(self._leave_without)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addStretch(1)
        line.addWidget(leave)
        line.addWidget(begin)
        return holder

    def _edited(self, field: str, text: str) -> None:
        """Say at once that a number may not stay; anything else is looked at with Begin."""
        if self._presenter.refuses(text):
            self._refuse(Misfortune(Trouble.IDENTITY_NUMBER, field=field), field)
        else:
            self._labelled[field].clear_problem()

    def _begin(self) -> None:
        try:
            carer_id = self._presenter.begin(self.typed())
        except Misfortune as misfortune:
            self._tell(misfortune)
            return
        self._forget()
        self.go.emit("carer", carer_id)

    def _tell(self, misfortune: Misfortune) -> None:
        """At the field that it is about, or above the page."""
        if misfortune.trouble is Trouble.NAME_MISSING:
            field = "name"
        elif misfortune.trouble is Trouble.IDENTITY_NUMBER:
            field = str(misfortune.params["field"])
        else:
            self.failed.emit(misfortune)
            return
        self._refuse(misfortune, field)
        self._labelled[field].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, misfortune: Misfortune, field: str) -> None:
        self._labelled[field].set_problem(messages.sentence(misfortune))

    def _leave_without(self) -> None:
        self._forget()
        self.go.emit("carers", None)

    def _forget(self) -> None:
        """The next carer begins with empty fields."""
        for labelled in self._labelled.values():
            line = labelled.field
            assert isinstance(line, LineField)
            line.clear()
            labelled.clear_problem()
        self._language.set_value(self._presenter.languages()[0][0])


def _top(widget: QWidget) -> QWidget:
    """A field keeps its height when its neighbour has more to say."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder

"""Correct what is known of a carer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui import words
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class CarerDialog(QDialog):
    def __init__(self, presenter: CasePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("carer_dialog")
        self.setWindowTitle(self.tr("Correct"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(560)
        carer = presenter.carer
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        column.addWidget(Text(self.tr("What is known of the carer"), "section"))
        self._fields = {
            "name": self._field("name", self.tr("Name or code"), carer.name),
            "patient_code": self._field(
                "patient_code", self.tr("Patient, as a code or initials"), carer.patient_code
            ),
            "telephone": self._field("telephone", self.tr("Telephone"), carer.telephone),
        }
        self._relationship = QComboBox()
        self._relationship.setObjectName("carer_dialog_relationship")
        self._relationship.setAccessibleName(self.tr("Relationship"))
        self._relationship.setEditable(True)
        self._relationship.addItems(list(words.relationships().values()))
        self._relationship.setCurrentText(words.relationship(carer.relationship))
        relationship = Labelled(self.tr("Relationship"), self._relationship)
        self._language = Segmented(
            presenter.languages(),
            name="carer_dialog_language",
            accessible=self.tr("The carer's language"),
            first_digit=1,
        )
        self._language.set_value(carer.language)
        column.addWidget(self._fields["name"])
        column.addWidget(relationship)
        column.addWidget(self._fields["patient_code"])
        column.addWidget(Labelled(self.tr("The carer's language"), self._language))
        column.addWidget(self._fields["telephone"])
        self._problem = Text("", "problem", name="carer_dialog_problem")
        self._problem.hide()
        column.addWidget(self._problem)
        line = QHBoxLayout()
        line.addStretch(1)
        leave = Button(self.tr("Leave as it was"), name="carer_dialog_leave")
        leave.clicked.connect(self.reject)
        keep = Button(self.tr("Keep the correction"), "primary", name="carer_dialog_keep")
        keep.setDefault(True)
        keep.clicked.connect(self._keep)
        line.addWidget(leave)
        line.addWidget(keep)
        column.addLayout(line)
        self._known = self._stands()

    def holds_typing(self) -> bool:
        """Whether something was corrected and neither kept nor left."""
        return self.isVisible() and self._stands() != self._known

    def _field(self, name: str, label: str, value: str) -> Labelled:
        field = LineField(value, name=f"carer_dialog_{name}", accessible=label)
        return Labelled(label, field)

    def _stands(self) -> dict[str, str]:
        """What stands in the fields now."""
        found = {}
        for name, labelled in self._fields.items():
            field = labelled.field
            assert isinstance(field, LineField)
            found[name] = field.text()
        found["relationship"] = words.relationship_key(self._relationship.currentText())
        found["language"] = str(self._language.value() or self._presenter.carer.language)
        return found

    def _keep(self) -> None:
        for labelled in self._fields.values():
            labelled.clear_problem()
        try:
            self._presenter.correct_carer(**self._stands())
        except Misfortune as misfortune:
            self._say(misfortune)
            return
        self.accept()

    def _say(self, misfortune: Misfortune) -> None:
        named = str(misfortune.params.get("field", ""))
        where = "name" if misfortune.trouble is Trouble.NAME_MISSING else named
        if where in self._fields:
            self._fields[where].set_problem(sentence(misfortune))
            self._fields[where].field.setFocus()
        else:
            self._problem.set_text(sentence(misfortune))
            self._problem.show()

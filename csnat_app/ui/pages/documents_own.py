"""The unit's own PDFs: which file, what it is called, and in which language it is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.services.unit_documents import LONGEST_TITLE
from csnat_app.ui.file_dialog import ask_file
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.text import Text

Languages = Sequence[tuple[str, str]]
AskPdf = Callable[[QWidget], Path | None]
AskName = Callable[[QWidget, str, str, Languages], tuple[str, str] | None]


def ask_pdf(parent: QWidget) -> Path | None:
    """The system's dialog for a PDF; None if it was cancelled."""
    translate = QCoreApplication.translate
    return ask_file(
        parent,
        translate("OwnDocuments", "Choose a PDF"),
        translate("OwnDocuments", "PDF documents (*.pdf)"),
    )


def ask_name(
    parent: QWidget, title: str, language: str, languages: Languages
) -> tuple[str, str] | None:
    """Our own question for title and language; None if it was left."""
    translate = QCoreApplication.translate
    line = LineField(
        title,
        name="documents_own_title",
        accessible=translate("OwnDocuments", "Name of the document"),
    )
    line.setMaxLength(LONGEST_TITLE)
    choice = Choice(
        [*languages, ("", translate("OwnDocuments", "Another language"))],
        name="documents_own_language",
        accessible=translate("OwnDocuments", "Language"),
        value=language,
    )
    fields = QWidget()
    column = QVBoxLayout(fields)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addWidget(Labelled(translate("OwnDocuments", "Name of the document"), line))
    column.addWidget(Labelled(translate("OwnDocuments", "Language"), choice))
    question = Ask(
        translate("OwnDocuments", "What is this document called?"),
        translate("OwnDocuments", "The name stands in the list, and as the name of a saved file."),
        [
            ("leave", translate("OwnDocuments", "Leave it"), "plain"),
            ("keep", translate("OwnDocuments", "Keep"), "primary"),
        ],
        leave="leave",
        name="documents_own_ask",
        content=fields,
        parent=parent,
    )
    keep = question.button("keep")
    keep.setDefault(True)
    keep.setEnabled(bool(title.strip()))
    line.edited.connect(lambda text: keep.setEnabled(bool(text.strip())))
    line.setFocus()
    try:
        if question.ask() != "keep":
            return None
        return line.text(), str(choice.value() or "")
    finally:
        question.deleteLater()


class OwnButtons(QWidget):
    """Below the list: adding a PDF, and what can be done with the chosen one of the unit's own."""

    add_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documents_own")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        self._add = Button(self.tr("Add a PDF of your own…"), name="documents_own_add", icon="plus")
        self._add.clicked.connect(self.add_wanted)
        self._reading = Text(self.tr("Reading the file…"), "second", name="documents_own_reading")
        self._rename = Button(self.tr("Change the name…"), name="documents_own_rename")
        self._rename.clicked.connect(self.rename_wanted)
        self._remove = Button(self.tr("Remove"), "danger", name="documents_own_remove", icon="bin")
        self._remove.clicked.connect(self.remove_wanted)
        line = QWidget()
        flow = FlowLayout(line, gap=GAP_SMALL)
        for button in (self._add, self._rename, self._remove):
            flow.addWidget(button)
        column.addWidget(line)
        column.addWidget(self._reading)
        self.show_state(own="", reading=False)

    def show_state(self, *, own: str, reading: bool) -> None:
        """`own` is the title of the chosen one of the unit's own, "" for any other."""
        self._rename.setVisible(bool(own))
        self._remove.setVisible(bool(own))
        self._remove.setAccessibleName(self.tr("Remove: {name}").format(name=own))
        self._add.setEnabled(not reading)
        self._reading.setVisible(reading)

    def parts(self) -> tuple[QWidget, ...]:
        """In reading order."""
        return (self._add, self._rename, self._remove)

"""What is asked beside the page: files, folders, and the passphrase of the coordinator's key."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csnat_app.ui import file_dialog
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import SecretField


class Dialogs:
    """Each gives None, or nothing, if it was cancelled."""

    def project_file(self, parent: QWidget) -> Path | None:
        translate = QCoreApplication.translate
        return file_dialog.ask_file(
            parent,
            translate("ProjectDialogs", "Choose the project file"),
            translate("ProjectDialogs", "Project files (*.json)"),
        )

    def key_file(self, parent: QWidget) -> Path | None:
        translate = QCoreApplication.translate
        return file_dialog.ask_file(
            parent,
            translate("ProjectDialogs", "Choose your key"),
            translate("ProjectDialogs", "Keys (*.key)"),
        )

    def had_reports(self, parent: QWidget) -> bool | None:
        """Whether there were reports of the project before its key came here."""
        translate = QCoreApplication.translate
        dialog = Ask(
            translate("ProjectDialogs", "Has a report been made of this project before?"),
            translate(
                "ProjectDialogs",
                "Then choose the file ledger.json, which lies beside the last report. The program "
                "uses it to make sure that the old and the new reports together tell of nobody.",
            ),
            (
                ("leave", translate("ProjectDialogs", "Leave it"), "plain"),
                ("none", translate("ProjectDialogs", "No report yet"), "quiet"),
                ("choose", translate("ProjectDialogs", "Choose the file"), "primary"),
            ),
            leave="leave",
            name="project_had_reports",
            parent=parent,
        )
        try:
            return {"none": False, "choose": True}.get(dialog.ask())
        finally:
            dialog.deleteLater()

    def ledger_file(self, parent: QWidget) -> Path | None:
        translate = QCoreApplication.translate
        return file_dialog.ask_file(
            parent,
            translate("ProjectDialogs", "Choose the ledger of the last report"),
            translate("ProjectDialogs", "Ledgers (*.json)"),
        )

    def form(self, parent: QWidget) -> Path | None:
        translate = QCoreApplication.translate
        return file_dialog.ask_file(
            parent,
            translate("ProjectDialogs", "Choose the filled-in form"),
            translate("ProjectDialogs", "Filled-in forms (*.json *.csv)"),
        )

    def contributions(self, parent: QWidget) -> tuple[Path, ...]:
        translate = QCoreApplication.translate
        return file_dialog.ask_files(
            parent,
            translate("ProjectDialogs", "Choose the files from the sites"),
            translate("ProjectDialogs", "Sealed figures (*.csnatcounts)"),
        )

    def where_sealed(self, parent: QWidget, name: str) -> Path | None:
        kinds = QCoreApplication.translate("ProjectDialogs", "Sealed figures (*.csnatcounts)")
        return file_dialog.ask_where_file(parent, name, kinds, "csnatcounts")

    def where_project(self, parent: QWidget, name: str) -> Path | None:
        kinds = QCoreApplication.translate("ProjectDialogs", "Project files (*.json)")
        return file_dialog.ask_where_file(parent, name, kinds, "json")

    def where_key(self, parent: QWidget, name: str) -> Path | None:
        kinds = QCoreApplication.translate("ProjectDialogs", "Keys (*.key)")
        return file_dialog.ask_where_file(parent, name, kinds, "key")

    def folder(self, parent: QWidget) -> Path | None:
        title = QCoreApplication.translate("ProjectDialogs", "Choose a folder for the report")
        return file_dialog.ask_out_folder(parent, title)

    def passphrase(self, parent: QWidget) -> str | None:
        translate = QCoreApplication.translate
        field = SecretField(
            name="project_key_passphrase",
            accessible=translate("ProjectDialogs", "Passphrase for the key"),
        )
        dialog = Ask(
            translate("ProjectDialogs", "Open your key"),
            translate("ProjectDialogs", "The files are sealed; your key opens them."),
            (
                ("leave", translate("ProjectDialogs", "Leave it"), "plain"),
                ("open", translate("ProjectDialogs", "Open"), "primary"),
            ),
            leave="leave",
            name="project_key",
            content=Labelled(translate("ProjectDialogs", "Passphrase for the key"), field),
            parent=parent,
        )
        dialog.button("open").setDefault(True)
        field.entered.connect(dialog.button("open").click)
        field.setFocus()
        try:
            return field.text() if dialog.ask() == "open" else None
        finally:
            field.clear()
            dialog.deleteLater()

    def sure_to_remove(self, parent: QWidget, title: str, lost: str) -> bool:
        translate = QCoreApplication.translate
        dialog = Ask(
            translate("ProjectDialogs", "Remove “{title}”?").format(title=title),
            lost,
            (
                ("keep", translate("ProjectDialogs", "Keep it"), "quiet"),
                ("remove", translate("ProjectDialogs", "Remove"), "danger"),
            ),
            leave="keep",
            name="project_remove_ask",
            parent=parent,
        )
        try:
            return dialog.ask() == "remove"
        finally:
            dialog.deleteLater()

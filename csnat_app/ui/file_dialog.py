"""The system's dialogs for files, leaving nothing behind in Qt's own list."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import Shiboken

# Where Qt notes the folders that were looked at, for every program of the person: a folder may
# have a carer's name.
_REMEMBERED = ("FileDialog/history", "FileDialog/lastVisited")


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where to save a PDF; None if it was cancelled."""
    return _ask(
        parent,
        name,
        QCoreApplication.translate("Output", "Save as PDF"),
        QCoreApplication.translate("Output", "PDF documents (*.pdf)"),
        "pdf",
    )


def ask_where_text(parent: QWidget, name: str) -> Path | None:
    """Where to save a text; None if it was cancelled."""
    return _ask(
        parent,
        name,
        QCoreApplication.translate("Output", "Save as a file"),
        QCoreApplication.translate("Output", "Texts (*.txt)"),
        "txt",
    )


def ask_where_json(parent: QWidget, name: str) -> Path | None:
    """Where to save data; None if it was cancelled."""
    return _ask(
        parent,
        name,
        QCoreApplication.translate("Output", "Save as a file"),
        QCoreApplication.translate("Output", "Data (*.json)"),
        "json",
    )


def ask_where_sheet(parent: QWidget, name: str) -> Path | None:
    """Where to save a spreadsheet; None if it was cancelled."""
    return _ask(
        parent,
        name,
        QCoreApplication.translate("Output", "Save as a file"),
        QCoreApplication.translate("Output", "Spreadsheets (*.xlsx)"),
        "xlsx",
    )


def ask_backup(parent: QWidget, folder: Path) -> Path | None:
    """Which backup to read, beginning in `folder`; None if it was cancelled."""
    title = QCoreApplication.translate("Restore", "Choose a backup")
    kinds = QCoreApplication.translate("Restore", "Backups (*.csnatbackup)")
    return _ask_there(parent, folder, title, QFileDialog.FileMode.ExistingFile, kinds)


def ask_folder(parent: QWidget, folder: Path) -> Path | None:
    """Which folder backups go to; None if it was cancelled."""
    title = QCoreApplication.translate("Restore", "Choose the folder for backups")
    return _ask_there(parent, folder, title, QFileDialog.FileMode.Directory, "")


def ask_out_folder(parent: QWidget, title: str) -> Path | None:
    """Which folder files are written to; None if it was cancelled."""
    return _ask_there(parent, _documents(), title, QFileDialog.FileMode.Directory, "")


def ask_files(parent: QWidget, title: str, kinds: str = "") -> tuple[Path, ...]:
    """Which files to read, one or many; none if it was cancelled."""
    with _nothing_noted():
        dialog = QFileDialog(parent, title, str(_documents()))
        try:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            if kinds:
                dialog.setNameFilter(kinds)
            return tuple(map(Path, dialog.selectedFiles())) if dialog.exec() else ()
        finally:
            Shiboken.delete(dialog)


def ask_where_file(parent: QWidget, name: str, kinds: str, ending: str) -> Path | None:
    """Where to save a file of a kind of its own; None if it was cancelled."""
    title = QCoreApplication.translate("Output", "Save as a file")
    return _ask(parent, name, title, kinds, ending)


def ask_file(parent: QWidget, title: str, kinds: str = "") -> Path | None:
    """Which file to read; None if it was cancelled."""
    return _ask_there(parent, _documents(), title, QFileDialog.FileMode.ExistingFile, kinds)


def _ask_there(
    parent: QWidget, folder: Path, title: str, mode: QFileDialog.FileMode, kinds: str
) -> Path | None:
    with _nothing_noted():
        dialog = QFileDialog(parent, title, str(folder))
        try:
            dialog.setFileMode(mode)
            if kinds:
                dialog.setNameFilter(kinds)
            if mode is QFileDialog.FileMode.Directory:
                dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        finally:
            Shiboken.delete(dialog)


def _ask(parent: QWidget, name: str, title: str, kinds: str, ending: str) -> Path | None:
    with _nothing_noted():
        dialog = QFileDialog(parent, title, str(_documents() / name))
        try:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(kinds)
            dialog.setDefaultSuffix(ending)
            dialog.selectFile(name)
            return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        finally:
            # Qt notes the folders when the dialog goes, and its window would live on.
            Shiboken.delete(dialog)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


@contextmanager
def _nothing_noted() -> Iterator[None]:
    """What Qt's list held before is what it holds after."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {key: settings.value(key) for key in _REMEMBERED}
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                settings.remove(key)
            else:
                settings.setValue(key, value)
        settings.sync()

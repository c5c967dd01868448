"""The system's dialog, really shown: what Qt keeps of it in its own file."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.ui import file_dialog
from csnat_app.ui.file_dialog import ask_file, ask_where
from tests.ui.hands import bring_forward

CARER = "Biret Prøvesen"


@pytest.fixture
def noted(tmp_path: Path) -> Iterator[Path]:
    """Qt's file for all its programs, in a folder of the test's own."""
    kind = QSettings.Format.NativeFormat
    before = str(Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent)
    QSettings.setPath(kind, QSettings.Scope.UserScope, str(tmp_path / "config"))
    yield tmp_path / "config" / "QtProject.conf"
    QSettings.setPath(kind, QSettings.Scope.UserScope, before)


def _choose(path: Path) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    dialog.setDirectory(str(path.parent))  # as whoever goes there from folder to folder
    field.setText(str(path))
    dialog.accept()


def test_no_folder_is_left_in_qts_list(qtbot: QtBot, tmp_path: Path, noted: Path) -> None:
    folder = tmp_path / CARER
    folder.mkdir()
    window = QWidget()
    bring_forward(qtbot, window)
    for _ in range(2):
        QTimer.singleShot(0, lambda: _choose(folder / "plan.pdf"))
        assert ask_where(window, "plan.pdf") == folder / "plan.pdf"
    assert window.findChildren(QFileDialog) == []
    text = noted.read_text("utf-8")
    assert "[FileDialog]" in text
    assert "Biret" not in text
    assert "sen" not in text


def test_what_another_program_noted_stays(qtbot: QtBot, tmp_path: Path, noted: Path) -> None:
    folder = tmp_path / CARER
    folder.mkdir()
    before = QSettings(QSettings.Scope.UserScope, "QtProject")
    before.setValue("FileDialog/lastVisited", "file:///another")
    before.sync()
    window = QWidget()
    bring_forward(qtbot, window)
    QTimer.singleShot(0, lambda: _choose(folder / "plan.pdf"))
    ask_where(window, "plan.pdf")
    assert "lastVisited=file:///another" in noted.read_text("utf-8")


def test_cancelled(qtbot: QtBot, noted: Path) -> None:
    window = QWidget()
    bring_forward(qtbot, window)

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, cancel)
    assert ask_where(window, "plan.pdf") is None


def test_a_file_to_read_leaves_nothing_either(qtbot: QtBot, tmp_path: Path, noted: Path) -> None:
    picture = tmp_path / CARER / "logo.png"
    picture.parent.mkdir()
    picture.touch()
    window = QWidget()
    bring_forward(qtbot, window)
    QTimer.singleShot(0, lambda: _choose(picture))
    assert ask_file(window, "Choose") == picture
    assert "Biret" not in noted.read_text("utf-8")


def test_no_other_module_opens_such_a_dialog() -> None:
    """It would not clear up behind it."""
    package = Path(file_dialog.__file__).parent.parent
    used = re.compile(r"QFileDialog[.(]")
    users = [file for file in package.rglob("*.py") if used.search(file.read_text("utf-8"))]
    assert users == [Path(file_dialog.__file__)]

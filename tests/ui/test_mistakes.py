"""Our own bugs, thrown from the window, another thread, and where nobody can catch them."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from csnat_app import logs
from csnat_app.services.reports import ReportService
from csnat_app.ui.mistakes import Mistakes
from csnat_app.ui.widgets.growing_text import GrowingText
from tests.ui.hands import bring_forward, type_text

SENTENCE = "Hunden heter Čáhppe"


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[ReportService]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.set_up(tmp_path)
    found = ReportService(tmp_path)
    Mistakes(lambda: found).watch()
    yield found
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


class _Page(GrowingText):
    """What a person types is in the widget, in locals and in the text of the exception."""

    def fail(self) -> None:
        written = self.toPlainText()
        raise ValueError(f"cannot keep {written}")


def _fail(words: str) -> None:
    raise ValueError(f"cannot keep {words}")


def _written(folder: Path) -> str:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == {".log", ".txt"}
    return "".join(file.read_text("utf-8") for file in files)


def test_from_the_window(
    qtbot: QtBot,
    reports: ReportService,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    page = _Page(name="page", accessible="page")
    bring_forward(qtbot, page)
    type_text(page, SENTENCE)
    told: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    try:
        page.fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "The program made a mistake" in told[0]
    assert "ValueError" in reports.text(reports.all()[0])
    logged = _written(tmp_path)
    assert "test_mistakes.py" in logged
    assert " fail" in logged
    shown = capfd.readouterr()
    for text in (logged, told[0], shown.out, shown.err):
        assert SENTENCE not in text
    caplog.clear()


def test_from_another_thread(
    reports: ReportService,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    thread = threading.Thread(target=_fail, args=(SENTENCE,))
    thread.start()
    thread.join()
    assert len(reports.all()) == 1
    shown = capfd.readouterr()
    for text in (_written(tmp_path), shown.out, shown.err):
        assert SENTENCE not in text
    caplog.clear()


def test_from_where_nobody_can_catch_it(
    reports: ReportService,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Held:
        def __del__(self) -> None:
            _fail(SENTENCE)

    Held()
    assert len(reports.all()) == 1
    shown = capfd.readouterr()
    for text in (_written(tmp_path), shown.out, shown.err):
        assert SENTENCE not in text
    caplog.clear()

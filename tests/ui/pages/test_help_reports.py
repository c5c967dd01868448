from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.reports import FOLDER, ReportService
from csnat_app.ui.pages.help_reports import ReportsView
from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime
from tests.ui.hands import bring_forward


@dataclass
class Desk:
    reports: ReportService
    view: ReportsView
    saved: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    failures: list[Misfortune] = field(default_factory=list)

    def rows(self) -> list[Row]:
        return [row for row in self.view.findChildren(Row) if row.isVisible()]

    def press(self, name: str) -> None:
        found = self.view.findChild(QAbstractButton, f"help_report_{name}")
        assert found is not None
        assert found.isVisible()
        found.click()

    def words(self) -> str:
        found = [text for text in self.view.findChildren(Text) if text.isVisible()]
        return "\n".join(text.shown_text() for text in found)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    reports = ReportService(tmp_path / "data")
    dates = ContentLibrary(assets.content_folder()).date_words("nb")
    names: list[str] = []

    def ask_where(_parent: QWidget, name: str) -> Path:
        names.append(name)
        return tmp_path / name

    view = ReportsView(ReportsPresenter(reports, dates, TestTime().clock()), ask_where)
    found = Desk(reports, view, names)
    view.said.connect(lambda words, _undo: found.said.append(words))
    view.failed.connect(found.failures.append)
    view.resize(880, 700)
    bring_forward(qtbot, view)
    return found


def _happen(desk: Desk, *kinds: type[Exception]) -> None:
    for kind in kinds:
        try:
            raise kind("Hunden heter Čáhppe")
        except kind as error:
            desk.reports.keep(error)
    desk.view.refresh()


def test_says_when_there_are_none_and_that_nothing_is_sent(desk: Desk) -> None:
    assert "There are no reports." in desk.words()
    assert "Nothing is sent anywhere." in desk.words()
    assert desk.rows() == []


def test_a_report_is_shown_as_it_would_be_given_away(desk: Desk, qtbot: QtBot) -> None:
    _happen(desk, ValueError, KeyError)
    assert "There are no reports." not in desk.words()
    first, second = desk.rows()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    report = desk.reports.all()[1]
    assert desk.reports.text(report) in desk.words()
    assert "builtins.ValueError" in desk.words()
    assert "Čáhppe" not in desk.words()
    assert desk.rows() == []
    desk.press("back")
    assert desk.rows() == [first, second]
    assert second.hasFocus()
    first.activated.emit()
    assert desk.reports.text(report) not in desk.words()


def test_saved_as_a_file_it_is_the_same_text(desk: Desk, tmp_path: Path) -> None:
    _happen(desk, ValueError)
    desk.rows()[0].activated.emit()
    desk.press("save")
    (report,) = desk.reports.all()
    assert desk.saved == [f"report-{report.name}"]
    assert (tmp_path / desk.saved[0]).read_text("utf-8") == desk.reports.text(report)
    assert desk.said == [f"Saved as {desk.saved[0]}."]


def test_deleted_it_is_gone(desk: Desk, qtbot: QtBot) -> None:
    _happen(desk, ValueError, KeyError)
    desk.rows()[0].activated.emit()
    desk.press("delete")
    assert len(desk.reports.all()) == 1
    qtbot.waitUntil(lambda: len(desk.rows()) == 1)
    assert desk.said == ["The report is deleted."]
    assert "builtins.KeyError" not in desk.words()


def test_one_that_cannot_be_read_any_more_is_said(desk: Desk, tmp_path: Path) -> None:
    _happen(desk, ValueError)
    for file in (tmp_path / "data" / FOLDER).iterdir():
        file.unlink()
    desk.rows()[0].activated.emit()
    assert [failure.trouble for failure in desk.failures] == [Trouble.FILE_UNREADABLE]

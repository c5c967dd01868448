from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.log import Deed, LogFilter
from csnat_app.ui.output import Output
from csnat_app.ui.pages.access_report import AccessReportPage
from csnat_app.ui.pages.access_report_presenter import AccessReportPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.chips import Chips
from tests.support import opened
from tests.ui.hands import bring_forward
from tests.ui.pages.previewed import Previewed


@dataclass
class Desk(Previewed):
    app: Application
    page: AccessReportPage
    carer_id: str
    went: list[tuple[str, object]] = field(default_factory=list)

    def made(self) -> int:
        """How many times the log says that the report was looked at."""
        lines = self.app.log.page(LogFilter(carer_id=self.carer_id, deed=Deed.VIEWED)).lines
        return len([line for line in lines if line.entry.what == "access_report"])


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")
    carer = app.carers.create("Øve Øvesen", "spouse", "B-14", "se", "").carer

    def where(_parent: QWidget, name: str) -> Path:
        return tmp_path / name

    dates = app.library.date_words("nb")
    page = AccessReportPage(
        AccessReportPresenter(app.carers, app.documents, app.library, dates),
        Output(app.documents, where, ask_how=lambda _parent, _printable: ""),
    )
    desk = Desk(app, page, carer.id)
    page.go.connect(lambda name, argument: desk.went.append((name, argument)))
    page.resize(1000, 700)
    bring_forward(qtbot, page)
    yield desk
    app.access.lock()


def test_the_carers_own_language_first_and_each_making_is_logged_once(
    desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.preview.ready):
        desk.page.enter(desk.carer_id)
    chips = desk.page.findChild(Chips, "access_report_language")
    assert chips is not None
    assert chips.value() == "se"
    assert desk.preview.page_count() == 1
    assert desk.made() == 1
    with qtbot.waitSignal(desk.preview.ready):
        qtbot.mouseClick(chips.chip("nb"), Qt.MouseButton.LeftButton)
    assert desk.made() == 2


def test_saving_is_logged_with_the_case(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.preview.ready):
        desk.page.enter(desk.carer_id)
    desk.preview.save()
    saved = tmp_path / f"access-report-{desk.carer_id[:8]}.pdf"
    assert saved.read_bytes().startswith(b"%PDF")
    (line,) = desk.app.log.page(LogFilter(deed=Deed.EXPORTED)).lines
    assert (line.entry.what, line.entry.carer_id) == ("access_report", desk.carer_id)


def test_back_to_the_carer(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.preview.ready):
        desk.page.enter(desk.carer_id)
    qtbot.mouseClick(desk.button("access_report_back"), Qt.MouseButton.LeftButton)
    assert desk.went == [("carer", desk.carer_id)]
    desk.page.leave()
    assert desk.preview.page_count() == 0


def test_a_carer_who_is_gone_leads_back_to_the_list(desk: Desk) -> None:
    desk.app.carers.delete(desk.carer_id)
    desk.page.enter(desk.carer_id)
    assert desk.went == [("carers", None)]

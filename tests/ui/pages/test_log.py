from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.services.log import PAGE
from csnat_app.ui.pages.log import LogPage
from csnat_app.ui.pages.log_presenter import LogPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime, opened
from tests.ui.hands import Parts, bring_forward, type_text


@dataclass
class Desk(Parts):
    app: Application
    time: TestTime
    page: LogPage

    def lines(self) -> tuple[str, ...]:
        return self.page.lines.lines()

    def line(self, name: str) -> QLineEdit:
        return self.part(QLineEdit, name)

    def choose(self, name: str, words: str) -> None:
        """As a person does who opens the list and clicks."""
        box = self.part(QComboBox, name)
        place = box.findText(words)
        assert place >= 0, words
        box.setCurrentIndex(place)
        box.activated.emit(place)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    time = TestTime()
    app = opened(tmp_path / "data", time)
    case = app.carers.create("Øve Øvesen", "spouse", "B-14", "nb", "")
    app.carers.create("Áile Prøvesen", "daughter", "LK-07", "nb", "")
    time.pass_days(1)
    round_, need = app.needs.add(case.latest, "feelings")
    for number in range(3):
        time.now += timedelta(minutes=1)
        app.needs.reorder(round_, need.id, number)
    page = LogPage(LogPresenter(app.log, app.desk, app.library.date_words("nb"), app.library))
    page.resize(1000, 700)
    bring_forward(qtbot, page)
    page.enter()
    yield Desk(app, time, page)
    app.access.lock()


def test_newest_first_by_day_with_repetitions_taken_together(desk: Desk) -> None:
    assert desk.lines() == (
        "08:30–08:33 · Prøve Prøvesen · changed a need · Øve Øvesen · 4 time(s)",
        "08:30 · Prøve Prøvesen · created the case · Áile Prøvesen",
        "08:30 · Prøve Prøvesen · created the case · Øve Øvesen",
        "08:30 · Prøve Prøvesen · made the store",
    )
    days = [desk.page.findChild(Text, f"log_day_{place}.title") for place in (0, 1)]
    assert [day.shown_text() for day in days if day] == [
        "onsdag 4. mars 2026",
        "tirsdag 3. mars 2026",
    ]
    assert not desk.button("log_more").isVisible()
    assert not desk.button("log_show_all").isVisible()


def test_what_is_typed_and_chosen_narrows_and_one_button_shows_everything(
    desk: Desk, qtbot: QtBot
) -> None:
    everything = desk.lines()
    type_text(desk.line("log_carer"), "áile")
    qtbot.waitUntil(lambda: len(desk.lines()) == 1)
    assert "Áile Prøvesen" in desk.lines()[0]
    desk.choose("log_deed", "Changed")
    assert desk.lines() == ()
    assert desk.page.findChild(Text, "log_nothing_text").isVisible()  # type: ignore[union-attr]
    qtbot.mouseClick(desk.button("log_show_all"), Qt.MouseButton.LeftButton)
    assert desk.lines() == everything
    assert desk.line("log_carer").text() == ""
    assert not desk.button("log_show_all").isVisible()


def test_days_and_people(desk: Desk) -> None:
    desk.choose("log_person", "Prøve Prøvesen")
    assert len(desk.lines()) == 4
    type_text(desk.line("log_last.line"), "3.3.26")
    assert len(desk.lines()) == 3
    type_text(desk.line("log_first.line"), "4.3.26")
    assert desk.lines() == ()
    desk.line("log_last.line").selectAll()
    type_text(desk.line("log_last.line"), "4")
    desk.line("log_last.line").clear()
    type_text(desk.line("log_last.line"), "04.03.2026")
    assert len(desk.lines()) == 1


def test_older_entries_come_when_asked_for(desk: Desk, qtbot: QtBot) -> None:
    with desk.app.desk.database.write() as work:
        for number in range(PAGE):
            work.log.add(
                LogEntry(desk.time.now, desk.app.desk.person.id, Deed.PRINTED, f"{number}")
            )
        work.commit()
    desk.page.enter()
    assert len(desk.lines()) == PAGE
    qtbot.mouseClick(desk.button("log_more"), Qt.MouseButton.LeftButton)
    assert len(desk.lines()) == PAGE + 4
    assert not desk.button("log_more").isVisible()


def test_nothing_stays_on_a_page_out_of_view(desk: Desk) -> None:
    desk.page.leave()
    assert desk.lines() == ()


def test_a_deleted_case_and_a_wrong_passphrase(desk: Desk) -> None:
    carer = desk.app.carers.search("Áile").rows[0].carer_id
    desk.app.carers.delete(carer)
    with desk.app.desk.database.write() as work:
        work.log.add(LogEntry(desk.time.now, "", Deed.FAILED_TO_UNLOCK, "3"))
        work.commit()
    desk.page.enter()
    assert desk.lines()[0] == "08:33 · Somebody · tried to unlock in vain, 3 time(s)"
    assert desk.lines()[1] == "08:33 · Prøve Prøvesen · deleted the case"
    assert "08:30 · Prøve Prøvesen · created the case · a case that is deleted" in desk.lines()

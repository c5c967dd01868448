from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.ui.pages.today import TodayPage
from csnat_app.ui.pages.today_presenter import AT_FIRST, TodayPresenter
from csnat_app.ui.pages.today_words import how_many_wait
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime, opened
from tests.ui.hands import Parts, bring_forward


@dataclass
class Desk(Parts):
    app: Application
    time: TestTime
    page: TodayPage
    went: list[tuple[str, object]]

    def row(self, name: str) -> Row:
        return self.part(Row, name)

    def form(self, name: str, days_ago: int) -> str:
        case = self.app.carers.create(name, "spouse", "", "nb", "")
        day = self.time.now.date() - timedelta(days=days_ago)
        part = replace(case.latest.consideration, handed_out=day, expected=day)
        self.app.rounds.keep_consideration(case.latest, part)
        return case.carer.id


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    time = TestTime()
    app = opened(tmp_path / "data", time)
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    page = TodayPage(presenter, app.library.date_words("nb"))
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    went: list[tuple[str, object]] = []
    page.go.connect(lambda name, argument: went.append((name, argument)))
    yield Desk(app, time, page, went)
    app.access.lock()


def test_an_empty_page_says_what_belongs_here_and_offers_the_first_step(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.page.enter()
    assert desk.text("today_page.title") == "Good morning, Prøve"
    assert desk.text("today_page.subtitle") == "tirsdag 3. mars."
    empty = desk.page.findChild(QLabel, "today_empty_text")
    assert empty is not None
    assert empty.isVisible()
    new = desk.page.findChild(QAbstractButton, "today_new_carer")
    assert new is not None
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    assert desk.went == [("new_carer", None)]


def test_a_date_ends_with_one_full_stop(desk: Desk, qtbot: QtBot) -> None:
    app = desk.app
    dates = app.library.date_words("se")
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    page = TodayPage(presenter, dates)
    qtbot.addWidget(page)
    page.enter()
    subtitle = page.findChild(Text, "today_page.subtitle")
    assert subtitle is not None
    assert subtitle.shown_text().startswith(dates.with_weekday(desk.time.now.date()))
    assert ".." not in subtitle.shown_text()


def test_says_what_waits_and_for_how_long(desk: Desk) -> None:
    carer = desk.form("Øve Øvesen", 6)
    desk.page.enter()
    assert desk.text("today_page.subtitle") == "tirsdag 3. mars. One thing waits."
    row = desk.row("today_waiting_0")
    assert row.accessibleName() == "Øve Øvesen spouse The form has not come back"
    pill = desk.page.findChild(Pill, "today_waiting_0_day")
    assert pill is not None
    assert pill.text() == "for 6 dager siden"
    assert row.button is not None
    row.button.click()
    assert desk.went == [("carer", carer)]


def test_an_agreed_review_tells_its_time(desk: Desk) -> None:
    case = desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    part = replace(case.latest.review, planned=desk.time.now.date(), time="13.00")
    desk.app.rounds.keep_review(case.latest, part)
    desk.page.enter()
    assert desk.text("today_waiting_0.second") == "Agreed review, at 13.00"
    assert desk.text("today_waiting_0.beside") == "son"


def test_what_comes_this_week_stands_beside_who_was_opened_last(desk: Desk, qtbot: QtBot) -> None:
    carer = desk.form("B-14", -2)
    desk.time.pass_days(1)
    desk.page.enter()
    day = desk.page.findChild(Pill, "today_week_0_day")
    assert day is not None
    assert day.text() == "torsdag 5. mars"
    assert desk.text("today_last_0_when") == "i går"
    assert desk.text("today_last_0.second") == "Introduction"
    desk.row("today_last_0").setFocus()
    qtbot.waitUntil(desk.row("today_last_0").hasFocus)
    qtbot.keyClick(desk.row("today_last_0"), Qt.Key.Key_Return)
    assert desk.went == [("carer", carer)]


def test_the_columns_go_below_each_other_when_text_is_large(
    desk: Desk, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    desk.form("B-14", -2)
    desk.page.enter()
    columns = desk.page.findChild(Columns, "today_aside")
    assert columns is not None
    qtbot.waitUntil(lambda: not columns.is_bent())
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(columns.is_bent)


def test_many_that_wait_are_shown_when_asked(desk: Desk, qtbot: QtBot) -> None:
    for place in range(AT_FIRST + 2):
        desk.form(f"Øve {place} Øvesen", place + 1)
    desk.page.enter()
    assert desk.page.findChild(Row, f"today_waiting_{AT_FIRST}") is None
    assert desk.text("today_page.subtitle").endswith("Twelve things wait.")
    desk.row("today_more").activated.emit()
    row = desk.row(f"today_waiting_{AT_FIRST}")
    assert row.button is not None
    qtbot.waitUntil(row.button.hasFocus)


def test_coming_back_to_the_same_day_keeps_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.form("B-14", 1)
    desk.page.enter()
    button = desk.row("today_waiting_0").button
    assert button is not None
    button.setFocus()
    desk.page.enter()
    assert desk.row("today_waiting_0").button is button
    assert button.hasFocus()


def test_small_numbers_are_words() -> None:
    assert how_many_wait(0) == "Nothing waits."
    assert how_many_wait(3) == "Three things wait."
    assert how_many_wait(12) == "Twelve things wait."
    assert "13" in how_many_wait(13)


def test_a_backup_that_grew_old_is_a_line_with_a_way_on(desk: Desk, qtbot: QtBot) -> None:
    line = desk.page.findChild(Banner, "today_backup")
    see = desk.page.findChild(QAbstractButton, "today_backup_open")
    assert line is not None
    assert see is not None
    desk.app.backups.make_now()
    desk.time.pass_days(5)
    desk.page.enter()
    # The first try of the day may still take the line away.
    assert not line.isVisible()
    desk.page.refresh_backup()
    assert line.isVisible()
    assert line.accessibleName() == "Last good backup: for 5 dager siden"
    qtbot.mouseClick(see, Qt.MouseButton.LeftButton)
    assert desk.went == [("backup", None)]
    desk.app.backups.make_now()
    desk.page.refresh_backup()
    assert not line.isVisible()


def test_who_locked_meanwhile_is_told_nothing(desk: Desk) -> None:
    failed: list[object] = []
    desk.page.failed.connect(failed.append)
    desk.app.access.lock()
    desk.page.refresh_backup()
    assert failed == []

"""A project: three sites seal, a coordinator puts together, a late site arrives, a second report.

Through the real window on real encrypted stores; only the system's dialogs are answered.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.aggregation import project_file
from csnat_app.bootstrap import build
from csnat_app.domain.people import Unit
from csnat_app.domain.projects import KeptProject
from csnat_app.domain.rounds import Conversation, Introduction, Readiness
from csnat_app.services.application import Application
from csnat_app.ui import file_dialog
from csnat_app.ui.pages.project.table_widget import FigureTable
from tests.aggregation.examples import made
from tests.journeys.conftest import Laptop
from tests.journeys.hands import Hands
from tests.journeys.mouse import Mouse
from tests.journeys.steps import unlock
from tests.services.output_files import numbers, tables, words
from tests.support import CHEAP, PASSPHRASE, TestTime, program
from tests.support_keys import cheap_key
from tests.ui.hands import type_text

# The offscreen platform tells so when a menu or a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

KEY = "fire blå tog i regn"
SITES = {"Herøy": 32, "Trondheim": 41, "Sortland": 23}  # carers who were offered it
LATE = "Sortland"
PATIENCE = 120_000  # milliseconds; the audit has much to try
ZONE = timezone(timedelta(hours=1))
MARCH, APRIL = datetime(2026, 3, 10, 9, tzinfo=ZONE), datetime(2026, 4, 15, 9, tzinfo=ZONE)


class Post:
    """What goes between the laptops, and how the system's dialogs are answered."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.chosen: tuple[Path, ...] = ()
        patch.setattr(file_dialog, "ask_where_file", lambda _p, name, *_: folder / name)
        patch.setattr(file_dialog, "ask_file", lambda *_: folder / "project.json")
        patch.setattr(file_dialog, "ask_files", lambda *_: self.chosen)
        patch.setattr(file_dialog, "ask_out_folder", lambda *_: folder / "report")


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Post:
    return Post(tmp_path, monkeypatch)


def a_laptop(qtbot: QtBot, qapp: QApplication, folder: Path, unit: str, carers: int) -> Laptop:
    """A store in which so many carers were offered the conversation in March."""
    time = TestTime(MARCH)
    app = build(folder, time.clock(), CHEAP)
    app.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, Unit(unit))
    for number in range(carers):
        offered(app, number)
    app.access.lock()
    time.now = APRIL
    return Laptop(qtbot, qapp, folder, folder / "saved", time)


def offered(app: Application, number: int) -> None:
    """Every carer said yes; two of three gave the form back, some of them at once, wanted support
    and had the conversation."""
    round_ = app.carers.create(
        f"Øve {number}", "", "", "se" if number % 9 == 0 else "nb", ""
    ).latest
    said = Introduction(held=date(2026, 3, 2), answer=Readiness.YES)
    round_ = app.rounds.keep_introduction(round_, said)
    if number % 3:
        back = date(2026, 3, 3 + number % 7)
        part = replace(round_.consideration, handed_out=date(2026, 3, 2), returned=back)
        round_ = app.rounds.keep_consideration(round_, part)
        round_ = app.rounds.mark(round_, "illness", "more", number % 2 == 0, "nb")
        if number % 4:
            round_ = app.rounds.mark(round_, "feelings", "more", False, "nb")
        app.rounds.keep_conversation(round_, Conversation(held=date(2026, 3, 20)))


def at_work(laptop: Laptop) -> Hands:
    hands = laptop.take(Mouse)
    unlock(hands)
    hands.go("project")
    return hands


def make_the_project(laptop: Laptop, post: Post) -> str:
    """Gives the fingerprint's words."""
    hands = at_work(laptop)
    hands.press("project_make")
    hands.write("project_title", "CSNAT i Øvingsregionen")
    hands.write("project_sites", "\n".join(SITES))
    hands.write("project_passphrase", KEY)
    hands.write("project_again", KEY)
    hands.press("project_making_go")
    # The key is made slow to guess, so it takes a second or more.
    hands.qtbot.waitUntil(lambda: hands.sees("project_save_file"), timeout=PATIENCE)
    hands.press("project_save_file")
    hands.until(lambda: (post.folder / "project.json").exists())
    words = hands.find("project_facts_facts_4").accessibleName()
    laptop.close(hands)
    return words


def keep_a_project(laptop: Laptop) -> None:
    """One that was made before; its key opens at once."""
    project, secret = made()
    app = program(laptop.folder, laptop.time)
    app.access.unlock_any(PASSPHRASE)
    app.projects.keep(KeptProject(project, "", cheap_key(secret, KEY)))
    app.access.lock()


def seal_the_quarter(laptop: Laptop, site: str, carers: int, post: Post, words: str) -> Path:
    hands = at_work(laptop)
    hands.press("project_take_in")
    assert hands.find("project_facts_facts_4").accessibleName() == words
    hands.pick("project_site_choice", f"{site} ({site.upper()[:3]})")
    hands.press("project_period_1_see")
    hands.until(lambda: hands.reads(f"de {carers} pårørende") or hands.reads(f"{carers} carers"))
    shown = hands.find("project_counts_1_table", FigureTable)
    assert shown.cell(0, 1) == str(carers)
    hands.press("project_counts_agree")
    path = post.folder / f"{site.upper()[:3]}-2026-Q1-1.csnatcounts"
    hands.until(path.exists)
    laptop.close(hands)
    return path


def open_the_key() -> None:
    """As soon as the passphrase is asked for, it is typed."""
    dialog = QApplication.activeModalWidget()
    if dialog is None or dialog.objectName() != "project_key":
        QTimer.singleShot(20, open_the_key)
        return
    field = dialog.findChild(QLineEdit, "project_key_passphrase")
    assert field is not None
    type_text(field, KEY)
    button = dialog.findChild(QPushButton, "project_key.open")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def put_together(hands: Hands, post: Post, *files: Path) -> None:
    post.chosen = files
    QTimer.singleShot(20, open_the_key)
    hands.press("project_add_files")
    rail = hands.find("rail.today")
    hands.qtbot.waitUntil(rail.isEnabled, timeout=PATIENCE)
    hands.until(lambda: hands.sees("project_coverage_table"))


def make_the_report(hands: Hands, number: int, post: Post) -> None:
    hands.press("project_see_figures")
    hands.press("project_release")

    def is_shown() -> bool:
        titles = hands.window.findChildren(QWidget, "project_shown.subtitle")
        return any(str(number) in one.accessibleName() for one in titles if one.isVisible())

    hands.qtbot.waitUntil(is_shown, timeout=PATIENCE)
    hands.press("project_save_all")
    told = post.folder / "report" / "manifest.json"
    rail = hands.find("rail.today")
    hands.qtbot.waitUntil(
        lambda: rail.isEnabled() and told.exists(),
        timeout=PATIENCE,
    )
    assert f'"release": {number}' in told.read_text("utf-8")


def listed(report: Path) -> dict[tuple[str, ...], str]:
    found = {}
    for name in ("process.csv", "areas.csv"):
        with (report / name).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                place = (row["breakdown"], row["key"], row["measure"], row["area"])
                found[place] = row["value"]
    return found


def in_the_workbook(report: Path) -> Iterator[tuple[tuple[str, ...], str]]:
    book = openpyxl.load_workbook(report / "figures.xlsx")
    for page in book.worksheets:
        heads = [cell.value for cell in page[4]]
        if not {"breakdown", "key", "measure", "area"} <= set(heads):
            continue
        place = [heads.index(name) for name in ("breakdown", "key", "measure", "area")]
        value = heads.index("Antall")
        for row in page.iter_rows(min_row=5, values_only=True):
            number = "" if row[value] == "–" else str(row[value])
            yield tuple(str(row[column] or "") for column in place), number


def say_the_same(hands: Hands, report: Path) -> dict[tuple[str, ...], str]:
    """The screen, the PDF, the workbook and the lists."""
    lists = listed(report)
    assert dict(in_the_workbook(report)) == lists
    project, names = project_file.read(report.parent / "project.json"), words()
    there = len({place[1] for place in lists if place[0] == "site"} - {"other"})
    assert hands.reads(f"Tall fra {there} av {len(SITES)} steder og 1 av 4 perioder")
    assert hands.reads(names.texts["def.conversation"])
    printed = list(numbers(tables((report / "report.pdf").read_bytes()), project, names))
    on_screen = [
        (one.grid.header, *one.grid.rows)
        for one in hands.window.findChildren(FigureTable)
        if one.objectName().startswith("project_table_")
    ]
    assert sorted(numbers(on_screen, project, names)) == sorted(printed)
    for place, number in printed:
        # Of a site that sent nothing there is no number in the lists.
        assert lists.get(place, names.texts["not_sent"]) == number, place
    whole = {place for place, number in lists.items() if place[0] == "all" and number}
    assert whole <= dict(printed).keys()
    assert len(whole) > 100
    return lists


def test_three_sites_a_coordinator_and_a_late_site(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, post: Post
) -> None:
    office = a_laptop(qtbot, qapp, tmp_path / "office", "Prosjektkontoret", 0)
    words = make_the_project(office, post)
    sealed = {
        site: seal_the_quarter(
            a_laptop(qtbot, qapp, tmp_path / site, site, carers), site, carers, post, words
        )
        for site, carers in SITES.items()
    }
    hands = at_work(office)
    hands.press("project_1_together")
    put_together(hands, post, *(path for site, path in sealed.items() if site != LATE))
    coverage = hands.find("project_coverage_table", FigureTable)
    assert [row[1] for row in coverage.grid.rows].count(coverage.cell(2, 1)) == 1, "one is missing"
    make_the_report(hands, 1, post)
    first = say_the_same(hands, post.folder / "report")
    hands.press("project_shown_back")
    put_together(hands, post, sealed[LATE], sealed["Herøy"])
    hands.until(lambda: hands.sees("project_problem_1"))  # what came twice is named
    make_the_report(hands, 2, post)
    second = say_the_same(hands, post.folder / "report")
    exact = sum(SITES.values())
    assert abs(int(second["all", "all", "offered", ""]) - exact) <= 2
    assert int(first["all", "all", "offered", ""]) < exact
    no_exact_number_is_anywhere(hands)
    office.close(hands)


def no_exact_number_is_anywhere(hands: Hands) -> None:
    """Neither in what is read nor in the tables."""
    cells = {
        cell
        for table in hands.window.findChildren(FigureTable)
        for row in table.grid.rows
        for cell in row
    }
    for exact in (*SITES.values(), sum(SITES.values())):
        assert not any(str(exact) in cell.split() for cell in cells)


def test_nobody_is_led_away_while_files_are_read(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, post: Post
) -> None:
    office = a_laptop(qtbot, qapp, tmp_path / "office", "Prosjektkontoret", 0)
    keep_a_project(office)
    bad = tmp_path / "brev.csnatcounts"
    bad.write_bytes(b"hei")
    post.chosen = (bad,)
    hands = at_work(office)
    hands.press("project_1_together")
    seen: list[bool] = []
    rail = hands.find("rail.today")
    QTimer.singleShot(20, open_the_key)
    room = hands.window.room()
    assert room is not None
    page: QWidget = room.page("project")
    page.busy.connect(lambda _busy: seen.append(rail.isEnabled()))  # type: ignore[attr-defined]
    hands.press("project_add_files")
    hands.qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE)
    assert seen == [False, True]
    hands.until(lambda: hands.reads("brev.csnatcounts"))
    office.close(hands)

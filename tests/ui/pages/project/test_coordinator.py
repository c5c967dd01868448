"""A coordinator: a project is made, files are put together, and only protected numbers seen."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from csnat_app.aggregation import keys, project_file
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import KeptProject
from csnat_app.services.sample_project import counts
from csnat_app.ui.pages.project.figures_step import FiguresStep
from csnat_app.ui.pages.project.make_step import MakeStep
from csnat_app.ui.pages.project.plot_view import PlotView
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from tests.ui.pages.project.conftest import KEY, PATIENCE, Desk

LATE = 2  # contributions that come later


def typed(desk: Desk, name: str, text: str) -> None:
    field = desk.page.step.findChild(QWidget, name)
    if isinstance(field, GrowingText):
        field.set_text(text)
        field.edited.emit(text)
    else:
        assert isinstance(field, LineField)
        field.insert(text)


def put_together(desk: Desk, late: int = LATE) -> KeptProject:
    kept = desk.make_project()
    some = counts()[: len(counts()) - late]
    desk.answers.files = tuple(desk.sealed(kept, one) for one in some)
    desk.page.coordinator.open(kept.project.id)
    desk.click("project_add_files")
    desk.until("project_together")
    return kept


def with_figures(desk: Desk) -> KeptProject:
    kept = put_together(desk)
    desk.click("project_see_figures")
    desk.click("project_release")
    desk.until("project_shown")
    desk.qtbot.waitUntil(lambda: desk.there("project_shown_limits"), timeout=PATIENCE)
    return kept


def tables(desk: Desk) -> list[FigureTable]:
    return desk.page.step.findChildren(FigureTable)


def test_a_project_is_made_and_its_files_are_saved(desk: Desk) -> None:
    desk.click("project_make")
    assert not desk.page.holds_typing()
    typed(desk, "project_title", "CSNAT i Øving")
    typed(desk, "project_sites", "HER = Herøy\nTrondheim")
    typed(desk, "project_passphrase", KEY)
    typed(desk, "project_again", KEY)
    assert desk.page.holds_typing()
    desk.click("project_making_go")
    desk.until("project_together")
    (kept,) = desk.app.projects.all()
    assert [site.code for site in kept.project.sites] == ["HER", "TRO"]
    desk.says(" ".join(project_file.words(kept.project)))
    desk.click("project_save_file")
    desk.click("project_save_key")
    assert project_file.read(desk.folder / "project.json") == kept.project
    assert (desk.folder / "coordinator.key").read_bytes() == kept.key


@pytest.mark.parametrize(
    ("missing", "problem"),
    [
        ("project_title", "project_title"),
        ("project_sites", "project_sites"),
        ("project_passphrase", "project_passphrase"),
        ("project_again", "project_again"),
    ],
)
def test_what_is_missing_is_said_where_it_is_missing(
    desk: Desk, missing: str, problem: str
) -> None:
    desk.click("project_make")
    fields = {
        "project_title": "CSNAT",
        "project_sites": "Herøy",
        "project_passphrase": KEY,
        "project_again": KEY,
    }
    for name, text in fields.items():
        if name != missing:
            typed(desk, name, text)
    desk.click("project_making_go")
    step = desk.page.step
    assert isinstance(step, MakeStep)
    wrong = [one for one in step.findChildren(Labelled) if one.has_problem()]
    assert [one.field.objectName().removesuffix(".group") for one in wrong] == [problem]
    assert desk.app.projects.all() == ()


def test_a_code_that_the_report_uses_itself_is_refused(desk: Desk) -> None:
    desk.click("project_make")
    typed(desk, "project_title", "CSNAT")
    typed(desk, "project_sites", "HER = Herøy\nSmall = Småøyene")
    typed(desk, "project_passphrase", KEY)
    typed(desk, "project_again", KEY)
    desk.click("project_making_go")
    desk.says("No site can have the code Small")
    assert desk.app.projects.all() == ()


def test_many_files_are_added_and_each_bad_one_is_named(desk: Desk) -> None:
    kept = desk.make_project()
    good = [desk.sealed(kept, one) for one in counts()[:4]]
    bad = desk.folder / "brev.csnatcounts"
    bad.write_bytes(b"hei")
    other = desk.make_project((keys.new()[0], b""))
    wrong = desk.sealed(other, counts()[5])
    desk.answers.files = (*good, bad, wrong, good[0])
    desk.page.coordinator.open(kept.project.id)
    assert not desk.button("project_see_figures").isEnabled()
    desk.click("project_add_files")
    desk.until("project_together")
    desk.says("4 file(s) taken in.")
    desk.says("brev.csnatcounts: This is no sealed file with figures.")
    desk.says(f"{wrong.name}: The file is sealed for somebody else.")
    desk.says(good[0].name, "The same figures are here already.")
    assert desk.button("project_see_figures").isEnabled()


def test_what_is_missing_can_be_seen_and_no_number(desk: Desk) -> None:
    put_together(desk)
    coverage = tables(desk)[-1]  # the one before may be on its way out
    cells = [cell for row in coverage.grid.rows for cell in row[1:]]
    assert sorted(set(cells)) == ["Here", "Missing"]
    assert cells.count("Missing") == LATE
    assert len(cells) == len(counts())
    desk.says(f"{len(counts()) - LATE} of {len(counts())} contributions")


def test_a_newer_file_says_what_it_replaces(desk: Desk) -> None:
    kept = put_together(desk)
    desk.answers.files = (desk.sealed(kept, counts()[1], 2),)
    desk.click("project_add_files")
    desk.until("project_together")
    desk.says("The newer file replaced the older one")
    desk.says("Øvingskommune, Quarter 2, 2026")
    assert "Here (edition 2)" in [cell for row in tables(desk)[-1].grid.rows for cell in row]


def test_a_wrong_passphrase_takes_nothing_in(desk: Desk) -> None:
    kept = desk.make_project()
    desk.answers.files = (desk.sealed(kept, counts()[0]),)
    desk.answers.secret = "en helt annen frase"
    desk.page.coordinator.open(kept.project.id)
    desk.click("project_add_files")
    desk.qtbot.waitUntil(lambda: bool(desk.failed), timeout=PATIENCE)
    (failed,) = desk.failed
    assert isinstance(failed, Misfortune)
    assert failed.trouble is Trouble.COORDINATOR_KEY_PASSPHRASE
    assert desk.app.projects.merged(kept.project.id).cells == {}


def test_stopping_takes_nothing_in(desk: Desk) -> None:
    kept = desk.make_project()
    desk.answers.files = tuple(desk.sealed(kept, one) for one in counts())
    desk.page.coordinator.open(kept.project.id)
    desk.click("project_add_files")
    desk.click("project_progress_stop")
    desk.qtbot.waitUntil(lambda: desk.said == ["Stopped. Nothing was taken in."], timeout=PATIENCE)
    assert desk.app.projects.merged(kept.project.id).cells == {}


def test_the_figures_are_seen_read_and_saved(desk: Desk) -> None:
    kept = with_figures(desk)
    _every_plot_has_its_table(desk)
    _every_number_is_a_multiple_of_the_base(desk)
    _a_table_is_read_by_keyboard_and_screen_reader(desk)
    _the_report_can_be_had_in_every_language(desk)
    last = desk.app.releases.last(kept.project.id)
    assert last is not None
    path = desk.page.step.findChild(FigureTable, "project_table_path_1")
    assert path is not None
    assert path.cell(0, 1) == str(last.published.figure("all", "all", "offered").value)
    desk.click("project_save_all")
    desk.qtbot.waitUntil(lambda: desk.said == ["Saved in report."], timeout=PATIENCE)
    names = {path.name for path in (desk.folder / "report").iterdir()}
    assert {"report.pdf", "figures.xlsx", "process.csv", "areas.csv", "ledger.json"} <= names


def _the_report_can_be_had_in_every_language(desk: Desk) -> None:
    choice = desk.page.step.findChild(Choice, "project_save_language")
    assert choice is not None
    assert choice.value() == "en", "the interface's own, until another one is chosen"
    names = [choice.itemText(place) for place in range(choice.count())]
    assert names == ["bokmål", "nynorsk", "davvisámegiella", "English"]


def _every_plot_has_its_table(desk: Desk) -> None:
    plots = desk.page.step.findChildren(PlotView)
    assert len(plots) > 5
    for plot in plots:
        name = plot.objectName().replace("plot", "table") + "_1"
        assert desk.page.step.findChild(FigureTable, name) is not None
        assert plot.accessibleName()


def _every_number_is_a_multiple_of_the_base(desk: Desk) -> None:
    found = 0
    for table in tables(desk):
        for row in table.grid.rows:
            for cell in row[1:]:
                number = re.match(r"[\d,]+(?!\d|%)", cell)
                if number:
                    found += 1
                    assert int(number[0].replace(",", "")) % 5 == 0, cell
    assert found > 100


def _a_table_is_read_by_keyboard_and_screen_reader(desk: Desk) -> None:
    table = desk.page.step.findChild(FigureTable, "project_table_path_1")
    assert table is not None
    desk.page.activateWindow()
    table.setFocus()
    desk.qtbot.waitUntil(table.hasFocus)
    desk.qtbot.keyClick(table, Qt.Key.Key_Down)
    desk.qtbot.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    read = QAccessible.queryAccessibleInterface(table)
    assert read.role() == QAccessible.Role.Table
    assert read.text(QAccessible.Text.Name) == "From offer to review"
    spoken = [read.child(place).text(QAccessible.Text.Name) for place in range(read.childCount())]
    assert f"Accepted, Number: {table.cell(1, 1)}" in spoken
    desk.qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus(), "the tab key leads out of the table"


def test_a_late_file_is_told_of_and_makes_another_report(desk: Desk) -> None:
    kept = with_figures(desk)
    assert not desk.there("project_shown_behind")
    desk.click("project_shown_back")
    desk.says("Report 1")
    desk.answers.files = tuple(desk.sealed(kept, one) for one in counts()[-LATE:])
    desk.click("project_add_files")
    desk.until("project_together")
    desk.click("project_see_figures")
    assert desk.there("project_shown_behind")
    assert desk.page.step.scroller.verticalScrollBar().value() == 0, "what is new is in sight"
    desk.click("project_release")
    subtitle = "Report 2"
    desk.qtbot.waitUntil(lambda: desk.page.step.subtitle.shown_text() == subtitle, timeout=PATIENCE)


def test_a_unit_with_few_carers_gets_a_report_that_shows_nothing(desk: Desk) -> None:
    case = desk.app.carers.create("Øve Øvesen", "", "", "nb", "")
    assert case.latest
    desk.click("project_own")
    desk.click("project_own_go")
    desk.until("project_shown")
    step = desk.page.step
    assert isinstance(step, FiguresStep)
    desk.says("Too few carers")
    assert tables(desk) == []
    desk.click("project_shown_back")
    desk.click("project_own_back")
    assert not desk.there("project_1_count"), "it is no project of a group"

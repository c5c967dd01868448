"""A site: the project file comes in, every number is seen, and only then is it sealed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from csnat_app.aggregation import project_file
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.ui.pages.project.paper_step import PaperStep
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.pages.project.unit_step import UnitStep
from tests.ui.pages.project.conftest import Desk

FILE = "HER-2026-Q3-1.csnatcounts"


def at_site(desk: Desk) -> UnitStep:
    desk.answers.file = desk.one_site_file()
    desk.click("project_take_in")
    step = desk.page.step
    assert isinstance(step, UnitStep)
    step.site_chosen.emit("HER")
    return step


def shown_numbers(desk: Desk) -> int:
    tables = desk.page.step.findChildren(FigureTable)
    return sum(len(row) - 1 for table in tables for row in table.grid.rows)


def test_an_empty_page_offers_the_first_step(desk: Desk) -> None:
    assert desk.button("project_take_in").property("kind") == "primary"
    desk.says("project file")
    desk.click("project_take_in")  # and thinks better of it
    assert desk.page.step.objectName() == "project_overview"


def test_the_file_is_shown_with_words_to_compare(desk: Desk) -> None:
    at_site(desk)
    project = project_file.read(desk.folder / "project.json")
    desk.says(" ".join(project_file.words(project)))
    desk.says("Herøy, Trondheim")
    desk.says("rounded to the nearest 5")
    assert not desk.there("project_period_4_see"), "the fourth quarter has not ended"


def test_every_number_is_shown_before_it_is_sealed(desk: Desk) -> None:
    at_site(desk)
    desk.click("project_period_1_see")
    assert shown_numbers(desk) == len(BY_NAME)
    desk.says("Every number is 0")
    assert list(desk.folder.glob("*.csnatcounts")) == []
    focused = desk.page.step.focusWidget()
    assert isinstance(focused, FigureTable), "whoever presses Enter again has not agreed"
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert desk.page.step.objectName() == "project_counts"
    assert desk.answers.asked == []
    desk.click("project_counts_agree")
    assert (desk.folder / FILE).read_bytes().startswith(b"age-encryption.org/")
    desk.says(f"Sealed as {FILE}.")
    with desk.app.desk.look() as work:
        (entry,) = work.log.latest(1)
    assert (entry.deed, entry.what) == (Deed.EXPORTED, "contribution")


def test_what_is_not_agreed_to_is_not_sealed(desk: Desk) -> None:
    at_site(desk)
    desk.click("project_period_1_see")
    desk.answers.cancelled = True
    desk.click("project_counts_agree")
    assert desk.answers.asked == [FILE]
    desk.click("project_counts_back")
    assert list(desk.folder.glob("*.csnatcounts")) == []
    kept = desk.app.projects.all()[0]
    assert desk.app.figures.editions(kept.project, "HER") == {}


def test_a_newer_contribution_says_that_it_replaces_the_older(desk: Desk) -> None:
    at_site(desk)
    for number in (1, 2):
        desk.click("project_period_1_see")
        assert desk.there("project_counts_replaces") == (number == 2)
        desk.click("project_counts_agree")
    desk.says("replaces edition 1")
    assert desk.answers.asked[-1] == "HER-2026-Q3-2.csnatcounts"


def test_a_file_that_cannot_be_written_is_told(desk: Desk) -> None:
    at_site(desk)
    desk.click("project_period_1_see")
    (desk.folder / FILE).mkdir()
    desk.click("project_counts_agree")
    (failed,) = desk.failed
    assert isinstance(failed, Misfortune)
    assert failed.trouble is Trouble.FILE_NOT_WRITTEN


def test_more_talked_than_had_the_conversation_is_told_at_once(desk: Desk) -> None:
    at_site(desk)
    desk.click("project_period_1_paper")
    step = desk.page.step
    assert isinstance(step, PaperStep)

    def put(measure: str, text: str) -> None:
        step.field(measure).selectAll()
        step.field(measure).insert(text)

    put("offered", "12")
    put("conversation", "3")
    put("talked/feelings", "4")
    desk.says("It cannot be more than “Had the conversation”, which is 3.")
    assert step.field("talked/feelings").property("problem")
    assert step.field("talked/feelings").accessibleDescription()
    desk.click("project_paper_read")
    assert desk.page.step is step
    desk.qtbot.waitUntil(lambda: step.field("talked/feelings").property("problem"))
    put("talked/feelings", "3")
    assert not step.banner.isVisible()
    desk.click("project_paper_read")
    desk.says("the 12 carers")
    desk.click("project_counts_agree")
    assert (desk.folder / FILE).is_file()


def test_a_project_can_be_removed(desk: Desk) -> None:
    at_site(desk)
    desk.answers.sure = False
    desk.click("project_remove")
    assert len(desk.app.projects.all()) == 1
    desk.answers.sure = True
    desk.click("project_remove")
    assert desk.app.projects.all() == ()
    assert desk.page.step.objectName() == "project_overview"


def test_a_file_that_is_none_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.answers.file = tmp_path / "brev.json"
    desk.answers.file.write_text("hei", "utf-8")
    desk.click("project_take_in")
    (failed,) = desk.failed
    assert isinstance(failed, Misfortune)
    assert failed.trouble is Trouble.PROJECT_DAMAGED
    assert desk.app.projects.all() == ()


@pytest.mark.parametrize("name", ["project_unit", "project_counts", "project_paper"])
def test_back_leads_back(desk: Desk, name: str) -> None:
    at_site(desk)
    if name == "project_counts":
        desk.click("project_period_1_see")
    elif name == "project_paper":
        desk.click("project_period_1_paper")
    assert desk.page.step.objectName() == name
    desk.click("project_back" if name == "project_unit" else f"{name}_back")
    expected = "project_overview" if name == "project_unit" else "project_unit"
    assert desk.page.step.objectName() == expected

"""The form from paper on the page: what is typed is kept, and a filled-in file is taken in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from csnat_app.aggregation import counts_file
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.domain.projects import Project
from csnat_app.ui.output import Output
from csnat_app.ui.pages.project.page import ProjectPage
from csnat_app.ui.pages.project.paper_step import PaperStep
from csnat_app.ui.rooms import Rooms
from tests.ui.pages.project.conftest import PATIENCE, Desk
from tests.ui.pages.project.test_unit import at_site

NUMBERS = {"offered": 12, "accepted": 9, "returned": 8, "wanted/illness": 3}


def on_paper(desk: Desk) -> PaperStep:
    at_site(desk)
    desk.click("project_period_1_paper")
    return the_form(desk.page)


def the_form(page: ProjectPage) -> PaperStep:
    step = page.step
    assert isinstance(step, PaperStep)
    return step


def project(desk: Desk) -> Project:
    return desk.app.projects.all()[0].project


def filled(desk: Desk, name: str, **numbers: int) -> Path:
    """The form for the third quarter of Herøy, as JSON."""
    path = desk.folder / name
    form = json.loads(counts_file.template(project(desk), "HER", "2026-Q3"))
    form["counts"] = {**dict.fromkeys(BY_NAME, 0), "language.other": None, **NUMBERS, **numbers}
    path.write_text(json.dumps(form), "utf-8")
    return path


def as_list(desk: Desk) -> Path:
    """The same, as a spreadsheet program keeps it."""
    path = desk.folder / "form.csv"
    lines = counts_file.template_csv(project(desk), "HER", "2026-Q3").decode("utf-8-sig")
    found = []
    for line in lines.splitlines():
        name = line.split(";")[0]
        blank = "" if name == "language.other" else "0"
        found.append(f"{name};{NUMBERS.get(name, blank)}" if name in BY_NAME else line)
    path.write_text("\r\n".join(found), "utf-8-sig")
    return path


def test_what_was_typed_is_kept_in_the_store(desk: Desk) -> None:
    step = on_paper(desk)
    step.field("offered").insert("7")
    desk.qtbot.waitUntil(lambda: step.saved.shown_text().startswith("Saved "), timeout=PATIENCE)
    kept = desk.app.projects.all()[0]
    assert desk.app.paper_forms.typed(kept, "2026-Q3") == {"offered": "7"}
    with desk.app.desk.look() as work:
        assert work.log.latest(1)[0].what == "paper_form"


def test_what_was_typed_is_there_again_on_the_page(desk: Desk) -> None:
    step = on_paper(desk)
    step.field("offered").insert("7")
    desk.page.leave()
    assert not desk.page.holds_typing(), "it is in the store"
    desk.page.enter()
    assert desk.page.step is step
    desk.click("project_paper_back")
    desk.click("project_period_1_paper")
    assert the_form(desk.page).field("offered").text() == "7"


@pytest.mark.parametrize("seen", [False, True])
def test_after_the_lock_the_person_comes_back_to_the_form(desk: Desk, seen: bool) -> None:
    """Also whoever was looking at all numbers when the program locked itself."""
    step = on_paper(desk)
    step.field("offered").insert("7")
    if seen:
        desk.click("project_paper_read")
        assert desk.page.step.objectName() == "project_counts"
    else:
        step.field("accepted").setFocus()
    desk.page.leave()
    spot = desk.page.spot()
    assert "'7'" not in repr(spot), "a place, never what was typed"
    rooms = Rooms(desk.app, desk.app.library.date_words("en"), Output(desk.app.documents), ())
    again = rooms.make("project")
    assert isinstance(again, ProjectPage)
    desk.qtbot.addWidget(again)
    again.enter()
    again.return_to(spot)
    assert the_form(again).field("offered").text() == "7"
    if not seen:
        assert again.focusWidget() is the_form(again).field("accepted")


def test_a_project_that_is_gone_is_no_place_to_come_back_to(desk: Desk) -> None:
    on_paper(desk).field("offered").insert("7")
    desk.page.leave()
    spot = desk.page.spot()
    desk.app.projects.remove(project(desk).id)
    desk.page._back_to_overview()
    desk.page.return_to(spot)
    assert desk.page.step.objectName() == "project_overview"
    assert desk.failed == []


def test_the_form_is_blank_again_when_it_is_sealed(desk: Desk) -> None:
    on_paper(desk).field("offered").insert("7")
    desk.click("project_paper_read")
    desk.answers.cancelled = True
    desk.click("project_counts_agree")
    kept = desk.app.projects.all()[0]
    assert desk.app.paper_forms.typed(kept, "2026-Q3"), "nothing was sealed"
    desk.answers.cancelled = False
    desk.click("project_counts_agree")
    desk.says("Sealed as")
    assert desk.app.paper_forms.typed(kept, "2026-Q3") == {}


@pytest.mark.parametrize("make", [lambda desk: filled(desk, "form.json"), as_list])
def test_a_filled_in_form_is_taken_in(desk: Desk, make: Callable[[Desk], Path]) -> None:
    step = on_paper(desk)
    step.field("offered").insert("7")
    desk.answers.filled = make(desk)
    undos: list[Callable[[], None]] = []
    desk.page.said.connect(lambda _words, undo: undos.append(undo))
    desk.click("project_paper_take_in")
    assert {name: int(step.field(name).text()) for name in NUMBERS} == NUMBERS
    assert step.field("language.other").text() == "12"
    assert desk.said == [f"Taken in from {desk.answers.filled.name}."]
    assert not step.banner.isVisible()
    undos[0]()
    assert step.field("offered").text() == "7"
    assert step.field("accepted").text() == ""


def test_a_form_that_cannot_be_is_refused_with_reasons(desk: Desk) -> None:
    step = on_paper(desk)
    desk.answers.filled = filled(desk, "form.json", conversation=3, accepted=13)
    desk.click("project_paper_take_in")
    desk.says("form.json was not taken in.", "“Accepted” cannot be right")
    assert not step.begun()
    desk.answers.filled.write_text("hei", "utf-8")
    desk.click("project_paper_take_in")
    desk.says("This is no filled-in form of a project.")


def test_a_form_of_another_period_is_refused(desk: Desk) -> None:
    at_site(desk)
    desk.click("project_period_2_paper")
    desk.answers.filled = filled(desk, "form.json")
    desk.click("project_paper_take_in")
    desk.says("The form is filled in for Herøy, Quarter 3, 2026.")
    assert not the_form(desk.page).begun()

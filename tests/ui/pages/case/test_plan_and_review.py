"""Stages 4 and 5: the plan that is shared, and how it went."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import ActionStatus, Closing, Outcome
from csnat_app.domain.stages import Stage
from csnat_app.ui.preview import PreviewPane
from tests.documents.conftest import read_pages
from tests.ui.pages.case.conftest import Open

LONG = 5_000  # milliseconds: the first document loads the PDF library


@pytest.fixture
def agreed(case: Open) -> Open:
    """One need with an action."""
    round_, need = case.app.needs.add(case.on_disk(), "night_break")
    need = replace(need, own_words="Én natt i uka.", outcome=Outcome.ACTION)
    round_ = case.app.needs.keep(round_, need)
    round_, action = case.app.needs.add_action(round_, need.id)
    case.app.needs.keep_action(round_, replace(action, what="Nattevakt", who="Sykepleieren"))
    case.page.enter(case.carer_id)
    return case


def _pages(case: Open) -> str:
    pane = case.find("plan_preview", PreviewPane)
    case.wait_for(lambda: pane.printable() is not None, LONG)
    printable = pane.printable()
    assert printable is not None
    assert pane.page_count() == len(read_pages(printable.pdf))
    return " ".join(" ".join(read_pages(printable.pdf)).split())


def _name(case: Open) -> str:
    printable = case.find("plan_preview", PreviewPane).printable()
    return printable.name if printable else ""


def test_the_preview_shows_the_real_pages_and_follows_what_is_typed(agreed: Open) -> None:
    agreed.stage(Stage.PLAN)
    assert "Én natt i uka." in _pages(agreed)
    (action,) = agreed.on_disk().actions
    agreed.type(f"action_0_{action.id[:6]}.when", "innen fredag")
    agreed.wait_for(lambda: "innen fredag" in _pages(agreed), LONG)


def test_the_nurses_copy_is_another_document(agreed: Open) -> None:
    agreed.stage(Stage.PLAN)
    carers = _pages(agreed)
    agreed.click("plan_copy.nurse")
    agreed.wait_for(lambda: _pages(agreed) != carers, LONG)
    assert "Nattevakt" in _pages(agreed)


def test_large_print_is_one_choice(agreed: Open) -> None:
    agreed.stage(Stage.PLAN)
    before = _pages(agreed)
    agreed.click("plan_large")
    agreed.wait_for(lambda: _pages(agreed) != before, LONG)
    assert "-large-" in _name(agreed)
    agreed.click("plan_copy.nurse")
    agreed.wait_for(lambda: _name(agreed).startswith("plan-nurse-nb-large-"), LONG)


def test_both_languages_are_offered_where_there_are_two(agreed: Open) -> None:
    agreed.stage(Stage.PLAN)
    _pages(agreed)
    assert not agreed.page.findChild(QWidget, "plan_copy_of_three").isVisible()
    carer = agreed.app.carers.open(agreed.carer_id).carer
    agreed.app.carers.change(replace(carer, language="se"))
    agreed.page.enter(agreed.carer_id)
    agreed.stage(Stage.PLAN)
    agreed.click("plan_copy_of_three.both")
    agreed.wait_for(lambda: _name(agreed).startswith("plan-se-nb-"), LONG)
    assert "Doaibmaplána" in _pages(agreed)
    assert "Min plan" in _pages(agreed)


def test_the_plan_is_saved_where_the_nurse_says_and_the_log_knows(
    agreed: Open, tmp_path: Path
) -> None:
    agreed.stage(Stage.PLAN)
    _pages(agreed)
    agreed.click("plan_preview_save")
    (file,) = tmp_path.glob("*.pdf")
    assert "Øve" not in file.name
    assert "Nattevakt" in " ".join(read_pages(file.read_bytes()))
    with agreed.app.desk.look() as work:
        deeds = [entry.deed for entry in work.log.of_carer(agreed.carer_id)]
    assert Deed.EXPORTED in deeds
    assert len(agreed.said) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
@pytest.mark.parametrize(
    ("item", "has_words"), [("plan_note_carer", True), ("plan_note_patient", False)]
)
def test_the_journal_note_is_copied_as_text(agreed: Open, item: str, has_words: bool) -> None:
    """The patient may read the patient's record: nothing there that the carer said."""
    agreed.stage(Stage.PLAN)
    agreed.click("plan_copy_note")
    (menu,) = [one for one in agreed.page.findChildren(QMenu) if one.isVisible()]
    (action,) = [one for one in menu.actions() if one.objectName() == item]
    action.trigger()
    menu.close()
    note = QApplication.clipboard().text()
    assert ("Én natt i uka." in note) is has_words
    assert "Nattevakt" in note
    with agreed.app.desk.look() as work:
        assert Deed.COPIED in [entry.deed for entry in work.log.of_carer(agreed.carer_id)]


def test_an_action_can_be_added_and_removed_here_too(agreed: Open) -> None:
    agreed.stage(Stage.PLAN)
    agreed.click("plan_need_0.add")
    first, second = agreed.on_disk().actions
    agreed.type(f"action_1_{second.id[:6]}.what", "Ringe avlastningen")
    agreed.click(f"action_0_{first.id[:6]}.remove")
    assert [kept.what for kept in agreed.on_disk().actions] == ["Ringe avlastningen"]
    undo = agreed.said[-1][1]
    assert undo is not None
    undo()
    assert {kept.what for kept in agreed.on_disk().actions} == {"Ringe avlastningen", "Nattevakt"}


@pytest.mark.parametrize("status", ActionStatus)
def test_how_an_action_went_and_why(agreed: Open, status: ActionStatus) -> None:
    agreed.stage(Stage.REVIEW)
    (action,) = agreed.on_disk().actions
    agreed.click(f"review_action_{action.id[:6]}.status.{status}")
    agreed.type(f"review_action_{action.id[:6]}.why", "Vakten var syk.")
    agreed.find("case_more").setFocus()
    (kept,) = agreed.on_disk().actions
    assert (kept.status, kept.why) == (status, "Vakten var syk.")


@pytest.mark.parametrize(
    ("button", "closing"),
    [
        ("review_close_agreed", Closing.AGREED),
        ("review_close_no_more", Closing.NO_MORE_SUPPORT_NOW),
        ("review_close_declined", Closing.DECLINED),
        ("review_close_other", Closing.OTHER),
    ],
)
def test_a_round_is_closed_and_opened_again(agreed: Open, button: str, closing: Closing) -> None:
    agreed.stage(Stage.REVIEW)
    agreed.click(button)
    assert (agreed.on_disk().closed, agreed.on_disk().closing) == (date(2026, 3, 3), closing)
    agreed.click("review_reopen")
    assert (agreed.on_disk().closed, agreed.on_disk().closing) == (None, None)
    agreed.click(button)
    undo = agreed.said[-1][1]
    assert undo is not None
    undo()
    assert agreed.on_disk().closed is None
    assert agreed.find(button).isVisible()


def test_a_closed_round_is_followed_by_a_new_one_and_stays_as_it_was(agreed: Open) -> None:
    agreed.stage(Stage.REVIEW)
    agreed.click("review_close_agreed")
    before = agreed.on_disk()
    agreed.click("review_new_round")
    assert agreed.on_disk().number == 2
    assert agreed.on_disk().needs == ()
    assert agreed.page.stage is Stage.INTRODUCTION
    with agreed.app.desk.look() as work:
        assert work.rounds.of_carer(agreed.carer_id)[0] == before

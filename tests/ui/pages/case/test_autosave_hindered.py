"""What cannot be saved stays on the screen, is said, and is not left behind."""

from collections.abc import Callable

import pytest

from csnat_app.domain.errors import Trouble
from csnat_app.domain.stages import Stage
from tests.support import IDENTITY_NUMBER
from tests.ui.hands import type_text
from tests.ui.pages.case.conftest import Open
from tests.ui.pages.case.fields import (
    FIELDS,
    fields_of,
    leave_to_next_need,
    leave_to_other_stage,
    raise_two_areas,
)


def _refuse_writing(case: Open, refuse: bool) -> None:
    """The database itself refuses to write, as in a folder that is read-only."""
    case.app.desk.database._connection.execute(f"PRAGMA query_only = {int(refuse)}")


def _fill_disk(case: Open, full: bool) -> None:
    """The database itself finds no room for a further page, as on a full disk."""
    connection = case.app.desk.database._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0] if full else 1_000_000
    connection.execute(f"PRAGMA max_page_count = {pages}")


@pytest.mark.parametrize(
    ("hinder", "trouble"),
    [(_refuse_writing, Trouble.FOLDER_READ_ONLY), (_fill_disk, Trouble.DISK_FULL)],
)
def test_what_cannot_be_saved_stays_on_the_screen_and_the_next_key_tries_again(
    case: Open, hinder: Callable[[Open, bool], None], trouble: Trouble
) -> None:
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    text = "Jeg er så sliten. " * 1_000
    hinder(case, True)
    field = case.find("need_own_words")
    field.setFocus()
    field.insert(text)  # type: ignore[attr-defined]
    case.wait_for(lambda: case.page.saved.is_failing())
    assert [misfortune.trouble for misfortune in case.failed] == [trouble]
    assert field.text() == text  # type: ignore[attr-defined]
    assert case.on_disk().needs[0].own_words == ""
    hinder(case, False)
    case.type("need_own_words", "!")
    case.wait_for(lambda: case.on_disk().needs[0].own_words == text + "!")
    assert not case.page.saved.is_failing()


def _choose_answer(case: Open) -> None:
    case.stage(Stage.INTRODUCTION)
    _refuse_writing(case, True)
    case.click("introduction_answer.yes")


def _type_day(case: Open) -> None:
    case.stage(Stage.INTRODUCTION)
    _refuse_writing(case, True)
    case.type("introduction_held.line", "1.3.2026")
    case.find("case_more").setFocus()


def _mark_area(case: Open) -> None:
    case.stage(Stage.CONSIDERATION)
    _refuse_writing(case, True)
    case.click("area_illness.answer.more")


def _choose_outcome(case: Open) -> None:
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    _refuse_writing(case, True)
    case.click("need_outcome.action")


@pytest.mark.parametrize("choose", [_choose_answer, _type_day, _mark_area, _choose_outcome])
def test_a_choice_that_cannot_be_saved_is_said(case: Open, choose: Callable[[Open], None]) -> None:
    choose(case)
    case.wait_for(case.page.saved.is_failing)
    assert {misfortune.trouble for misfortune in case.failed} == {Trouble.FOLDER_READ_ONLY}


def test_a_mark_that_could_not_be_saved_is_not_shown_as_marked(case: Open) -> None:
    _mark_area(case)
    assert not case.find("area_illness.answer.more").isChecked()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "leave", [leave_to_next_need, leave_to_other_stage], ids=["next need", "other stage"]
)
def test_what_cannot_be_saved_is_not_left_behind(case: Open, leave: Callable[[Open], None]) -> None:
    """To leave a field that could not be saved would lose it, or write it at another place."""
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    first, second = case.on_disk().needs
    _refuse_writing(case, True)
    field = case.type("need_own_words", "Bare mine ord.")
    leave(case)
    assert case.failed
    assert field.isVisible()
    assert field.text() == "Bare mine ord."  # type: ignore[attr-defined]
    _refuse_writing(case, False)
    leave(case)
    by_id = {need.id: need for need in case.on_disk().needs}
    assert by_id[first.id].own_words == "Bare mine ord."
    assert by_id[second.id].own_words == ""


@pytest.mark.parametrize("stage", Stage)
def test_an_identity_number_is_refused_with_a_sentence(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    raise_two_areas(case)
    case.stage(stage)
    for name, kept in fields_of(stage, FIELDS):
        with subtests.test(name):
            case.failed.clear()
            typed = f"Født {IDENTITY_NUMBER}, ja."
            field = case.type(name, typed)
            case.find("case_more").setFocus()
            assert case.failed[-1].trouble is Trouble.IDENTITY_NUMBER
            assert field.text() == typed  # type: ignore[attr-defined]
            assert IDENTITY_NUMBER not in str(kept(case.on_disk()))
            assert case.page.saved.is_failing()
            _correct(case, name, "Født i 1958.")
            assert kept(case.on_disk()) == "Født i 1958."
            assert not case.page.saved.is_failing()


def _correct(case: Open, name: str, text: str) -> None:
    """Write something else in the place of what stands in a field, and leave it."""
    field = case.find(name)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_text(field, text)
    case.find("case_more").setFocus()


@pytest.mark.parametrize(
    ("stage", "field", "button"),
    [
        (Stage.CONVERSATION, "need_own_words", "need_outcome.action"),
        (Stage.CONVERSATION, "need_own_words", "need_list_later"),
        (Stage.CONVERSATION, "need_own_words", "need_remove"),
        (Stage.CONSIDERATION, "consideration_anything_else", "area_illness.answer.more"),
        (Stage.CONSIDERATION, "consideration_anything_else", "consideration_no_more"),
        (Stage.PLAN, "plan_remark", "plan_need_0.add"),
        (Stage.REVIEW, "review_note", "review_close_agreed"),
    ],
)
def test_nothing_is_done_over_text_that_cannot_be_saved(
    case: Open, stage: Stage, field: str, button: str
) -> None:
    """What is shown anew would take the text away, and "Saved" would be untrue."""
    raise_two_areas(case)
    case.stage(stage)
    case.stage(Stage.CONVERSATION)
    case.stage(stage)
    before = case.on_disk()
    typed = f"Født {IDENTITY_NUMBER}."
    written = case.type(field, typed)
    case.click(button)
    assert case.on_disk() == before
    assert written.isVisible()
    assert written.text() == typed  # type: ignore[attr-defined]
    assert case.page.saved.is_failing()

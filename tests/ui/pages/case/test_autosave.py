"""What is typed is on disk within a second, at once when the field is left, and never lost."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Trouble
from csnat_app.domain.rounds import Need, Outcome, Round
from csnat_app.domain.stages import Stage
from tests.ui.hands import type_text
from tests.ui.pages.case.conftest import Open

IDENTITY_NUMBER = "15876510089"  # a test number: no person has a month above 80
SAMI = "Áddjá lea buohccan. Đat čájeha: šaddá, ŋ, ŧ, ž 😀 «'\""

Field = tuple[Stage, str, Callable[[Round], object]]  # where, what it is called, what is kept
FIELDS: list[Field] = [
    (Stage.INTRODUCTION, "introduction_by", lambda r: r.introduction.by),
    (Stage.INTRODUCTION, "introduction_how", lambda r: r.introduction.how),
    (Stage.INTRODUCTION, "introduction_note", lambda r: r.introduction.note),
    (Stage.CONSIDERATION, "consideration_anything_else", lambda r: r.consideration.anything_else),
    (Stage.CONVERSATION, "conversation_place", lambda r: r.conversation.place),
    (Stage.CONVERSATION, "need_own_words", lambda r: r.needs[0].own_words),
    (Stage.CONVERSATION, "need_already_does", lambda r: r.needs[0].already_does),
    (Stage.CONVERSATION, "need_would_help", lambda r: r.needs[0].would_help),
    (Stage.PLAN, "plan_remark", lambda r: r.plan.remark),
    (Stage.PLAN, "plan_next_time", lambda r: r.review.time),
    (Stage.PLAN, "plan_next_place", lambda r: r.review.place),
    (Stage.REVIEW, "review_note", lambda r: r.review.note),
    (Stage.REVIEW, "review_next_time", lambda r: r.review.time),
    (Stage.REVIEW, "review_next_place", lambda r: r.review.place),
]
DAYS: list[Field] = [
    (Stage.INTRODUCTION, "introduction_held", lambda r: r.introduction.held),
    (Stage.CONSIDERATION, "consideration_handed_out", lambda r: r.consideration.handed_out),
    (Stage.CONSIDERATION, "consideration_expected", lambda r: r.consideration.expected),
    (Stage.CONSIDERATION, "consideration_returned", lambda r: r.consideration.returned),
    (Stage.CONVERSATION, "conversation_held", lambda r: r.conversation.held),
    (Stage.PLAN, "plan_shared_day", lambda r: r.plan.shared),
    (Stage.PLAN, "plan_next_day", lambda r: r.review.planned),
    (Stage.REVIEW, "review_held", lambda r: r.review.held),
    (Stage.REVIEW, "review_next_day", lambda r: r.review.planned),
]


def _of(stage: Stage, fields: list[Field]) -> list[tuple[str, Callable[[Round], object]]]:
    return [(name, kept) for where, name, kept in fields if where is stage]


def _marked(case: Open) -> None:
    """Two areas raised, so that there is something to talk about."""
    round_ = case.on_disk()
    for area in ("feelings", "economy"):
        round_ = case.app.rounds.mark(round_, area, "more", area == "feelings", "nb")
    case.page.enter(case.carer_id)


@pytest.mark.parametrize("stage", Stage)
def test_typed_text_is_on_disk_within_a_second(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    _marked(case)
    case.stage(stage)
    for name, kept in _of(stage, FIELDS):
        with subtests.test(name):
            before = kept(case.on_disk())
            field = case.type(name, SAMI)
            assert kept(case.on_disk()) == before, "kept at every key: this could not fail"
            case.wait_for(lambda kept=kept: SAMI in str(kept(case.on_disk())))
            assert field.hasFocus()
            assert case.saved_words()


@pytest.mark.parametrize("stage", Stage)
def test_typed_text_is_on_disk_at_once_when_the_field_is_left(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    _marked(case)
    case.stage(stage)
    for name, kept in _of(stage, FIELDS):
        with subtests.test(name):
            case.type(name, SAMI)
            case.find("case_more").setFocus()
            assert SAMI in str(kept(case.on_disk()))


@pytest.mark.parametrize("stage", Stage)
def test_a_day_is_on_disk_within_a_second_and_when_the_field_is_left(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    case.stage(stage)
    for name, kept in _of(stage, DAYS):
        with subtests.test(name):
            line = case.type(f"{name}.line", "12.3.2026")
            case.wait_for(lambda kept=kept: kept(case.on_disk()) == date(2026, 3, 12))
            assert line.hasFocus()
            assert case.saved_words()
            line.selectAll()  # type: ignore[attr-defined]
            type_text(line, "13.3.2026")
            case.find("case_more").setFocus()
            assert kept(case.on_disk()) == date(2026, 3, 13)


def test_an_action_is_on_disk_with_the_day_its_words_name(case: Open) -> None:
    _marked(case)
    case.stage(Stage.CONVERSATION)
    case.click("need_outcome.action")
    (action,) = case.on_disk().actions
    start = f"action_{action.position}_{action.id[:6]}"
    case.type(f"{start}.what", "Ringe til Ŋ")
    case.type(f"{start}.who", "Øve")
    case.type(f"{start}.when", "12. mars")
    case.wait_for(lambda: case.on_disk().actions[0].when == "12. mars")
    (kept,) = case.on_disk().actions
    assert (kept.what, kept.who, kept.due) == ("Ringe til Ŋ", "Øve", date(2026, 3, 12))


def _leave_to_next_need(case: Open) -> None:
    case.click("conversation_next")


def _leave_to_other_stage(case: Open) -> None:
    case.stage(Stage.INTRODUCTION)


def _leave_page(case: Open) -> None:
    case.page.leave()


@pytest.mark.parametrize("leave", [_leave_to_next_need, _leave_to_other_stage, _leave_page])
def test_what_is_typed_is_kept_before_anything_else_is_shown(
    case: Open, leave: Callable[[Open], None]
) -> None:
    _marked(case)
    case.stage(Stage.CONVERSATION)
    first, second = case.on_disk().needs
    case.type("need_own_words", "Jeg får ikke sove.")
    leave(case)
    by_id = {need.id: need for need in case.on_disk().needs}
    assert by_id[first.id].own_words == "Jeg får ikke sove."
    assert by_id[second.id].own_words == ""


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
    _marked(case)
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
    _marked(case)
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
    "leave", [_leave_to_next_need, _leave_to_other_stage], ids=["next need", "other stage"]
)
def test_what_cannot_be_saved_is_not_left_behind(case: Open, leave: Callable[[Open], None]) -> None:
    """To leave a field that could not be saved would lose it, or write it at another place."""
    _marked(case)
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
    _marked(case)
    case.stage(stage)
    for name, kept in _of(stage, FIELDS):
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
    _marked(case)
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


def test_what_came_of_a_need_stays_when_its_words_are_changed(case: Open) -> None:
    _marked(case)
    case.stage(Stage.CONVERSATION)
    case.type("need_own_words", "Først dette.")
    case.click("need_outcome.helped_now")
    case.type("need_helped_how", "Vi snakket sammen.")
    case.find("case_more").setFocus()
    need: Need = case.on_disk().needs[0]
    assert need.own_words == "Først dette."
    assert need.outcome is Outcome.HELPED_NOW
    assert need.helped_how == "Vi snakket sammen."


def test_no_save_button_anywhere(case: Open) -> None:
    for stage in Stage:
        case.stage(stage)
        names = [one.objectName() for one in case.page.findChildren(QWidget)]
        assert not [name for name in names if name.endswith("_save") and "preview" not in name]

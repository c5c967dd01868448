"""The fields that are typed into on a carer's page, and ways to leave them."""

from collections.abc import Callable

from csnat_app.domain.rounds import Round
from csnat_app.domain.stages import Stage
from tests.ui.pages.case.conftest import Open

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


def fields_of(stage: Stage, fields: list[Field]) -> list[tuple[str, Callable[[Round], object]]]:
    return [(name, kept) for where, name, kept in fields if where is stage]


def raise_two_areas(case: Open) -> None:
    """Two areas raised, so that there is something to talk about."""
    round_ = case.on_disk()
    for area in ("feelings", "economy"):
        round_ = case.app.rounds.mark(round_, area, "more", area == "feelings", "nb")
    case.page.enter(case.carer_id)


def leave_to_next_need(case: Open) -> None:
    case.click("conversation_next")


def leave_to_other_stage(case: Open) -> None:
    case.stage(Stage.INTRODUCTION)

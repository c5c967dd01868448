"""The five stages, and what of them a round has behind it."""

from enum import IntEnum

from csnat_app.domain.rounds import Round


class Stage(IntEnum):
    INTRODUCTION = 1
    CONSIDERATION = 2
    CONVERSATION = 3
    PLAN = 4
    REVIEW = 5


def recorded_stages(round_: Round) -> frozenset[Stage]:
    """The stages in which something that ends them is written down, in whatever order."""
    return frozenset(stage for stage, is_recorded in _RECORDED if is_recorded(round_))


def current_stage(round_: Round) -> Stage:
    """Where the round stands: the stage after the furthest recorded one."""
    for stage, is_recorded in reversed(_RECORDED):
        if is_recorded(round_):
            return Stage(min(stage + 1, Stage.REVIEW))
    return Stage.INTRODUCTION


def _introduction(round_: Round) -> bool:
    return round_.introduction.answer is not None


def _consideration(round_: Round) -> bool:
    part = round_.consideration
    return bool(
        part.returned
        or any(mark.step or mark.most_important for mark in part.marks)
        or part.anything_else.strip()
        or part.no_more_now
    )


def _conversation(round_: Round) -> bool:
    return bool(round_.conversation.held or any(need.outcome for need in round_.needs))


def _plan(round_: Round) -> bool:
    return round_.plan.shared is not None


def _review(round_: Round) -> bool:
    return round_.review.held is not None or round_.closed is not None


_RECORDED = (
    (Stage.INTRODUCTION, _introduction),
    (Stage.CONSIDERATION, _consideration),
    (Stage.CONVERSATION, _conversation),
    (Stage.PLAN, _plan),
    (Stage.REVIEW, _review),
)

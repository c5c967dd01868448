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
    consideration = round_.consideration
    found = {
        Stage.INTRODUCTION: round_.introduction.answer is not None,
        Stage.CONSIDERATION: bool(
            consideration.returned
            or any(mark.step or mark.most_important for mark in consideration.marks)
            or consideration.anything_else.strip()
            or consideration.no_more_now
        ),
        Stage.CONVERSATION: bool(
            round_.conversation.held or any(need.outcome for need in round_.needs)
        ),
        Stage.PLAN: round_.plan.shared is not None,
        Stage.REVIEW: round_.review.held is not None or round_.closed is not None,
    }
    return frozenset(stage for stage, there in found.items() if there)


def current_stage(round_: Round) -> Stage:
    """Where the round stands: the stage after the furthest recorded one."""
    recorded = recorded_stages(round_)
    if not recorded:
        return Stage.INTRODUCTION
    return Stage(min(max(recorded) + 1, Stage.REVIEW))

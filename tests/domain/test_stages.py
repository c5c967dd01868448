from dataclasses import replace
from datetime import date

import pytest

from csnat_app.domain.instruments import Shown
from csnat_app.domain.rounds import (
    Closing,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.stages import Stage, current_stage, recorded_stages

DAY = date(2026, 3, 3)
EMPTY = Round("r", "c", 1, DAY, "neutral-15", "3")
MARK = Mark("feelings", None, True, Shown("neutral-15", "3", "nb", "00"))


def test_an_empty_round_stands_at_the_introduction() -> None:
    assert current_stage(EMPTY) is Stage.INTRODUCTION
    assert recorded_stages(EMPTY) == frozenset()


@pytest.mark.parametrize(
    ("round_", "recorded"),
    [
        (replace(EMPTY, introduction=Introduction(answer=Readiness.NO)), Stage.INTRODUCTION),
        (replace(EMPTY, consideration=Consideration(returned=DAY)), Stage.CONSIDERATION),
        (replace(EMPTY, consideration=Consideration(marks=(MARK,))), Stage.CONSIDERATION),
        (replace(EMPTY, consideration=Consideration(no_more_now=True)), Stage.CONSIDERATION),
        (replace(EMPTY, conversation=Conversation(held=DAY)), Stage.CONVERSATION),
        (
            replace(EMPTY, needs=(Need("n", "feelings", 0, outcome=Outcome.NOT_NOW),)),
            Stage.CONVERSATION,
        ),
        (replace(EMPTY, plan=SharedPlan(shared=DAY)), Stage.PLAN),
        (replace(EMPTY, review=Review(held=DAY)), Stage.REVIEW),
        (replace(EMPTY, closed=DAY, closing=Closing.AGREED), Stage.REVIEW),
    ],
)
def test_every_stage_can_be_reached_first(round_: Round, recorded: Stage) -> None:
    assert recorded_stages(round_) == {recorded}
    assert current_stage(round_) == min(recorded + 1, Stage.REVIEW)


def test_a_form_handed_out_is_not_yet_a_considered_one() -> None:
    out = replace(EMPTY, consideration=Consideration(handed_out=DAY))
    assert current_stage(out) is Stage.INTRODUCTION

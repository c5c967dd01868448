from dataclasses import replace
from datetime import date

import pytest

from csnat_app.domain.corrections import corrects
from csnat_app.domain.rounds import Action, ActionStatus, Closing, Need, Review, Round, SharedPlan

DAY = date(2026, 3, 3)
OPEN = Round(
    *("r", "c", 1, DAY, "neutral-15", "3"),
    needs=(Need("n", "feelings", 0, "Redd"),),
    actions=(Action("a", "n", 0, "Ringe"),),
)
SHARED = replace(OPEN, plan=SharedPlan(DAY))
CLOSED = replace(OPEN, closed=DAY, closing=Closing.AGREED)


def with_action(round_: Round, **changes: object) -> Round:
    return replace(round_, actions=(replace(round_.actions[0], **changes),))  # type: ignore[arg-type]


def test_what_is_still_being_worked_on_is_no_correction() -> None:
    assert not corrects(OPEN, with_action(OPEN, what="Skrive"))
    assert not corrects(OPEN, SHARED)
    assert not corrects(OPEN, CLOSED)


def test_what_the_carer_has_on_paper() -> None:
    assert corrects(SHARED, with_action(SHARED, what="Skrive"))
    assert corrects(SHARED, replace(SHARED, needs=(*SHARED.needs, Need("m", "economy", 1))))
    assert corrects(SHARED, replace(SHARED, plan=SharedPlan(DAY, "Husk nøkkelen")))


@pytest.mark.parametrize(
    "after",
    [
        with_action(SHARED, status=ActionStatus.NOT_DONE, why="Ingen ledig"),
        replace(SHARED, review=Review(held=DAY, note="Gikk bra")),
        replace(SHARED, closed=DAY, closing=Closing.AGREED),
    ],
)
def test_how_it_went_is_no_correction(after: Round) -> None:
    assert not corrects(SHARED, after)


def test_anything_in_a_closed_round_but_opening_it_again() -> None:
    assert corrects(CLOSED, replace(CLOSED, review=Review(note="Glemt dette")))
    assert not corrects(CLOSED, OPEN)

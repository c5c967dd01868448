from hypothesis import given
from hypothesis import strategies as st

from csnat_app.domain.instruments import ANYTHING_ELSE, Area, Instrument, Shown
from csnat_app.domain.order import move, raised_areas
from csnat_app.domain.rounds import Consideration, Mark, Need

KEYS = ("illness", "own_time", "symptoms", "economy", "feelings")
INSTRUMENT = Instrument(
    "trial", "1", tuple(Area(key, "direct") for key in KEYS), ("no", "a_little", "more"), ("nb",)
)
SHOWN = Shown("trial", "1", "nb", "00")


def considered(*marks: tuple[str, str | None, bool], other: str = "") -> Consideration:
    return Consideration(
        marks=tuple(Mark(area, step, star, SHOWN) for area, step, star in marks),
        anything_else=other,
    )


def test_stars_come_first_and_the_form_gives_the_order() -> None:
    answered = considered(
        ("feelings", "a_little", True),
        ("economy", "more", False),
        ("own_time", "a_little", False),
        ("illness", None, True),
        other="The dog",
    )
    raised = raised_areas(answered, INSTRUMENT)
    assert raised == ("illness", "feelings", "own_time", "economy", ANYTHING_ELSE)


def test_more_is_not_before_a_little() -> None:
    answered = considered(("own_time", "a_little", False), ("economy", "more", False))
    assert raised_areas(answered, INSTRUMENT) == ("own_time", "economy")


def test_blank_and_no_raise_nothing() -> None:
    answered = considered(("illness", "no", False), ("economy", None, False), other="  ")
    assert raised_areas(answered, INSTRUMENT) == ()


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(-3, 9))
def test_moving_keeps_all_and_numbers_from_nought(order: list[int], which: int, to: int) -> None:
    needs = tuple(Need(str(name), "illness", place) for place, name in enumerate(order))
    moved = move(needs, needs[which].id, to)
    assert sorted(need.id for need in moved) == sorted(need.id for need in needs)
    assert [need.position for need in moved] == list(range(5))
    assert moved[max(0, min(to, 4))].id == needs[which].id

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.domain.identity_number import holds_identity_number

FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def with_control_digits(nine: str) -> str | None:
    """Append the control digits by the published rule; None where no such number is issued."""
    for weights in (FIRST, SECOND):
        rest = sum(int(digit) * weight for digit, weight in zip(nine, weights, strict=True)) % 11
        control = (11 - rest) % 11
        if control == 10:
            return None
        nine += str(control)
    return nine


def numbers(day_shift: int = 0, month_shift: int = 0) -> st.SearchStrategy[str]:
    def build(day: int, month: int, year: int, individual: int) -> str | None:
        return with_control_digits(
            f"{day + day_shift:02}{month + month_shift:02}{year:02}{individual:03}"
        )

    built = st.builds(
        build,
        st.integers(1, 28),
        st.integers(1, 12),
        st.integers(0, 99),
        st.integers(0, 999),
    )
    return built.filter(lambda number: number is not None).map(str)


@given(st.one_of(numbers(), numbers(40), numbers(0, 40), numbers(0, 80), numbers(40, 80)))
def test_every_kind_of_number_is_recognised(number: str) -> None:
    assert holds_identity_number(number)
    assert holds_identity_number(f"Kari, {number[:6]} {number[6:]}.")


@given(numbers(), st.integers(0, 10))
def test_a_number_with_one_digit_changed_is_not_one(number: str, place: int) -> None:
    changed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
    assert not holds_identity_number(changed)


@pytest.mark.parametrize(
    "text",
    ["", "B-14", "00 00 00 00", "90 90 48 48 / 116 117", "03.03.2026 13.00", "12345678901"],
)
def test_other_digits_are_left_alone(text: str) -> None:
    assert not holds_identity_number(text)


@given(numbers())
def test_a_longer_row_of_digits_is_something_else(number: str) -> None:
    assert not holds_identity_number(number + "7")


@given(numbers())
def test_a_number_behind_other_digits_is_found(number: str) -> None:
    assert holds_identity_number(f"12345 {number}")

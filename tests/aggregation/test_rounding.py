import numpy as np
import pytest

from csnat_app.aggregation.rounding import percent, rounded
from csnat_app.aggregation.worlds import interval


@pytest.mark.parametrize("base", [3, 4, 5, 10])
def test_the_interval_holds_exactly_what_is_rounded_to_it(base: int) -> None:
    for count in range(10 * base):
        low, high = interval(np.array(rounded(count, base)), base)
        same = [other for other in range(12 * base) if rounded(other, base) == rounded(count, base)]
        assert [low, high] == [same[0], same[-1]]


@pytest.mark.parametrize("base", [3, 4, 5, 10])
def test_one_rounded_number_alone_places_nothing_between_one_and_the_base(base: int) -> None:
    for count in range(10 * base):
        low, high = interval(np.array(rounded(count, base)), base)
        assert low == 0 or high >= base


def test_rounding_keeps_the_order_so_that_no_share_is_over_a_hundred() -> None:
    for whole in range(60):
        for part in range(whole + 1):
            share = percent(rounded(part, 5), rounded(whole, 5))
            assert share is None or 0 <= share <= 100


def test_a_share_of_nothing_or_of_what_is_not_published_is_none() -> None:
    assert percent(None, 10) is None
    assert percent(5, None) is None
    assert percent(0, 0) is None
    assert percent(5, 40) == 13

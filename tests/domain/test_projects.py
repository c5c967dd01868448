from datetime import date
from itertools import pairwise

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Grid, Measure, Period, Project, Site


def project(grid: Grid, first: date, last: date) -> Project:
    return Project("ab" * 16, "Prøve", (Site("A", "Øving"),), grid, first, last, 5, "age1", 1)


@pytest.mark.parametrize(
    ("grid", "keys"),
    [
        (Grid.MONTH, ["2025-12", "2026-01", "2026-02"]),
        (Grid.QUARTER, ["2025-Q4", "2026-Q1"]),
        (Grid.HALF_YEAR, ["2025-H2", "2026-H1"]),
    ],
)
def test_the_grid_cuts_the_time(grid: Grid, keys: list[str]) -> None:
    first = {Grid.MONTH: date(2025, 12, 1), Grid.QUARTER: date(2025, 10, 1)}
    last = {Grid.MONTH: date(2026, 2, 28), Grid.QUARTER: date(2026, 3, 31)}
    made = project(grid, first.get(grid, date(2025, 7, 1)), last.get(grid, date(2026, 6, 30)))
    periods = made.periods()
    assert [period.key for period in periods] == keys
    assert periods[0].first == made.first
    assert periods[-1].last == made.last
    for before, after in pairwise(periods):
        assert (after.first - before.last).days == 1


def test_a_period_is_closed_on_the_day_after_its_last() -> None:
    period = Period(date(2026, 1, 1), date(2026, 3, 31), "2026-Q1")
    assert not period.closed(date(2026, 3, 31))
    assert period.closed(date(2026, 4, 1))


def test_sites_and_periods_by_their_names() -> None:
    made = project(Grid.QUARTER, date(2026, 1, 1), date(2026, 6, 30))
    assert made.site("A").name == "Øving"
    assert made.period("2026-Q2").first == date(2026, 4, 1)
    with pytest.raises(Misfortune) as no_site:
        made.site("B")
    with pytest.raises(Misfortune) as no_period:
        made.period("2026-Q3")
    assert no_site.value.trouble is Trouble.NO_SUCH_SITE
    assert no_period.value.trouble is Trouble.NO_SUCH_PERIOD


def test_a_measure_of_areas_names_its_area() -> None:
    assert Measure("offered", None).name == "offered"
    assert Measure("wanted", "returned", "illness").name == "wanted/illness"

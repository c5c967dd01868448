"""A new project as it is written down."""

from datetime import date

import pytest

from csnat_app.aggregation import keys, project_file
from csnat_app.domain.projects import Grid, Site
from csnat_app.ui.pages.project.making import periods, reserved, sites, usual

TODAY = date(2026, 3, 3)


def test_sites_with_and_without_a_code() -> None:
    found = sites("HER = Herøy\n\n  Trondheim \nTromsø\nTromsdalen\n")
    assert found == (
        Site("HER", "Herøy"),
        Site("TRO", "Trondheim"),
        Site("TRO2", "Tromsø"),
        Site("TRO3", "Tromsdalen"),
    )


@pytest.mark.parametrize("code", ["other", "Other ", " SMALL", "all"])
def test_a_code_that_means_several_sites(code: str) -> None:
    assert reserved(sites(f"HER = Herøy\n{code} = Ellers")) == code.strip()
    assert reserved(sites(f"HER = Herøy\n{code}")) == "", "a name of a site, and no code"


@pytest.mark.parametrize("grid", Grid)
def test_what_is_written_makes_a_project(grid: Grid) -> None:
    found = sites("Allmenningen\nOther\nŠibit\n中文\n!!!\n" + "\n".join(["Herøy"] * 12))
    first, last = usual(periods(grid, TODAY), TODAY)
    assert (first.first, last.last) == (date(2026, 1, 1), date(2026, 12, 31))
    _, recipient = keys.new()
    made = project_file.make("Prøve", found, grid, first.first, last.last, 5, recipient)
    assert len(made.sites) == 17

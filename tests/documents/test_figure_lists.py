"""The lists of figures, for a spreadsheet."""

import csv
from io import StringIO

import pytest

from csnat_app.documents.cells import defused
from csnat_app.documents.figure_lists import coverage_csv, figures_csv
from csnat_app.domain.published import Covered, Figure


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(sign: str) -> None:
    assert defused(f"{sign}1+1") == f"'{sign}1+1"
    site = f"{sign}HYPERLINK(1)"
    (row,) = csv.DictReader(
        StringIO(figures_csv([Figure("site", site, "offered", "", 10)]).decode(), newline="")
    )
    assert row["key"] == f"'{site}"
    (row,) = csv.DictReader(
        StringIO(coverage_csv([Covered(site, site, None)]).decode(), newline="")
    )
    assert row["site"] == row["period"] == f"'{site}"

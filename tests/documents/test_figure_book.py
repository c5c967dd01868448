"""The workbook as it is looked at and printed. What stands in it: tests/services."""

from dataclasses import replace
from io import BytesIO
from math import ceil

import openpyxl
import pytest
from openpyxl.cell import MergedCell

from csnat_app.documents.figure_book import figure_book
from csnat_app.services import sample_project
from tests.documents.test_project_report import LANGUAGES, words
from tests.support_figures import figures

LONG = "Herøy hjemmetjeneste, palliativt team og innsatsteam for barnefamilier"


@pytest.fixture(params=LANGUAGES)
def book(request):
    first, *others = sample_project.PROJECT.sites
    sites = (replace(first, name=LONG), *others)
    shown = figures(replace(sample_project.PROJECT, sites=sites, title=" ".join([LONG] * 2)))
    return openpyxl.load_workbook(BytesIO(figure_book(shown, words(request.param), "1")))


def test_every_row_is_as_high_as_its_text(book):
    """Not every program makes it so by itself."""
    high = 0
    for page in book:
        merged = {str(one).split(":")[0] for one in page.merged_cells.ranges}
        for row in page.iter_rows():
            for cell in row:
                if isinstance(cell, MergedCell) or not cell.alignment.wrap_text:
                    continue
                if not isinstance(cell.value, str) or cell.coordinate in merged:
                    continue
                lines = ceil(len(cell.value) / page.column_dimensions[cell.column_letter].width)
                assert (page.row_dimensions[cell.row].height or 15) >= 14 * lines, cell.value
                high += lines > 1
    assert high > 40


def test_what_is_printed_has_room_and_leaves_out_the_codes(book):
    about, *tables = book
    assert {page.page_setup.orientation for page in book} == {"landscape"}
    assert about.column_dimensions["A"].width < 110
    for page in tables:
        left, right = page.print_area.split("!")[-1].replace("$", "").split(":")
        assert left == "A1"
        heads = [cell.value for cell in page[4]]
        of_codes = [
            cell.column for cell in page[4] if cell.value.isascii() and cell.value.islower()
        ]
        assert page[right].column == len(heads) - max(1, len(of_codes))
        assert page.print_title_rows == "$4:$4"

"""Every number of a release stands in its lists, its workbook and its report, and is the same."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from csnat_app.aggregation import measures
from csnat_app.domain.published import Published
from csnat_app.services import sample_project
from csnat_app.services.project_output import ProjectOutput
from csnat_app.services.published import published
from tests.services import output_files
from tests.services.output_files import (
    LEDGER,
    LIBRARY,
    MADE,
    listed,
    numbers,
    rows,
    tables,
    words,
)
from tests.support_figures import merged_of


@pytest.fixture
def output() -> ProjectOutput:
    return ProjectOutput(LIBRARY)


@pytest.fixture
def shown() -> Published:
    return output_files.shown()


@pytest.fixture
def files() -> Mapping[str, bytes]:
    return output_files.made()


def test_the_lists_have_the_columns_that_are_promised(
    files: Mapping[str, bytes], shown: Published
) -> None:
    for name in ("process.csv", "areas.csv"):
        head = files[name].decode("utf-8").splitlines()[0]
        assert head == "breakdown,key,measure,area,value"
    process, areas = rows(files["process.csv"]), rows(files["areas.csv"])
    assert {row["area"] for row in process} == {""}
    assert {row["area"] for row in areas} == set(measures.AREAS)
    assert {row["breakdown"] for row in process} == {"all", "site", "period"}
    expected = {
        (one.breakdown, *place): "" if one.value is None else str(one.value)
        for each in shown.figures.values()
        for place, one in each.items()
    }
    assert listed(files) == expected
    assert "" in expected.values()


def test_where_nothing_is_published_all_that_came_has_its_rows_without_a_value(
    output: ProjectOutput,
) -> None:
    project, counts = sample_project.PROJECT, sample_project.counts()
    hidden = published(project, merged_of(project, counts), {}, (), 1)
    lists = listed(output.files(hidden, LEDGER, "nb", MADE))
    assert set(lists.values()) == {""}
    assert {place[:2] for place in lists} == {
        ("all", "all"),
        *(("site", one.site) for one in counts),
        *(("period", one.period) for one in counts),
    }
    assert len(lists) == len(measures.ALL) * len({place[:2] for place in lists})


def test_the_workbook_says_what_the_lists_say(files: Mapping[str, bytes]) -> None:
    book = openpyxl.load_workbook(BytesIO(files["figures.xlsx"]))
    found: dict[tuple[str, ...], str] = {}
    texts = words().texts
    for name in ("process", "areas"):
        page = book[texts[f"sheet.{name}"]]
        heads = [cell.value for cell in page[4]]
        for row in page.iter_rows(min_row=5, values_only=True):
            told = dict(zip(heads, row, strict=True))
            place = tuple(told[code] or "" for code in ("breakdown", "key", "measure", "area"))
            number = told[texts["col.number"]]
            assert number == "–" or isinstance(number, int)
            found[place] = "" if number == "–" else str(number)
    assert found == listed(files)


def test_names_wholes_and_shares_in_the_workbook_belong_together(
    files: Mapping[str, bytes],
) -> None:
    book = openpyxl.load_workbook(BytesIO(files["figures.xlsx"]))
    texts, known = words().texts, listed(files)
    checked = 0
    page = book[texts["sheet.areas"]]
    heads = [cell.value for cell in page[4]]
    for row in page.iter_rows(min_row=5, values_only=True):
        told = dict(zip(heads, row, strict=True))
        parent = measures.BY_NAME[f"{told['measure']}/{told['area']}"].parent or ""
        key, _, area = parent.partition("/")
        whole = known[told["breakdown"], told["key"], key, area]
        if isinstance(told[texts["col.number"]], int) and whole not in ("", "0"):
            assert told[texts["col.whole"]] == int(whole)
            share = told[texts["col.share"]]
            # Of less than four times the base there is none, and of nobody.
            if int(whole) < 20 or told[texts["col.number"]] == 0:
                assert share is None
                continue
            assert isinstance(share, int)
            assert abs(share - 100 * told[texts["col.number"]] / int(whole)) <= 0.5
            assert told[texts["col.of"]] == words().measure(key)
            assert told[texts["col.area"]] == words().areas.areas[told["area"]]
            checked += 1
    assert checked > 200


def test_the_workbook_has_definitions_and_neither_formulas_nor_links(
    files: Mapping[str, bytes],
) -> None:
    book = openpyxl.load_workbook(BytesIO(files["figures.xlsx"]))
    texts = words().texts
    page = book[texts["sheet.definitions"]]
    said_there = {row[1] for row in page.iter_rows(min_row=5, values_only=True)}
    assert said_there == {texts[key] for key in texts.texts if key.startswith("def.")}
    assert {cell.data_type for one in book for row in one for cell in row} == {"s", "n"}
    with zipfile.ZipFile(BytesIO(files["figures.xlsx"])) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert b"<f>" not in everything
    assert b"hyperlink" not in everything


def test_the_report_says_what_the_lists_say(files: Mapping[str, bytes]) -> None:
    """Every number in a table of the report is the one that the lists have for its place."""
    known = listed(files)
    found = list(numbers(tables(files["report.pdf"]), sample_project.PROJECT, words()))
    assert [one for one in found if known[one[0]] != one[1]] == []
    # steps, days, areas (2 and 4), services, languages; places, periods, and the areas of both
    assert len(found) == 7 + 20 + 32 + 64 + 4 + 7 + 25 + 15 + 51 + 51


def test_a_title_that_looks_like_a_formula_stays_a_text_in_the_workbook(
    output: ProjectOutput, shown: Published
) -> None:
    evil = replace(
        shown,
        project=replace(
            shown.project,
            title="=1+1",
            sites=tuple(replace(site, name="=cmd|' /C calc'!A0") for site in shown.project.sites),
        ),
    )
    book = openpyxl.load_workbook(BytesIO(output.files(evil, LEDGER, "nb", MADE)["figures.xlsx"]))
    cells = [cell for page in book for row in page for cell in row if cell.value]
    assert any(cell.value == "=1+1" for cell in cells)
    assert {cell.data_type for cell in cells} == {"s", "n"}


def test_every_measure_has_its_name_and_what_it_is_a_part_of() -> None:
    for language in ("nb", "nn", "se", "en"):
        names = words(language)
        seen = set()
        for measure in measures.ALL:
            parent = (measure.parent or "").partition("/")[0]
            assert names.parent(measure.key) == parent
            seen.add(names.measure(measure.key))
        assert len(seen) == 6 + 7 + 20 + 7 + 4
    assert tuple(words().areas.areas) == measures.AREAS

"""The files of a release say the same, and say it the same way every time."""

import csv
import hashlib
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from csnat_app import assets
from csnat_app.aggregation import measures
from csnat_app.aggregation.rounding import rounded
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.cells import defused
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.documents.figure_lists import coverage_csv, figures_csv
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.published import Covered, Figure, Published
from csnat_app.services import sample_project
from csnat_app.services.project_output import ProjectOutput, day_of_report
from tests.documents.spoken import Said, said
from tests.support_figures import figures

LIBRARY = ContentLibrary(assets.content_folder())
MADE = date(2026, 10, 15)
LEDGER = b'{"kind": "csnat-ledger"}\n'
LISTS = {"process.csv", "areas.csv", "coverage.csv", "ledger.json", "manifest.json"}
PICTURES = {
    f"plot-{name}.png"
    for name in ("path", "days", "wanted", "support", "service", "language", "site", "period")
}


@pytest.fixture(scope="module")
def shown() -> Published:
    """With a place and a part that are not published."""
    hidden = ("liten", "vesle")
    return figures(
        hidden=lambda breakdown, key, measure: (
            key in hidden or (breakdown == "period" and measure in ("helped", "action", "done"))
        )
    )


@pytest.fixture(scope="module")
def output() -> ProjectOutput:
    return ProjectOutput(LIBRARY)


@pytest.fixture(scope="module")
def files(output: ProjectOutput, shown: Published) -> dict[str, bytes]:
    return dict(output.files(shown, LEDGER, "nb", MADE))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8"), newline="")))


def words(language: str = "nb") -> FigureWords:
    return FigureWords(
        LIBRARY.text_set("figures", language),
        LIBRARY.instrument_text("neutral-15", "3", language),
        LIBRARY.date_words(language),
    )


def listed(files: dict[str, bytes]) -> dict[tuple[str, ...], str]:
    """Every number of the two lists, by breakdown, key, measure and area."""
    return {
        (row["breakdown"], row["key"], row["measure"], row["area"]): row["value"]
        for name in ("process.csv", "areas.csv")
        for row in rows(files[name])
    }


def test_all_files_are_there(files: dict[str, bytes]) -> None:
    assert set(files) == {"report.pdf", "figures.xlsx", *LISTS, *PICTURES}
    assert files["ledger.json"] == LEDGER


def test_the_lists_have_the_columns_that_are_promised(
    files: dict[str, bytes], shown: Published
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


def test_the_workbook_says_what_the_lists_say(files: dict[str, bytes]) -> None:
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
    files: dict[str, bytes],
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
            assert isinstance(share, int)
            assert abs(share - 100 * told[texts["col.number"]] / int(whole)) <= 0.5
            assert told[texts["col.of"]] == words().measure(key)
            assert told[texts["col.area"]] == words().areas.areas[told["area"]]
            checked += 1
    assert checked > 200


def test_the_workbook_has_definitions_and_neither_formulas_nor_links(
    files: dict[str, bytes],
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


def tables(pdf: bytes) -> list[list[list[str]]]:
    """The cells of every table with a head, read back from the report's structure."""

    def cells(row: Said) -> list[str]:
        return [" ".join(cell.text.split()) for cell in row.kids]

    return [[cells(row) for row in one.all("TR")] for one in said(pdf).all("Table")]


def test_the_report_says_what_the_lists_say(files: dict[str, bytes]) -> None:
    """Every number in a table of the report is the one that the lists have for its place."""
    known, names = listed(files), words()
    project = sample_project.PROJECT
    areas = {label: key for key, label in names.areas.areas.items()}
    process = {names.measure(one.key): one.key for one in measures.ALL if one.area is None}
    of_areas = {names.measure(one.key): one.key for one in measures.ALL if one.area}
    places = {site.name: ("site", site.code) for site in project.sites}
    places |= {names.period(project, one.key): ("period", one.key) for one in project.periods()}
    everything = {**process, **of_areas}

    def measure_of(head: str) -> str:
        return everything[head.split(" av «")[0]]

    checked = 0

    def same(text: str, place: tuple[str, ...]) -> None:
        nonlocal checked
        shown = known[place]
        number = re.match(r"[\d\u00a0]+|–", text)
        assert number is not None
        assert number[0].replace("\u00a0", "").strip() == (shown or "–"), place
        checked += 1

    for head, *body in tables(files["report.pdf"]):
        for name, *numbers in body:
            if name in areas and head[0] == names.texts["col.area"]:
                for title, text in zip(head[1:], numbers, strict=True):
                    same(text, ("all", "all", measure_of(title), areas[name]))
            elif head[0] == names.measure("wanted") and set(head[1:]) <= set(places):
                for title, text in zip(head[1:], numbers, strict=True):
                    measure = "wanted" if name in areas else process[name]
                    same(text, (*places[title], measure, areas.get(name, "")))
            elif name in places and len(head) > 2:
                for title, text in zip(head[1:], numbers, strict=True):
                    same(text, (*places[name], measure_of(title), ""))
            elif name in process and names.texts["col.number"] in head:
                same(numbers[0], ("all", "all", process[name], ""))
            elif head[0] == names.texts["col.days"]:
                (days,) = (k for k in names.texts.texts if names.texts[k] == name)
                for pair, text in zip(measures.PAIRS, numbers, strict=True):
                    same(text, ("all", "all", f"days.{pair}.{days.removeprefix('days.')}", ""))
    # steps, days, areas (2 and 4), services, languages; places, periods, and the areas of both
    assert checked == 7 + 20 + 32 + 64 + 4 + 7 + 25 + 15 + 51 + 51


def test_the_manifest_says_what_it_was_made_of(files: dict[str, bytes], shown: Published) -> None:
    told = json.loads(files["manifest.json"])
    assert told["threshold"] == told["base"] == 5
    assert told["program"].startswith("csnat-app ")
    assert {one["sha256"] for one in told["inputs"]} == {
        one.sha256 for one in shown.coverage if one.edition is not None
    }
    assert told["files"] == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name not in ("report.pdf", "manifest.json")
    }


def test_coverage_names_every_place_and_period(files: dict[str, bytes]) -> None:
    found = rows(files["coverage.csv"])
    assert len(found) == 15
    assert {row["received"] for row in found} == {"yes"}
    missing = list(csv.DictReader(StringIO(coverage_csv([Covered("a", "2026-Q1", None)]).decode())))
    assert missing == [
        {"site": "a", "period": "2026-Q1", "received": "no", "edition": "", "sha256": ""}
    ]


def test_the_same_input_gives_the_same_bytes(
    output: ProjectOutput, shown: Published, files: dict[str, bytes]
) -> None:
    assert dict(output.files(shown, LEDGER, "nb", MADE)) == files
    other = dict(output.files(shown, LEDGER, "nb", date(2027, 1, 2)))
    assert [name for name in files if other[name] != files[name]] == ["report.pdf"]


def test_the_day_of_the_report_can_be_told_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1760486400")
    assert day_of_report(Clock()) == date(2025, 10, 15)
    for nonsense in ("", "yesterday", "9" * 40):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", nonsense)
        assert day_of_report(Clock()) == Clock().today()


@pytest.mark.parametrize("language", ["nn", "se", "en"])
def test_the_numbers_are_the_same_in_every_language(
    output: ProjectOutput, shown: Published, files: dict[str, bytes], language: str
) -> None:
    other = output.files(shown, LEDGER, language, MADE)
    assert other["process.csv"] == files["process.csv"]
    assert other["areas.csv"] == files["areas.csv"]
    assert other["report.pdf"] != files["report.pdf"]
    assert other["plot-path.png"] != files["plot-path.png"]


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_pictures_are_whole_and_say_what_they_show(files: dict[str, bytes], name: str) -> None:
    with Image.open(BytesIO(files[name])) as picture:
        picture.load()
        assert picture.width > 1500
        assert picture.info["Description"].startswith("Stolper for ")
        assert sample_project.PROJECT.title not in picture.info["Description"]
        colours = {picture.convert("RGB").getpixel((x, 5)) for x in range(0, picture.width, 50)}
        assert colours == {(255, 255, 255)}
        bar = (15, 92, 99)
        assert bar in {colour for _, colour in picture.convert("RGB").getcolors(1_000_000)}


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(sign: str) -> None:
    assert defused(f"{sign}1+1") == f"'{sign}1+1"
    site = f"{sign}HYPERLINK(1)"
    (row,) = csv.DictReader(
        StringIO(figures_csv([Figure("site", site, "offered", "", 10)]).decode(), newline="")
    )
    assert row["key"] == f"'{site}"


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


def test_files_are_written_or_it_says_why_not(
    output: ProjectOutput, shown: Published, tmp_path: Path
) -> None:
    written = output.write(tmp_path / "out", shown, LEDGER, "nb", MADE)
    assert {path.name for path in written} == {path.name for path in (tmp_path / "out").iterdir()}
    (tmp_path / "out" / "mine.png").write_bytes(b"x")
    less = figures(hidden=lambda breakdown, key, measure: breakdown == "site")
    again = output.write(tmp_path / "out", less, LEDGER, "nb", MADE)
    assert set(written) - set(again) == {tmp_path / "out" / "plot-site.png"}
    assert set((tmp_path / "out").iterdir()) == {*again, tmp_path / "out" / "mine.png"}
    (tmp_path / "file").write_text("x")
    with pytest.raises(Misfortune) as caught:
        output.write(tmp_path / "file", shown, LEDGER, "nb", MADE)
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN


def test_every_measure_has_its_name_and_what_it_is_a_part_of() -> None:
    for language in ("nb", "nn", "se", "en"):
        names = words(language)
        seen = set()
        for measure in measures.ALL:
            parent = (measure.parent or "").partition("/")[0]
            assert names.parent(measure.key) == parent
            seen.add(names.measure(measure.key))
        assert len(seen) >= 6 + 7 + 20 + 7 + 4 - 2  # in Sámi, two share a word
    assert tuple(words().areas.areas) == measures.AREAS


def test_the_sample_project_is_protected_as_any_other() -> None:
    shown = sample_project.published()
    assert shown.figure("site", "liten", "offered").value is None
    other = shown.figure("site", "other", "offered")
    assert other.value is not None
    exact = sum(one.values["offered"] for one in sample_project.counts())
    assert shown.figure("all", "all", "offered").value == rounded(exact, 5)

"""The spreadsheet itself: texts stay texts, and no file makes the reading long or dangerous."""

import io
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from csnat_app import assets
from csnat_app.content import review_reading
from csnat_app.content.library import ContentLibrary
from csnat_app.content.review_checks import check_rows
from csnat_app.content.review_reading import SheetRefused, read_sheet
from csnat_app.content.review_sheet import About, sheet_bytes
from csnat_app.content.review_units import ReviewUnits
from csnat_app.domain.reviews import Sheet, TextFault, TextPlace, TextUnit
from csnat_app.domain.texts import ReviewState
from tests.support_sheets import LEAFLET, Reviewer

ABOUT = About("se", "davvisámegiella", "0.1.0", date(2026, 3, 3))
SHEET1 = "xl/worksheets/sheet2.xml"  # the first is about the file


def unit(text: str, bokmaal: str = "Hei", key: str = "texts/a", **more: object) -> TextUnit:
    place = TextPlace(Sheet.CONTENT, LEAFLET, key)
    found = TextUnit(place, bokmaal, text, text, ReviewState(), "1", 60)
    return replace(found, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def units() -> tuple[TextUnit, ...]:
    library = ContentLibrary(assets.content_folder())
    return ReviewUnits(library.files, assets.translations_folder()).all("se")


@pytest.fixture
def real(units: tuple[TextUnit, ...], tmp_path: Path) -> Path:
    path = tmp_path / "real.xlsx"
    path.write_bytes(sheet_bytes(ABOUT, units))
    return path


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+47 00 00", "-3", "@SUM(A1)", '=HYPERLINK("http://example.invalid")', "'Hei"),
        *(
            "https://example.invalid",
            "0042",
            "1e5",
            "TRUE",
            "2026-03-05",
            "{=1}",
            "_x0041_",
            "a\tb",
        ),
    ],
)
def test_a_text_stays_a_text(text: str, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(sheet_bytes(ABOUT, [unit(text, bokmaal=text)]))
    cell = openpyxl.load_workbook(path)["Innhold"]["D2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    (row,) = read_sheet(path).rows
    assert (row.text, row.bokmaal) == (text, text)


def test_every_real_text_comes_back_as_it_went(units: tuple[TextUnit, ...], real: Path) -> None:
    read = read_sheet(real)
    assert read.language == "se"
    assert [row.text or "" for row in read.rows] == [one.text for one in units]
    assert check_rows(read.rows, units) == ((), ())


def test_saved_by_another_program_it_is_still_read(units: tuple[TextUnit, ...], real: Path) -> None:
    Reviewer(real).save()
    assert check_rows(read_sheet(real).rows, units) == ((), ())


def test_it_names_no_formula_no_link_and_no_machine(real: Path) -> None:
    with zipfile.ZipFile(real) as packed:
        parts = {name: packed.read(name).decode("utf-8") for name in packed.namelist()}
    assert not [name for name, text in parts.items() if "<f>" in text or "<hyperlink" in text]
    assert not [name for name in parts if "external" in name.lower() or name.endswith(".bin")]
    assert "<dc:creator></dc:creator>" in parts["docProps/core.xml"]


WRONG: list[tuple[str, object, TextFault]] = [
    ("text", "=1+1", TextFault.FORMULA),
    ("state", "=A1", TextFault.FORMULA),
    ("bokmaal", "Noe annet", TextFault.BOKMAAL_CHANGED),
    ("text", 12, TextFault.NOT_A_TEXT),
    ("text", True, TextFault.NOT_A_TEXT),
    ("text", date(2026, 3, 5), TextFault.NOT_A_TEXT),
    ("text", "Nubbi\nlinnjá", TextFault.UNSEEN),
    ("text", "Guovtte\u200bgielat", TextFault.UNSEEN),
    ("text", "Olgeš \u202eguvlui", TextFault.UNSEEN),
    ("text", "á" * 2001, TextFault.TOO_LONG),
    ("text", "<b>Doarjja</b>", TextFault.MARKUP),
    ("text", "Doarjja {name}", TextFault.NO_PLACES),
    ("text", "Doarjja }", TextFault.NO_PLACES),
    ("text", "Doarjja.", TextFault.NO_ENDING),
    ("state", "ferdig", TextFault.STATE),
]


@pytest.mark.parametrize(("column", "value", "fault"), WRONG)
def test_a_bad_row_is_named(
    units: tuple[TextUnit, ...], real: Path, column: str, value: object, fault: TextFault
) -> None:
    reviewer = Reviewer(real)
    cells = {"text": "Doarjja", column: value}
    row = reviewer.write(LEAFLET, "texts/title", **cells)
    reviewer.save()
    changes, problems = check_rows(read_sheet(real).rows, units)
    assert changes == ()
    assert [(one.fault, one.row, one.sheet) for one in problems] == [(fault, row, Sheet.CONTENT)]


@pytest.mark.parametrize(
    ("source", "form", "text", "fault"),
    [
        ("Version {version}", 0, "Veršuvdna", TextFault.PLACES),
        ("Version {version}", 0, "Veršuvdna {versjon}", TextFault.PLACES),
        ("Version {version}", 0, "{version} {version}", TextFault.PLACES),
        ("%n time(s)", 3, "%1 geardde", TextFault.PLACES),
        ("Settings", 0, "Heivehusat!", TextFault.NO_ENDING),
        ("Settings", 0, "Heivehusat " * 20, TextFault.TOO_LONG),
    ],
)
def test_a_bad_text_of_the_screen_is_named(
    units: tuple[TextUnit, ...], real: Path, source: str, form: int, text: str, fault: TextFault
) -> None:
    place = next(one.place for one in units if (one.place.key, one.place.form) == (source, form))
    reviewer = Reviewer(real)
    row = reviewer.write(place.file, source, form, text=text)
    reviewer.save()
    changes, problems = check_rows(read_sheet(real).rows, units)
    assert (changes, [(one.fault, one.row) for one in problems]) == ((), [(fault, row)])


def test_a_plural_form_may_leave_the_number_out(units: tuple[TextUnit, ...], real: Path) -> None:
    reviewer = Reviewer(real)
    reviewer.write("Log", "%n time(s)", 1, text="oktii")
    reviewer.save()
    changes, problems = check_rows(read_sheet(real).rows, units)
    assert [change.text for change in changes] == ["oktii"]
    assert problems == ()


def test_rows_may_be_moved_but_not_made_up(units: tuple[TextUnit, ...], real: Path) -> None:
    reviewer = Reviewer(real)
    page, row = reviewer.row(LEAFLET, "texts/title")
    cells = [page.cell(row, column).value for column in range(1, 9)]
    page.delete_rows(row)
    last = page.max_row + 3  # an empty line or two are nothing
    for column, value in enumerate(cells, start=1):
        page.cell(last, column).value = value
    page.cell(last, 4).value = "Doarjja"
    page.cell(last + 1, 1).value = "../../etc/passwd"
    page.cell(last + 1, 2).value = "texts/title"
    page.cell(last + 1, 4).value = "Doarjja"
    reviewer.save()
    changes, problems = check_rows(read_sheet(real).rows, units)
    assert [change.row for change in changes] == [last]
    assert [(one.fault, one.row) for one in problems] == [(TextFault.UNKNOWN, last + 1)]


def test_a_text_that_stands_twice_is_taken_once_and_named(
    units: tuple[TextUnit, ...], real: Path
) -> None:
    reviewer = Reviewer(real)
    page, row = reviewer.row(LEAFLET, "texts/title")
    page.cell(row, 4).value = "Doarjja"
    last = page.max_row + 1
    for column in range(1, 9):
        page.cell(last, column).value = page.cell(row, column).value
    page.cell(last, 4).value = "Veahkki"
    reviewer.save()
    changes, problems = check_rows(read_sheet(real).rows, units)
    assert [change.text for change in changes] == ["Doarjja"]
    assert [(one.fault, one.row) for one in problems] == [(TextFault.TWICE, last)]


def test_decomposed_letters_and_blanks_at_the_ends_are_no_change() -> None:
    one = unit("Čálit ođđa", "Skrive ny")
    row = next(iter(_rows([one])))
    same = replace(row, text=" C\u030ca\u0301lit ođđa \n")
    assert check_rows([same], [one]) == ((), ())


def test_a_new_line_of_a_list_needs_the_one_before_it() -> None:
    known = [unit("Okta", "En", "lists/a/1")]
    known += [unit("", "Hei", f"lists/a/{number}") for number in (2, 3)]
    rows = [replace(row, text="Golbma") for row in _rows(known) if row.key == "lists/a/3"]
    changes, problems = check_rows(rows, known)
    assert (changes, [one.fault for one in problems]) == ((), [TextFault.GAP])


def _rows(units: list[TextUnit]) -> tuple[review_reading.SheetRow, ...]:
    path = io.BytesIO(sheet_bytes(ABOUT, units))
    return review_reading._read(openpyxl.load_workbook(path, read_only=True)).rows


def packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def _with(name: str, old: bytes, new: bytes) -> Callable[[Path], bytes]:
    def made(path: Path) -> bytes:
        parts = parts_of(path)
        assert old in parts[name]
        return packed({**parts, name: parts[name].replace(old, new, 1)})

    return made


def _bomb(path: Path) -> bytes:
    return packed({**parts_of(path), "xl/media/x.bin": b"\0" * 200_000_000})


def _many_rows(path: Path) -> bytes:
    rows = b"".join(b'<row r="%d"/>' % number for number in range(3000, 1_003_000))
    return _with(SHEET1, b"</sheetData>", rows + b"</sheetData>")(path)


def _many_cells(path: Path) -> bytes:
    return _with(SHEET1, b"</sheetData>", b"<row>" + b"<c/>" * 5_000_000 + b"</row></sheetData>")(
        path
    )


def _many_parts(path: Path) -> bytes:
    return packed({**parts_of(path), **{f"xl/a{number}.xml": b"<a/>" for number in range(300)}})


_LAUGHS = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
FILES: list[tuple[str, Callable[[Path], bytes], TextFault]] = [
    ("empty", lambda _: b"", TextFault.UNREADABLE),
    ("text", lambda _: b"Hei\n" * 100, TextFault.UNREADABLE),
    ("cut off", lambda path: path.read_bytes()[:40_000], TextFault.UNREADABLE),
    ("another zip", lambda _: packed({"a.txt": b"a"}), TextFault.NOT_OURS),
    ("too large", lambda path: path.read_bytes() + b"\0" * 15_000_000, TextFault.TOO_LARGE),
    ("bomb", _bomb, TextFault.TOO_LARGE),
    ("many rows", _many_rows, TextFault.TOO_LARGE),
    ("many cells", _many_cells, TextFault.TOO_LARGE),
    ("many parts", _many_parts, TextFault.TOO_LARGE),
    ("entities", _with("xl/workbook.xml", b"<workbook", _LAUGHS + b"<workbook"),
     TextFault.UNREADABLE),
    ("utf-16", _with(SHEET1, b"<row", b"<row\0"), TextFault.UNREADABLE),
    ("broken xml", _with(SHEET1, b"</sheetData>", b"</sheet"), TextFault.UNREADABLE),
    ("a row far below", _with(SHEET1, b"</sheetData>",
     b'<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'), TextFault.TOO_MANY_ROWS),
    ("other sheets", _with("xl/workbook.xml", b'name="Innhold"', b'name="Ark1"'),
     TextFault.NOT_OURS),
    ("other format", _with("xl/sharedStrings.xml", b"csnat-tekster 1", b"csnat-tekster 9"),
     TextFault.OTHER_FORMAT),
    ("no format", _with("xl/sharedStrings.xml", b"csnat-tekster 1", b"x"), TextFault.NOT_OURS),
    ("other columns", _with("xl/sharedStrings.xml", b">Fil<", b">Tekst<"), TextFault.COLUMNS),
]  # fmt: skip


@pytest.mark.parametrize(("made", "fault"), [case[1:] for case in FILES], ids=[c[0] for c in FILES])
def test_a_bad_file_is_refused_soon(
    real: Path, made: Callable[[Path], bytes], fault: TextFault
) -> None:
    path = real.with_name("bad.xlsx")
    path.write_bytes(made(real))
    began = time.process_time()
    with pytest.raises(SheetRefused) as refused:
        read_sheet(path)
    assert refused.value.problem.fault is fault
    assert time.process_time() - began < 5


def test_a_file_that_is_gone_or_a_folder_is_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "none.xlsx", tmp_path):
        with pytest.raises(SheetRefused) as refused:
            read_sheet(path)
        assert refused.value.problem.fault is TextFault.UNREADABLE

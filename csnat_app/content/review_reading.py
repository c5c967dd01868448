"""Reading a reviewer's spreadsheet. Whatever the file holds: it ends soon, and with a fault."""

import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csnat_app.content.review_checks import Formula, SheetRow
from csnat_app.content.review_sheet import (
    ABOUT,
    COLUMNS,
    FORMAT,
    FORMAT_ROW,
    LANGUAGE_ROW,
    NAMES,
    heads,
)
from csnat_app.domain.reviews import Sheet, TextFault, TextProblem

LARGEST_FILE = 15_000_000  # bytes
MOST_PARTS = 200  # files inside the zip
MOST_UNPACKED = 30_000_000  # bytes of all parts together
MOST_SIGNS = 800_000  # elements of XML, about
MOST_ROWS = 20_000  # of one sheet
_CHUNK = 1 << 20


class SheetRefused(Exception):
    """A file that is not read any further."""

    def __init__(self, fault: TextFault, sheet: Sheet | None = None, **params: str | int) -> None:
        super().__init__(fault)
        self.problem = TextProblem(sheet, 0, fault, params)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    language: str
    rows: tuple[SheetRow, ...]


def read_sheet(path: Path) -> ReadSheet:
    """The language and the rows of a spreadsheet; raises `SheetRefused`."""
    _look_inside(path)
    import openpyxl  # takes time to load, and is seldom needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it does not keep; nothing is written back
            # Not `data_only`: that would take a formula's last value for a text.
            book = openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
            try:
                return _read(book)
            finally:
                book.close()
    except SheetRefused:
        raise
    except Exception as error:  # the library raises whatever a broken part leads it to
        raise SheetRefused(TextFault.UNREADABLE) from error


def _look_inside(path: Path) -> None:
    """Refuse what would be large or endless before anything parses it."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise SheetRefused(TextFault.TOO_LARGE)
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise SheetRefused(TextFault.TOO_LARGE)
            if not {"[Content_Types].xml", "xl/workbook.xml"} <= {part.filename for part in parts}:
                raise SheetRefused(TextFault.NOT_OURS)
            signs = 0
            for part in parts:
                if part.filename.endswith((".xml", ".rels", ".vml")):
                    signs += _signs(packed, part)
                if signs > MOST_SIGNS:
                    raise SheetRefused(TextFault.TOO_LARGE)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise SheetRefused(TextFault.UNREADABLE) from error
    except Exception as error:
        if isinstance(error, SheetRefused):
            raise
        raise SheetRefused(TextFault.UNREADABLE) from error  # zlib tells of damage in its own way


def _signs(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """How many elements a part has, about. No part of a spreadsheet declares entities."""
    found, tail = 0, b""
    with packed.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            seen = tail + chunk
            if b"\0" in chunk or b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise SheetRefused(TextFault.UNREADABLE)
            found += chunk.count(b"<")
            tail = seen[-16:]
    return found


def _read(book: Any) -> ReadSheet:
    names = book.sheetnames
    if ABOUT not in names or not all(name in names for name in NAMES.values()):
        raise SheetRefused(TextFault.NOT_OURS)
    about = [row[1] for row in book[ABOUT].iter_rows(max_row=8, max_col=2, values_only=True)]
    about += [None] * (LANGUAGE_ROW + 1 - len(about))
    said = str(about[FORMAT_ROW] or "")
    if said != FORMAT:
        ours = said.startswith(FORMAT.partition(" ")[0])
        raise SheetRefused(TextFault.OTHER_FORMAT if ours else TextFault.NOT_OURS)
    language = str(about[LANGUAGE_ROW] or "").strip()
    rows = [row for sheet in Sheet for row in _rows(book[NAMES[sheet]], sheet, language)]
    return ReadSheet(language, tuple(rows))


def _rows(page: Any, sheet: Sheet, language: str) -> Iterator[SheetRow]:
    wide = len(COLUMNS[sheet])
    for number, cells in enumerate(page.iter_rows(max_row=MOST_ROWS + 1, max_col=wide), start=1):
        values = [_value(cell) for cell in cells]
        values += [None] * (wide - len(values))
        if number == 1:
            if tuple(values) != heads(sheet, language):
                raise SheetRefused(TextFault.COLUMNS, sheet)
            continue
        if number > MOST_ROWS:
            raise SheetRefused(TextFault.TOO_MANY_ROWS, sheet, most=MOST_ROWS)
        if sheet is Sheet.CONTENT:
            file, key, bokmaal, text, state, _, _, remark = values
            form = None
        else:
            file, key, form, bokmaal, text, state, _, _, remark = values
        yield SheetRow(sheet, number, file, key, form, bokmaal, text, state, remark)


def _value(cell: Any) -> object:
    return Formula() if cell.data_type == "f" else cell.value

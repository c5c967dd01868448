"""A reviewer's hands: opens a spreadsheet as a person would, writes in it, and saves it."""

from pathlib import Path
from typing import Any

import openpyxl

LEAFLET = "leaflet/leaflet.se.json"
COLUMNS = {
    "Innhold": {"bokmaal": 3, "text": 4, "state": 5, "remark": 8},
    "Skjermtekster": {"form": 3, "bokmaal": 4, "text": 5, "state": 6, "remark": 9},
}


class Reviewer:
    """Rows are found by what stands in the first two columns: file and key, or context and
    English source; `form` is for the plural forms of the screen's texts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.book = openpyxl.load_workbook(path)

    def row(self, first: str, second: str, form: int = 0) -> tuple[Any, int]:
        for name in COLUMNS:
            page = self.book[name]
            for row in range(2, page.max_row + 1):
                here = (page.cell(row, 1).value, page.cell(row, 2).value)
                wanted = str(form) if form else None
                if here == (first, second) and (
                    name == "Innhold" or page.cell(row, 3).value == wanted
                ):
                    return page, row
        raise AssertionError(f"no row for {first} {second}")

    def write(self, first: str, second: str, form: int = 0, **cells: object) -> int:
        """Write into named columns of a row; its number."""
        page, row = self.row(first, second, form)
        for column, value in cells.items():
            page.cell(row, COLUMNS[page.title][column]).value = value
        return row

    def read(self, first: str, second: str, column: str, form: int = 0) -> object:
        page, row = self.row(first, second, form)
        return page.cell(row, COLUMNS[page.title][column]).value

    def approve(self, *files: str) -> None:
        """Mark every text of these content files as reviewed."""
        page = self.book["Innhold"]
        for row in range(2, page.max_row + 1):
            if page.cell(row, 1).value in files and page.cell(row, 4).value:
                page.cell(row, COLUMNS["Innhold"]["state"]).value = "gjennomgått"

    def save(self, path: Path | None = None) -> Path:
        target = path or self._path
        self.book.save(target)
        return target

"""The figures as an Excel workbook: every number with its name, its whole and its share.

Numbers are numbers and texts are texts; there is no formula and no link in it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from csnat_app.documents.compose.figure_words import NOT_SHOWN, FigureWords
from csnat_app.domain.published import SITE, Figure, Published

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - the file's own; the same figures give the same file
_CODES = ("breakdown", "key", "measure", "area")
_HEAD_ROW = 3
_A4 = 9  # the number that Excel gives it

Value = str | int | None


@dataclass(frozen=True, slots=True)
class _Column:
    """`look` names how its cells are set; a `wide` column is so many characters."""

    name: str
    wide: float
    look: str = "text"


def figure_book(published: Published, words: FigureWords, version: str) -> bytes:
    """The .xlsx file: what it is about, steps, areas, who sent in, definitions."""
    import xlsxwriter  # takes time to load, and is seldom needed

    target = BytesIO()
    settings = dict.fromkeys(
        ("strings_to_formulas", "strings_to_numbers", "strings_to_urls"), False
    )
    book = xlsxwriter.Workbook(target, {"in_memory": True, **settings})
    book.set_properties(
        {"title": published.project.title, "comments": f"csnat-app {version}", "created": _DAY}
    )
    looks: dict[str, Format] = {
        name: book.add_format({"font_name": "Calibri", "valign": "top", **more})
        for name, more in _LOOKS.items()
    }
    _Book(published, words, version, looks).write(book)
    book.close()
    return target.getvalue()


_LOOKS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True},
    "strong": {"bold": True, "text_wrap": True},
    "number": {"num_format": "#,##0", "align": "right"},
    "share": {"num_format": '0" %"', "align": "right"},
    "code": {"font_color": "#55636B", "num_format": "@"},
    "head": {"bold": True, "bg_color": "#E4F0EF", "bottom": 1, "text_wrap": True},
    "title": {"bold": True, "font_size": 16, "font_color": "#0F5C63"},
    "quiet": {"font_color": "#55636B"},
}


class _Book:
    def __init__(
        self, published: Published, words: FigureWords, version: str, looks: "dict[str, Format]"
    ) -> None:
        self._published = published
        self._words = words
        self._texts = words.texts
        self._version = version
        self._looks = looks

    def write(self, book: Any) -> None:
        self._about(book.add_worksheet(self._texts["sheet.about"]))
        figures = [one for each in self._published.figures.values() for one in each.values()]
        process = [one for one in figures if not one.area]
        areas = [one for one in figures if one.area]
        self._figures(book.add_worksheet(self._texts["sheet.process"]), "process", process)
        self._figures(book.add_worksheet(self._texts["sheet.areas"]), "areas", areas)
        self._coverage(book.add_worksheet(self._texts["sheet.coverage"]))
        self._definitions(book.add_worksheet(self._texts["sheet.definitions"]))

    def _about(self, page: "Worksheet") -> None:
        """What must be read before any number is used."""
        texts, base = self._texts, self._published.project.threshold
        page.hide_gridlines(2)
        page.set_column(0, 0, 100, self._looks["text"])
        page.set_paper(_A4)
        page.write_string(0, 0, self._published.project.title, self._looks["title"])
        rules = (
            texts[f"method.{one}"].format(base=base, least=2 * base, most=base - 1)
            for one in ("base", "few", "audit")
        )
        manifest = texts["manifest"].format(
            version=self._version, base=base, release=self._published.number
        )
        rows: list[tuple[str, str]] = [
            (texts["about"], "text"),
            (texts["about.read"].format(base=base), "text"),
            (texts["head.limits"], "strong"),
            *((text, "text") for text in texts.items("limits")),
            (texts["limits.why"], "text"),
            (texts["limits.source"], "text"),
            (texts["head.method"], "strong"),
            *((text, "text") for text in (*texts.items("method"), *rules)),
            (manifest, "quiet"),
        ]
        for row, (text, look) in enumerate(rows, start=2):
            page.write_string(row, 0, text, self._looks[look])

    def _figures(self, page: "Worksheet", name: str, figures: Sequence[Figure]) -> None:
        texts = self._texts
        has_areas = name == "areas"
        columns = [
            _Column(texts["col.breakdown"], 30),
            *([_Column(texts["col.area"], 34)] if has_areas else []),
            _Column(texts["col.measure"], 46 if not has_areas else 24),
            _Column(texts["col.number"], 14, "number"),
            _Column(texts["col.of"], 24),
            _Column(texts["col.whole"], 14, "number"),
            _Column(texts["col.share"], 12, "share"),
            *(_Column(code, 14, "code") for code in _CODES),
        ]
        self._table(
            page,
            texts[f"sheet.{name}"],
            texts["about.read"].format(base=self._published.project.threshold),
            columns,
            (self._row(one) for one in figures),
            len(figures),
        )

    def _row(self, one: Figure) -> Sequence[Value]:
        words = self._words
        parent = words.parent(one.measure)
        # A whole that is not there, or is nobody, has no share; that is not a hidden number.
        whole = None if parent and one.value is None else ""
        return (
            words.place(self._published.project, one.breakdown, one.key),
            *((words.areas.areas.get(one.area, one.area),) if one.area else ()),
            words.measure(one.measure),
            one.value,
            words.measure(parent) if parent else "",
            one.whole if one.whole is not None else whole,
            one.percent if one.percent is not None else whole,
            one.breakdown,
            one.key,
            one.measure,
            one.area,
        )

    def _coverage(self, page: "Worksheet") -> None:
        texts, project = self._texts, self._published.project
        columns = [
            _Column(texts["col.site"], 40),
            _Column(texts["col.period"], 24),
            _Column(texts["col.received"], 14),
            *(_Column(code, 14, "code") for code in ("site", "period")),
        ]
        rows = (
            (
                self._words.place(project, SITE, one.site),
                self._words.period(project, one.period),
                texts["col.received"] if one.edition is not None else None,
                one.site,
                one.period,
            )
            for one in self._published.coverage
        )
        self._table(
            page,
            texts["head.coverage"],
            "",
            columns,
            rows,
            len(self._published.coverage),
        )

    def _definitions(self, page: "Worksheet") -> None:
        texts = self._texts
        columns = [
            _Column(texts["col.measure"], 30, "strong"),
            _Column(texts["col.meaning"], 80),
            _Column(texts["col.of"], 28),
            _Column(texts["col.key"], 18, "code"),
        ]
        defined = self._words.definitions()
        rows = ((one.name, one.text, one.of, one.key) for one in defined)
        self._table(page, texts["head.definitions"], "", columns, rows, len(defined))

    def _table(
        self,
        page: "Worksheet",
        title: str,
        note: str,
        columns: Sequence[_Column],
        rows: Iterable[Sequence[Value]],
        count: int,
    ) -> None:
        """A sheet that can be filtered, with its head in sight and on every printed page."""
        looks = self._looks
        page.write_string(0, 0, title, looks["title"])
        if note:
            page.write_string(1, 0, note, looks["quiet"])
        for place, column in enumerate(columns):
            page.set_column(place, place, column.wide)
            page.write_string(_HEAD_ROW, place, column.name, looks["head"])
        for number, row in enumerate(rows, start=_HEAD_ROW + 1):
            for place, (column, value) in enumerate(zip(columns, row, strict=True)):
                look = looks[column.look]
                if isinstance(value, int):
                    page.write_number(number, place, value, look)
                elif value is None:
                    page.write_string(number, place, NOT_SHOWN, look)
                elif value:
                    page.write_string(number, place, value, look)
        last = _HEAD_ROW + max(1, count)
        page.autofilter(_HEAD_ROW, 0, last, len(columns) - 1)
        page.freeze_panes(_HEAD_ROW + 1, 1)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.repeat_rows(_HEAD_ROW)

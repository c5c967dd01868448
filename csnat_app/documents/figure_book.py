"""The figures as an Excel workbook: every number with its name, its whole and its share.

Numbers are numbers and texts are texts; there is no formula and no link in it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any

from csnat_app.documents.compose.figure_sentences import Came, FigureSentences
from csnat_app.documents.compose.figure_words import NOT_SHOWN, FigureWords
from csnat_app.domain.published import ALL, PERIOD, SITE, Covered, Figure, Published
from csnat_app.version import PROGRAM

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - the file's own; the same figures give the same file
_CODES = ("breakdown", "key", "measure", "area")
_HEAD_ROW = 3
_LINE = 15.0  # points: Excel's own height of a row
_ABOUT_WIDE = 100.0  # characters: no more than a printed page has room for
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
        {"title": published.project.title, "comments": f"{PROGRAM} {version}", "created": _DAY}
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
    "number": {"num_format": "#,##0", "align": "right", "indent": 1},
    "share": {"num_format": '0" %"', "align": "right", "indent": 1},
    "code": {"font_color": "#55636B", "num_format": "@"},
    "head": {"bold": True, "bg_color": "#E4F0EF", "bottom": 1, "text_wrap": True},
    "title": {"bold": True, "font_size": 16, "font_color": "#0F5C63"},
    "name": {"bold": True, "font_size": 16, "font_color": "#0F5C63", "text_wrap": True},
    "quiet": {"font_color": "#55636B", "text_wrap": True},
}


class _Book:
    def __init__(
        self, published: Published, words: FigureWords, version: str, looks: "dict[str, Format]"
    ) -> None:
        self._published = published
        self._words = words
        self._texts = words.texts
        self._sentences = FigureSentences(published, words)
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
        texts, said = self._texts, self._sentences
        page.hide_gridlines(2)
        page.set_column(0, 0, _ABOUT_WIDE, self._looks["text"])
        page.set_landscape()
        page.set_paper(_A4)
        title = self._published.project.title
        page.write_string(0, 0, title, self._looks["name"])
        page.set_row(0, 1.5 * _LINE * _lines(title, _ABOUT_WIDE / 1.5))
        came = said.came()
        rows: list[tuple[str, str]] = [
            (said.scope(), "strong"),
            *(((came.said, "text"),) if came else ()),
            *((text, "text") for text in (*self._missing(came), *said.dropped(ALL, SITE, PERIOD))),
            (texts["about"], "text"),
            (said.read(), "text"),
            (said.shares(), "text"),
            (texts["head.limits"], "strong"),
            *((text, "text") for text in texts.items("limits")),
            (texts["limits.why"], "text"),
            (texts["limits.source"], "text"),
            (texts["head.method"], "strong"),
            *((text, "text") for text in said.method()),
            (self._manifest(), "quiet"),
        ]
        if texts.borrowed:
            rows[:0] = [(texts["borrowed.name"], "strong"), (texts["borrowed.note"], "text")]
        for row, (text, look) in enumerate(rows, start=2):
            page.write_string(row, 0, text, self._looks[look])
            page.set_row(row, _LINE * _lines(text, _ABOUT_WIDE))

    def _missing(self, came: Came | None) -> Iterable[str]:
        """The sites that lack something, if they are few; all stand in their own sheet."""
        if came is None or not came.missing or came.many:
            return ()
        lacks = (f"{site}: {', '.join(periods)}" for site, periods in came.missing)
        return (self._texts["coverage.missing"], *lacks)

    def _manifest(self) -> str:
        published = self._published
        return self._texts["manifest"].format(
            version=self._version, base=published.project.threshold, release=published.number
        )

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
            f"{self._sentences.scope()} {self._sentences.read()} {self._sentences.shares()}",
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
            _Column(texts["col.received"], 24),
            *(_Column(code, 14, "code") for code in ("site", "period")),
        ]
        over = {period.key for period in self._sentences.over()}
        rows = (
            (
                self._words.place(project, SITE, one.site),
                self._words.period(project, one.period),
                self._state(one, over),
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

    def _state(self, one: Covered, over: Collection[str]) -> str:
        """Whether it came, is missing, or is of a period for which nobody has sent yet."""
        if one.edition is not None:
            return self._texts["col.received"]
        text = self._texts["not_sent" if one.period in over else "nobody_yet"]
        return text[:1].upper() + text[1:]

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
        page.set_row(0, 1.5 * _LINE)
        printed = sum(column.look != "code" for column in columns)  # the codes are for programs
        if note:
            page.merge_range(1, 0, 1, printed - 1, "", looks["quiet"])
            page.write_string(1, 0, note, looks["quiet"])
            wide = sum(column.wide for column in columns[:printed])
            page.set_row(1, _LINE * _lines(note, wide))
        page.set_row(_HEAD_ROW, _LINE * max(_lines(one.name, one.wide) for one in columns))
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
            high = max(
                _lines(value, column.wide)
                for column, value in zip(columns, row, strict=True)
                if isinstance(value, str) and column.look in ("text", "strong")
            )
            if high > 1:
                page.set_row(number, _LINE * high)
        last = _HEAD_ROW + max(1, count)
        page.autofilter(_HEAD_ROW, 0, last, len(columns) - 1)
        page.freeze_panes(_HEAD_ROW + 1, 1)
        page.print_area(0, 0, last, printed - 1)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.repeat_rows(_HEAD_ROW)


def _lines(text: str, wide: float) -> int:
    """How many lines a text fills at most in a column so many characters wide. Not every program
    makes a row as high as its text by itself."""
    return max(1, ceil(len(text) / wide))

"""The plots of the figures, each with the table behind it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from csnat_app.documents.blocks import Cell, Table
from csnat_app.documents.compose.figure_words import LATER_STAGE, PROCESS, FigureWords
from csnat_app.documents.plots.plot import Bar, Panel, Plot
from csnat_app.domain.published import ALL, PERIOD, SITE, Figure, Published

# Of all sections; a picture of a plot has its section's name.
NAMES = ("path", "days", "wanted", "language", "support", "service", SITE, PERIOD)
MOST_BARS = 24  # sites or periods in one plot
MOST_KEYS = 12  # sites or periods whose areas have room on paper
_COLUMNS = 5  # of a table of areas; fewer if names have words that are
_LONG, _LONGER = 9, 13  # letters
_STAGES = ("offered", "conversation", "plan", "review")
_BY_KEY = ("offered", "returned", "conversation", "plan", "review")
_CLASSES = ("0-7", "8-14", "15-28", "29-56", "over-56")
_SERVICES = ("local", "regional", "national", "other")
_LANGUAGES = ("nb", "nn", "se", "sma", "smj", "en", "other")


@dataclass(frozen=True, slots=True)
class Section:
    """`name` is that of its heading and note among the texts, and of the plot's picture.

    Without numbers there is neither plot nor table; `partly` says that some are not shown.
    `defined` are the keys of the definitions that belong beside them.
    """

    name: str
    plot: Plot | None
    tables: tuple[Table, ...]
    partly: bool = False
    defined: tuple[str, ...] = ()


class FigureSections:
    """All sections of one release, in the order in which they are read."""

    def __init__(self, published: Published, words: FigureWords) -> None:
        self._published = published
        self._words = words

    def all(self) -> tuple[Section, ...]:
        return tuple(self.each())

    def each(self) -> Iterator[Section]:
        """The same, each made when it is asked for: hundreds of sites take a while."""
        yield self._of_list("path", PROCESS, "step")
        yield self._days()
        yield self._of_areas("wanted", ("wanted", "most_important"))
        # Areas fill a page; between the two of them there is room for something small.
        yield self._of_list("language", [f"language.{one}" for one in _LANGUAGES], "language")
        yield self._of_areas("support", ("talked", "helped", "action", "done"))
        yield self._of_list("service", [f"service.{one}" for one in _SERVICES], "service")
        if not self._published.of_one_unit:
            yield self._by_key(SITE, self._published.site_keys())
        if len(self._published.period_keys()) > 1:
            yield self._by_key(PERIOD, self._published.period_keys())

    def _figure(self, measure: str, area: str = "") -> Figure:
        return self._published.figure(ALL, ALL, measure, area)

    def _of_list(self, name: str, measures: Sequence[str], column: str) -> Section:
        """One measure a row, all of them parts of the same."""
        words = self._words
        figures = [self._figure(measure) for measure in measures]
        names = tuple(words.measure(measure) for measure in measures)
        part_of = words.part_of(measures[-1])
        table = Table(
            (words.texts[f"col.{column}"], words.texts["col.number"], words.texts["col.share"]),
            tuple(
                (Cell(label), Cell(words.number(one.value)), Cell(self._share(one)))
                for label, one in zip(names, figures, strict=True)
            ),
            (0.5, 0.2, 0.3),
            other_header=("", "", part_of),
            other_language=words.texts.language,
            numbers=True,
        )
        bars = tuple(self._bar(one, True) for one in figures)
        return self._section(
            name,
            names,
            (Panel("", words.texts["col.number"] + ", " + part_of, bars),),
            (table,),
            figures,
        )

    def _days(self) -> Section:
        """How many came from each stage to the next in how many days."""
        texts = self._words.texts
        measures = [[f"days.{pair}.{days}" for pair in LATER_STAGE] for days in _CLASSES]
        return self._grid(
            "days",
            "days",
            [texts[f"days.{days}"] for days in _CLASSES],
            [
                (texts[f"pair.{pair}"], self._words.part_of(f"days.{pair}.0-7"))
                for pair in LATER_STAGE
            ],
            [[self._figure(measure) for measure in row] for row in measures],
        )

    def _of_areas(self, name: str, measures: Sequence[str]) -> Section:
        words = self._words
        return self._grid(
            name,
            "area",
            list(words.areas.areas.values()),
            [(words.measure(one), words.part_of(one)) for one in measures],
            [[self._figure(one, area) for one in measures] for area in words.areas.areas],
        )

    def _grid(
        self,
        name: str,
        column: str,
        names: Sequence[str],
        titles: Sequence[tuple[str, str]],
        rows: Sequence[Sequence[Figure]],
    ) -> Section:
        """Rows by columns: each column is a panel of the plot as well."""
        words = self._words
        few = len(titles) <= 2
        panels = tuple(
            Panel(title, note, tuple(self._bar(row[place], few) for row in rows))
            for place, (title, note) in enumerate(titles)
        )
        table = Table(
            (words.texts[f"col.{column}"], *(title for title, _ in titles)),
            tuple(
                (Cell(label), *(Cell(words.with_share(one)) for one in row))
                for label, row in zip(names, rows, strict=True)
            ),
            (0.4, *(0.6 / len(titles) for _ in titles)),
            other_header=("", *(note for _, note in titles)),
            other_language=words.texts.language,
            numbers=True,
        )
        figures = [one for row in rows for one in row]
        return self._section(name, tuple(names), panels, (table,), figures)

    def _by_key(self, breakdown: str, keys: Sequence[str]) -> Section:
        """Sites or periods, each with how far the carers came."""
        words, published = self._words, self._published
        if not published.shown(breakdown):
            return Section(breakdown, None, ())
        # Who sent nothing is no bar, and no number that is hidden.
        silent = published.silent() if breakdown == SITE else frozenset()
        there = [key for key in keys if key not in silent]
        of_key = {
            key: [published.figure(breakdown, key, measure) for measure in _BY_KEY] for key in there
        }
        names = {key: words.place(published.project, breakdown, key) for key in keys}
        rows = list(of_key.values())
        not_sent = (Cell(words.texts["not_sent"]),) * len(_BY_KEY)
        table = Table(
            (words.texts[f"col.{breakdown}"], *(words.measure(one) for one in _BY_KEY)),
            tuple(
                (
                    Cell(label),
                    *(
                        not_sent
                        if key in silent
                        else (
                            Cell(words.number(one.value), self._note(one, len(keys) <= MOST_BARS))
                            for one in of_key[key]
                        )
                    ),
                )
                for key, label in names.items()
            ),
            (0.28, *(0.72 / len(_BY_KEY) for _ in _BY_KEY)),
            other_header=("", *(words.part_of(one) for one in _BY_KEY)),
            other_language=words.texts.language,
            numbers=True,
        )
        panels = tuple(
            Panel(
                words.measure(one),
                words.part_of(one),
                tuple(self._bar(row[_BY_KEY.index(one)], False) for row in rows),
            )
            for one in _STAGES
        )
        tables = (table, *self._areas_by_key(breakdown, keys))
        figures = [one for row in rows for one in row]
        labels = tuple(names[key] for key in there)
        section = self._section(breakdown, labels, panels, tables, figures)
        if len(tables) > 1:
            section = replace(section, defined=(*section.defined, "wanted"))
        return section if len(there) <= MOST_BARS else replace(section, plot=None)

    def _areas_by_key(self, breakdown: str, keys: Sequence[str]) -> Iterable[Table]:
        """How many wanted support in each area; below their number, a few keys a table."""
        words, published = self._words, self._published
        shown = [
            key
            for key in keys
            if any(
                published.figure(breakdown, key, "wanted", area).value is not None
                for area in words.areas.areas
            )
        ]
        if len(shown) > MOST_KEYS:
            return
        for some in _apart(
            shown, [words.place(published.project, breakdown, key) for key in shown]
        ):
            whole = (
                Cell(words.measure("returned")),
                *(
                    Cell(words.number(published.figure(breakdown, key, "returned").value))
                    for key in some
                ),
            )
            rows = (
                (
                    Cell(label),
                    *(
                        Cell(words.number(published.figure(breakdown, key, "wanted", area).value))
                        for key in some
                    ),
                )
                for area, label in words.areas.areas.items()
            )
            yield Table(
                (
                    words.measure("wanted"),
                    *(words.place(published.project, breakdown, key) for key in some),
                ),
                (whole, *rows),
                (0.36, *(0.64 / len(some) for _ in some)),
                numbers=True,
            )

    def _section(
        self,
        name: str,
        names: tuple[str, ...],
        panels: tuple[Panel, ...],
        tables: tuple[Table, ...],
        figures: Sequence[Figure],
    ) -> Section:
        if all(one.value is None for one in figures):
            return Section(name, None, ())
        titles = [panel.title for panel in panels] if len(panels) > 1 else names
        alt = self._words.texts["alt.plot"].format(panels=", ".join(titles))
        partly = any(one.value is None for one in figures)
        defined = tuple(dict.fromkeys(one.measure.split(".")[0] for one in figures))
        return Section(name, Plot(names, panels, alt), tables, partly, defined)

    def _bar(self, figure: Figure, with_share: bool) -> Bar:
        words = self._words
        text = words.with_share(figure) if with_share else words.number(figure.value)
        return Bar(figure.value, figure.whole, text)

    def _share(self, figure: Figure) -> str:
        """Nothing beside what is a whole itself, or a part of nobody."""
        if figure.measure == "offered" or (figure.percent is None and figure.value is not None):
            return ""
        return self._words.percent(figure.percent)

    def _note(self, figure: Figure, room: bool) -> str:
        has_share = room and figure.percent is not None
        return self._words.percent(figure.percent) if has_share else ""


def _apart(keys: Sequence[str], names: Sequence[str]) -> Iterator[Sequence[str]]:
    """The columns of each table: about as many in each, and no name's word broken."""
    longest = max((len(word) for name in names for word in re.split(r"[\s-]", name)), default=0)
    most = _COLUMNS - (longest > _LONG) - (longest > _LONGER)
    tables = -(-len(keys) // most)
    for place in range(tables):
        yield keys[len(keys) * place // tables : len(keys) * (place + 1) // tables]

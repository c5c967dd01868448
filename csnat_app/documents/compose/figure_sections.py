"""The plots of the figures, each with the table behind it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from csnat_app.documents.blocks import Cell, Table
from csnat_app.documents.compose.figure_words import LATER_STAGE, PROCESS, FigureWords
from csnat_app.documents.plots.plot import Bar, Panel, Plot
from csnat_app.domain.published import ALL, PERIOD, SITE, Figure, Published

# Of all sections; a picture of a plot has its section's name.
NAMES = ("path", "days", "wanted", "support", "service", "language", SITE, PERIOD)
MOST_BARS = 24  # sites or periods in one plot
MOST_KEYS = 12  # sites or periods whose areas have room on paper
_COLUMNS = 5
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
        found = [
            self._of_list("path", PROCESS, "step"),
            self._days(),
            self._of_areas("wanted", ("wanted", "most_important")),
            self._of_areas("support", ("talked", "helped", "action", "done")),
            self._of_list("service", [f"service.{one}" for one in _SERVICES], "service"),
            self._of_list("language", [f"language.{one}" for one in _LANGUAGES], "language"),
        ]
        if not self._published.of_one_unit:
            found.append(self._by_key(SITE, self._published.site_keys()))
        if len(self._published.period_keys()) > 1:
            found.append(self._by_key(PERIOD, self._published.period_keys()))
        return tuple(found)

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
            (0.36, *(0.64 / len(titles) for _ in titles)),
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
        names = tuple(words.place(published.project, breakdown, key) for key in keys)
        rows = [[published.figure(breakdown, key, measure) for measure in _BY_KEY] for key in keys]
        table = Table(
            (words.texts[f"col.{breakdown}"], *(words.measure(one) for one in _BY_KEY)),
            tuple(
                (
                    Cell(label),
                    *(
                        Cell(words.number(one.value), self._note(one, len(keys) <= MOST_BARS))
                        for one in row
                    ),
                )
                for label, row in zip(names, rows, strict=True)
            ),
            (0.25, *(0.75 / len(_BY_KEY) for _ in _BY_KEY)),
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
        section = self._section(breakdown, names, panels, tables, figures)
        if len(keys) > MOST_BARS:
            return Section(breakdown, None, section.tables, section.partly)
        return section

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
        for start in range(0, len(shown), _COLUMNS):
            some = shown[start : start + _COLUMNS]
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
                (0.36, *(0.64 / _COLUMNS for _ in some)),
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
        if any(one.breakdown != ALL for one in figures):
            defined = ()  # they stand beside the figures of the whole
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

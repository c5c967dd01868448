"""Every number of a contribution, each with the number that it is a part of. No Qt here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from csnat_app.aggregation.measures import AREAS, BY_NAME, CLASSES, LANGUAGES, PAIRS, SERVICES
from csnat_app.documents.compose.figure_words import OF_AREAS, PROCESS, FigureWords
from csnat_app.ui.pages.project.grid import Grid

DAYS = tuple(f"days.{pair}" for pair in PAIRS)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The interface's own words. `of` has {count} and {whole}, `all_areas` is a title."""

    of: str
    spoken: str  # with {count}, {whole} and {parent}
    number: str
    all_areas: str
    anything_else: str


@dataclass(frozen=True, slots=True)
class Group:
    """Measures that stand in one table: names of rows and columns, and a measure for each cell."""

    title: str
    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def groups(words: FigureWords, phrases: Phrases) -> tuple[Group, ...]:
    """All that is counted, in the order in which it is read."""
    texts = words.texts

    def column(title: str, corner: str, names: Sequence[str], notes: Sequence[str] = ()) -> Group:
        rows = tuple(words.measure(name) for name in names)
        cells = tuple((name,) for name in names)
        return Group(title, texts[corner], rows, (phrases.number,), cells, tuple(notes))

    return (
        column(texts["head.path"], "col.step", PROCESS, [texts[f"def.{name}"] for name in PROCESS]),
        Group(
            texts["head.days"],
            texts["col.days"],
            tuple(texts[f"days.{days}"] for days in CLASSES),
            tuple(texts[f"pair.{pair}"] for pair in PAIRS),
            tuple(tuple(f"{pair}.{days}" for pair in DAYS) for days in CLASSES),
        ),
        Group(
            phrases.all_areas,
            texts["col.area"],
            tuple(area_name(words, phrases, area) for area in AREAS),
            tuple(words.measure(measure) for measure in OF_AREAS),
            tuple(tuple(f"{measure}/{area}" for measure in OF_AREAS) for area in AREAS),
        ),
        column(texts["head.service"], "col.service", [f"service.{one}" for one in SERVICES]),
        column(texts["head.language"], "col.language", [f"language.{one}" for one in LANGUAGES]),
    )


def grids(values: Mapping[str, int], words: FigureWords, phrases: Phrases) -> tuple[Grid, ...]:
    """The counts as tables: "9 of 12" in every cell."""
    return tuple(_grid(group, values, words, phrases) for group in groups(words, phrases))


def area_name(words: FigureWords, phrases: Phrases, area: str) -> str:
    return words.areas.areas.get(area, phrases.anything_else)


def name_of(measure: str, words: FigureWords, phrases: Phrases) -> str:
    """A measure's name in a sentence: "Talked about it: A break at night"."""
    key, _, area = measure.partition("/")
    named = words.measure(key)
    return f"{named}: {area_name(words, phrases, area)}" if area else named


def _grid(group: Group, values: Mapping[str, int], words: FigureWords, phrases: Phrases) -> Grid:
    def shown(measure: str) -> str:
        parent = BY_NAME[measure].parent
        count = words.number(values[measure])
        if parent is None:
            return count
        return phrases.of.format(count=count, whole=words.number(values[parent]))

    def spoken(measure: str) -> str:
        parent = BY_NAME[measure].parent
        if parent is None:
            return shown(measure)
        return phrases.spoken.format(
            count=words.number(values[measure]),
            whole=words.number(values[parent]),
            parent=name_of(parent, words, phrases),
        )

    rows = tuple(
        (name, *map(shown, cells)) for name, cells in zip(group.rows, group.cells, strict=True)
    )
    said = tuple(
        (name, *map(spoken, cells)) for name, cells in zip(group.rows, group.cells, strict=True)
    )
    first = [BY_NAME[cell].parent for cell in group.cells[-1]]
    under = tuple(
        words.texts["share.of"].format(parent=words.measure(parent.partition("/")[0]))
        for parent in first
        if parent is not None
    )
    header = (group.corner, *group.columns)
    return Grid(group.title, header, rows, ("", *under), group.notes, said)

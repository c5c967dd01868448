"""The report's tables for the screen, and what a screen reader says of each cell. No Qt here."""

from dataclasses import dataclass

from csnat_app.documents.blocks import Table
from csnat_app.documents.compose.figure_words import NOT_SHOWN, FigureWords
from csnat_app.documents.plots.plot import Plot
from csnat_app.ui.pages.project.grid import Grid


@dataclass(frozen=True, slots=True)
class Spoken:
    """The interface's own words. `part` has {number} and {of}; `table` {title} and {columns}."""

    not_shown: str
    part: str
    table: str


def figure_grid(table: Table, title: str, spoken: Spoken) -> Grid:
    """Each number with what it is a part of, as it stands in the head of its column."""
    under = tuple(table.other_header or ())
    rows = _rows(table)
    parts = under or ("",) * len(table.header)
    said = tuple(
        (row[0], *(_said(cell, of, spoken) for cell, of in zip(row[1:], parts[1:], strict=True)))
        for row in rows
    )
    return Grid(title, tuple(table.header), rows, under, spoken=said)


def areas_grid(table: Table, title: str, words: FigureWords, spoken: Spoken) -> Grid:
    """The areas of a few places or periods. The first row is what all others are parts of; the
    corner says what is counted."""
    corner, *columns = table.header
    of = f"{corner}, {words.part_of('wanted')}"
    first, *others = _rows(table)
    said = (
        (first[0], *(_said(cell, "", spoken) for cell in first[1:])),
        *((row[0], *(_said(cell, of, spoken) for cell in row[1:])) for row in others),
    )
    named = f"{title} – {corner}"
    name = spoken.table.format(title=named, columns=", ".join(columns))
    return Grid(name, tuple(table.header), (first, *others), spoken=said)


def _rows(table: Table) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(_cell, row)) for row in table.rows)


def _said(cell: str, of: str, spoken: Spoken) -> str:
    if cell == NOT_SHOWN:
        return spoken.not_shown
    return spoken.part.format(number=cell, of=of) if of and cell[:1].isdigit() else cell


def _cell(cell: object) -> str:
    text, note = getattr(cell, "text", str(cell)), getattr(cell, "note", "")
    return f"{text} ({note})" if note else text


def plot_words(plot: Plot, spoken: Spoken) -> str:
    """A plot in words: its panels by title and note, each with its bars by name and number."""
    said = []
    for panel in plot.panels:
        head = ", ".join(part for part in (panel.title, panel.note) if part)
        numbers = "; ".join(
            f"{name}: {_said(bar.text, '', spoken)}"
            for name, bar in zip(plot.names, panel.bars, strict=True)
        )
        said.append(f"{head}. {numbers}." if head else f"{numbers}.")
    return " ".join(said)

"""The tables before anything leaves hold every number, each with what it is a part of."""

from pathlib import Path

from csnat_app import assets
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.services.sample_project import counts
from csnat_app.ui.pages.project.count_grids import Phrases, grids, groups

PHRASES = Phrases("{count} av {whole}", "{count} av {whole} («{parent}»)", "Antall", "Alt", "Annet")


def words(language: str) -> FigureWords:
    library = ContentLibrary(assets.content_folder())
    newest = library.instruments()[0]
    return FigureWords(
        library.text_set("figures", language),
        library.instrument_text(newest.id, newest.version, language),
        library.date_words(language),
    )


def test_every_measure_stands_in_exactly_one_cell(tmp_path: Path) -> None:
    cells = [cell for group in groups(words("nb"), PHRASES) for row in group.cells for cell in row]
    assert sorted(cells) == sorted(BY_NAME)


def test_every_cell_says_its_number_and_its_denominator() -> None:
    values = counts()[0].values
    named = groups(words("nb"), PHRASES)
    for group, grid in zip(named, grids(values, words("nb"), PHRASES), strict=True):
        for row, (cells, shown) in enumerate(zip(group.cells, grid.rows, strict=True)):
            for column, measure in enumerate(cells, start=1):
                parent = BY_NAME[measure].parent
                whole = "" if parent is None else f" av {values[parent]}"
                assert shown[column] == f"{values[measure]}{whole}"
                assert grid.said(row, column).startswith(f"{grid.rows[row][0]}, ")

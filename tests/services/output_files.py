"""What a release of the sample project is made of, and its lists read back."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from io import StringIO
from types import MappingProxyType

from csnat_app import assets
from csnat_app.aggregation import measures
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.projects import Project
from csnat_app.domain.published import Published
from csnat_app.services.project_output import ProjectOutput
from tests.documents.spoken import Said, said
from tests.support_figures import figures

Read = Sequence[Sequence[str]]  # a table: its head, and its rows
Place = tuple[str, ...]  # breakdown, key, measure, area

LIBRARY = ContentLibrary(assets.content_folder())
MADE = date(2026, 10, 15)
LEDGER = b'{"kind": "csnat-ledger"}\n'


@cache
def shown() -> Published:
    """With a place and a part that are not published."""
    hidden = ("liten", "vesle")
    return figures(
        hidden=lambda breakdown, key, measure: (
            key in hidden or (breakdown == "period" and measure in ("helped", "action", "done"))
        )
    )


@cache
def made() -> Mapping[str, bytes]:
    """The files of `shown`, drawn once for all tests."""
    return MappingProxyType(dict(ProjectOutput(LIBRARY).files(shown(), LEDGER, "nb", MADE)))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8"), newline="")))


def words(language: str = "nb") -> FigureWords:
    return FigureWords(
        LIBRARY.text_set("figures", language),
        LIBRARY.instrument_text("neutral-15", "3", language),
        LIBRARY.date_words(language),
    )


def listed(files: Mapping[str, bytes]) -> dict[tuple[str, ...], str]:
    """Every number of the two lists, by breakdown, key, measure and area."""
    return {
        (row["breakdown"], row["key"], row["measure"], row["area"]): row["value"]
        for name in ("process.csv", "areas.csv")
        for row in rows(files[name])
    }


def tables(pdf: bytes) -> list[list[list[str]]]:
    """The cells of every table with a head, read back from the report's structure."""

    def cells(row: Said) -> list[str]:
        return [" ".join(cell.text.split()) for cell in row.kids]

    return [[cells(row) for row in one.all("TR")] for one in said(pdf).all("Table")]


def numbers(
    found: Iterable[Read], project: Project, names: FigureWords
) -> Iterator[tuple[Place, str]]:
    """Every number of the tables of a report or a screen, as a list has it: "" for a dash.

    What is no number stands as it was read. A place may come twice.
    """
    for head, *body in found:
        for name, *cells in body:
            for title, cell in zip(head[1:], cells, strict=True):
                place = _place(head[0], name, title, project, names)
                if place is not None:
                    number = re.match(r"[\d\u00a0]+|–", cell)
                    text = number[0].replace("\u00a0", "") if number else cell
                    yield place, "" if text == "–" else text


def _place(
    corner: str, name: str, title: str, project: Project, names: FigureWords
) -> Place | None:
    """Which number stands in the row and the column of that name; None if none does."""
    areas = {label: key for key, label in names.areas.areas.items()}
    every = {names.measure(one.key): one.key for one in measures.ALL}
    places = {site.name: ("site", site.code) for site in project.sites}
    places |= {names.texts["other.site"]: ("site", "other")}
    places |= {names.period(project, one.key): ("period", one.key) for one in project.periods()}
    places |= {names.texts["other.period"]: ("period", "other")}
    days = {names.texts[f"days.{one}"]: one for one in measures.CLASSES}
    measure = every.get(title.split(" av «")[0], "")
    pairs = {names.texts[f"pair.{one}"]: one for one in measures.PAIRS}
    if corner == names.texts["col.area"]:
        return "all", "all", measure, areas[name]
    if corner == names.measure("wanted") and title in places:
        return (*places[title], "wanted" if name in areas else every[name], areas.get(name, ""))
    if corner == names.texts["col.days"]:
        return "all", "all", f"days.{pairs[title.split(' av «')[0]]}.{days[name]}", ""
    if name in places and measure:
        return (*places[name], measure, "")
    if name in every and title == names.texts["col.number"]:
        return "all", "all", every[name], ""
    return None

"""A new project as it is written down: sites in lines, periods by name. No Qt here."""

import re
from collections.abc import Sequence
from datetime import date

from csnat_app.aggregation.project_file import is_reserved
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.projects import DEFAULT_THRESHOLD, Grid, Period, Project, Site

YEARS_BACK, YEARS_AHEAD = 2, 5
THRESHOLDS = (3, 4, 5, 6, 7, 8, 10, 15, 20)
_LETTERS = re.compile(r"[^A-ZÆØÅÁČĐŊŠŦŽ0-9]")
_LONGEST = 20


def sites(text: str) -> tuple[Site, ...]:
    """One site a line: its name, or a code, = and its name. A code is made where none is told."""
    found: list[Site] = []
    for line in text.splitlines():
        code, is_told, name = (part.strip() for part in line.partition("="))
        if not is_told:
            code, name = "", code
        if not name and not code:
            continue
        taken = {site.code.casefold() for site in found}
        found.append(Site(code or _code(name, taken), name))
    return tuple(found)


def reserved(found: Sequence[Site]) -> str:
    """The first code that no site can have; "" if there is none."""
    return next((site.code for site in found if is_reserved(site.code)), "")


def periods(grid: Grid, today: date) -> tuple[Period, ...]:
    """Those that a project may begin and end with."""
    first = date(today.year - YEARS_BACK, 1, 1)
    last = date(today.year + YEARS_AHEAD, 12, 31)
    return _blank(grid, first, last).periods()


def period_names(grid: Grid, today: date, words: FigureWords) -> tuple[tuple[Period, str], ...]:
    """Each with its name."""
    found = periods(grid, today)
    project = _blank(grid, found[0].first, found[-1].last)
    return tuple((one, words.period(project, one.key)) for one in found)


def usual(found: Sequence[Period], today: date) -> tuple[Period, Period]:
    """The periods of this year."""
    of_year = [one for one in found if one.first.year == today.year]
    return of_year[0], of_year[-1]


def _blank(grid: Grid, first: date, last: date) -> Project:
    return Project("", "", (), grid, first, last, DEFAULT_THRESHOLD, "", 1)


def _code(name: str, taken: set[str]) -> str:
    """The first letters of a name, with a number behind them if another site has them."""
    letters = _LETTERS.sub("", name.upper())[:3] or "S"
    if is_reserved(letters):
        letters += "1"
    code, number = letters, 1
    while code.casefold() in taken:
        number += 1
        code = f"{letters}{number}"[:_LONGEST]
    return code

"""The spreadsheet for a reviewer: every text of a language beside Bokmål.

Its own words are Bokmål, as its readers are reviewers in Norway. Nothing in it is ever a formula,
whatever a text begins with.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from csnat_app.content.review_checks import DONE, OPEN
from csnat_app.domain.reviews import Sheet, TextUnit

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

FORMAT = "csnat-tekster 1"
ABOUT = "Om"
NAMES = {Sheet.CONTENT: "Innhold", Sheet.INTERFACE: "Skjermtekster"}
FORMAT_ROW, LANGUAGE_ROW = 1, 2  # of the sheet "Om", in its second column
REVIEWED, DRAFT, MISSING = DONE[0], OPEN[1], OPEN[2]
# Width in characters of each column; the text stands in the one that has no heading here.
COLUMNS = {
    Sheet.CONTENT: (
        *(("Fil", 26), ("Nøkkel", 26), ("Bokmål", 52), ("", 52), ("Tilstand", 14)),
        *(("Gjennomgått av", 20), ("Dato", 12), ("Merknad", 40)),
    ),
    Sheet.INTERFACE: (
        *(("Sammenheng", 20), ("Engelsk", 40), ("Form", 7), ("Bokmål", 46), ("", 46)),
        *(("Tilstand", 14), ("Gjennomgått av", 20), ("Dato", 12), ("Merknad", 40)),
    ),
}
HOW = (
    "Dette arket har alle tekstene i Pårørendesamtalen på ett språk, ved siden av bokmål.",
    "Arket «Innhold» er det pårørende ser og det som skrives ut. «Skjermtekster» er det som står "
    "på skjermen.",
    "Rett teksten der den står. En tom rute blir som den er.",
    "Er teksten riktig? Skriv «gjennomgått» under Tilstand. Tekster du retter, regnes som "
    "gjennomgått.",
    "Behold det som står i krøllparentes og etter prosenttegn: {name}, %1, %n. Programmet setter "
    "inn navn og tall der.",
    "Slutt teksten med samme tegn som bokmålsteksten. Ikke endre fil, nøkkel, sammenheng, engelsk "
    "eller bokmål.",
    "Under Form står 1 for én og siste tall for mange. På samisk er 2 for to.",
    "Skriv gjerne en merknad. Den følger med når arket sendes videre.",
    "Send arket tilbake til den du fikk det fra. Det leses inn under Innstillinger, Tekster og "
    "oversettelser.",
)


@dataclass(frozen=True, slots=True)
class About:
    """What the sheet says of itself. `name` is the language's own."""

    language: str
    name: str
    version: str
    day: date


def sheet_bytes(about: About, units: Iterable[TextUnit]) -> bytes:
    """The spreadsheet as an .xlsx file."""
    import xlsxwriter  # takes time to load, and is seldom needed

    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.set_properties({"title": f"Tekster: {about.name}", "comments": FORMAT})
    plain = {"num_format": "@", "text_wrap": True, "valign": "top"}
    look = {
        "head": book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#E4F0EF", "valign": "top"}
        ),
        "fixed": book.add_format({**plain, "font_color": "#55636B"}),
        "text": book.add_format({**plain, "bg_color": "#FBF0DC"}),
        "title": book.add_format({"bold": True, "font_size": 16}),
    }
    _write_about(book.add_worksheet(ABOUT), about, look)
    found = list(units)
    for sheet in Sheet:
        mine = [unit for unit in found if unit.place.sheet is sheet]
        _write_texts(book.add_worksheet(NAMES[sheet]), sheet, about, mine, look)
    book.close()
    return target.getvalue()


def heads(sheet: Sheet, language: str) -> tuple[str, ...]:
    """The headings of a sheet; the text's own is the language."""
    return tuple(name or language for name, _ in COLUMNS[sheet])


def _write_about(page: "Worksheet", about: About, look: dict[str, "Format"]) -> None:
    page.set_column(0, 0, 26)
    page.set_column(1, 1, 90, look["fixed"])
    page.hide_gridlines(2)
    page.write_string(0, 0, f"Tekster og oversettelser: {about.name}", look["title"])
    facts = (
        ("Filformat", FORMAT),
        ("Språk", about.language),
        ("Språkets navn", about.name),
        ("Programversjon", about.version),
        ("Laget", about.day.isoformat()),
    )
    for row, (name, value) in enumerate(facts, start=1):
        page.write_string(row, 0, name)
        page.write_string(row, 1, value, look["fixed"])
    for row, words in enumerate(HOW, start=len(facts) + 2):
        page.write_string(row, 1, words, look["fixed"])


def _write_texts(
    page: "Worksheet",
    sheet: Sheet,
    about: About,
    units: list[TextUnit],
    look: dict[str, "Format"],
) -> None:
    names = heads(sheet, about.language)
    for place, (name, wide) in enumerate(COLUMNS[sheet]):
        mine = "fixed" if name and name not in ("Tilstand", "Merknad") else "text"
        page.set_column(place, place, wide, look[mine])
        page.write_string(0, place, names[place], look["head"])
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(units)), len(names) - 1)
    state = names.index("Tilstand")
    allowed: dict[str, Any] = {
        "validate": "list",
        "source": [DRAFT, REVIEWED],
        "ignore_blank": True,
    }
    page.data_validation(1, state, max(1, len(units)), state, {**allowed, "error_type": "warning"})
    for row, unit in enumerate(units, start=1):
        for place, cell in enumerate(_cells(unit)):
            if cell:
                page.write_string(row, place, cell)


def _cells(unit: TextUnit) -> tuple[str, ...]:
    place, review = unit.place, unit.review
    state = MISSING if not unit.text else DRAFT if review.draft else REVIEWED
    form = (str(place.form or ""),) if place.sheet is Sheet.INTERFACE else ()
    on = "" if review.on is None else review.on.isoformat()
    start = (place.file, place.key, *form, unit.bokmaal, unit.text)
    return (*start, state, review.by, on, _remark(unit))


def _remark(unit: TextUnit) -> str:
    old = unit.waiting
    if old is None:
        return unit.remark
    return f"Bokmål er endret siden {old.review.by} skrev: «{old.text}»"

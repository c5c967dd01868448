"""What a release of the sample project is made of, and its lists read back."""

import csv
from collections.abc import Mapping
from datetime import date
from functools import cache
from io import StringIO
from types import MappingProxyType

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.published import Published
from csnat_app.services.project_output import ProjectOutput
from tests.support_figures import figures

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

"""What the figures are called in a language, and each measure in words for whoever counts it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from csnat_app.aggregation.measures import ALL
from csnat_app.content.library import ContentLibrary

if TYPE_CHECKING:
    from csnat_app.documents.compose.figure_words import FigureWords
    from csnat_app.domain.projects import Measure

# The names of these alone do not say what they are about.
_HEADED = {"language": "head.language", "service": "head.service"}


def figure_words(library: ContentLibrary, language: str) -> "FigureWords":
    """With the areas of the newest instrument of ours: those that are counted."""
    from csnat_app.documents.compose.figure_words import FigureWords

    newest = library.instruments()[0]
    return FigureWords(
        library.text_set("figures", language),
        library.instrument_text(newest.id, newest.version, language),
        library.date_words(language),
    )


def measure_words(words: "FigureWords") -> Mapping[str, str]:
    """By name: "Talked about it: A break at night (of “Had the conversation”)"."""
    return {measure.name: _said(measure, words) for measure in ALL}


def _said(measure: "Measure", words: "FigureWords") -> str:
    said = words.measure(measure.key)
    heading = _HEADED.get(measure.key.partition(".")[0])
    if heading is not None:
        said = f"{words.texts[heading]}: {said}"
    if measure.area is not None:
        said = f"{said}: {words.areas.areas[measure.area]}"
    whole = words.part_of(measure.key)
    return f"{said} ({whole})" if whole else said

"""Every document in every language that the content has, from the real content files."""

import re
from collections import Counter

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.advice import compose_advice
from csnat_app.documents.compose.case import compose_case
from csnat_app.documents.compose.directory import compose_directory
from csnat_app.documents.compose.guide import compose_guide
from csnat_app.documents.compose.leaflet import compose_leaflet
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.compose.recovery_sheet import compose_recovery_sheet
from csnat_app.documents.pdf.lines import REPLACEMENT
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.people import Person, Unit

from .conftest import read_pages
from .spoken import said

LIBRARY = ContentLibrary(assets.content_folder())
LANGUAGES = ("nb", "nn", "se", "en")


def words_in(text):
    return Counter(re.findall(r"\w+", text))


def labels(language):
    return LIBRARY.instrument_text("neutral-15", "3", language)


def check(document):
    """Everything that the blocks say is on the pages; the pages."""
    pages = read_pages(render(document))
    text = " ".join(pages)
    assert REPLACEMENT not in text
    numerals = re.compile(r"^\d+\. ", re.MULTILINE)
    missing = words_in(numerals.sub("", plain_text(document))) - words_in(text)
    # a word wider than its column is broken, so its parts stand on two lines
    assert all(word in re.sub(r"\s", "", text) for word in missing)
    return pages


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("copy", PlanCopy)
def test_the_plan(carer, round_, unit, language, copy):
    document = compose_plan(
        carer,
        round_,
        unit,
        labels(language),
        LIBRARY.text_set("words", language),
        LIBRARY.date_words(language),
        copy,
        True,
    )
    assert document.language == language
    assert len(check(document)) <= 2


@pytest.mark.parametrize("language", LIBRARY.text_languages("leaflet"))
def test_the_leaflet_has_two_pages(language):
    address = "Lindrende enhet, avdeling for øving\nPrøvegata 1 B, 2. etasje\n0000 Øving"
    unit = Unit("Prøveteamet i Øvingskommune", address, "00 00 00 00", "00 00 00 01")
    words = LIBRARY.text_set("words", language)
    document = compose_leaflet(LIBRARY.text_set("leaflet", language), words, unit, True)
    assert document.language == language
    assert len(check(document)) == 2


@pytest.mark.parametrize("language", LIBRARY.text_languages("guide"))
def test_the_guide(language):
    words = LIBRARY.text_set("words", language)
    check(compose_guide(LIBRARY.text_set("guide", language), words, labels(language)))


@pytest.mark.parametrize("language", LIBRARY.text_languages("advice"))
def test_the_advice(language):
    words = LIBRARY.text_set("words", language)
    check(compose_advice(LIBRARY.text_set("advice", language), words, labels(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_directory_recovery_sheet_and_case(carer, round_, unit, language):
    words = LIBRARY.text_set("words", language)
    dates = LIBRARY.date_words(language)
    check(compose_directory(LIBRARY.directory(), words, labels(language), dates, unit))
    check(compose_case(carer, (round_,), (), lambda _: labels(language), words, dates))
    person = Person("p1", "Prøve Prøvesen", "sykepleier")
    assert len(check(compose_recovery_sheet("ABCD-" * 7 + "EFGH", words, unit, person))) == 1


@pytest.mark.parametrize(
    ("kind", "compose"), [("guide", compose_guide), ("advice", compose_advice)]
)
def test_a_language_with_headings_alone_says_what_is_in_bokmal(kind, compose):
    own, whole = LIBRARY.text_set(kind, "se"), LIBRARY.text_set(kind, "nb")
    document = compose(own, LIBRARY.text_set("words", "se"), labels("se"))
    tree = said(render(document))
    borrowed = [part for part in tree.all("Sect") if part.language == "nb"]
    text = " ".join(" ".join(part.text for part in borrowed).split())
    for items in whole.lists.values():
        for item in items:
            assert " ".join(item.split()) in text
    headings = [found for level in ("H1", "H2") for found in tree.all(level)]
    assert len(headings) > 15
    assert not any(found.text in text for found in headings)
    assert document.language == "se"
    assert document.draft_note

"""What the content says: nothing of the licensed form, no words of measuring, plain language."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.texts import TextSet

FILES = sorted(assets.content_folder().glob("*/*.json"))

# Stems, so that "risikoen" and "scores" are found too.
FORBIDDEN = re.compile(
    r"\b(score|risk(s|y)?\b|screening|severity|monitoring|decision support|diagnos|treatment"
    r"|skår|risiko|alvorlighet|alvorsgrad|overvåk|overvak|beslutningsstøtte|avgjerdsstøtte)",
    re.IGNORECASE,
)

# The form asks, area by area, whether one needs more support or help with something.
FORM_LIKE = re.compile(
    r"\bdo you (need|require|want) (any |some |a little )?(more|further|extra) (support|help)"
    r"|\bneed(s|ed)? (any |some |a little )?more (support|help) (with|in|to|for)"
    r"|\b(trenger|treng|ønsker|ønskjer|behøver) du (noe |noko |litt )?(mer|meir|mye|mykje)?\s*"
    r"(støtte|hjelp)"
    r"|\bhar du behov for (mer|meir)?\s*(støtte|hjelp)"
    r"|\bdárbbaša\w*go\b",
    re.IGNORECASE,
)

ADDRESS = re.compile(r"https?://\S+")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield ADDRESS.sub("", value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def sentences(texts: TextSet) -> list[str]:
    """The running text of a set, without its headings."""
    return [item for items in texts.lists.values() for item in items]


def lix(texts: list[str]) -> float:
    """Björnsson's LIX: words per sentence plus the percentage of words above six letters."""
    text = " ".join(texts)
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    ends = len(re.findall(r"[.!?:](?=\s|$)", text))
    long_words = sum(len(word) > 6 for word in words)
    return len(words) / ends + 100 * long_words / len(words)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_words_of_measuring_and_no_sentence_of_the_form(path: Path) -> None:
    for text in strings(json.loads(path.read_text("utf-8"))):
        assert not FORBIDDEN.search(text), text
        assert not FORM_LIKE.search(text), text


@pytest.mark.parametrize(
    "parts",
    [
        # Put together here, so that no such sentence stands in the repository.
        ("Do you need", "more support", "with gardening?"),
        ("I need", "more help", "with gardening"),
        ("Trenger du", "mer støtte", "til hagearbeid?"),
        ("Treng du", "meir hjelp", "i hagen?"),
        ("Har du behov for", "mer støtte", "i hagen?"),
        ("Dárbbašatgo", "eanet", "doarjaga?"),
    ],
)
def test_the_form_s_manner_of_asking_would_be_found(parts: tuple[str, ...]) -> None:
    assert FORM_LIKE.search(" ".join(parts))


@pytest.mark.parametrize("text", ["skåren", "Risikoen er", "the risks", "diagnosen", "overvåking"])
def test_words_of_measuring_would_be_found(text: str) -> None:
    assert FORBIDDEN.search(text)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_norwegian_carer_texts_are_plain_language(language: str) -> None:
    library = ContentLibrary(assets.content_folder())
    leaflet = library.text_set("leaflet", language)
    assert leaflet.language == language
    assert lix(sentences(leaflet)) < 38


def test_lix_of_a_known_text() -> None:
    # 6 words in 2 sentences, 1 of them long: 3 + 100/6
    assert lix(["Vi har taushetsplikt.", "Du får hjelp."]) == pytest.approx(3 + 100 / 6)


def test_the_leaflet_fits_two_pages() -> None:
    """At 12 pt an A4 page holds about 2,400 characters of running text with headings."""
    library = ContentLibrary(assets.content_folder())
    for language in library.text_languages("leaflet"):
        leaflet = library.text_set("leaflet", language)
        assert sum(map(len, (*leaflet.texts.values(), *sentences(leaflet)))) < 4000


def test_the_bokmal_leaflet_says_what_it_must() -> None:
    leaflet = ContentLibrary(assets.content_folder()).text_set("leaflet", "nb")
    assert any("for deg, ikke for pasienten" in text for text in leaflet.items("about"))
    assert "frivillig" in leaflet["voluntary.title"]
    assert len(leaflet.items("steps")) == 5
    assert any("taushetsplikt" in text for text in leaflet.items("said"))
    assert any("116 117" in text for text in leaflet.items("ask"))


def test_sami_texts_name_the_word_lists_and_stay_drafts() -> None:
    library = ContentLibrary(assets.content_folder())
    for kind in ("words", "leaflet"):
        texts = library.text_set(kind, "se")
        assert texts.language == "se"
        assert texts.review.draft
        assert "Giellatekno" in texts.source
        assert "CC-BY-4.0" in texts.source

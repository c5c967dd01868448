"""What the leaflet must say, and where the Sámi texts come from; the words: `tests/words`."""

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.texts import TextSet


def sentences(texts: TextSet) -> list[str]:
    """The running text of a set, without its headings."""
    return [item for items in texts.lists.values() for item in items]


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

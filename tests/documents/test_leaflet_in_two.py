"""The leaflet with two languages, in large print and as small pages, from the real texts."""

import re
from io import BytesIO
from itertools import combinations

import pikepdf
import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.leaflet import compose_leaflet, compose_leaflet_in_two
from csnat_app.documents.document import Paper, TextSize
from csnat_app.documents.pdf.render import render
from csnat_app.documents.pdf.styles import dense_styles_for, styles_for
from csnat_app.documents.plain_text import plain_text

from .conftest import read_pages
from .spoken import said, unmarked

LIBRARY = ContentLibrary(assets.content_folder())
PAIRS = tuple(combinations(LIBRARY.text_languages("leaflet"), 2))


def texts(language):
    return LIBRARY.text_set("leaflet", language), LIBRARY.text_set("words", language)


def words_of(text):
    return re.findall(r"[^\W_]+", text)


def pages_in(pdf):
    with pikepdf.open(BytesIO(pdf)) as document:
        return len(document.pages)


def sizes_on(pdf):
    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            inside = False
            for operands, operator in pikepdf.parse_content_stream(page):
                inside = str(operator) == "BDC" or (inside and str(operator) != "EMC")
                if str(operator) == "Tf" and inside:
                    yield float(operands[1])


def running_sizes(pdf):
    """Sizes of all that is read, but for the page's head and foot."""
    styles = styles_for(TextSize.CARER)
    around = {styles.head.size, styles.foot.size, styles.draft.size}
    return [size for size in sizes_on(pdf) if size not in around]


def body_of(pdf):
    (body,) = [part for part in said(pdf).kids if part.all("H1")]
    return body


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_all_words_of_both_are_read_each_as_its_language(first, second, paper, large, unit):
    both = compose_leaflet_in_two(texts(first), texts(second), unit, paper=paper, large=large)
    pdf = render(both)
    assert unmarked(pdf) == []
    body = body_of(pdf)
    written = plain_text(both).removesuffix(f"{both.draft_note}\n")
    assert words_of(body.text) == words_of(written)
    parts = [part for part in body.all("Sect") if part.language]
    assert {part.language for part in parts} == {second}
    alone = plain_text(compose_leaflet(*texts(second), unit, large=True))
    spoken = sorted(words_of(" ".join(part.text for part in parts)))
    draft = texts(second)[1]["draft.note"] if texts(second)[0].review.draft else ""
    assert spoken == sorted(words_of(alone.removesuffix(f"{draft}\n")))


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_languages_stand_on_one_sheet_as_large_as_one(first, second, unit):
    made = compose_leaflet_in_two(texts(first), texts(second), unit)
    assert made.size is TextSize.CARER
    pdf = render(made)
    pages = [" ".join(page.split()) for page in read_pages(pdf)]
    assert len(pages) == 2
    for leaflet, words in (texts(first), texts(second)):
        for section in ("about", "voluntary"):
            assert leaflet[f"{section}.title"] in pages[0]
            assert " ".join(leaflet.items(section)[-1].split()) in pages[0]
        assert words["plan.call"] in pages[0]
        for section in ("how", "said", "ask"):
            assert leaflet[f"{section}.title"] in pages[1]
    assert min(running_sizes(pdf)) >= 12


def test_a_sheet_in_two_languages_leaves_air_between_its_lines():
    for style in (dense_styles_for(TextSize.CARER).body, dense_styles_for(TextSize.CARER).item):
        assert style.leading / style.size >= 1.3


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_in_a_booklet_the_same_section_faces_itself(first, second, unit):
    document = compose_leaflet_in_two(texts(first), texts(second), unit, paper=Paper.A5)
    pages = read_pages(render(document))
    assert len(pages) == 8
    for left, section in ((1, "about"), (3, "how"), (5, "said")):
        for page, language in ((left, first), (left + 1, second)):
            assert texts(language)[0][f"{section}.title"] in " ".join(pages[page].split())


@pytest.mark.parametrize("language", LIBRARY.text_languages("leaflet"))
def test_one_language_is_one_folded_sheet(language, unit):
    assert pages_in(render(compose_leaflet(*texts(language), unit, paper=Paper.A5))) == 4
    assert pages_in(render(compose_leaflet(*texts(language), unit, paper=Paper.BOOKLET))) == 2


def test_large_print_is_large(unit):
    document = compose_leaflet(*texts("nb"), unit, large=True)
    assert document.size is TextSize.HUGE
    assert document.paper is Paper.A4
    sizes = set(sizes_on(render(document)))
    assert min(size for size in sizes if size >= 14.1) >= 18  # below it: head and foot
    assert {18.0} <= sizes


def test_a_title_in_both_languages_and_a_draft_if_one_of_them_is(unit):
    document = compose_leaflet_in_two(texts("nb"), texts("se"), unit)
    assert document.title == f"{texts('nb')[0]['title']} · {texts('se')[0]['title']}"
    assert bool(document.draft_note) is any(texts(one)[0].review.draft for one in ("nb", "se"))

"""Whatever somebody types: a PDF comes of it, and every letter that the font has is found in it."""

import io

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from csnat_app.documents.blocks import (
    Banner,
    BulletList,
    Card,
    CardPair,
    Cell,
    Checklist,
    Facts,
    Heading,
    Note,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Plate,
    Quote,
    Signature,
    Spacer,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.document import Document, PageHeader, TextSize
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import shown
from csnat_app.documents.pdf.render import render

from .conftest import read_pages

TEXT = st.text(st.characters(codec="utf-8"), max_size=300)


BLOCKS = st.one_of(
    st.builds(Heading, TEXT, st.integers(1, 3)),
    st.builds(Paragraph, TEXT, st.sampled_from(Tone)),
    st.builds(Quote, TEXT),
    st.builds(StarItem, TEXT, st.booleans()),
    st.builds(BulletList, st.lists(TEXT, max_size=4).map(tuple)),
    st.builds(NumberedSteps, st.lists(TEXT, max_size=4).map(tuple)),
    st.builds(Checklist, st.lists(TEXT, max_size=4).map(tuple)),
    st.builds(
        lambda rows: Table(("a", "b"), tuple(rows), (0.6, 0.4)),
        st.lists(st.tuples(st.builds(Cell, TEXT, TEXT), st.builds(Cell, TEXT)), max_size=5),
    ),
    st.builds(Facts, st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4).map(tuple)),
    st.builds(
        CardPair,
        st.builds(Card, TEXT, st.lists(TEXT, max_size=3).map(tuple), TEXT),
        st.none() | st.builds(Card, TEXT, st.lists(TEXT, max_size=3).map(tuple), TEXT),
    ),
    st.builds(Banner, TEXT, st.lists(TEXT, max_size=3).map(tuple)),
    st.builds(Note, TEXT, TEXT),
    st.builds(Plate, st.lists(TEXT, min_size=1, max_size=3).map(tuple)),
    st.builds(Signature, st.lists(TEXT, min_size=1, max_size=3).map(tuple)),
    st.builds(Spacer, st.floats(0, 900)),
    st.just(PageBreak()),
)


@settings(max_examples=60)
@given(
    st.lists(BLOCKS, max_size=8).map(tuple),
    st.builds(PageHeader, TEXT, st.tuples(TEXT), st.tuples(TEXT)),
    TEXT,
    st.sampled_from(TextSize),
)
def test_any_text_renders_and_can_be_read_again(blocks, header, footer, size):
    document = Document("T", "nb", blocks, header, footer, "{page}/{pages}", size=size)
    with pikepdf.open(io.BytesIO(render(document))) as pdf:
        assert 1 <= len(pdf.pages) < 60


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1))
def test_any_letters_are_found_on_the_page(text):
    document = Document("T", "nb", (Paragraph(text),), PageHeader(), "", "{page}")
    found = "".join(read_pages(render(document)))
    for sign in shown(text, regular()):
        assert sign in found

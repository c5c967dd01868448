"""Long texts flow over pages: nothing is cut or outside, what belongs together stays so."""

import re
from dataclasses import replace

import pytest

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
    Paragraph,
    Plate,
    Quote,
    StarItem,
    Table,
    Together,
    Tone,
)
from csnat_app.documents.document import PageHeader, TextSize
from csnat_app.documents.pdf.render import fitted, render
from tests.documents.pages import SENTENCE, numbered, strings_in, words_in

from .conftest import read_pages


@pytest.mark.parametrize(
    "block",
    [
        lambda text: Paragraph(text),
        lambda text: Quote(text),
        lambda text: StarItem(text),
        lambda text: Heading(text),
        lambda text: Note(text),
        lambda text: Banner(text, (text,)),
        lambda text: BulletList((text, text, text)),
        lambda text: NumberedSteps((text, text, text)),
        lambda text: Checklist((text, text)),
        lambda text: Facts(((text, text), ("b", text))),
        lambda text: CardPair(Card(text, (text,), text), Card("b", (text,))),
        lambda text: CardPair(Card(text, (text, text))),
        lambda text: Plate((text,)),
        lambda text: Table(
            ("a", "b", "c"),
            ((Cell(text, text), Cell(text), Cell("k")), (Cell("x"), Cell(text), Cell(text))),
            (0.5, 0.23, 0.27),
        ),
        lambda text: Table((text, text), ((Cell("x"), Cell(text)),), (0.5, 0.5)),
    ],
)
@pytest.mark.parametrize("length", [2000, 9000])
def test_long_texts_flow_over_pages_and_nothing_is_cut(paper, block, length):
    text = numbered(length)
    document = paper(Heading("Først"), Paragraph(SENTENCE * 40), block(text), Paragraph("Sist"))
    pages = read_pages(render(document))
    found = words_in(" ".join(pages))
    for word in {*words_in(text), "Først", "Sist"}:
        assert word in found
    once = f"ord{length // 20}"
    written = [word for text in strings_in(document.blocks) for word in words_in(text)]
    assert found.count(once) >= written.count(once) > 0


def test_nothing_is_drawn_outside_the_page(paper):
    blocks = (
        Heading("å" * 500),
        Quote("å" * 500),
        StarItem("å" * 500),
        Table(("a", "b"), ((Cell("å" * 500), Cell("ø" * 500, "æ" * 500)),), (0.8, 0.2)),
        CardPair(Card("å" * 500, ("ø" * 500,)), Card("b", ())),
        Facts((("å" * 100, "ø" * 500),)),
    )
    header = PageHeader("W" * 60, ("Ø" * 150,), ("Å" * 100,))
    pages = read_pages(render(paper(*blocks, header=header, footer="Æ" * 300)))
    joined = re.sub(r"\s", "", "".join(pages))
    assert joined.count("å") == 500 * 5 + 100
    assert joined.count("ø") == 500 * 3
    for page in pages:
        drawn = re.sub(r"\s", "", page)
        assert drawn.count("Æ") == 300
        assert drawn.count("Å") == 100
    assert joined.count("Ø") == 150 * len(pages)


def test_a_head_that_would_fill_every_page_goes_into_the_text_once(paper):
    header = PageHeader("Enhet", (numbered(2000),))
    pages = read_pages(render(paper(Paragraph(SENTENCE * 120), header=header)))
    assert len(pages) > 1
    assert words_in(" ".join(pages)).count("ord100") == 1


def test_what_belongs_together_stands_on_one_page_and_long_things_are_parted_all_the_same(paper):
    whole = Together(
        (Heading("Hode", 3), Facts((("a", "b"), ("c", "d"))), Paragraph("Hale", Tone.MUTED))
    )
    for lines in range(28, 44):
        filling = Paragraph("\n".join(["x"] * lines))
        pages = read_pages(render(paper(filling, whole)))
        (page,) = [text for text in pages if "Hode" in text]
        assert "Hale" in page
    long = Together((Heading("Hode", 3), Facts((("a", numbered(9000)),)), Paragraph("Hale")))
    pages = read_pages(render(paper(Paragraph("Først"), long)))
    assert len(pages) > 2
    assert "Hale" in pages[-1]


def test_what_takes_too_many_pages_is_set_smaller(paper):
    def made(count):
        return replace(paper(Paragraph(SENTENCE * count)), size=TextSize.LARGE)

    large = next(one for one in map(made, range(150, 300, 2)) if len(read_pages(render(one))) == 3)
    assert len(read_pages(render(fitted(large, 2)))) == 2
    assert fitted(large, 3) == large
    small = replace(large, size=TextSize.COMPACT)
    assert fitted(small, 1) == small  # never larger than it was

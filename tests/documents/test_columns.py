"""Two columns side by side: how they go overleaf, and what large print makes of them."""

import re
from dataclasses import replace

import pytest

from csnat_app.documents.blocks import (
    Banner,
    BulletList,
    Card,
    CardPair,
    Cell,
    Heading,
    InLanguage,
    Paragraph,
    SideBySide,
    Table,
)
from csnat_app.documents.document import TextSize
from csnat_app.documents.pdf.columns import ColumnsFlow
from csnat_app.documents.pdf.flowables import TextFlow
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.paging import paginate
from csnat_app.documents.pdf.render import render
from csnat_app.documents.pdf.styles import TextStyle
from csnat_app.documents.plain_text import plain_text

from .conftest import read_pages
from .spoken import said, unmarked

STYLE = TextStyle(regular(), 8, 10)


def text(count, name="x", **more):
    return TextFlow([f"{name}{number}" for number in range(count)], STYLE, **more)


def lines_of(pages):
    """For every page the lines of the left column and of the right."""
    return [
        tuple(
            [line for flow in side for line in flow.lines]
            for side in (placed.flow.left, placed.flow.right)
        )
        for page in pages
        for placed in page
    ]


def test_a_column_goes_on_overleaf_while_the_other_has_ended() -> None:
    pages = paginate([ColumnsFlow([text(14, "a")], [text(3, "b")], 50, 10)], 100)
    assert lines_of(pages) == [
        ([f"a{n}" for n in range(10)], ["b0", "b1", "b2"]),
        ([f"a{n}" for n in range(10, 14)], []),
    ]


def test_no_line_is_lost_on_any_page() -> None:
    left = [text(7, f"l{n}", keep_with_next=n % 3 == 0) for n in range(9)]
    right = [text(5, f"r{n}") for n in range(14)]
    pages = paginate([text(6), ColumnsFlow(left, right, 50, 10)], 100)[1:]
    found = lines_of(pages)
    for side, flows in ((0, left), (1, right)):
        read = [line for page in found for line in page[side]]
        assert read == [line for flow in flows for line in flow.lines]
    assert all(placed.flow.height <= 100.01 for page in pages for placed in page)


def test_columns_wait_for_the_next_page_if_one_of_them_has_no_room() -> None:
    columns = ColumnsFlow([text(6, "a")], [text(3, "b")], 50, 10)
    pages = paginate([text(8), columns], 100)
    assert [len(page) for page in pages] == [1, 1]


def test_a_heading_in_columns_keeps_with_what_follows() -> None:
    heading = ColumnsFlow([text(1, "h", keep_with_next=True)], [text(1, "i")], 50, 10)
    pages = paginate([text(8), heading, text(3, "b")], 100)
    assert [len(page) for page in pages] == [1, 2]


LONG = "Jeg ligger våken og hører etter pusten hans hver eneste natt. " * 30


@pytest.fixture
def twofold(paper):
    def beside(left, right):
        return SideBySide((left,), (InLanguage("se", (right,)),))

    return paper(
        beside(Banner("Forside", ("Hei",)), Banner("Ovdasiidu", ("Bures",))),
        beside(Heading("Del"), Heading("Oassi")),
        beside(Paragraph(LONG), Paragraph("Buorre beaivi")),
        beside(BulletList(("prikk", "punkt")), BulletList(("čuokkis", "nubbi"))),
        CardPair(Card("Ring", ("00 00",)), Card("Neste", ("tirsdag",))),
    )


def words_of(text):
    return re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize("size", TextSize)
def test_columns_are_read_word_by_word_left_before_right(twofold, size) -> None:
    document = replace(twofold, size=size)
    pdf = render(document)
    assert unmarked(pdf) == []
    (body,) = [part for part in said(pdf).kids if part.all("H1")]
    assert words_of(body.text) == words_of(plain_text(document))


def test_each_part_says_its_language(twofold) -> None:
    parts = [part for part in said(render(twofold)).all("Sect") if part.language]
    assert [part.language for part in parts] == ["se"] * 4
    assert words_of(parts[0].text) == ["Ovdasiidu", "Bures"]
    heads = [part.kids[0].kind for part in parts[1:]]
    assert heads == ["H2", "P", "L"]  # a heading on the right stands no deeper than its twin


TABLE = Table(
    ("Hva", "Hvem"),
    ((Cell("Nattevakt", "Tilbud: Røde K", "Fálaldat: Røde K", "se"), Cell("Jeg")),),
    (0.7, 0.3),
    ("Mii", "Gii"),
    "se",
)


def test_a_cell_says_which_of_its_words_are_in_another_language(paper) -> None:
    tree = said(render(paper(Heading("A", 1), TABLE)))
    (table,) = tree.all("Table")
    assert [(span.language, span.text.split()[0]) for span in table.all("Span")] == [
        ("", "Hva"),
        ("se", "Mii"),
        ("", "Hvem"),
        ("se", "Gii"),
        ("", "Nattevakt"),
        ("se", "Fálaldat:"),
    ]
    read = "Hva Mii Hvem Gii Nattevakt Tilbud Røde K Fálaldat Røde K Jeg"
    assert words_of(table.text) == words_of(read)


def test_the_other_language_is_tagged_on_every_page_it_goes_on_to(paper) -> None:
    cell = Cell("Nattevakt " * 200, "", "Idjafákta " * 200, "se")
    tree = said(render(paper(Heading("A", 1), Table(("Hva",), ((cell,),), (1.0,)))))
    (other,) = [span for span in tree.all("Span") if span.language]
    assert words_of(other.text) == ["Idjafákta"] * 200


def test_large_print_has_no_narrow_columns(paper) -> None:
    """A row of a table becomes facts, cards stand below each other, and every word stays."""
    cards = CardPair(Card("Ring", ("00 00",)), Card("Neste", ("tirsdag",)))
    document = replace(paper(Heading("A", 1), TABLE, cards), size=TextSize.HUGE)
    pdf = render(document)
    (table,) = said(pdf).all("Table")
    assert table.outline() == (
        "Table",
        ("TR", ("TH", "Span", "Span"), ("TD", "Span", "Span")),
        ("TR", ("TH", "Span", "Span"), "TD"),
    )
    assert {cell.scope for cell in table.all("TH")} == {"Row"}
    read = "Hva Mii Nattevakt Tilbud Røde K Fálaldat Røde K Hvem Gii Jeg"
    assert words_of(table.text) == words_of(read)
    lines = read_pages(pdf)[0].splitlines()
    assert not any("Ring" in line and "Neste" in line for line in lines)


def test_an_action_in_large_print_is_not_parted(paper) -> None:
    rows = tuple((Cell(f"tiltak{n} " * 9), Cell("Sykepleieren")) for n in range(12))
    table = Table(("Hva", "Hvem"), rows, (0.7, 0.3))
    pages = read_pages(render(replace(paper(Heading("A", 1), table), size=TextSize.HUGE)))
    assert len(pages) > 1
    for number in range(12):
        assert sum(f"tiltak{number} " in page for page in pages) == 1
    assert all(page.count("Sykepleieren") == page.count("Hva") for page in pages)

"""A folded booklet: which page is printed where, and that it is read like the pages themselves."""

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from csnat_app.documents.blocks import (
    BulletList,
    Heading,
    InLanguage,
    PageBreak,
    Paragraph,
    StarItem,
)
from csnat_app.documents.document import PageHeader, Paper
from csnat_app.documents.pdf.booklet import sides
from csnat_app.documents.pdf.render import render

from .conftest import read_pages
from .spoken import said, unmarked


def counted(sheets):
    """Page numbers as people count them, 0 for a blank."""
    return [tuple(0 if page is None else page + 1 for page in side) for side in sheets]


@pytest.mark.parametrize(
    ("pages", "printed"),
    [
        (4, [(4, 1), (2, 3)]),
        (8, [(8, 1), (2, 7), (6, 3), (4, 5)]),
        (3, [(3, 1), (2, 0)]),
        (1, [(0, 1), (0, 0)]),
    ],
)
def test_pages_are_printed_where_folding_puts_them(pages, printed) -> None:
    assert counted(sides(pages)) == printed


@pytest.mark.parametrize("pages", range(1, 18))
def test_turning_the_leaves_shows_the_pages_in_order(pages) -> None:
    """The paper is laid on a pile, folded in the middle and read."""
    sheets = counted(sides(pages))
    fronts, backs = sheets[::2], sheets[1::2]
    read = []
    for front, back in zip(fronts, backs, strict=True):
        read += [front[1], back[0]]
    for front, back in zip(reversed(fronts), reversed(backs), strict=True):
        read += [back[1], front[0]]
    assert [page for page in read if page] == list(range(1, pages + 1))
    assert pages < 2 or read[-1] == pages  # the last page is the back


@pytest.fixture
def small(paper):
    blocks = [Heading("Forside", 1), StarItem("Viktig", True, "Stjerne")]
    for name in ("andre", "tredje", "fjerde", "femte"):
        blocks += [PageBreak(), Heading(f"Den {name} siden"), BulletList((f"a{name}", f"b{name}"))]
    blocks.append(InLanguage("se", (Paragraph("Buorre beaivi"),)))
    made = paper(*blocks, header=PageHeader("Prøveteamet"), footer="Fra oss")
    return replace(made, paper=Paper.A5)


def test_the_booklet_is_read_word_by_word_like_its_pages(small) -> None:
    pages, booklet = (said(render(replace(small, paper=one))) for one in (Paper.A5, Paper.BOOKLET))
    assert booklet.outline() == pages.outline()
    assert booklet.text == pages.text
    assert [part.language for part in booklet.all("Sect") if part.language] == ["se"]
    assert [star.alt for star in booklet.all("Figure")] == ["Stjerne"]


def test_every_mark_on_a_sheet_has_one_owner(small) -> None:
    pdf = render(replace(small, paper=Paper.BOOKLET))
    assert unmarked(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            content = b"\n".join(stream.read_bytes() for stream in [page.Contents]).decode(
                "latin-1"
            )
            numbers = [int(found) for found in re.findall(r"/MCID (\d+)", content)]
            assert numbers == list(range(len(numbers)))


def test_two_pages_stand_on_each_side(small) -> None:
    pdf = render(replace(small, paper=Paper.BOOKLET))
    with pikepdf.open(BytesIO(pdf)) as document:
        assert {tuple(round(float(edge)) for edge in page.mediabox) for page in document.pages} == {
            (0, 0, 842, 595)
        }
    texts = read_pages(pdf)
    held = [[page for page in range(1, 6) if f"Side {page} av 5" in text] for text in texts]
    assert held == [[1, 5], [2], [3], [4]]
    assert "Forside" in texts[0]


def test_a_bookmark_opens_the_sheet_that_its_page_is_on(small) -> None:
    pdf = render(replace(small, paper=Paper.BOOKLET))
    with pikepdf.open(BytesIO(pdf)) as document, document.open_outline() as outline:
        (first,) = outline.root
        sheets = [page.obj.objgen for page in document.pages]
        at = {one.title: sheets.index(one.destination[0].objgen) for one in first.children}
    assert at == {
        "Den andre siden": 1,
        "Den tredje siden": 2,
        "Den fjerde siden": 3,
        "Den femte siden": 0,
    }

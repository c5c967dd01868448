"""Real PDFs, read back with a reader that is not ours."""

import io
import re
import struct
import unicodedata
import zlib
from dataclasses import fields, is_dataclass, replace

import pikepdf
import pytest
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
    Together,
    Tone,
)
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.document import Document, PageHeader, TextSize
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import REPLACEMENT, shown
from csnat_app.documents.pdf.render import fitted, render

from .conftest import read_pages

SENTENCE = "Jeg ligger våken og hører etter pusten. "


def words_in(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text))


def strings_in(value):
    """Every text in blocks, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from strings_in(part)


def numbered(count):
    """That many characters of words which are all different."""
    text = " ".join(f"ord{number}" for number in range(count))
    return text[:count].rsplit(" ", 1)[0]


@pytest.fixture
def everything(paper):
    return paper(
        Banner("Forside", ("Velkommen hit",)),
        Heading("Overskrift", 1),
        Paragraph("Under", Tone.MUTED),
        Paragraph("Innledning", Tone.LEAD),
        Heading("Avdeling"),
        StarItem("Stjerneområde"),
        Quote("«Sagt & <b>skrevet</b>»"),
        StarItem("Uten stjerne", False),
        BulletList(("punkt", "prikk")),
        NumberedSteps(("steg", "trinn")),
        Table(("Hva", "Hvem"), ((Cell("rad", "anmerkning"), Cell("jeg")),), (0.7, 0.3)),
        Facts((("Navn", "Prøve"),)),
        PageBreak(),
        Heading("Underavdeling", 3),
        Paragraph("Sterkt", Tone.STRONG),
        Paragraph("Brødtekst"),
        Note("merk dette", "Viktig"),
        Plate(("ABCD EFGH",)),
        Checklist(("husk",)),
        Spacer(40),
        CardPair(Card("Ring", ("00 00 00 00",), "når som helst"), Card("Neste", ("tirsdag",))),
        Signature(("Sted", "Underskrift")),
        header=PageHeader("Prøveteamet", ("Prøvegata 1",), ("Laget i dag",)),
        footer="Din egen",
    )


def test_every_word_of_every_block_is_on_the_pages(everything):
    pages = read_pages(render(everything))
    assert len(pages) == 2
    found = words_in(" ".join(pages))
    expected = [word for text in strings_in(everything.blocks) for word in words_in(text)]
    assert len(expected) > 40
    for word in expected:
        assert found.count(word) >= expected.count(word)
    assert "<b>skrevet</b>»" in pages[0]
    for number, page in enumerate(pages, start=1):
        for text in ("Prøveteamet", "Prøvegata 1", "Laget i dag", "Din egen"):
            assert text in page
        assert f"Side {number} av 2" in page


def test_only_fira_sans_and_all_of_it_embedded(everything):
    with pikepdf.open(io.BytesIO(render(everything))) as pdf:
        fonts = [
            font
            for page in pdf.pages
            for font in page.Resources.Font.values()  # type: ignore[operator]
        ]
        assert {re.sub("^/[A-Z]{6}\\+", "", str(font.BaseFont)) for font in fonts} == {
            "FiraSans-Regular",
            "FiraSans-Italic",
            "FiraSans-SemiBold",
        }
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert all("/ToUnicode" in font for font in fonts)
        assert b"Helvetica" not in b"".join(
            o.unparse() for o in pdf.objects if isinstance(o, pikepdf.Dictionary)
        )


def test_title_and_language_but_no_person_in_the_file(carer, round_, unit, labels, words, dates):
    document = compose_plan(carer, round_, unit, labels, words, dates, PlanCopy.CARER)
    with pikepdf.open(io.BytesIO(render(document))) as pdf:
        assert pdf.Root.Lang == "nb"
        assert pdf.docinfo.Title == "Min plan"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        for value in pdf.docinfo.values():
            assert "Øve" not in str(value)


def test_a4_upright(everything):
    with pikepdf.open(io.BytesIO(render(everything))) as pdf:
        assert [float(side) for side in pdf.pages[0].MediaBox] == [0, 0, 595.28, 841.89]


def test_the_same_document_gives_the_same_bytes(everything):
    assert render(everything) == render(everything)


def test_practice_and_draft_stand_on_every_page(paper):
    bare = paper(Paragraph(SENTENCE * 200))
    marked = Document(
        bare.title,
        "se",
        bare.blocks,
        bare.header,
        "",
        bare.page_of,
        "HÁRJEHUS",
        "Teaksta lea álgočálus.",
    )
    pages = read_pages(render(marked))
    assert len(pages) > 2
    assert all("HÁRJEHUS" in page and "Teaksta lea álgočálus." in page for page in pages)


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


def test_emoji_and_control_characters_are_shown_as_a_box(paper):
    pages = read_pages(render(paper(Paragraph("før 😀 etter \x01 slutt 漢"))))
    assert f"før {REPLACEMENT} etter {REPLACEMENT} slutt {REPLACEMENT}" in pages[0]


def _png(width, height):
    def chunk(kind, data):
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    rows = b"".join(b"\x00" + b"\x0f\x5c\x63" * width for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def test_a_logo_is_drawn_and_a_damaged_one_left_out(paper):
    def images(logo):
        header = PageHeader("Enhet", logo=logo)
        with pikepdf.open(io.BytesIO(render(paper(Paragraph("a"), header=header)))) as pdf:
            return len(pdf.pages[0].get_images())

    logo = _png(60, 20)
    assert images(logo) == 1
    assert images(b"no picture") == 0
    assert images(logo[:-30]) == 0


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

"""Real PDFs, read back with a reader that is not ours."""

import io
import re

import pikepdf
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
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.pdf.lines import REPLACEMENT
from csnat_app.documents.pdf.render import render
from tests.documents.pages import SENTENCE, strings_in, words_in
from tests.support_pictures import png

from .conftest import read_pages


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


def test_emoji_and_control_characters_are_shown_as_a_box(paper):
    pages = read_pages(render(paper(Paragraph("før 😀 etter \x01 slutt 漢"))))
    assert f"før {REPLACEMENT} etter {REPLACEMENT} slutt {REPLACEMENT}" in pages[0]


def test_a_logo_is_drawn_and_a_damaged_one_left_out(paper):
    def images(logo):
        header = PageHeader("Enhet", logo=logo)
        with pikepdf.open(io.BytesIO(render(paper(Paragraph("a"), header=header)))) as pdf:
            return len(pdf.pages[0].get_images())

    logo = png(60, 20)
    assert images(logo) == 1
    assert images(b"no picture") == 0
    assert images(logo[:-30]) == 0

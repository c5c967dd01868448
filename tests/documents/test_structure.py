"""Documents as a screen reader meets them: what is read, in which order, as what."""

import re
from io import BytesIO

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
    InLanguage,
    Note,
    NumberedSteps,
    Paragraph,
    Plate,
    Quote,
    Signature,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.document import PageHeader
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text

from .spoken import said, unmarked

LONG = "Jeg ligger våken og hører etter pusten hans hver eneste natt. " * 12


@pytest.fixture
def everything(paper):
    return paper(
        Heading("Overskrift", 1),
        Paragraph(LONG + "\nny linje\n\nog en til", Tone.LEAD),
        Heading("Avdeling"),
        StarItem("Stjerneområde", True, "Viktigst nå"),
        Quote("«Sagt»"),
        BulletList(("punkt", "prikk")),
        NumberedSteps(("steg", "trinn")),
        Table(("Hva", "Hvem"), ((Cell("rad", "anmerkning"), Cell("jeg")),), (0.7, 0.3)),
        Facts((("Navn", "Prøve"),)),
        Note("merk dette", "Viktig"),
        Plate(("ABCD EFGH",)),
        Checklist(("husk",)),
        InLanguage("se", (Heading("Oassi", 3), Paragraph("Buorre beaivi"))),
        CardPair(Card("Ring", ("00 00 00 00",), "når som helst"), Card("Neste", ("tirsdag",))),
        Signature(("Sted", "Underskrift")),
        header=PageHeader("Prøveteamet", ("Prøvegata 1",), ("Laget i dag",)),
        footer="Din egen",
    )


def words_of(text):
    return re.findall(r"[^\W_]+", text)


def body_of(tree):
    """What stands between head and foot."""
    (body,) = [part for part in tree.kids if part.all("H1")]
    return body


def test_every_part_is_what_it_is(everything):
    head, body, foot = said(render(everything)).kids
    assert head.outline() == ("Sect", "P", "P", "P")
    assert foot.outline() == ("Sect", "P")
    assert [kid.outline() for kid in body.kids] == [
        "H1",
        "P",
        "H2",
        ("P", "Figure", "Span"),
        ("BlockQuote", "P"),
        ("L", ("LI", "LBody"), ("LI", "LBody")),
        ("L", ("LI", "Lbl", "LBody"), ("LI", "Lbl", "LBody")),
        ("Table", ("TR", "TH", "TH"), ("TR", "TD", "TD")),
        ("Table", ("TR", "TH", "TD")),
        ("Div", "P", "P"),
        ("Div", "P"),
        ("L", ("LI", "LBody")),
        ("Sect", "H3", "P"),
        ("Div", "P", "P", "P"),
        ("Div", "P", "P"),
        "P",
        "P",
    ]


def test_what_is_read_is_word_by_word_what_the_blocks_say(everything):
    body = body_of(said(render(everything)))
    numerals = [label.text for label in body.all("Lbl")]
    assert numerals == ["1", "2"]
    blocks = plain_text(everything)
    # Plain text has no columns, so it tells a row in another order.
    in_columns = blocks.replace("rad (Hvem: jeg)\nanmerkning", "Hva Hvem rad anmerkning jeg")
    assert words_of(body.text) == words_of(in_columns)


def test_nothing_stands_on_a_page_that_is_neither_read_nor_an_ornament(everything):
    assert unmarked(render(everything)) == []


def test_a_part_in_another_language_says_so(everything):
    tree = said(render(everything))
    (part,) = [one for one in tree.all("Sect") if one.language]
    assert part.language == "se"
    assert words_of(part.text) == ["Oassi", "Buorre", "beaivi"]


def test_a_star_is_read_as_what_it_means(everything):
    (star,) = said(render(everything)).all("Figure")
    assert star.alt == "Viktigst nå"


def test_header_cells_say_what_they_head(everything):
    scopes = [cell.scope for cell in said(render(everything)).all("TH")]
    assert scopes == ["Column", "Column", "Row"]


def test_a_table_without_names_for_its_columns_is_headed_by_its_first_cells(paper):
    table = Table((), ((Cell("Område"), Cell("mer")), (Cell("Annet"), Cell("nok"))), (0.5, 0.5))
    (row, _) = said(render(paper(Heading("A", 1), table))).all("TR")
    assert row.outline() == ("TR", "TH", "TD")
    assert row.kids[0].scope == "Row"


def test_a_long_table_is_one_table_whose_header_is_read_once(paper):
    rows = tuple((Cell(f"tiltak {number} " + LONG), Cell("jeg")) for number in range(30))
    pdf = render(paper(Heading("A", 1), Table(("Hva", "Hvem"), rows, (0.7, 0.3))))
    with pikepdf.open(BytesIO(pdf)) as document:
        assert len(document.pages) > 3
    tree = said(pdf)
    assert len(tree.all("Table")) == 1
    assert len(tree.all("TR")) == 31
    assert words_of(tree.all("Table")[0].text).count("Hva") == 1
    # A row that goes on overleaf is one row all the same.
    assert all(words_of(row.text).count("tiltak") == 1 for row in tree.all("TR")[1:])


def test_a_paragraph_over_two_pages_is_one_paragraph(paper):
    tree = said(render(paper(Heading("A", 1), Paragraph(LONG * 12))))
    (paragraph,) = [one for one in body_of(tree).kids if one.kind == "P"]
    assert words_of(paragraph.text) == words_of(LONG * 12)


def test_no_level_of_headings_is_missing(paper):
    tree = said(render(paper(Banner("Forside", ("Hei",)), Heading("Liten", 3), Heading("Del"))))
    assert [kid.kind for kid in body_of(tree).kids] == ["Div", "H2", "H2"]
    assert tree.all("H1")[0].text == "Forside"


def test_head_and_foot_are_read_once(paper):
    head = PageHeader("Prøveteamet", ("Prøvegata 1",))
    document = paper(Heading("A", 1), Paragraph(LONG * 12), header=head, footer="Din egen")
    words = words_of(said(render(document)).text)
    assert words.count("Prøveteamet") == words.count("egen") == 1


def test_headings_are_bookmarks(everything):
    with pikepdf.open(BytesIO(render(everything))) as pdf, pdf.open_outline() as outline:
        (first,) = outline.root
        assert first.title == "Overskrift"
        (section,) = first.children
        assert [section.title, *(below.title for below in section.children)] == [
            "Avdeling",
            "Oassi",
        ]


def test_the_file_says_that_it_is_accessible_and_can_be_kept(everything):
    with pikepdf.open(BytesIO(render(everything))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert all(page.Tabs == "/S" for page in pdf.pages)
        with pdf.open_metadata(update_docinfo=False) as metadata:
            assert metadata.pdfa_status == "2A"
            assert metadata["dc:title"] == everything.title == str(pdf.docinfo.Title)
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["pdf:Producer"] == str(pdf.docinfo.Producer)
            assert metadata["xmp:CreatorTool"] == str(pdf.docinfo.Creator)

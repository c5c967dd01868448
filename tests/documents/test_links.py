"""Addresses on the web can be followed, by hand and by ear."""

import io

import pikepdf
import pytest

from csnat_app.documents.blocks import Facts, Heading
from csnat_app.documents.pdf.links import web_address
from csnat_app.documents.pdf.render import render
from tests.documents.spoken import said, unmarked

LONG = "https://example.org/" + "/".join(f"del{number}" for number in range(60))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" http://example.org ", "http://example.org"),
        ("www.example.org", "https://www.example.org"),
        ("https://example.org/pårørende", "https://example.org/p%C3%A5r%C3%B8rende"),
        ("https://example.org/100%20", "https://example.org/100%20"),
        ("se https://example.org", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("", ""),
        ("https://example.org/<b>", ""),
    ],
)
def test_only_a_text_that_is_an_address_is_followed(text: str, address: str) -> None:
    assert web_address(text) == address


def test_a_link_is_read_as_one_and_leads_where_it_says(paper) -> None:
    pdf = render(paper(Heading("A", 1), Facts((("Nettside", "https://example.org/å"),))))
    (link,) = said(pdf).all("Link")
    assert link.text.strip() == "https://example.org/å"
    assert link.address == "https://example.org/%C3%A5"
    assert unmarked(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as file:
        page = file.pages[0]
        (note,) = page.Annots
        assert str(note.Contents) == link.address  # what is said of it
        assert int(note.F) & 4  # printed, as PDF/A wants it
        left, lower, right, upper = (float(edge) for edge in note.Rect)
        assert 0 < left < right < float(page.MediaBox[2])
        assert 0 < lower < upper < float(page.MediaBox[3])
        numbers = list(file.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        assert owners[int(note.StructParent)].S == "/Link"
        assert list(owners) == sorted(owners)


def test_an_address_over_several_lines_and_pages_can_be_followed_from_each(paper) -> None:
    pdf = render(paper(Heading("A", 1), Facts((("Nettside", LONG), ("To", LONG * 20)))))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        counts = [len(page.get("/Annots", ())) for page in file.pages]
        assert len(counts) > 1
        assert all(count > 1 for count in counts)
    first, _second = said(pdf).all("Link")
    assert "".join(first.text.split()) == LONG

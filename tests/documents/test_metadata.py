"""The day that a file says it was made on."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from csnat_app.documents.blocks import Paragraph
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.pdf.render import render

DOCUMENT = Document("A", "nb", (Paragraph("a"),), PageHeader(), "", "{page}")


@pytest.fixture(autouse=True)
def _no_day_of_the_machine(monkeypatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def days(pdf: bytes) -> tuple[str | None, ...]:
    """As the older description says them, and as the newer one does."""
    with pikepdf.open(BytesIO(pdf)) as found:
        older = [found.docinfo.get(name) for name in ("/CreationDate", "/ModDate")]
        with found.open_metadata(update_docinfo=False) as newer:
            names = ("xmp:CreateDate", "xmp:ModifyDate")
            return (*(said and str(said) for said in older), *(newer.get(name) for name in names))


def test_a_document_of_a_day_says_that_day_twice() -> None:
    pdf = render(replace(DOCUMENT, day=date(2026, 3, 5)))
    old, new = "D:20260305000000+00'00'", "2026-03-05T00:00:00+00:00"
    assert days(pdf) == (old, old, new, new)
    assert pdf == render(replace(DOCUMENT, day=date(2026, 3, 5)))


def test_a_document_of_no_day_says_none() -> None:
    assert days(render(DOCUMENT)) == (None,) * 4


def test_a_build_can_say_which_day_but_a_document_knows_better(monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert days(render(DOCUMENT))[2] == "2023-11-14T00:00:00+00:00"
    assert days(render(replace(DOCUMENT, day=date(2026, 3, 5))))[2] == "2026-03-05T00:00:00+00:00"

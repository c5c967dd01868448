"""A plan of two pages, against plain reportlab drawing the same text."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from bench import invented
from bench.harness import Row, alternate, milliseconds
from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.blocks import Document
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.pdf import fonts
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.carers import Carer

_TIMES = 40
_NEEDS = 4
_SIZE = 12
_LEADING = 17
_MARGIN = 60


def rows() -> list[Row]:
    plan()
    pages = render(plan()).count(b"/Type /Page\n")
    if pages != 2:
        raise RuntimeError(f"the plan to measure has {pages} pages")
    text = plain_text(plan())
    ours, floor = alternate(
        lambda: milliseconds(lambda: render(plan())),
        lambda: milliseconds(lambda: draw(text)),
        _TIMES,
    )
    return [Row("a plan of two pages as PDF", ours, floor, "ms", 2)]


_LIBRARY = ContentLibrary(assets.content_folder())


def plan() -> Document:
    """The blocks of the plan, composed anew from what a store would give."""
    carer = Carer("c", "Prøve Prøvesen", "spouse", "P-1", "nb", "00 00 00 00", invented.NOW)
    round_ = invented.a_round(carer.id, 0, needs=_NEEDS)
    return compose_plan(
        carer,
        round_,
        invented.UNIT,
        _LIBRARY.instrument_text(round_.instrument_id, round_.instrument_version, "nb"),
        _LIBRARY.text_set("words", "nb"),
        _LIBRARY.date_words("nb"),
        PlanCopy.CARER,
    )


def draw(text: str) -> bytes:
    """The same text in the same font, one line after the other, with nothing else."""
    file = BytesIO()
    name = fonts.regular().name
    width, height = A4
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    canvas.setFont(name, _SIZE)
    y = height - _MARGIN
    for paragraph in text.splitlines():
        for line in simpleSplit(paragraph, name, _SIZE, width - 2 * _MARGIN) or [""]:
            if y < _MARGIN:
                canvas.showPage()
                canvas.setFont(name, _SIZE)
                y = height - _MARGIN
            canvas.drawString(_MARGIN, y, line)
            y -= _LEADING
    canvas.save()
    return file.getvalue()

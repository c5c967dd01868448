"""A plan of two pages, against plain reportlab drawing the same text."""

import statistics
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from itertools import product
from typing import NamedTuple
from unittest import mock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from bench import invented, reports, window
from bench.harness import Row, alternate, milliseconds
from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.leaflet import compose_leaflet, compose_leaflet_in_two
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.document import Document, Paper
from csnat_app.documents.pdf import render
from csnat_app.documents.pdf.pen import Pen, baseline
from csnat_app.documents.pdf.styles import TextStyle
from csnat_app.documents.pdf.tags import Element
from csnat_app.domain.carers import Carer
from csnat_app.services.shapes import Shape

_TIMES = 40
_NEEDS = 4
_LEAFLETS = 5  # times each


class Line(NamedTuple):
    """A line of text as it stands on a page; points."""

    page: int
    font: str
    size: float
    x: float
    y: float
    text: str


def rows() -> list[Row]:
    lines = lines_of(plan())
    if lines[-1].page != 2:
        raise RuntimeError(f"the plan to measure has {lines[-1].page} pages")
    ours, floor = alternate(
        lambda: milliseconds(lambda: render.render(plan())),
        lambda: milliseconds(lambda: draw(lines)),
        _TIMES,
    )
    return [
        Row("a plan of two pages as PDF", ours, floor, "ms", 2),
        Row("a leaflet, fonts loaded", leaflets(), None, "ms", 100),
        *reports.rows(),
        *window.preview(),
    ]


def leaflets() -> float:
    """Milliseconds for the slowest of all leaflets: every language, any two, every paper."""
    codes = _LIBRARY.text_languages("leaflet")
    slowest = 0.0
    for shape, first, other in product(Shape, codes, codes):
        taken = [milliseconds(partial(leaflet, shape, first, other)) for _ in range(_LEAFLETS)]
        slowest = max(slowest, statistics.median(taken))
    return slowest


def leaflet(shape: Shape, first: str, other: str) -> bytes:
    """In two languages, or in one if both are the same."""
    large = shape is Shape.LARGE
    paper = Paper.A4 if large else Paper(shape)
    texts, others = (
        (_LIBRARY.text_set("leaflet", code), _LIBRARY.text_set("words", code))
        for code in (first, other)
    )
    if first == other:
        document = compose_leaflet(*texts, invented.UNIT, paper=paper, large=large)
    else:
        document = compose_leaflet_in_two(texts, others, invented.UNIT, paper=paper, large=large)
    return render.render(document)


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


def lines_of(document: Document) -> list[Line]:
    """Every line of text that the document shows, noted while it is drawn."""
    noted: list[Line] = []

    class Noting(Pen):
        def __init__(self, canvas: Canvas) -> None:
            super().__init__(canvas)
            self.page = canvas.getPageNumber

        def text(
            self,
            lines: Sequence[str],
            style: TextStyle,
            x: float,
            top: float,
            element: Element | None = None,
        ) -> None:
            super().text(lines, style, x, top, element)
            for place, line in enumerate(lines):
                y = top - baseline(style) - place * style.leading
                noted.append(Line(self.page(), style.font.name, style.size, x, y, line))

    with mock.patch.object(render, "Pen", Noting):
        render.render(document)
    return noted


def draw(lines: Sequence[Line]) -> bytes:
    """The same lines in the same fonts and places, with nothing else."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    for line in lines:
        if line.page != canvas.getPageNumber():
            canvas.showPage()
        canvas.setFont(line.font, line.size)
        canvas.drawString(line.x, line.y, line.text)
    canvas.save()
    return file.getvalue()

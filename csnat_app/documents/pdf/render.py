"""Blocks become a PDF."""

from dataclasses import replace
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from csnat_app.documents.document import Document, Paper, TextSize
from csnat_app.documents.pdf.booklet import impose
from csnat_app.documents.pdf.build import build
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import shown
from csnat_app.documents.pdf.page import Frame, frame_for
from csnat_app.documents.pdf.paging import Placed, paginate
from csnat_app.documents.pdf.pen import Pen
from csnat_app.documents.pdf.structure import with_structure
from csnat_app.documents.pdf.styles import sheet_for, styles_for
from csnat_app.documents.pdf.tags import Drawn, Element

_PROGRAM = "Pårørendesamtalen"


def fitted(document: Document, pages: int) -> Document:
    """The same, in the size of other texts for carers if it would take more pages than that."""
    smaller = document.size.value > TextSize.CARER.value
    taken = _laid_out(document, Element("Sect"), Element("Sect"))[1] if smaller else []
    return replace(document, size=TextSize.CARER) if len(taken) > pages else document


def render(document: Document) -> bytes:
    """The document as a PDF file's bytes, the same for the same document every time.

    Fonts embedded, tagged (PDF/UA-1, PDF/A-2a), with title, language and bookmarks. What a
    font cannot show appears as an empty box (see `lines`). The file names the program as its maker
    and no person.
    """
    sheet = sheet_for(document)
    root = Element("Document")
    head, body, foot = root.add("Sect"), root.add("Sect"), root.add("Sect")
    frame, pages = _laid_out(document, head, body)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(sheet.width, sheet.height),
        pageCompression=0,  # done when the structure is written
        invariant=1,  # its own day of making is taken out again: see metadata
        # without this the file would list Helvetica, which is not embedded
        initialFontName=regular().name,
        lang=document.language,
    )
    canvas.setTitle(shown(document.title, regular()))
    canvas.setAuthor(_PROGRAM)
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setSubject("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = Pen(canvas)
    for number, page in enumerate(pages, start=1):
        frame.draw_head(pen, head if number == 1 else None)
        for placed in page:
            placed.flow.draw(pen, sheet.side, frame.top - placed.offset)
        frame.draw_foot(pen, number, len(pages), foot if number == 1 else None)
        pen.next_page()
    canvas.save()
    root.prune()
    drawn = Drawn(file.getvalue(), pen.tops, tuple(pen.links))
    if document.paper is Paper.BOOKLET:
        drawn = impose(drawn, root)
    return with_structure(drawn, root, document)


def _laid_out(document: Document, head: Element, body: Element) -> tuple[Frame, list[list[Placed]]]:
    """What stands around every page, and what on which; the structure grows below the two."""
    frame = frame_for(document, styles_for(document.size))
    for flow in frame.spilled:
        flow.element = head.add("P")
    return frame, paginate([*frame.spilled, *build(document, body)], frame.room)

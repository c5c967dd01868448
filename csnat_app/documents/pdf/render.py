"""Blocks become a PDF."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from csnat_app.documents.blocks import Document, Paper
from csnat_app.documents.pdf.booklet import impose
from csnat_app.documents.pdf.build import build
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import shown
from csnat_app.documents.pdf.page import frame_for
from csnat_app.documents.pdf.paging import paginate
from csnat_app.documents.pdf.pen import Pen
from csnat_app.documents.pdf.structure import with_structure
from csnat_app.documents.pdf.styles import sheet_for, styles_for
from csnat_app.documents.pdf.tags import Element

_PROGRAM = "Pårørendesamtalen"


def render(document: Document) -> bytes:
    """The document as a PDF file's bytes, the same for the same document every time.

    Fonts embedded, tagged (PDF/UA-1, PDF/A-2a), with title, language and bookmarks. What a
    font cannot show appears as an empty box (see `lines`). The file names the program as its maker
    and no person.
    """
    frame = frame_for(document, styles_for(document.size))
    sheet = sheet_for(document.paper)
    root = Element("Document")
    head, body, foot = root.add("Sect"), root.add("Sect"), root.add("Sect")
    for flow in frame.spilled:
        flow.element = head.add("P")
    pages = paginate([*frame.spilled, *build(document, body)], frame.room)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(sheet.width, sheet.height),
        pageCompression=0,  # done when the structure is written
        invariant=1,
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
    pdf, tops = file.getvalue(), pen.tops
    if document.paper is Paper.BOOKLET:
        pdf, tops = impose(pdf, root, tops)
    return with_structure(pdf, root, tops, document)

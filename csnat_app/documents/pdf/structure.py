"""Writes a document's structure into its finished PDF: tags, bookmarks, metadata.

Sources: ISO 32000-1, 14.6 to 14.9 (marked content, structure, accessibility), ISO 14289-1
(PDF/UA-1), ISO 19005-2 (PDF/A-2, level A).
"""

from collections.abc import Mapping, Sequence
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from csnat_app.documents.document import Document
from csnat_app.documents.pdf.metadata import describe_days, output_intent, xmp
from csnat_app.documents.pdf.styles import sheet_for
from csnat_app.documents.pdf.tags import Drawn, Element, Link, Mark


def with_structure(drawn: Drawn, root: Element, document: Document) -> bytes:
    """The same pages, tagged."""
    file = BytesIO()
    with pikepdf.open(BytesIO(drawn.pdf)) as made:
        _Writer(made, drawn.links).write(root)
        _bookmarks(made, root, drawn.tops, sheet_for(document).side)
        _describe(made, document)
        made.save(
            file,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return file.getvalue()


class _Writer:
    """Turns elements into the structure tree, and the way back from each page's marks."""

    def __init__(self, pdf: pikepdf.Pdf, links: Sequence[Link]) -> None:
        self._pdf = pdf
        self._links = links
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, Object]] = [{} for _ in self._pages]
        self._linked: list[Object] = []  # the elements of links, in the order of their numbers

    def write(self, root: Element) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        parents = []
        for place, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = place
            page.Tabs = Name.S
            if "/Trans" in page:
                del page.Trans  # how a page is turned in a show; an empty one says nothing
            in_order = Array([owners[number] for number in range(len(owners))])
            parents += [place, self._pdf.make_indirect(in_order)]
        for place, owner in enumerate(self._linked, start=len(self._pages)):
            parents += [place, owner]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(parents)))
        tree.ParentTreeNextKey = len(self._pages) + len(self._linked)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name("/" + element.kind), P=parent)
        )
        if element.language:
            made.Lang = String(element.language)
        if element.alt:
            made.Alt = String(element.alt)
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
        if element.box:
            box = Array([round(edge, 2) for edge in element.box])
            made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
        kids = [self._kid(kid, made) for kid in element.kids]
        kids += [self._followed(link, made) for link in self._links if link.element is element]
        made.K = Array(kids)
        return made

    def _followed(self, link: Link, owner: Object) -> Object:
        """A place on a page that leads elsewhere, as a kid of its element."""
        page = self._pages[link.page]
        address = String(link.element.address)
        place = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(edge, 2) for edge in link.box]),
                Border=Array([0, 0, 0]),
                F=4,  # printed as well, as PDF/A wants it
                Contents=address,
                A=Dictionary(Type=Name.Action, S=Name.URI, URI=address),
                StructParent=len(self._pages) + len(self._linked),
            )
        )
        self._linked.append(owner)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(place)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=place)

    def _kid(self, kid: Element | Mark, parent: Object) -> Object:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        self._owners[kid.page][kid.number] = parent
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)


def _bookmarks(pdf: pikepdf.Pdf, root: Element, tops: Mapping[Mark, float], left: float) -> None:
    """One for every heading, below that of the next higher level."""
    with pdf.open_outline() as outline:
        above: list[tuple[int, pikepdf.OutlineItem]] = []
        for heading in _headings(root):
            mark = heading.first_mark()
            if mark is None:
                continue
            item = pikepdf.OutlineItem(
                heading.title, mark.page, "XYZ", left=left, top=tops[mark] + 6
            )
            level = int(heading.kind[1:])
            while above and above[-1][0] >= level:
                above.pop()
            (above[-1][1].children if above else outline.root).append(item)
            above.append((level, item))


def _headings(element: Element) -> "list[Element]":
    found = [element] if element.title else []
    for kid in element.elements():
        found += _headings(kid)
    return found


def _describe(pdf: pikepdf.Pdf, document: Document) -> None:
    metadata = pdf.make_stream(xmp(document))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = metadata
    pdf.Root.Lang = String(document.language)
    pdf.Root.OutputIntents = Array([output_intent(pdf)])
    describe_days(pdf, document)
    # PDF/A wants the older description to say the same as the newer one.
    for name in ("/Subject", "/Keywords", "/Trapped"):
        if name in pdf.docinfo:
            del pdf.docinfo[name]

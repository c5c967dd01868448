"""Pages in the order in which a folded booklet is printed: two of them on each side of the paper.

Marks on the pages are numbered anew and the structure follows them, so a booklet is read in the
order of its pages, not in that of its sheets.
"""

from io import BytesIO

import pikepdf
from pikepdf import Dictionary

from csnat_app.documents.pdf.tags import Drawn, Element, Link, Mark

_SHEET = (841.89, 595.28)  # A4 lying down


def sides(pages: int) -> tuple[tuple[int | None, int | None], ...]:
    """Which pages stand left and right on each side of the paper, counted from 0; None is blank.

    Front and back of a sheet follow each other, the outermost sheet first. The last page is the
    booklet's back, so blank pages come before it.
    """
    places = -(-pages // 4) * 4
    order: list[int | None] = list(range(pages))
    back = max(1, pages - 1)
    order[back:back] = [None] * (places - pages)
    found = []
    for place in range(places // 2):
        pair = (order[places - 1 - place], order[place])
        found.append(pair if place % 2 == 0 else (pair[1], pair[0]))
    return tuple(found)


def impose(drawn: Drawn, root: Element) -> Drawn:
    """The same pages two by two; the marks below `root` are changed to where they now are."""
    moved: dict[Mark, Mark] = {}
    placed: dict[int, tuple[int, float]] = {}  # of a page: its side of the paper, and how far in
    file = BytesIO()
    with pikepdf.open(BytesIO(drawn.pdf)) as made:
        pages = list(made.pages)
        for side, pair in enumerate(sides(len(pages))):
            content = bytearray()
            resources = Dictionary()
            marks = 0
            for half, number in enumerate(pair):
                if number is None:
                    continue
                page = pages[number]
                _merge(resources, page.Resources)
                shifted, used = _shifted(page, marks)
                middle = _SHEET[0] / 2
                x = middle - float(page.mediabox[2]) if half == 0 else middle
                placed[number] = (side, x)
                content += b"q 1 0 0 1 %.3f 0 cm\n%s\nQ\n" % (x, shifted)
                for mark in range(used):
                    moved[Mark(number, mark)] = Mark(side, marks + mark)
                marks += used
            made.add_blank_page(page_size=_SHEET)
            sheet = made.pages[-1]
            sheet.Resources = resources
            sheet.Contents = made.make_stream(bytes(content))
        del made.pages[: len(pages)]
        made.save(file)
    _move(root, moved)
    tops = {moved[mark]: top for mark, top in drawn.tops.items()}
    return Drawn(file.getvalue(), tops, tuple(_link(link, placed) for link in drawn.links))


def _link(link: Link, placed: dict[int, tuple[int, float]]) -> Link:
    side, x = placed[link.page]
    left, lower, right, upper = link.box
    return Link(side, (left + x, lower, right + x, upper), link.element)


def _shifted(page: pikepdf.Page, first: int) -> tuple[bytes, int]:
    """A page's content with its marks counted from `first`, and how many there are."""
    found = []
    used = 0
    for step in pikepdf.parse_content_stream(page):
        if str(step.operator) == "BDC":
            kind, mark = step.operands
            marked = [kind, Dictionary(MCID=int(mark.MCID) + first)]
            step = pikepdf.ContentStreamInstruction(marked, step.operator)
            used += 1
        found.append(step)
    return pikepdf.unparse_content_stream(found), used


def _merge(into: Dictionary, more: pikepdf.Object) -> None:
    """The fonts and pictures of one more page."""
    for kind, names in more.items():
        if not isinstance(names, Dictionary):
            into[kind] = names
            continue
        known = into.get(kind, Dictionary())
        for name, value in names.items():
            known[name] = value
        into[kind] = known


def _move(element: Element, moved: dict[Mark, Mark]) -> None:
    element.kids = [moved[kid] if isinstance(kid, Mark) else kid for kid in element.kids]
    for kid in element.elements():
        _move(kid, moved)

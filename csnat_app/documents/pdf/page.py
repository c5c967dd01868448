"""What stands on every page: the unit's head, the foot, and the marks that a document carries."""

from dataclasses import dataclass, replace

from csnat_app.documents.document import Document
from csnat_app.documents.pdf.flowables import TextFlow, stacked, text_flow
from csnat_app.documents.pdf.lines import break_lines, shown
from csnat_app.documents.pdf.pen import Pen, picture_size
from csnat_app.documents.pdf.styles import (
    LINE,
    TEAL,
    Sheet,
    Styles,
    TextStyle,
    sheet_for,
)
from csnat_app.documents.pdf.tags import Element

_RIGHT = 0.44  # the share of the width for what stands to the right in head and foot
_NUMBER = 0.28  # the largest share for the page's number
_GAP = 12.0
_LOGO = (120.0, 40.0)
_TALLEST_HEAD = 0.2  # of the page


@dataclass(frozen=True, slots=True)
class Frame:
    """A document's pages around their content. `spilled` is head text too long for every page.

    Head and foot are read once, on the first page; on the others they are there to be seen only.
    """

    document: Document
    sheet: Sheet
    styles: Styles
    left: tuple[TextFlow, ...]
    right: tuple[TextFlow, ...]
    foot: tuple[TextFlow, ...]
    logo: tuple[float, float]
    spilled: tuple[TextFlow, ...]

    @property
    def _head_height(self) -> float:
        texts = max(stacked(self.left), stacked(self.right))
        return max(texts, self.logo[1])

    @property
    def _foot_height(self) -> float:
        return max(stacked(self.foot), self.styles.foot.leading)

    @property
    def top(self) -> float:
        """The upper edge of the free area, from the page's lower edge."""
        head = self._head_height
        return self.sheet.height - self.sheet.edge - (head + 34 if head else 0)

    @property
    def room(self) -> float:
        """The height of the free area."""
        return self.top - self.sheet.edge - self._foot_height - 22

    def draw_head(self, pen: Pen, root: Element | None) -> None:
        """`root` takes the texts as what the document begins with."""
        if not self._head_height:
            return
        sheet = self.sheet
        top = sheet.height - sheet.edge
        x = sheet.side
        width, height = self.logo
        if self.document.header.logo and height:
            pen.picture(self.document.header.logo, x, top - height, width, height)
            x += width + _GAP
        _draw_column(pen, self.left, x, top, root)
        _draw_flush_right(pen, self.right, sheet, top, root)
        pen.rule(sheet.side, top - self._head_height - 9, sheet.free_width, TEAL, 1)

    def draw_foot(self, pen: Pen, page: int, pages: int, root: Element | None) -> None:
        page_of = self.document.page_of.format(page=page, pages=pages)
        sheet = self.sheet
        top = sheet.edge + self._foot_height
        pen.rule(sheet.side, top + 6, sheet.free_width, LINE)
        _draw_column(pen, self.foot, sheet.side, top, root)
        width = _number_width(self.document, self.styles, sheet)
        number = text_flow(page_of, self.styles.foot, width)
        _draw_flush_right(pen, (number,), sheet, top, None)


def frame_for(document: Document, styles: Styles) -> Frame:
    """The frame of a document. A head that would fill the pages goes into the text instead."""
    header = document.header
    sheet = sheet_for(document)
    marks = ((document.practice_mark, styles.head_bold),)
    to_the_right = (*((line, styles.head) for line in header.right_lines), *marks)
    widest = max((_width(text, style) for text, style in to_the_right), default=0.0)
    side = min(sheet.free_width * _RIGHT, widest + 1)  # the left has what the right does not need
    beside = sheet.free_width - side - _GAP
    logo = picture_size(header.logo, *_LOGO) if header.logo else (0.0, 0.0)
    width = beside - (logo[0] + _GAP if logo[0] else 0)
    left = _column(
        (
            (header.left_bold, styles.head_bold),
            *((line, styles.head) for line in header.left_lines),
        ),
        width,
    )
    right = _column(to_the_right, side)
    spilled: tuple[TextFlow, ...] = ()
    if stacked(left) > sheet.height * _TALLEST_HEAD:
        spilled = _column(
            tuple((line, styles.muted) for line in (header.left_bold, *header.left_lines)),
            sheet.free_width,
        )
        left = ()
    foot = _column(
        ((document.footer_text, styles.foot), (document.draft_note, styles.draft)),
        sheet.free_width - _number_width(document, styles, sheet) - _GAP,
    )
    return Frame(document, sheet, styles, left, right, foot, logo, spilled)


def _number_width(document: Document, styles: Styles, sheet: Sheet) -> float:
    """What the page's number needs, up to three digits."""
    longest = document.page_of.format(page=888, pages=888)
    return min(_width(longest, styles.foot) + 1, sheet.free_width * _NUMBER)


def _width(text: str, style: TextStyle) -> float:
    """Of the longest of its lines, unbroken."""
    return max(style.font.width(line, style.size) for line in shown(text, style.font).split("\n"))


def _column(texts: tuple[tuple[str, TextStyle], ...], width: float) -> tuple[TextFlow, ...]:
    return tuple(
        TextFlow(break_lines(text, style.font, style.size, width), style)
        for text, style in texts
        if text
    )


def _draw_column(
    pen: Pen, flows: tuple[TextFlow, ...], x: float, top: float, root: Element | None
) -> None:
    for flow in flows:
        replace(flow, element=root.add("P") if root else None).draw(pen, x, top)
        top -= flow.height


def _draw_flush_right(
    pen: Pen, flows: tuple[TextFlow, ...], sheet: Sheet, top: float, root: Element | None
) -> None:
    for flow in flows:
        element = root.add("P") if root else None
        for line in flow.lines:
            style = flow.style
            width = style.font.width(line.rstrip(), style.size)
            pen.text((line,), style, sheet.width - sheet.side - width, top, element)
            top -= style.leading

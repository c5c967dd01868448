"""What stands on every page: the unit's head, the foot, and the marks that a document carries."""

from dataclasses import dataclass, replace

from csnat_app.documents.blocks import Document
from csnat_app.documents.pdf.build import text_flow
from csnat_app.documents.pdf.flowables import TextFlow, stacked
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.pen import Pen, picture_size
from csnat_app.documents.pdf.styles import (
    BOTTOM,
    CONTENT_WIDTH,
    LINE,
    MARGIN,
    PAGE_HEIGHT,
    TEAL,
    TOP,
    Styles,
    TextStyle,
)
from csnat_app.documents.pdf.tags import Element

_SIDE = CONTENT_WIDTH * 0.44  # the width of what stands to the right in head and foot
_LEFT = CONTENT_WIDTH - _SIDE - 12
_LOGO = (120.0, 40.0)
_TALLEST_HEAD = PAGE_HEIGHT / 5


@dataclass(frozen=True, slots=True)
class Frame:
    """A document's pages around their content. `spilled` is head text too long for every page.

    Head and foot are read once, on the first page; on the others they are there to be seen only.
    """

    document: Document
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
        return PAGE_HEIGHT - TOP - (self._head_height + 34 if self._head_height else 0)

    @property
    def room(self) -> float:
        """The height of the free area."""
        return self.top - BOTTOM - self._foot_height - 22

    def draw_head(self, pen: Pen, root: Element | None) -> None:
        """`root` takes the texts as what the document begins with."""
        if not self._head_height:
            return
        top = PAGE_HEIGHT - TOP
        x = MARGIN
        width, height = self.logo
        if self.document.header.logo and height:
            pen.picture(self.document.header.logo, x, top - height, width, height)
            x += width + 12
        _draw_column(pen, self.left, x, top, root)
        _draw_flush_right(pen, self.right, top, root)
        pen.rule(MARGIN, top - self._head_height - 9, CONTENT_WIDTH, TEAL, 1)

    def draw_foot(self, pen: Pen, page: int, pages: int, root: Element | None) -> None:
        page_of = self.document.page_of.format(page=page, pages=pages)
        top = BOTTOM + self._foot_height
        pen.rule(MARGIN, top + 6, CONTENT_WIDTH, LINE)
        _draw_column(pen, self.foot, MARGIN, top, root)
        _draw_flush_right(pen, (text_flow(page_of, self.styles.foot, _SIDE),), top, None)


def frame_for(document: Document, styles: Styles) -> Frame:
    """The frame of a document. A head that would fill the pages goes into the text instead."""
    header = document.header
    logo = picture_size(header.logo, *_LOGO) if header.logo else (0.0, 0.0)
    width = _LEFT - (logo[0] + 12 if logo[0] else 0)
    left = _column(
        (
            (header.left_bold, styles.head_bold),
            *((line, styles.head) for line in header.left_lines),
        ),
        width,
    )
    marks = ((document.practice_mark, styles.head_bold),)
    right = _column((*((line, styles.head) for line in header.right_lines), *marks), _SIDE)
    spilled: tuple[TextFlow, ...] = ()
    if stacked(left) > _TALLEST_HEAD:
        spilled = _column(
            tuple((line, styles.muted) for line in (header.left_bold, *header.left_lines)),
            CONTENT_WIDTH,
        )
        left = ()
    foot = _column(
        ((document.footer_text, styles.foot), (document.draft_note, styles.draft)), _LEFT
    )
    return Frame(document, styles, left, right, foot, logo, spilled)


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
    pen: Pen, flows: tuple[TextFlow, ...], top: float, root: Element | None
) -> None:
    for flow in flows:
        element = root.add("P") if root else None
        for line in flow.lines:
            style = flow.style
            width = style.font.width(line.rstrip(), style.size)
            pen.text((line,), style, MARGIN + CONTENT_WIDTH - width, top, element)
            top -= style.leading

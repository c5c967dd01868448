"""The only way to draw on a page: text lines and the few shapes that documents have.

Everything drawn is marked: as a piece of the element it belongs to, or as an artifact.
"""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from csnat_app.documents.pdf.styles import INK, TEAL, TextStyle
from csnat_app.documents.pdf.tags import Element, Link, Mark


class Pen:
    """Draws on a canvas. Points, from the page's lower left corner."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._page = 0
        self._marks = 0
        # Where elements begin on their page, as bookmarks need it.
        self.tops: dict[Mark, float] = {}
        self.links: list[Link] = []

    def next_page(self) -> None:
        self._canvas.showPage()
        self._page += 1
        self._marks = 0

    def text(
        self,
        lines: Sequence[str],
        style: TextStyle,
        x: float,
        top: float,
        element: Element | None = None,
    ) -> None:
        """Lines below each other; `top` is the upper edge of the first line's box."""
        with self._marked(element, top):
            out = self._canvas.beginText(x, top - baseline(style))
            out.setFont(style.font.name, style.size, style.leading)
            out.setFillColor(colour_of(style.colour))
            for line in lines:
                out.textLine(line)
            self._canvas.drawText(out)
        if element is not None and element.address:
            self._link(lines, style, x, top, element)

    def _link(
        self, lines: Sequence[str], style: TextStyle, x: float, top: float, element: Element
    ) -> None:
        """Each line underlined, and a place to follow it from."""
        for place, line in enumerate(lines):
            upper = top - place * style.leading
            width = style.font.width(line.rstrip(), style.size)
            self.rule(x, upper - baseline(style) - 2, width, style.colour, 0.6)
            box = (x, upper - style.leading, x + width, upper)
            self.links.append(Link(self._page, box, element))

    def rule(self, x: float, y: float, width: float, colour: str, weight: float = 0.75) -> None:
        with self._marked():
            self._canvas.setStrokeColor(colour_of(colour))
            self._canvas.setLineWidth(weight)
            self._canvas.line(x, y, x + width, y)

    def field(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        with self._marked():
            self._canvas.setFillColor(colour_of(colour))
            self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def box(
        self, x: float, y: float, width: float, height: float, fill: str = "", edge: str = ""
    ) -> None:
        """A rectangle with round corners, filled or with an edge or both."""
        radius = min(6.0, height / 2)
        with self._marked():
            if fill:
                self._canvas.setFillColor(colour_of(fill))
            if edge:
                self._canvas.setStrokeColor(colour_of(edge))
                self._canvas.setLineWidth(0.75)
            self._canvas.roundRect(x, y, width, height, radius, stroke=bool(edge), fill=bool(fill))

    def tick_box(self, x: float, y: float, side: float, element: Element | None = None) -> None:
        """An empty box; most fonts have none, so it is drawn."""
        with self._marked(element, y + side):
            self._canvas.setStrokeColor(colour_of(INK))
            self._canvas.setLineWidth(1)
            self._canvas.roundRect(x, y, side, side, 1.5, stroke=1, fill=0)

    def disc(self, x: float, y: float, radius: float, colour: str = TEAL) -> None:
        with self._marked():
            self._canvas.setFillColor(colour_of(colour))
            self._canvas.circle(x, y, radius, stroke=0, fill=1)

    def star(
        self,
        x: float,
        y: float,
        radius: float,
        element: Element | None = None,
        *,
        filled: bool = True,
    ) -> None:
        """A five-pointed star around the point; one that is not filled is there to be."""
        path = self._canvas.beginPath()
        for corner in range(10):
            reach = radius if corner % 2 == 0 else radius * 0.42
            angle = math.pi / 2 + corner * math.pi / 5
            point = (x + reach * math.cos(angle), y + reach * math.sin(angle))
            if corner == 0:
                path.moveTo(*point)
            else:
                path.lineTo(*point)
        path.close()
        with self._marked(element, y + radius):
            self._canvas.setFillColor(colour_of(INK))
            self._canvas.setStrokeColor(colour_of(INK))
            self._canvas.setLineWidth(1)
            self._canvas.setLineJoin(1)
            self._canvas.drawPath(path, stroke=int(not filled), fill=int(filled))

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        with self._marked():
            self._canvas.drawImage(ImageReader(BytesIO(data)), x, y, width, height, mask="auto")

    @contextmanager
    def figure(self, element: Element, top: float) -> Iterator[Canvas]:
        """The canvas for what is one piece of `element`, whatever is drawn and written in it."""
        with self._marked(element, top):
            yield self._canvas

    @contextmanager
    def _marked(self, element: Element | None = None, top: float = 0.0) -> Iterator[None]:
        """What is drawn inside becomes a piece of `element`, or an artifact without one."""
        code = self._canvas._code  # reportlab has no other way to write marks
        if element is None:
            code.append("/Artifact BMC")
        else:
            mark = Mark(self._page, self._marks)
            self._marks += 1
            element.kids.append(mark)
            self.tops[mark] = top
            code.append(f"/{element.kind} <</MCID {mark.number}>> BDC")
        yield
        code.append("EMC")


def baseline(style: TextStyle) -> float:
    """How far below a line box's upper edge its text stands, the letters' middle in its middle."""
    return style.leading / 2 + style.size * 0.345


def picture_size(data: bytes, width: float, height: float) -> tuple[float, float]:
    """The picture's size in points inside `width` x `height`; (0, 0) if it is no picture."""
    try:
        image = ImageReader(BytesIO(data))
        wide, high = image.getSize()
        image.getRGBData()  # a file that ends too early shows only when it is read to its end
    except Exception:  # reportlab lets through whatever a damaged file makes Pillow raise
        return 0.0, 0.0
    by = min(width / wide, height / high)
    return wide * by, high * by


@cache
def colour_of(token: str) -> Color:
    return HexColor(token)

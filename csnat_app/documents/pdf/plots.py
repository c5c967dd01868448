"""Plots on a page: lines and fields, not a picture, in one figure that says what is seen."""

from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from csnat_app.documents.pdf.flowables import Flowable
from csnat_app.documents.pdf.fonts import Font, regular, semibold
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.pen import Pen, colour_of
from csnat_app.documents.pdf.styles import INK, MUTED, TEAL
from csnat_app.documents.pdf.tags import Element
from csnat_app.documents.plots.drawing import Box, Drawing, Ink, Rule, Words
from csnat_app.documents.plots.layout import Setting, drawing
from csnat_app.documents.plots.plot import Plot

COLOURS = {
    Ink.TEXT: INK,
    Ink.QUIET: MUTED,
    Ink.BAR: TEAL,
    Ink.WHOLE: "#CFE3E1",
    Ink.LINE: MUTED,
}
# So many bars stand closer, or a page has no room for their table beside them.
_MANY_NAMES = 12
_CLOSE = 1.0


@dataclass(slots=True)
class PlotFlow(Flowable):
    drawn: Drawing
    element: Element
    before: float = 10.0
    after: float = 14.0

    @property
    def height(self) -> float:
        return self.drawn.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.element.box = (x, top - self.height, x + self.drawn.width, top)
        with pen.figure(self.element, top) as canvas:
            for part in self.drawn.parts:
                _draw(part, canvas, x, top)


def _draw(part: Box | Rule | Words, canvas: Canvas, x: float, top: float) -> None:
    colour = colour_of(COLOURS[part.ink])
    match part:
        case Box():
            canvas.setFillColor(colour)
            y = top - part.y - part.height
            canvas.rect(x + part.x, y, part.width, part.height, stroke=0, fill=1)
        case Rule():
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(0.75)
            canvas.line(x + part.x, top - part.y, x + part.to_x, top - part.to_y)
        case Words():
            canvas.setFillColor(colour)
            canvas.setFont(_font(part.bold).name, part.size)
            canvas.drawString(x + part.x, top - part.y, part.text)


def plot_flow(plot: Plot, width: float, root: Element) -> PlotFlow:
    """`alt` and the place on the page belong to the figure."""
    how = setting()
    if len(plot.names) > _MANY_NAMES:
        how = replace(how, row=_CLOSE)
    return PlotFlow(drawing(plot, width, how), root.add("Figure", alt=plot.alt))


def setting() -> Setting:
    """Texts in the documents' fonts."""
    return Setting(_lines, _measure)


def _font(bold: bool) -> Font:
    return semibold() if bold else regular()


def _lines(text: str, size: float, bold: bool, width: float) -> tuple[str, ...]:
    return break_lines(text, _font(bold), size, width)


def _measure(text: str, size: float, bold: bool) -> float:
    """The width of a line that was broken, without the space at its end."""
    return sum(_font(bold).width(line.rstrip(), size) for line in _lines(text, size, bold, 1e6))

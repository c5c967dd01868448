"""A plot as a picture of its own, for slides and web pages: the same drawing, in pixels."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from csnat_app.documents.pdf.fonts import font_file
from csnat_app.documents.pdf.plots import COLOURS, setting
from csnat_app.documents.plots.drawing import Box, Ink, Rule, Words
from csnat_app.documents.plots.layout import drawing
from csnat_app.documents.plots.plot import Plot

_WIDTH = 600.0  # points, without the margins
_MARGIN = 24.0
_SCALE = 3  # pixels a point
_TITLE, _NOTE = 15.0, 9.5
_TITLE_LINE, _NOTE_LINE = 20.0, 13.0
_COLOURS = 64  # enough for five inks and the smooth edges of letters
_PAPER = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around a picture that has left its report: above the plot, and below it."""

    title: str
    notes: tuple[str, ...]
    source: tuple[str, ...]


def picture(plot: Plot, caption: Caption) -> bytes:
    """A PNG file, the same bytes for the same plot; its description says what is seen."""
    how = setting()
    drawn = drawing(plot, _WIDTH, how)
    titles = how.lines(caption.title, _TITLE, True, _WIDTH)
    notes = [line for text in caption.notes for line in how.lines(text, _NOTE, False, _WIDTH)]
    source = [line for text in caption.source for line in how.lines(text, _NOTE, False, _WIDTH)]
    above = len(titles) * _TITLE_LINE + len(notes) * _NOTE_LINE + 12
    height = above + drawn.height + 12 + len(source) * _NOTE_LINE
    size = (_pixels(_WIDTH + 2 * _MARGIN), _pixels(height + 2 * _MARGIN))
    image = Image.new("RGB", size, _PAPER)
    brush = _Brush(image)
    for place, line in enumerate(titles):
        brush.draw(Words(line, 0, (place + 0.72) * _TITLE_LINE, _TITLE, Ink.TEXT, bold=True), 0)
    brush.lines(notes, len(titles) * _TITLE_LINE)
    for part in drawn.parts:
        brush.draw(part, above)
    brush.lines(source, above + drawn.height + 12)
    told = PngInfo()
    told.add_itxt("Title", caption.title)
    told.add_itxt("Description", plot.alt)
    file = BytesIO()
    image.quantize(_COLOURS).save(file, "PNG", dpi=(72 * _SCALE, 72 * _SCALE), pnginfo=told)
    return file.getvalue()


class _Brush:
    """Draws parts in pixels; `down` is how far below the upper margin their own zero lies."""

    def __init__(self, image: Image.Image) -> None:
        self._draw = ImageDraw.Draw(image)

    def lines(self, lines: list[str], down: float) -> None:
        for place, line in enumerate(lines):
            self.draw(Words(line, 0, (place + 0.75) * _NOTE_LINE, _NOTE, Ink.QUIET), down)

    def draw(self, part: Box | Rule | Words, down: float) -> None:
        colour = COLOURS[part.ink]
        x, y = _pixels(part.x + _MARGIN), _pixels(part.y + down + _MARGIN)
        match part:
            case Box(width=width, height=height):
                end = (x + _pixels(width) - 1, y + _pixels(height) - 1)
                if end[0] >= x:
                    self._draw.rectangle(((x, y), end), fill=colour)
            case Rule(to_x=to_x, to_y=to_y):
                end = (_pixels(to_x + _MARGIN), _pixels(to_y + down + _MARGIN))
                self._draw.line(((x, y), end), fill=colour, width=2)
            case Words(text=text, size=size, bold=bold):
                face = _face(bold, _pixels(size))
                self._draw.text((x, y), text, font=face, fill=colour, anchor="ls")


def _pixels(points: float) -> int:
    return round(points * _SCALE)


@cache
def _face(bold: bool, size: int) -> ImageFont.FreeTypeFont:
    cut = "SemiBold" if bold else "Regular"
    return ImageFont.truetype(str(font_file(cut)), size, layout_engine=ImageFont.Layout.BASIC)

"""How documents look: colours, type, distances. All lengths are points."""

from dataclasses import dataclass
from functools import cache

from csnat_app.documents.blocks import TextSize
from csnat_app.documents.pdf.fonts import Font, italic, regular, semibold

TEAL = "#0F5C63"
TEAL_SOFT = "#E4F0EF"
INK = "#1F2A30"
MUTED = "#55636B"
LINE = "#DED7CC"
EDGE = "#857E74"
WHITE = "#FFFFFF"

PAGE_WIDTH = 595.28  # A4
PAGE_HEIGHT = 841.89
MARGIN = 51.0
TOP = 48.0
BOTTOM = 48.0
CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A way to set text. `before` and `after` are the least distances to neighbours."""

    font: Font
    size: float
    leading: float
    colour: str = INK
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Styles:
    body: TextStyle
    lead: TextStyle
    muted: TextStyle
    strong: TextStyle
    quote: TextStyle
    item: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    banner: TextStyle
    banner_line: TextStyle
    table_header: TextStyle
    table_note: TextStyle
    fact: TextStyle
    numeral: TextStyle
    plate: TextStyle
    head: TextStyle
    head_bold: TextStyle
    foot: TextStyle
    draft: TextStyle

    @property
    def unit(self) -> float:
        """The measure that distances inside blocks grow with: 12 at carers' size."""
        return self.body.size


@cache
def styles_for(text_size: TextSize) -> Styles:
    """Styles around a running text of that size."""
    size = text_size.value
    by = size / TextSize.CARER.value
    body = TextStyle(regular(), size, size * 1.4, after=6 * by)
    return Styles(
        body=body,
        lead=TextStyle(regular(), 13.5 * by, 19.5 * by, before=8 * by, after=7 * by),
        muted=TextStyle(regular(), size, size * 1.4, MUTED, after=6 * by),
        strong=TextStyle(semibold(), size, size * 1.4, before=6 * by, after=3 * by),
        quote=TextStyle(italic(), size, size * 1.4, before=2 * by, after=10 * by),
        item=TextStyle(semibold(), size, size * 1.4, before=4 * by, after=4 * by),
        headings=(
            TextStyle(semibold(), 24 * by, 29 * by, after=4),
            TextStyle(semibold(), 15 * by, 20 * by, TEAL, before=19 * by, after=6 * by),
            TextStyle(semibold(), 12.5 * by, 17 * by, INK, before=13 * by, after=3 * by),
        ),
        banner=TextStyle(semibold(), 26 * by, 33 * by, TEAL, after=9 * by),
        banner_line=TextStyle(regular(), 14.5 * by, 21 * by, after=7 * by),
        table_header=TextStyle(semibold(), 10.5 * by, size * 1.4),
        table_note=TextStyle(regular(), size, size * 1.4, MUTED),
        fact=TextStyle(regular(), size, size * 1.4, MUTED),
        numeral=TextStyle(semibold(), size, size * 1.4, WHITE),
        plate=TextStyle(semibold(), 22, 36),
        head=TextStyle(regular(), 10, 14.5, MUTED),
        head_bold=TextStyle(semibold(), 10, 14.5),
        foot=TextStyle(regular(), 9.5, 13, MUTED),
        draft=TextStyle(italic(), 8.5, 12, MUTED),
    )

"""How documents look: colours, type, distances. All lengths are points."""

from dataclasses import dataclass, replace
from functools import cache

from csnat_app.documents.document import Document, Paper, TextSize
from csnat_app.documents.pdf.fonts import Font, italic, regular, semibold

TEAL = "#0F5C63"
TEAL_SOFT = "#E4F0EF"
INK = "#1F2A30"
MUTED = "#55636B"
LINE = "#DED7CC"
EDGE = "#857E74"
WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's size and its free margins: `side` left and right, `edge` above and below."""

    width: float
    height: float
    side: float
    edge: float

    @property
    def free_width(self) -> float:
        return self.width - 2 * self.side


_A5 = Sheet(419.53, 595.28, 40.0, 34.0)
_DENSE = Sheet(595.28, 841.89, 37.0, 34.0)  # A4; no printer needs more than 5 mm
_DENSE_LEADING = 1.3
_SHEETS = {
    Paper.A4: Sheet(595.28, 841.89, 51.0, 48.0),
    Paper.A5: _A5,
    Paper.BOOKLET: _A5,  # two of them on each side of the paper
}


def sheet_for(document: Document) -> Sheet:
    """The page that text is set on."""
    return _DENSE if document.dense else _SHEETS[document.paper]


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
    table_other: TextStyle
    fact: TextStyle
    numeral: TextStyle
    plate: TextStyle
    head: TextStyle
    head_bold: TextStyle
    foot: TextStyle
    draft: TextStyle
    step: float = 0.75  # units between numbered steps

    @property
    def unit(self) -> float:
        """The measure that distances inside blocks grow with: 12 at carers' size."""
        return self.body.size


@cache
def styles_for(text_size: TextSize) -> Styles:
    """Styles around a running text of that size."""
    size = text_size.value
    by = size / TextSize.CARER.value
    # In large print titles grow less than the text, and head and foot more than elsewhere.
    huge = text_size is TextSize.HUGE
    title = min(by, 1.25)
    around = 1.4 if huge else 1.0
    body = TextStyle(regular(), size, size * 1.4, after=6 * by)
    return Styles(
        body=body,
        lead=TextStyle(regular(), 13.5 * by, 19.5 * by, before=8 * by, after=7 * by),
        muted=TextStyle(regular(), size, size * 1.4, MUTED, after=6 * by),
        strong=TextStyle(semibold(), size, size * 1.4, before=6 * by, after=3 * by),
        quote=TextStyle(italic(), size, size * 1.4, before=2 * by, after=10 * by),
        item=TextStyle(semibold(), size, size * 1.4, before=4 * by, after=4 * by),
        headings=(
            TextStyle(semibold(), 24 * title, 29 * title, after=4),
            TextStyle(semibold(), 15 * by, 20 * by, TEAL, before=19 * by, after=6 * by),
            TextStyle(semibold(), 12.5 * by, 17 * by, INK, before=13 * by, after=3 * by),
        ),
        banner=TextStyle(semibold(), 26 * title, 33 * title, TEAL, after=9 * by),
        banner_line=TextStyle(regular(), 14.5 * title, 21 * title, after=7 * by),
        table_header=TextStyle(semibold(), 10.5 * by, size * 1.4),
        table_note=TextStyle(regular(), size, size * 1.4, MUTED),
        table_other=TextStyle(regular(), size if huge else 10.5 * by, size * 1.4, MUTED),
        fact=TextStyle(regular(), size, size * 1.4, MUTED),
        numeral=TextStyle(semibold(), size, size * 1.4, WHITE),
        plate=TextStyle(semibold(), 22, 36),
        head=TextStyle(regular(), 10 * around, 14.5 * around, MUTED),
        head_bold=TextStyle(semibold(), 10 * around, 14.5 * around),
        foot=TextStyle(regular(), 9.5 * around, 13 * around, MUTED),
        draft=TextStyle(italic(), 8.5 * around, 12 * around, MUTED),
    )


@cache
def column_styles_for(text_size: TextSize) -> Styles:
    """The same for half a page's width: a title there is no larger than it can be read in."""
    styles = styles_for(text_size)
    title, line = styles.headings[0], styles.body
    return replace(
        styles,
        headings=(replace(title, size=20.0, leading=25.0), *styles.headings[1:]),
        banner=replace(styles.banner, size=20.0, leading=25.0, after=6.0),
        banner_line=replace(styles.banner_line, size=line.size, leading=line.leading, after=5.0),
    )


@cache
def dense_styles_for(text_size: TextSize) -> Styles:
    """Those of a narrow column, with no more between lines and parts than reading needs."""
    styles = column_styles_for(text_size)
    first, section, part = styles.headings
    body = replace(_tight(styles.body), after=4.0)
    return replace(
        styles,
        body=body,
        item=replace(_tight(styles.item), before=0.0, after=2.0),
        numeral=_tight(styles.numeral),
        headings=(first, replace(section, size=14.0, leading=18.0, before=11.0, after=3.0), part),
        banner=replace(styles.banner, size=18.0, leading=22.0, after=4.0),
        banner_line=replace(body, after=3.0),
        step=0.65,
    )


def _tight(style: TextStyle) -> TextStyle:
    return replace(style, leading=style.size * _DENSE_LEADING)

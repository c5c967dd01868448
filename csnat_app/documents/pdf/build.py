"""From blocks to flowables: which block is set how."""

from collections.abc import Iterator

from csnat_app.documents.blocks import (
    Banner,
    Block,
    BulletList,
    Card,
    CardPair,
    Cell,
    Checklist,
    Document,
    Facts,
    Heading,
    Note,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Plate,
    Quote,
    Signature,
    Spacer,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.pdf.flowables import (
    BreakFlow,
    Flowable,
    Marker,
    PairFlow,
    PanelFlow,
    SignatureFlow,
    SpaceFlow,
    TextFlow,
)
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.styles import CONTENT_WIDTH, Styles, TextStyle, styles_for
from csnat_app.documents.pdf.table import CellLines, Row, TableFlow

_GAP = 18.0  # between boxes side by side
_COLUMN_GAP = 12.0
_HALF = (CONTENT_WIDTH - _GAP) / 2
_TALLEST_HEADER = 8  # lines; a taller one is not repeated on every page
_FACT_SHARES = (0.3, 0.7)


def build(document: Document) -> list[Flowable]:
    """All flowables of a document, in order."""
    builder = _Builder(styles_for(document.size))
    return [flow for block in document.blocks for flow in builder.flows(block)]


def text_flow(text: str, style: TextStyle, width: float) -> TextFlow:
    """A text broken into lines of that width."""
    return TextFlow(break_lines(text, style.font, style.size, width), style)


class _Builder:
    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def flows(self, block: Block) -> Iterator[Flowable]:
        styles = self._styles
        match block:
            case Heading(text, level):
                flow = self._text(text, styles.headings[level - 1])
                flow.keep_with_next = True
                yield flow
            case Paragraph(text, tone):
                flow = self._text(text, self._toned(tone))
                flow.keep_with_next = tone is Tone.STRONG
                yield flow
            case Quote(text):
                yield self._text(text, styles.quote, Marker.BAR, styles.unit)
            case StarItem(text, starred):
                marker = Marker.STAR if starred else Marker.DOT
                flow = self._text(text, styles.item, marker, styles.unit * 1.5)
                flow.keep_with_next = True
                yield flow
            case BulletList(items):
                yield from self._list(items, Marker.DOT, styles.unit * 1.2)
            case Checklist(items):
                yield from self._list(items, Marker.TICK_BOX, styles.unit * 1.7)
            case NumberedSteps(items):
                yield from self._steps(items)
            case Table():
                yield from self._table(block)
            case Facts(pairs):
                yield self._facts(pairs)
            case CardPair(left, right):
                yield self._pair(left, right)
            case Banner() | Note() | Plate():
                yield self._panel(block)
            case Signature(labels):
                yield self._signature(labels)
            case Spacer(height):
                yield SpaceFlow(height)
            case PageBreak():
                yield BreakFlow()

    def _toned(self, tone: Tone) -> TextStyle:
        styles = self._styles
        return {
            Tone.BODY: styles.body,
            Tone.LEAD: styles.lead,
            Tone.MUTED: styles.muted,
            Tone.STRONG: styles.strong,
        }[tone]

    def _text(
        self, text: str, style: TextStyle, marker: Marker = Marker.NONE, indent: float = 0.0
    ) -> TextFlow:
        flow = text_flow(text, style, CONTENT_WIDTH - indent)
        flow.indent = indent
        flow.marker = marker
        return flow

    def _list(self, items: tuple[str, ...], marker: Marker, indent: float) -> Iterator[TextFlow]:
        for place, item in enumerate(items, start=1):
            flow = self._text(item, self._styles.body, marker, indent)
            if place < len(items):
                flow.after = self._styles.unit * 0.3
            # neither the first item nor the last stands alone on a page
            flow.keep_with_next = place in (1, len(items) - 1) and place < len(items)
            yield flow

    def _steps(self, items: tuple[str, ...]) -> Iterator[TextFlow]:
        numeral = self._styles.numeral
        for number, item in enumerate(items, start=1):
            flow = self._text(item, self._styles.body, indent=self._styles.unit * 2.6)
            flow.number = (str(number), numeral)
            flow.before = flow.after = self._styles.unit * 0.75
            flow.keep_with_next = number < len(items)
            yield flow

    def _table(self, table: Table) -> Iterator[TableFlow]:
        if not table.rows:
            return
        styles = self._styles
        columns, widths = _columns(table.widths)
        header = None
        rows = [self._row(row, widths, styles.body) for row in table.rows]
        if table.header:
            cells = tuple(Cell(text) for text in table.header)
            header = self._row(cells, widths, styles.table_header)
            if header.lines > _TALLEST_HEADER:
                rows.insert(0, header)
                header = None
        pad = styles.unit * 0.55
        yield TableFlow(header, tuple(rows), columns, CONTENT_WIDTH, styles.body.leading, pad)

    def _facts(self, pairs: tuple[tuple[str, str], ...]) -> TableFlow:
        styles = self._styles
        columns, widths = _columns(_FACT_SHARES)
        rows = tuple(
            Row(
                (
                    CellLines(_styled(name, styles.fact, widths[0])),
                    CellLines(_styled(text, styles.body, widths[1])),
                )
            )
            for name, text in pairs
        )
        return TableFlow(
            None,
            rows,
            columns,
            CONTENT_WIDTH,
            styles.body.leading,
            pad=1.0,
            ruled=False,
            before=0.0,
            after=styles.unit * 0.6,
        )

    def _row(self, cells: tuple[Cell, ...], widths: tuple[float, ...], style: TextStyle) -> Row:
        return Row(
            tuple(
                CellLines(
                    _styled(cell.text, style, width)
                    + (_styled(cell.note, self._styles.table_note, width) if cell.note else ())
                )
                for cell, width in zip(cells, widths, strict=True)
            )
        )

    def _pair(self, left: Card, right: Card | None) -> Flowable:
        if right is None:
            alone = self._card(left, CONTENT_WIDTH)
            alone.before = 20.0
            return alone
        return PairFlow(self._card(left, _HALF), self._card(right, _HALF), _GAP)

    def _card(self, card: Card, width: float) -> PanelFlow:
        styles = self._styles
        pad = styles.unit
        texts = [(card.title, styles.item), *((line, styles.body) for line in card.lines)]
        if card.note:
            texts.append((card.note, styles.muted))
        children = tuple(_tight(text, style, width - 2 * pad) for text, style in texts)
        return PanelFlow(width, children, pad, tinted=False)

    def _panel(self, block: Banner | Note | Plate) -> PanelFlow:
        styles = self._styles
        pad = styles.unit * (1.9 if isinstance(block, Banner) else 1.1)
        width = CONTENT_WIDTH - 2 * pad
        match block:
            case Banner(title, lines):
                texts = [(title, styles.banner), *((line, styles.banner_line) for line in lines)]
            case Note(text, title):
                texts = [(title, styles.item)] if title else []
                texts.append((text, styles.body))
            case Plate(lines):
                texts = [(line, styles.plate) for line in lines]
        children = tuple(text_flow(text, style, width) for text, style in texts)
        return PanelFlow(CONTENT_WIDTH, children, pad, tinted=not isinstance(block, Plate))

    def _signature(self, labels: tuple[str, ...]) -> SignatureFlow:
        style = self._styles.muted
        width = (CONTENT_WIDTH - _GAP * (len(labels) - 1)) / len(labels)
        lines = tuple(break_lines(label, style.font, style.size, width) for label in labels)
        return SignatureFlow(lines, style, width, _GAP)


def _tight(text: str, style: TextStyle, width: float) -> TextFlow:
    """A line of a box, with no distance to the next."""
    flow = text_flow(text, style, width)
    flow.before = flow.after = 0.0
    return flow


def _styled(text: str, style: TextStyle, width: float) -> tuple[tuple[str, TextStyle], ...]:
    return tuple((line, style) for line in break_lines(text, style.font, style.size, width))


def _columns(shares: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Left edges and widths of columns with gaps between them."""
    free = CONTENT_WIDTH - _COLUMN_GAP * (len(shares) - 1)
    widths = tuple(share / sum(shares) * free for share in shares)
    lefts = tuple(sum(widths[:place]) + place * _COLUMN_GAP for place in range(len(widths)))
    return lefts, widths

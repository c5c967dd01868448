"""From blocks to flowables: which block is set how, and what it is in the document's structure."""

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
    InLanguage,
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
from csnat_app.documents.pdf.tags import Element

_GAP = 18.0  # between boxes side by side
_COLUMN_GAP = 12.0
_HALF = (CONTENT_WIDTH - _GAP) / 2
_TALLEST_HEADER = 8  # lines; a taller one is not repeated on every page
_FACT_SHARES = (0.3, 0.7)


def build(document: Document, root: Element) -> list[Flowable]:
    """All flowables of a document, in order; their structure grows below `root`."""
    builder = _Builder(styles_for(document.size), root)
    return [flow for block in document.blocks for flow in builder.flows(block)]


def text_flow(
    text: str, style: TextStyle, width: float, element: Element | None = None
) -> TextFlow:
    """A text broken into lines of that width."""
    return TextFlow(break_lines(text, style.font, style.size, width), style, element)


class _Builder:
    def __init__(self, styles: Styles, root: Element) -> None:
        self._styles = styles
        self._root = root
        self._level = 0  # of the last heading

    def flows(self, block: Block) -> Iterator[Flowable]:
        styles = self._styles
        match block:
            case Heading(text, level):
                # However a heading looks, a screen reader finds no level missing above it.
                self._level = min(level, self._level + 1)
                heading = self._root.add(f"H{self._level}", title=text)
                flow = self._text(text, styles.headings[level - 1], heading)
                flow.keep_with_next = True
                yield flow
            case Paragraph(text, tone):
                flow = self._text(text, self._toned(tone), self._root.add("P"))
                flow.keep_with_next = tone is Tone.STRONG
                yield flow
            case Quote(text):
                quote = self._root.add("BlockQuote").add("P")
                yield self._text(text, styles.quote, quote, Marker.BAR, styles.unit)
            case StarItem(text, starred, star_says):
                yield self._star_item(text, starred, star_says)
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
            case InLanguage(language, blocks):
                around, self._root = self._root, self._root.add("Sect", language=language)
                for inner in blocks:
                    yield from self.flows(inner)
                self._root = around

    def _toned(self, tone: Tone) -> TextStyle:
        styles = self._styles
        return {
            Tone.BODY: styles.body,
            Tone.LEAD: styles.lead,
            Tone.MUTED: styles.muted,
            Tone.STRONG: styles.strong,
        }[tone]

    def _text(
        self,
        text: str,
        style: TextStyle,
        element: Element,
        marker: Marker = Marker.NONE,
        indent: float = 0.0,
    ) -> TextFlow:
        flow = text_flow(text, style, CONTENT_WIDTH - indent, element)
        flow.indent = indent
        flow.marker = marker
        return flow

    def _star_item(self, text: str, starred: bool, star_says: str) -> TextFlow:
        item = self._root.add("P")
        sign = item.add("Figure", alt=star_says) if starred and star_says else None
        marker = Marker.STAR if starred else Marker.DOT
        style = self._styles.item
        flow = self._text(text, style, item.add("Span"), marker, self._styles.unit * 1.5)
        flow.sign = sign
        flow.keep_with_next = True
        return flow

    def _list(self, items: tuple[str, ...], marker: Marker, indent: float) -> Iterator[TextFlow]:
        listed = self._root.add("L")
        for place, item in enumerate(items, start=1):
            body = listed.add("LI").add("LBody")
            flow = self._text(item, self._styles.body, body, marker, indent)
            if place < len(items):
                flow.after = self._styles.unit * 0.3
            # neither the first item nor the last stands alone on a page
            flow.keep_with_next = place in (1, len(items) - 1) and place < len(items)
            yield flow

    def _steps(self, items: tuple[str, ...]) -> Iterator[TextFlow]:
        numeral = self._styles.numeral
        listed = self._root.add("L")
        for number, item in enumerate(items, start=1):
            step = listed.add("LI")
            label = step.add("Lbl")
            indent = self._styles.unit * 2.6
            flow = self._text(item, self._styles.body, step.add("LBody"), indent=indent)
            flow.number, flow.sign = (str(number), numeral), label
            flow.before = flow.after = self._styles.unit * 0.75
            flow.keep_with_next = number < len(items)
            yield flow

    def _table(self, table: Table) -> Iterator[TableFlow]:
        if not table.rows:
            return
        styles = self._styles
        columns, widths = _columns(table.widths)
        header = None
        element = self._root.add("Table")
        if table.header:
            cells = tuple(Cell(text) for text in table.header)
            header = self._row(cells, widths, styles.table_header, element.add("TR"), "Column")
        # Without names for the columns, the first cell says what its row is about.
        scope = "" if table.header else "Row"
        rows = [self._row(row, widths, styles.body, element.add("TR"), scope) for row in table.rows]
        if header is not None and header.lines > _TALLEST_HEADER:
            rows.insert(0, header)
            header = None
        pad = styles.unit * 0.55
        yield TableFlow(header, tuple(rows), columns, CONTENT_WIDTH, styles.body.leading, pad)

    def _facts(self, pairs: tuple[tuple[str, str], ...]) -> TableFlow:
        styles = self._styles
        columns, widths = _columns(_FACT_SHARES)
        element = self._root.add("Table")
        rows = []
        for name, text in pairs:
            row = element.add("TR")
            head, cell = row.add("TH", scope="Row"), row.add("TD")
            rows.append(
                Row(
                    (
                        CellLines(_styled(name, styles.fact, widths[0]), head),
                        CellLines(_styled(text, styles.body, widths[1]), cell),
                    )
                )
            )
        return TableFlow(
            None,
            tuple(rows),
            columns,
            CONTENT_WIDTH,
            styles.body.leading,
            pad=1.0,
            ruled=False,
            before=0.0,
            after=styles.unit * 0.6,
        )

    def _row(
        self,
        cells: tuple[Cell, ...],
        widths: tuple[float, ...],
        style: TextStyle,
        element: Element,
        scope: str,
    ) -> Row:
        """`scope` "Column" makes all cells headers, "Row" the first one, "" none."""
        made = []
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            lines = _styled(cell.text, style, width)
            if cell.note:
                last = (lines[-1][0] + " ", style)  # or its last word would run into the note
                lines = (*lines[:-1], last, *_styled(cell.note, self._styles.table_note, width))
            is_header = scope == "Column" or (scope == "Row" and not place)
            kind = element.add("TH", scope=scope) if is_header else element.add("TD")
            made.append(CellLines(lines, kind))
        return Row(tuple(made))

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
        box = self._root.add("Div")
        children = tuple(
            _tight(text, style, width - 2 * pad, box.add("P")) for text, style in texts
        )
        return PanelFlow(width, children, pad, tinted=False)

    def _panel(self, block: Banner | Note | Plate) -> PanelFlow:
        styles = self._styles
        pad = styles.unit * (1.9 if isinstance(block, Banner) else 1.1)
        width = CONTENT_WIDTH - 2 * pad
        box = self._root.add("Div")
        first = box.add("P")
        match block:
            case Banner(title, lines):
                first.kind, first.title, self._level = "H1", title, 1
                texts = [(title, styles.banner), *((line, styles.banner_line) for line in lines)]
            case Note(text, title):
                texts = [(title, styles.item)] if title else []
                texts.append((text, styles.body))
            case Plate(lines):
                texts = [(line, styles.plate) for line in lines]
        children = tuple(
            text_flow(text, style, width, box.add("P") if place else first)
            for place, (text, style) in enumerate(texts)
        )
        return PanelFlow(CONTENT_WIDTH, children, pad, tinted=not isinstance(block, Plate))

    def _signature(self, labels: tuple[str, ...]) -> SignatureFlow:
        style = self._styles.muted
        width = (CONTENT_WIDTH - _GAP * (len(labels) - 1)) / len(labels)
        lines = tuple(break_lines(label, style.font, style.size, width) for label in labels)
        elements = tuple(self._root.add("P") for _ in labels)
        return SignatureFlow(lines, elements, style, width, _GAP)


def _tight(text: str, style: TextStyle, width: float, element: Element) -> TextFlow:
    """A line of a box, with no distance to the next."""
    flow = text_flow(text, style, width, element)
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

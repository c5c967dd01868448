"""From blocks to flowables: which block is set how, and what it is in the document's structure."""

from collections.abc import Iterator

from csnat_app.documents.blocks import (
    AnswerGrid,
    Banner,
    Block,
    BulletList,
    CardPair,
    Cell,
    Checklist,
    Facts,
    Heading,
    InLanguage,
    Note,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Plate,
    Quote,
    SideBySide,
    Signature,
    Spacer,
    StarItem,
    Table,
    Together,
    Tone,
    WritingLines,
)
from csnat_app.documents.document import Document, Paper, TextSize
from csnat_app.documents.pdf.boxes import (
    lone_card,
    pair_flow,
    panel_flow,
    signature_flow,
)
from csnat_app.documents.pdf.columns import ColumnsFlow
from csnat_app.documents.pdf.flowables import (
    BreakFlow,
    Flowable,
    Marker,
    SpaceFlow,
    TextFlow,
    text_flow,
)
from csnat_app.documents.pdf.forms import WritingFlow, answer_flows
from csnat_app.documents.pdf.grids import facts_flow, stacked_flows, table_flows
from csnat_app.documents.pdf.plots import plot_flow
from csnat_app.documents.pdf.styles import (
    Styles,
    TextStyle,
    column_styles_for,
    dense_styles_for,
    sheet_for,
    styles_for,
)
from csnat_app.documents.pdf.tags import Element
from csnat_app.documents.plots.plot import Plot

_COLUMN_GAP = 26.0
_DENSE_GAP = 20.0
_CLOSE = 2.0


def build(document: Document, root: Element) -> list[Flowable]:
    """All flowables of a document, in order; their structure grows below `root`."""
    sheet = sheet_for(document)
    narrow = dense_styles_for if document.dense else column_styles_for
    columns = narrow(document.size)
    whole = styles_for(document.size) if document.paper is Paper.A4 else columns
    gap = _DENSE_GAP if document.dense else _COLUMN_GAP
    builder = _Builder(document.size, (whole, columns), (sheet.free_width, gap), root)
    return [flow for block in document.blocks for flow in builder.flows(block)]


class _Builder:
    def __init__(
        self,
        size: TextSize,
        styles: tuple[Styles, Styles],
        lengths: tuple[float, float],
        root: Element,
    ) -> None:
        """`styles` of the whole width and of a column; `lengths` are that width and the gap."""
        self._size = size
        self._styles, self._column_styles = styles
        self._width, self._gap = lengths
        self._root = root
        self._level = 0  # of the last heading

    @property
    def _huge(self) -> bool:
        """In large print nothing stands side by side."""
        return self._size is TextSize.HUGE

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
                flows = stacked_flows if self._huge and block.header else table_flows
                yield from flows(block, styles, self._width, self._root)
            case Facts(pairs, other):
                cells = tuple(
                    (
                        Cell(name),
                        Cell("", other=text, other_language=other) if other else Cell(text),
                    )
                    for name, text in pairs
                )
                yield facts_flow(cells, styles, self._width, self._root)
            case CardPair(left, right):
                if self._huge and right is not None:
                    yield lone_card(left, styles, self._width, self._root)
                    yield lone_card(right, styles, self._width, self._root)
                else:
                    yield pair_flow(left, right, styles, self._width, self._root)
            case Banner() | Note() | Plate():
                if isinstance(block, Banner):
                    self._level = 1
                yield panel_flow(block, styles, self._width, self._root)
            case Plot():
                yield plot_flow(block, self._width, self._root)
            case AnswerGrid():
                yield from answer_flows(block, styles, self._width, self._root)
            case WritingLines(count):
                yield WritingFlow(count, self._width)
            case Signature(labels):
                yield signature_flow(labels, styles, self._width, self._root)
            case Spacer(height):
                yield SpaceFlow(height)
            case PageBreak(soft):
                yield BreakFlow(soft=soft)
            case InLanguage(language, blocks):
                around, self._root = self._root, self._root.add("Sect", language=language)
                for inner in blocks:
                    yield from self.flows(inner)
                self._root = around
            case Together(blocks):
                kept = [flow for inner in blocks for flow in self.flows(inner)]
                for each in kept[:-1]:
                    each.keep_with_next = True
                yield from kept
            case SideBySide(before, after) if self._huge:
                yield from self._below(before, after)
            case SideBySide(before, after):
                yield self._columns(before, after)

    def _below(self, before: tuple[Block, ...], after: tuple[Block, ...]) -> Iterator[Flowable]:
        """The same in large print; two lines that belong together stand close."""
        level = self._level
        above = [flow for block in before for flow in self.flows(block)]
        self._level = level
        last = above[-1] if above else None
        # Beside a star or a dot, the second line begins where the first one does.
        indent = 0.0
        if isinstance(last, TextFlow) and last.marker in (Marker.STAR, Marker.DOT):
            indent = last.indent
        self._width -= indent
        below = [flow for block in after for flow in self.flows(block)]
        self._width += indent
        for flow in below:
            if isinstance(flow, TextFlow):
                flow.indent += indent
        if above and below and isinstance(above[-1], TextFlow) and isinstance(below[0], TextFlow):
            above[-1].after = below[0].before = _CLOSE
            above[-1].keep_with_next = True
        yield from above
        yield from below

    def _columns(self, left: tuple[Block, ...], right: tuple[Block, ...]) -> ColumnsFlow:
        whole, self._width = self._width, (self._width - self._gap) / 2
        styles, self._styles = self._styles, self._column_styles
        level = self._level
        sides = []
        for side in (left, right):
            self._level = level  # what stands on the right is no part of what is on the left
            sides.append([flow for block in side for flow in self.flows(block)])
        made = ColumnsFlow(sides[0], sides[1], self._width, self._gap)
        self._width, self._styles = whole, styles
        return made

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
        flow = text_flow(text, style, self._width - indent, element)
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
            flow.before = flow.after = self._styles.unit * self._styles.step
            whole = not self._huge  # in large print they may fill more than a page
            flow.keep_with_next = number < len(items) and (whole or number in (1, len(items) - 1))
            yield flow

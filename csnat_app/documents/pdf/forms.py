"""What is filled in by hand: questions with boxes to tick, and lines to write on."""

from collections.abc import Iterator
from dataclasses import dataclass

from csnat_app.documents.blocks import AnswerGrid
from csnat_app.documents.pdf.flowables import Flowable, Marker, TextFlow, text_flow
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.pen import Pen
from csnat_app.documents.pdf.styles import EDGE, Styles
from csnat_app.documents.pdf.table import CellLines, Row, TableFlow, Tick
from csnat_app.documents.pdf.tags import Element

_GAP = 12.0
_LEAST_QUESTION = 0.34  # of the width: with narrower questions, the steps stand below each other
_QUESTION = 0.52  # where there is room for it; the steps' columns are equally wide then
_LINE = 27.0  # points between two lines to write on


def answer_flows(grid: AnswerGrid, styles: Styles, width: float, root: Element) -> list[Flowable]:
    """A table with a column for each step, or the steps below each question if they are too wide.

    In large print (`styles` tell) they always stand below.
    """
    columns = _columns(grid, styles, width)
    if columns is None:
        return list(_below(grid, styles, width, root))
    return [_table(grid, styles, width, columns, root)]


def _columns(grid: AnswerGrid, styles: Styles, width: float) -> tuple[float, ...] | None:
    """The widths of questions, steps and star; no word of a step is ever broken."""
    style = styles.table_header
    narrow = [
        max(style.font.width(word, style.size) for word in (*label.split(), "m")) + 1
        for label in (*grid.steps, grid.star)
        if break_lines(label, style.font, style.size, width)
    ]
    free = width - sum(narrow) - _GAP * len(narrow)
    if free < width * _LEAST_QUESTION or styles.body.size > 14:
        return None
    even = max(max(narrow), width * (1 - _QUESTION) / len(narrow) - _GAP)
    if width - (even + _GAP) * len(narrow) < width * _LEAST_QUESTION:
        return (free, *narrow)
    return (width - (even + _GAP) * len(narrow), *([even] * len(narrow)))


def _table(
    grid: AnswerGrid, styles: Styles, width: float, widths: tuple[float, ...], root: Element
) -> TableFlow:
    element = root.add("Table")
    lefts = tuple(sum(widths[:place]) + place * _GAP for place in range(len(widths)))
    style = styles.table_header
    first = element.add("TR")
    labels = (grid.asks, *grid.steps, grid.star)
    header = Row(
        tuple(
            CellLines(
                tuple((line, style) for line in break_lines(label, style.font, style.size, wide)),
                first.add("TH", scope="Column"),
            )
            for label, wide in zip(labels, widths, strict=True)
        )
    )
    rows = []
    for question in grid.questions:
        row = element.add("TR")
        body = styles.body
        lines = break_lines(question, body.font, body.size, widths[0])
        cells = [CellLines(tuple((line, body) for line in lines), row.add("TH", scope="Row"))]
        for label, tick in (*((step, Tick.BOX) for step in grid.steps), (grid.star, Tick.STAR)):
            picture = row.add("TD").add("Figure", alt=f"{label}: {grid.box_says}")
            cells.append(CellLines((("", body),), picture, tick=tick))
        rows.append(Row(tuple(cells)))
    return TableFlow(header, tuple(rows), lefts, width, styles.body.leading, styles.unit * 0.5)


def _below(grid: AnswerGrid, styles: Styles, width: float, root: Element) -> Iterator[TextFlow]:
    indent = styles.unit * 1.9
    for question in grid.questions:
        asked = text_flow(question, styles.strong, width, root.add("P"))
        asked.keep_with_next = True
        asked.before = styles.unit
        yield asked
        answers = root.add("L")
        labels = (*grid.steps, grid.star)
        for place, label in enumerate(labels):
            item = answers.add("LI")
            sign = item.add("Lbl").add("Figure", alt=grid.box_says)
            flow = text_flow(label, styles.body, width - indent, item.add("LBody"))
            flow.indent, flow.sign = indent, sign
            flow.marker = Marker.TICK_BOX if place < len(grid.steps) else Marker.TICK_STAR
            flow.after = styles.unit * 0.3
            flow.keep_with_next = place < len(labels) - 1
            yield flow


@dataclass(slots=True)
class WritingFlow(Flowable):
    """`count` lines; those that find no room go on overleaf."""

    count: int
    width: float
    before: float = 0.0
    after: float = 12.0

    @property
    def height(self) -> float:
        return self.count * _LINE

    @property
    def least(self) -> float:
        return min(self.count, 2) * _LINE

    def split(self, room: float, fresh: bool) -> tuple[Flowable, Flowable] | None:
        taken = min(int((room + 0.01) / _LINE), self.count - 1)
        if taken < 1:
            return None
        return (
            WritingFlow(taken, self.width, self.before, 0.0),
            WritingFlow(self.count - taken, self.width, 0.0, self.after),
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for number in range(1, self.count + 1):
            pen.rule(x, top - number * _LINE, self.width, EDGE)

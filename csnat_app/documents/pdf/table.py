"""Tables: hairlines between rows, the header again on every page, cells that go on overleaf."""

from dataclasses import dataclass, replace
from enum import Enum

from csnat_app.documents.pdf.flowables import Flowable
from csnat_app.documents.pdf.pen import Pen
from csnat_app.documents.pdf.styles import INK, LINE, TextStyle
from csnat_app.documents.pdf.tags import Element

_KEPT = 320.0  # points
_LEAST_LINES = 3  # of a row's part at a page's end or beginning


class Tick(Enum):
    BOX = "box"
    STAR = "star"


@dataclass(frozen=True, slots=True)
class CellLines:
    """A cell: lines, each with its style. All lines of a table are equally high.

    They belong to `element`, but for those in the style of `other`. A `tick` is drawn in the place
    of lines: a box or a star to be filled in by hand. Lines end at `right`, counted from the cell's
    left edge, where that is given.
    """

    lines: tuple[tuple[str, TextStyle], ...]
    element: Element | None = None
    other: tuple[TextStyle, Element] | None = None
    tick: Tick | None = None
    right: float = 0.0

    def part(self, start: int, stop: int | None) -> "CellLines":
        return replace(self, lines=self.lines[start:stop])

    def owner(self, style: TextStyle) -> Element | None:
        return self.other[1] if self.other and style is self.other[0] else self.element


@dataclass(frozen=True, slots=True)
class Row:
    """`goes_on` says that its cells continue on the next page, so no hairline ends it."""

    cells: tuple[CellLines, ...]
    goes_on: bool = False

    @property
    def lines(self) -> int:
        return max(len(cell.lines) for cell in self.cells)

    def repeated(self) -> "Row":
        """The same to look at once more, but not to be read again."""
        return Row(
            tuple(CellLines(cell.lines, right=cell.right) for cell in self.cells), self.goes_on
        )


@dataclass(slots=True)
class TableFlow(Flowable):
    """`columns` are left edges from the table's own; `leading` is every line's height.

    Hairlines end every row of one that is `ruled`. One that is `closed` is a whole: a hairline
    ends it, and if it is lower than `kept` it goes overleaf rather than being parted.
    """

    header: Row | None
    rows: tuple[Row, ...]
    columns: tuple[float, ...]
    width: float
    leading: float
    pad: float
    ruled: bool = True
    closed: bool = False
    before: float = 4.0
    after: float = 12.0
    keep_with_next: bool = False
    kept: float = _KEPT

    @property
    def height(self) -> float:
        return self._header_height + sum(self._row_height(row) for row in self.rows)

    @property
    def least(self) -> float:
        if self._kept:
            return self.height
        first = self.rows[0]
        lines = first.lines if first.lines < 2 * _LEAST_LINES else _LEAST_LINES
        return self._header_height + lines * self.leading + 2 * self.pad

    @property
    def _kept(self) -> bool:
        return self.closed and self.height < self.kept

    @property
    def _header_height(self) -> float:
        return self._row_height(self.header) if self.header else 0.0

    def _row_height(self, row: Row) -> float:
        return row.lines * self.leading + 2 * self.pad

    def split(self, room: float, fresh: bool) -> tuple[Flowable, Flowable] | None:
        if self._kept and not fresh:
            return None
        left = room - self._header_height
        taken = 0
        while taken < len(self.rows) and self._row_height(self.rows[taken]) <= left + 0.01:
            left -= self._row_height(self.rows[taken])
            taken += 1
        head = self.rows[:taken]
        tail = self.rows[taken:]
        if tail:
            parts = self._split_row(tail[0], left, fresh and not head)
            if parts:
                head = (*head, parts[0])
                tail = (parts[1], *tail[1:])
        if not head or not tail:
            return None
        header = self.header.repeated() if self.header else None
        return (
            replace(self, rows=head, after=0.0, closed=False),
            replace(self, header=header, rows=tail, before=0.0),
        )

    def _split_row(self, row: Row, room: float, must: bool) -> tuple[Row, Row] | None:
        taken = min(int((room - 2 * self.pad + 0.01) / self.leading), row.lines - 1)
        if must and row.lines > 1:
            taken = max(taken, 1)
        elif taken < _LEAST_LINES or row.lines - taken < _LEAST_LINES:
            return None
        head = tuple(cell.part(0, taken) for cell in row.cells)
        tail = tuple(cell.part(taken, None) for cell in row.cells)
        return Row(head, goes_on=True), Row(tail, row.goes_on)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        y = top
        if self.header:
            y = self._draw_row(pen, x, y, self.header)
            pen.rule(x, y, self.width, INK, 1)
        for row in self.rows:
            y = self._draw_row(pen, x, y, row)
            ends = self.ruled or (self.closed and row is self.rows[-1])
            if ends and not row.goes_on:
                pen.rule(x, y, self.width, LINE)

    def _draw_row(self, pen: Pen, x: float, top: float, row: Row) -> float:
        for left, cell in zip(self.columns, row.cells, strict=True):
            self._draw_cell(pen, x + left, top - self.pad, cell)
        return top - self._row_height(row)

    def _draw_cell(self, pen: Pen, x: float, top: float, cell: CellLines) -> None:
        """Lines of the same style in one go."""
        if cell.tick:
            self._draw_tick(pen, x, top, cell)
            return
        start = 0
        for place in range(1, len(cell.lines) + 1):
            style = cell.lines[start][1]
            if place == len(cell.lines) or cell.lines[place][1] is not style:
                lines = [line for line, _ in cell.lines[start:place]]
                self._draw_lines(pen, x, top - start * self.leading, lines, style, cell)
                start = place

    def _draw_lines(
        self, pen: Pen, x: float, top: float, lines: list[str], style: TextStyle, cell: CellLines
    ) -> None:
        if not cell.right:
            if any(lines):
                pen.text(lines, style, x, top, cell.owner(style))
            return
        for place, line in enumerate(lines):
            if line:
                left = x + cell.right - style.font.width(line.rstrip(), style.size)
                pen.text((line,), style, left, top - place * self.leading, cell.owner(style))

    def _draw_tick(self, pen: Pen, x: float, top: float, cell: CellLines) -> None:
        """As high as a line and a little more: a pen is broader than a letter."""
        side = self.leading * 0.85
        middle = top - self.leading / 2
        if cell.tick is Tick.BOX:
            pen.tick_box(x, middle - side / 2, side, cell.element)
        else:
            pen.star(x + side / 2, middle, side * 0.62, cell.element, filled=False)

"""From tables and facts to flowables, with their rows and cells in the document's structure."""

from collections.abc import Iterator
from dataclasses import replace

from csnat_app.documents.blocks import Cell, Table
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.links import web_address
from csnat_app.documents.pdf.styles import TEAL, Styles, TextStyle
from csnat_app.documents.pdf.table import CellLines, Row, TableFlow
from csnat_app.documents.pdf.tags import Element

_COLUMN_GAP = 12.0
_TALLEST_HEADER = 8  # lines; a taller one is not repeated on every page
_KEPT_NUMBERS = 460.0  # points: numbers are looked at together
_MANY_ROWS = 12  # of numbers: more of them stand closer, so that their plot has room on the page
_FACT_SHARES = (0.3, 0.7)

Lines = tuple[tuple[str, TextStyle], ...]


def table_flows(table: Table, styles: Styles, width: float, root: Element) -> Iterator[TableFlow]:
    """The table, if it has rows."""
    if not table.rows:
        return
    columns, widths = _columns(table.widths, width)
    header = None
    element = root.add("Table")
    if table.header:
        row = _row(_header(table), widths, styles, styles.table_header, element.add("TR"), "Column")
        header = row
    # Without names for the columns, the first cell says what its row is about.
    scope = "Row" if table.numbers or not table.header else ""
    rows = [_row(row, widths, styles, styles.body, element.add("TR"), scope) for row in table.rows]
    if header is not None and header.lines > _TALLEST_HEADER:
        rows.insert(0, header)
        header = None
    pad = styles.unit * 0.55
    if not table.numbers:
        yield TableFlow(header, tuple(rows), columns, width, styles.body.leading, pad)
        return
    header = header and _flush_right(header, widths)
    rows = [_flush_right(row, widths) for row in rows]
    pad = 0.0 if len(rows) > _MANY_ROWS else styles.unit * 0.25
    flow = TableFlow(header, tuple(rows), columns, width, styles.body.leading, pad)
    yield replace(flow, closed=True, kept=_KEPT_NUMBERS)


def _flush_right(row: Row, widths: tuple[float, ...]) -> Row:
    """All cells but the first."""
    first, *rest = row.cells
    ends = (replace(cell, right=width) for cell, width in zip(rest, widths[1:], strict=True))
    return replace(row, cells=(first, *ends))


def facts_flow(
    pairs: tuple[tuple[Cell, Cell], ...], styles: Styles, width: float, root: Element
) -> TableFlow:
    """Names to the left, what there is to say to the right."""
    columns, (left, right) = _columns(_FACT_SHARES, width)
    element = root.add("Table")
    rows = []
    for name, said in pairs:
        row = element.add("TR")
        head = _cell(name, left, styles, styles.fact, row.add("TH", scope="Row"))
        rows.append(Row((head, _cell(said, right, styles, styles.body, row.add("TD")))))
    return TableFlow(
        None,
        tuple(rows),
        columns,
        width,
        styles.body.leading,
        pad=1.0,
        ruled=False,
        before=0.0,
        after=styles.unit * 0.6,
    )


def stacked_flows(table: Table, styles: Styles, width: float, root: Element) -> Iterator[TableFlow]:
    """The same table for large print: every row as facts under the names of the columns."""
    for row in table.rows:
        named = zip(_header(table), row, strict=True)
        pairs = tuple((name, cell) for name, cell in named if cell.text or cell.note)
        if pairs:
            flow = facts_flow(pairs, styles, width, root)
            yield replace(flow, pad=styles.unit * 0.2, closed=True)


def _header(table: Table) -> tuple[Cell, ...]:
    others = table.other_header or ("",) * len(table.header)
    return tuple(
        Cell(text, other=other, other_language=table.other_language)
        for text, other in zip(table.header, others, strict=True)
    )


def _row(
    cells: tuple[Cell, ...],
    widths: tuple[float, ...],
    styles: Styles,
    style: TextStyle,
    element: Element,
    scope: str,
) -> Row:
    """`scope` "Column" makes all cells headers, "Row" the first one, "" none."""
    made = []
    for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        is_header = scope == "Column" or (scope == "Row" and not place)
        kind = element.add("TH", scope=scope) if is_header else element.add("TD")
        made.append(_cell(cell, width, styles, style, kind))
    return Row(tuple(made))


def _cell(cell: Cell, width: float, styles: Styles, style: TextStyle, kind: Element) -> CellLines:
    address = web_address(cell.text)
    if address and not cell.note and not cell.other:
        linked = replace(style, colour=TEAL)
        return CellLines(_styled(cell.text, linked, width), kind.add("Link", address=address))
    lines = _styled(cell.text, style, width)
    if cell.note:
        lines = (*_ended(lines), *_styled(cell.note, styles.table_note, width))
    if not cell.other:
        return CellLines(lines, kind)
    if not cell.text:
        alone = kind.add("Span", language=cell.other_language)
        return CellLines(_styled(cell.other, styles.table_other, width), alone)
    lines = (*_ended(lines), *_styled(cell.other, styles.table_other, width))
    own = kind.add("Span")
    return CellLines(
        lines, own, (styles.table_other, kind.add("Span", language=cell.other_language))
    )


def _ended(lines: Lines) -> Lines:
    """A space at the end, or the last word would run into what stands below."""
    text, style = lines[-1]
    return (*lines[:-1], (text + " ", style))


def _styled(text: str, style: TextStyle, width: float) -> Lines:
    return tuple((line, style) for line in break_lines(text, style.font, style.size, width))


def _columns(
    shares: tuple[float, ...], width: float
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Left edges and widths of columns with gaps between them."""
    free = width - _COLUMN_GAP * (len(shares) - 1)
    widths = tuple(share / sum(shares) * free for share in shares)
    lefts = tuple(sum(widths[:place]) + place * _COLUMN_GAP for place in range(len(widths)))
    return lefts, widths

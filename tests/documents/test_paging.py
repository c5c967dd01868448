"""Pages are filled from top to bottom, and everything stands on one, once."""

import pytest

from csnat_app.documents.pdf.flowables import (
    BreakFlow,
    Marker,
    PairFlow,
    PanelFlow,
    SpaceFlow,
    TextFlow,
)
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.paging import paginate
from csnat_app.documents.pdf.styles import TextStyle
from csnat_app.documents.pdf.table import CellLines, Row, TableFlow

STYLE = TextStyle(regular(), 8, 10)


def text(count, name="l", **other):
    return TextFlow([f"{name}{number}" for number in range(count)], STYLE, **other)


def lines_of(page):
    found = []
    for placed in page:
        flow = placed.flow
        if isinstance(flow, TextFlow):
            found += flow.lines
        elif isinstance(flow, PanelFlow):
            found += [line for child in flow.children for line in child.lines]
    return found


def ends(page):
    return max(placed.offset + placed.flow.height for placed in page)


def test_a_document_without_blocks_has_one_page():
    assert paginate([], 100) == [[]]


def test_a_long_text_flows_over_pages_without_lonely_lines():
    pages = paginate([text(21)], 100)
    assert [len(lines_of(page)) for page in pages] == [10, 9, 2]
    assert [line for page in pages for line in lines_of(page)] == [f"l{n}" for n in range(21)]


def test_a_heading_never_stands_last():
    heading = text(1, "h", keep_with_next=True)
    pages = paginate([text(8), heading, text(3, "b")], 100)
    assert lines_of(pages[1])[0] == "h0"


def test_a_heading_stays_where_the_start_of_its_text_fits():
    heading = text(1, "h", keep_with_next=True)
    pages = paginate([text(7), heading, text(6, "b")], 100)
    assert lines_of(pages[0])[7:] == ["h0", "b0", "b1"]


def test_a_heading_taller_than_a_page_is_split_all_the_same():
    pages = paginate([text(3), text(25, "h", keep_with_next=True), text(1, "b")], 100)
    assert len([line for page in pages for line in lines_of(page)]) == 29
    assert all(ends(page) <= 100 for page in pages)


def test_the_marker_stands_before_the_first_part_only_but_a_bar_along_both():
    star = text(15, marker=Marker.STAR, number=("1", STYLE))
    head, tail = star.split(100, True)
    assert (head.marker, tail.marker, tail.number) == (Marker.STAR, Marker.NONE, None)
    head, tail = text(15, marker=Marker.BAR).split(100, True)
    assert head.marker is tail.marker is Marker.BAR


def test_distances_are_the_larger_of_two_and_none_at_the_top():
    pages = paginate([text(1, before=9, after=4), text(1, before=6), SpaceFlow(5)], 100)
    assert [placed.offset for placed in pages[0]] == [0, 16, 26]


def test_a_break_begins_a_page_but_never_an_empty_one():
    pages = paginate([BreakFlow(), text(1), BreakFlow(), BreakFlow(), text(2), BreakFlow()], 100)
    assert [len(lines_of(page)) for page in pages] == [1, 2]


def test_panels_side_by_side_that_are_too_long_go_one_below_the_other():
    def panel(name):
        return PanelFlow(50, (text(3, name), text(20, name)), 5, tinted=False)

    pages = paginate([text(2), PairFlow(panel("a"), panel("b"), 10)], 100)
    lines = [line for page in pages for line in lines_of(page)]
    assert len(lines) == 2 + 2 * 23
    assert all(ends(page) <= 100 for page in pages)


def cell(count, name):
    return CellLines(tuple((f"{name}{number}", STYLE) for number in range(count)))


def table(*rows, header=True):
    head = Row((cell(1, "H"), cell(1, "H"))) if header else None
    return TableFlow(head, rows, (0.0, 50.0), 100.0, 10.0, 2.0)


@pytest.mark.parametrize("header", [True, False])
def test_a_table_goes_on_with_its_header_and_long_cells_are_split(header):
    rows = (Row((cell(2, "a"), cell(1, "b"))), Row((cell(30, "c"), cell(1, "d"))))
    pages = paginate([text(3), table(*rows, header=header)], 100)
    parts = [placed.flow for page in pages for placed in page if isinstance(placed.flow, TableFlow)]
    assert all((part.header is not None) is header for part in parts)
    assert all(ends(page) <= 100 for page in pages)
    first_column = [line for part in parts for row in part.rows for line, _ in row.cells[0].lines]
    assert first_column == ["a0", "a1", *(f"c{number}" for number in range(30))]
    second_column = [line for part in parts for row in part.rows for line, _ in row.cells[1].lines]
    assert second_column == ["b0", "d0"]
    assert any(part.rows[-1].goes_on for part in parts)


def test_a_short_row_is_not_split():
    rows = tuple(Row((cell(4, "a"), cell(1, "b"))) for _ in range(4))
    pages = paginate([table(*rows)], 100)
    heights = [[row.lines for row in placed.flow.rows] for page in pages for placed in page]
    assert heights == [[4], [4], [4], [4]]


def test_a_soft_break_does_nothing_after_what_spilled_over() -> None:
    def pages(lines: int) -> int:
        flows = [text(lines), BreakFlow(soft=True), text(3)]
        return len(paginate(flows, 100))

    assert pages(10) == 2  # a full page, and what follows on its own
    assert pages(12) == 2  # two lines spilled over: what follows joins them
    assert pages(17) == 3  # most of a page is no spilling


def test_what_has_no_room_together_on_any_page_is_parted_where_a_page_is_full():
    """A heading, a plot and its table: the heading never stands alone."""
    head, plot, table = text(1, "a"), SpaceFlow(60), SpaceFlow(50)
    head.keep_with_next = plot.keep_with_next = True
    pages = paginate([text(5), head, plot, table], 100)
    flows = [[placed.flow for placed in page] for page in pages]
    assert [one[0] is head for one in flows] == [False, True, False]
    assert flows[1:] == [[head, plot], [table]]

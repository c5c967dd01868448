"""What a screen reader gets of tables and plots: roles, names, and each number understood alone."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from csnat_app.documents.blocks import Cell, Table
from csnat_app.documents.plots.plot import Bar, Panel, Plot
from csnat_app.ui.pages.project.figure_grids import figure_grid, plot_words
from csnat_app.ui.pages.project.phrases import spoken
from csnat_app.ui.pages.project.plot_view import PlotView
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.widgets.text import Text
from tests.ui.pages.project.conftest import PATIENCE, Desk
from tests.ui.pages.project.test_coordinator import with_figures

Role, Said = QAccessible.Role, QAccessible.Text


def read(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def cells(table: FigureTable) -> list[str]:
    found = read(table)
    return [found.child(place).text(Said.Name) for place in range(found.childCount())]


def test_a_number_is_said_with_what_it_is_a_part_of(desk: Desk) -> None:
    table = Table(
        ("Step", "Number", "Share"),
        ((Cell("Accepted"), Cell("35"), Cell("70%")), (Cell("Closed"), Cell("–"), Cell("–"))),
        (0.4, 0.3, 0.3),
        other_header=("", "", "of “Were offered it”"),
    )
    shown = FigureTable(figure_grid(table, "From offer to review", spoken()), name="table")
    desk.qtbot.addWidget(shown)
    assert read(shown).role() == Role.Table
    said = cells(shown)
    assert "Accepted, Number: 35" in said
    assert "Accepted, Share: 70%, of “Were offered it”" in said
    assert "Closed, Number: not shown" in said
    assert "Closed, Share: not shown" in said
    assert shown.cell(1, 1) == "–", "the eyes see a dash"


def test_a_plot_is_a_graphic_that_says_its_numbers(desk: Desk) -> None:
    bars = (Bar(35, 50, "35 (70%)"), Bar(None, None, "–"))
    plot = Plot(("Accepted", "Closed"), (Panel("", "of “Offered”", bars),), "Bars for the steps.")
    view = PlotView(plot, plot_words(plot, spoken()), name="plot")
    desk.qtbot.addWidget(view)
    assert read(view).role() == Role.Graphic
    assert read(view).text(Said.Name) == "Bars for the steps."
    assert (
        read(view).text(Said.Description) == "of “Offered”. Accepted: 35 (70%); Closed: not shown."
    )


def test_the_figures_are_read_aloud(desk: Desk) -> None:
    with_figures(desk)
    step = desk.page.step
    tables = step.findChildren(FigureTable)
    names = [table.accessibleName() for table in tables]
    assert sorted(set(names)) == sorted(names), "no two tables have the same name"
    for plot in step.findChildren(PlotView):
        assert read(plot).role() == Role.Graphic
        assert read(plot).text(Said.Name)
        assert ": –" not in read(plot).text(Said.Description)
    for table in tables:
        assert read(table).role() == Role.Table
        assert not [said for said in cells(table) if said.endswith(": –")]
    by_period = step.findChild(FigureTable, "project_table_period_1")
    areas = step.findChild(FigureTable, "project_table_period_2")
    assert by_period is not None
    assert areas is not None
    assert any("of “Were offered it”" in said for said in cells(by_period))
    assert areas.accessibleName().startswith("Period by period – Wanted support: ")
    wanted = [said for said in cells(areas) if "Wanted support, of “Returned the sheet”" in said]
    assert wanted
    heading = step.findChild(Text, "project_table_period_areas")
    assert heading is not None
    assert heading.shown_text() == "Wanted support"
    _what_the_report_says_is_on_the_screen(desk)


def _what_the_report_says_is_on_the_screen(desk: Desk) -> None:
    """The sentences around the figures are the report's own."""
    step = desk.page.step
    desk.qtbot.waitUntil(lambda: desk.there("project_shown_limits"), timeout=PATIENCE)
    short = step.findChild(QWidget, "project_shown_short")
    assert short is not None
    lines = [one.shown_text() for one in short.findChildren(Text)]
    assert sum(line.startswith("· ") for line in lines) == 4, lines
    for name in ("coverage", "method", "limits"):
        card = step.findChild(QWidget, f"project_shown_{name}")
        assert card is not None, name
        assert len(card.findChildren(Text)) > 1, name
    desk.says("rounded to the nearest 5")

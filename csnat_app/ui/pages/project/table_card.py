"""A table of figures in a card, with its title and a line about it."""

from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.theme.tokens import GAP_SMALL, PADDING
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text


class TableCard(Card):
    def __init__(
        self, grid: Grid, note: str = "", *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, small_title=False, parent=parent)
        self.set_title(grid.title)
        self.body.setContentsMargins(PADDING - 10, GAP_SMALL, PADDING - 10, PADDING - 10)
        if note:
            line = Text(note, "muted", name=f"{name}_note")
            line.setContentsMargins(10, 0, 10, 0)
            self.add(line)
        self.table = FigureTable(grid, name=f"{name}_table")
        self.add(self.table)

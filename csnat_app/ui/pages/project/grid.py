"""What a table of figures says, before it is a widget. No Qt here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """A table in words. The first column names each row.

    `under` stands below each name of a column, `notes` below the first cell of each row; both may
    be empty. `spoken` says a cell where the eyes see less than the ear needs.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    under: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    spoken: tuple[tuple[str, ...], ...] = ()

    def said(self, row: int, column: int) -> str:
        """A cell with the names of its row and column, understood when it is heard alone."""
        if column == 0:
            note = self.notes[row] if self.notes else ""
            return f"{self.rows[row][0]}. {note}" if note else self.rows[row][0]
        cells = self.spoken or self.rows
        return f"{self.rows[row][0]}, {self.header[column]}: {cells[row][column]}"

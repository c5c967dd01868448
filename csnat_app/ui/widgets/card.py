"""The card: a surface with a hairline border, 8-pixel corners and no shadow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from csnat_app.ui.theme.tokens import GAP, GAP_SMALL, PADDING
from csnat_app.ui.widgets.text import Text


def rule(*, upright: bool = False) -> QFrame:
    """A hairline, lying or upright."""
    line = QFrame()
    line.setProperty("box", "upright" if upright else "rule")
    return line


class Card(QFrame):
    """A card of rows, of free content, or of both.

    `add_row` sets rows from edge to edge with hairlines between them; `add` puts content into a
    padded part. `small_title` is the quiet heading over a list; otherwise the title is a section's.
    """

    def __init__(
        self,
        title: str = "",
        *,
        name: str,
        small_title: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("box", "card")
        self._rows: list[QWidget] = []
        self._rules: list[QFrame] = []
        self._padded: QVBoxLayout | None = None
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self._head = QWidget(self)
        line = QHBoxLayout(self._head)
        line.setContentsMargins(PADDING, 14, PADDING, 12)
        line.setSpacing(GAP_SMALL)
        self._title = Text(title, "caption" if small_title else "section", name=f"{name}.title")
        line.addWidget(self._title, 1)
        self._head_line = line
        self._head_rule = rule()
        self._row_box = QVBoxLayout()
        self._row_box.setSpacing(0)
        self._all.addWidget(self._head)
        self._all.addWidget(self._head_rule)
        self._all.addLayout(self._row_box)
        # Keeps rows at the top of a card that is higher than they are.
        self._rest = QSpacerItem(0, 0, vData=QSizePolicy.Policy.Expanding)
        self._all.addItem(self._rest)
        self._all.setStretch(self._all.indexOf(self._rest), 1)
        self._small = small_title
        if not small_title:
            line.setContentsMargins(PADDING, PADDING, PADDING, 0)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Another title; "" takes the heading away."""
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))
        self._head_rule.setVisible(bool(title) and self._small)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right of the title, such as "1 of 4"."""
        self._head_line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def rows(self) -> tuple[QWidget, ...]:
        return tuple(self._rows)

    def add_row(self, row: QWidget) -> None:
        """Add a row from edge to edge, with a hairline above unless it is the first.

        Rows stand above free content, whenever that was added.
        """
        if self._rows:
            line = rule()
            self._rules.append(line)
            self._row_box.addWidget(line)
        self._rows.append(row)
        self._row_box.addWidget(row)
        self._mark_ends()

    def clear_rows(self) -> None:
        """Take all rows away and let them go."""
        for widget in (*self._rows, *self._rules):
            self._row_box.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows.clear()
        self._rules.clear()

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add content below what is there, within the card's padding."""
        body = self.body
        if isinstance(content, QLayout):
            body.addLayout(content, stretch)
        else:
            body.addWidget(content, stretch)

    @property
    def body(self) -> QVBoxLayout:
        """The padded part, made when it is first asked for."""
        if self._padded is None:
            holder = QWidget(self)
            self._padded = QVBoxLayout(holder)
            self._padded.setContentsMargins(PADDING, GAP, PADDING, PADDING)
            self._padded.setSpacing(GAP)
            self._all.removeItem(self._rest)
            self._all.addWidget(holder, 1)
        return self._padded

    def _mark_ends(self) -> None:
        # The rows at the ends round their own ground to the card's corners.
        for place, row in enumerate(self._rows):
            row.setProperty("top_row", place == 0 and not self._title.shown_text())
            row.setProperty("end_row", place == len(self._rows) - 1)

"""Carers: a list that is searched as one types and filtered by stage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.domain.stages import Stage
from csnat_app.ui import words
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.carers_presenter import CarersPresenter
from csnat_app.ui.pages.carers_rows import CarerLines
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text

FIND = "Ctrl+F"


class CarersPage(DeskPage):
    def __init__(
        self, presenter: CarersPresenter, dates: DateWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("carers")
        self._page = Page(self.tr("Carers"), " ", name="carers_page")
        new = Button(self.tr("New carer"), "primary", name="carers_new_carer", shortcut="Ctrl+N")
        new.clicked.connect(lambda: self.go.emit("new_carer", None))
        self._page.add_action(new)

        self._search = self._search_field()
        self._stages = self._stage_chips()
        self._page.add_below_heading(self._search)
        self._page.add_below_heading(self._stages)

        self._lines = CarerLines(presenter, dates)
        self._lines.opened.connect(lambda carer: self.go.emit("carer", carer))
        self._lines.left_up.connect(self._focus_search)
        self._more = Button(self.tr("Show more"), name="carers_more")
        self._more.clicked.connect(lambda: self.attempt(self._show_more))
        self._no_one = self._no_one_card()
        self._nobody_yet = self._nobody_yet_card()
        for part in (self._nobody_yet, self._no_one, self._lines):
            self._page.add(part)
        self._page.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.add_space()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        """The search stays as it was left, as one comes back from a carer to the same list."""
        self.attempt(self._presenter.read)
        self._show()
        self._focus_search()

    def leave(self) -> None:
        self._search.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the search field does not use itself comes here."""
        if self._search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self._lines.focus_line(0)
        elif self._search.hasFocus() and event.key() == Qt.Key.Key_Escape:
            self._show_all()
        else:
            super().keyPressEvent(event)

    def _search_field(self) -> LineField:
        words_ = self.tr("Search by name, code or patient code")
        field = LineField(name="carers_search", accessible=words_, placeholder=words_)
        keys = QKeySequence(FIND).toString(QKeySequence.SequenceFormat.NativeText)
        field.setToolTip(self.tr("Search: {keys}").format(keys=keys))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._searched)
        field.returnPressed.connect(self._open_first)
        find = QShortcut(QKeySequence(FIND), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(self._focus_search)
        return field

    def _stage_chips(self) -> Chips:
        choices: list[tuple[object, str]] = [(None, self.tr("All"))]
        choices += [(stage, words.stage(stage)) for stage in Stage]
        chips = Chips(choices, name="carers_stage", accessible=self.tr("Stage"))
        chips.chosen.connect(self._filtered)
        return chips

    def _no_one_card(self) -> Card:
        """Nobody matches what was searched for."""
        card = Card(self.tr("No one found"), name="carers_no_one", small_title=False)
        card.add(
            Text(
                self.tr(
                    "Look for a part of the name or code, or choose another stage. Perhaps the "
                    "carer is not here yet."
                ),
                "muted",
                name="carers_no_one_text",
            )
        )
        show_all = Button(self.tr("Show all carers"), name="carers_show_all")
        show_all.clicked.connect(self._show_all)
        card.body.addWidget(show_all, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _nobody_yet_card(self) -> Card:
        """The store is empty."""
        card = Card(self.tr("Nobody is here yet"), name="carers_empty", small_title=False)
        card.add(
            Text(
                self.tr(
                    "Everyone you talk with stands here, last opened first. Begin with the first "
                    "carer: a name or a code is enough."
                ),
                "muted",
                name="carers_empty_text",
            )
        )
        return card

    def _searched(self, text: str) -> None:
        self.attempt(lambda: self._presenter.search(text))
        self._show()

    def _filtered(self, stage: object) -> None:
        chosen = stage if isinstance(stage, Stage) else None
        self.attempt(lambda: self._presenter.filter(chosen))
        self._show()

    def _show_all(self) -> None:
        self._stages.set_value(None)
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self.attempt(self._presenter.show_all)
        self._show()
        self._focus_search()

    def _show_more(self) -> None:
        before = self._presenter.more()
        self._show(before)
        self._lines.focus_line(before)

    def _show(self, first: int = 0) -> None:
        presenter = self._presenter
        empty = not presenter.rows
        self._nobody_yet.setVisible(empty and not presenter.searching)
        self._no_one.setVisible(empty and presenter.searching)
        self._search.setEnabled(not empty or presenter.searching)
        self._stages.setEnabled(not empty or presenter.searching)
        self.setUpdatesEnabled(False)
        self._lines.show_from(first)
        self._lines.setVisible(not empty)
        self.setUpdatesEnabled(True)
        self._more.setVisible(presenter.beyond > 0)
        self._page.set_title(self.tr("Carers"), self._how_many())
        if first == 0:
            self._page.to_top()

    def _how_many(self) -> str:
        total = self._presenter.total
        if self._presenter.searching:
            return self.tr("%n found", "", total)
        return self.tr("%n carer(s), last opened first", "", total)

    def _open_first(self) -> None:
        """Return in the search field opens the only one that matches, else goes into the list."""
        if len(self._presenter.rows) == 1:
            self.go.emit("carer", self._presenter.rows[0].carer_id)
        else:
            self._lines.focus_line(0)

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

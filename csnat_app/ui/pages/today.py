"""Today: a greeting, what waits, what comes this week, and who was opened last."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.listing import AgendaItem, CarerRow
from csnat_app.ui import words
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.packs.today_line import LicenceLine
from csnat_app.ui.pages.today_backup import BackupLine
from csnat_app.ui.pages.today_presenter import TodayPresenter, TodayState
from csnat_app.ui.pages.today_words import greeting, how_many_wait, what_waits
from csnat_app.ui.theme.tokens import PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text


class TodayPage(DeskPage):
    def __init__(
        self, presenter: TodayPresenter, dates: DateWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._dates = dates
        self._shown: TodayState | None = None
        self._backup_tried = False
        self.setObjectName("today")
        self._page = Page(name="today_page")
        new = Button(self.tr("New carer"), "primary", name="today_new_carer", shortcut="Ctrl+N")
        new.clicked.connect(self._new_carer)
        self._page.add_action(new)

        self._waiting = Card(self.tr("Today"), name="today_waiting")
        self._week = Card(self.tr("This week"), name="today_week")
        self._last = Card(self.tr("Last opened"), name="today_last")
        self._aside = Columns(
            _at_top(self._week), _at_top(self._last), name="today_aside", bend_at=620
        )
        self._first = self._first_card()
        self._backup = BackupLine(presenter, dates)
        self._backup.wanted.connect(lambda: self.go.emit("backup", None))
        self._licence = LicenceLine(presenter, dates)
        self._licence.wanted.connect(lambda: self.go.emit("packs", None))
        for part in (self._backup, self._licence, self._first, self._waiting, self._aside):
            self._page.add(part)
        self._page.add_space()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        self.attempt(self._read)
        self.attempt(self._licence.fill)
        if self._backup_tried:
            self.attempt(self._backup.fill)

    def refresh_backup(self) -> None:
        # Until then a line would stand here that the first backup of the day takes away again.
        self._backup_tried = True
        with suppress(Misfortune):  # locked meanwhile: there is nobody to tell
            self._backup.fill()

    def _read(self, *, whole: bool = False) -> None:
        state = self._presenter.state(whole=whole)
        # The same rows again would only take the focus away from where it is.
        if state == self._shown:
            return
        self._shown = state
        self._show_heading(state)
        self._first.setVisible(state.nobody_yet)
        self._waiting.setVisible(not state.nobody_yet)
        self._aside.setVisible(not state.nobody_yet)
        self._show_waiting(state)
        self._show_week(state)
        self._show_last(state)

    def _show_heading(self, state: TodayState) -> None:
        # Some languages end a date with a full stop already.
        date = self._dates.with_weekday(state.today).removesuffix(".")
        day = self.tr("{date}.").format(date=date)
        waits = "" if state.nobody_yet else how_many_wait(state.agenda.waiting_total)
        title = greeting(state.time_of_day, state.first_name)
        self._page.set_title(title, f"{day} {waits}".strip())

    def _show_waiting(self, state: TodayState) -> None:
        self._waiting.clear_rows()
        for place, item in enumerate(state.waiting):
            self._waiting.add_row(self._waiting_row(place, item, state))
        if not state.waiting:
            self._waiting.add_row(
                _quiet_row(
                    self.tr(
                        "Agreed reviews, forms that have not come back and actions stand here "
                        "when their day has come."
                    ),
                    "today_nothing_waits",
                )
            )
        if state.more_to_show:
            more = self.tr("Show %n more", "", state.more_to_show)
            row = Row(more, name="today_more", bold=False)
            row.activated.connect(lambda: self.attempt(self._show_whole))
            self._waiting.add_row(row)
        elif state.waiting_beyond:
            text = (
                self.tr(
                    "%n more wait(s). They come up here as these are done.",
                    "",
                    state.waiting_beyond,
                )
                if state.counted
                else self.tr("More wait. They come up here as these are done.")
            )
            self._waiting.add_row(_quiet_row(text, "today_beyond"))

    def _show_whole(self) -> None:
        at = len(self._waiting.rows()) - 1
        self._read(whole=True)
        row = self._waiting.rows()[at]
        if isinstance(row, Row) and row.button is not None:
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _waiting_row(self, place: int, item: AgendaItem, state: TodayState) -> Row:
        name = f"today_waiting_{place}"
        span = self._dates.span(item.day, state.today)
        row = Row(
            item.carer_name,
            what_waits(item),
            name=name,
            beside=words.relationship(item.relationship),
            at_end=Pill(span, "wait", name=f"{name}_day"),
            button=self.tr("Open"),
        )
        row.activated.connect(lambda: self.go.emit("carer", item.carer_id))
        return row

    def _show_week(self, state: TodayState) -> None:
        self._week.clear_rows()
        for place, item in enumerate(state.this_week):
            name = f"today_week_{place}"
            day = self._dates.with_weekday(item.day)
            row = Row(
                item.carer_name,
                what_waits(item),
                name=name,
                bold=False,
                at_end=Pill(day, name=f"{name}_day"),
            )
            row.activated.connect(lambda carer=item.carer_id: self.go.emit("carer", carer))
            self._week.add_row(row)
        if not state.this_week:
            text = self.tr("Nothing is agreed for the next seven days.")
            self._week.add_row(_quiet_row(text, "today_week_empty"))

    def _show_last(self, state: TodayState) -> None:
        self._last.clear_rows()
        for place, carer in enumerate(state.last_opened):
            name = f"today_last_{place}"
            when = Text(self._opened(carer, state), "muted", name=f"{name}_when", wrap=False)
            row = Row(carer.name, _stands_at(carer), name=name, bold=False, at_end=when)
            row.activated.connect(lambda who=carer.carer_id: self.go.emit("carer", who))
            self._last.add_row(row)
        if not state.last_opened:
            text = self.tr("Carers you open stand here.")
            self._last.add_row(_quiet_row(text, "today_last_empty"))

    def _opened(self, carer: CarerRow, state: TodayState) -> str:
        if carer.last_opened is None:
            return ""
        return self._dates.span(carer.last_opened.date(), state.today)

    def _first_card(self) -> Card:
        """What an empty store says: what belongs here, and the first step."""
        card = Card(self.tr("Nobody is here yet"), name="today_empty", small_title=False)
        card.add(
            Text(
                self.tr(
                    "When you have met a carer, this page says what waits: agreed reviews, forms "
                    "that have not come back, and actions whose day has come."
                ),
                "muted",
                name="today_empty_text",
            )
        )
        card.add(
            Text(
                self.tr("Begin with the first carer. A name or a code is enough."),
                name="today_empty_step",
            )
        )
        return card

    def _new_carer(self) -> None:
        self.go.emit("new_carer", None)


def _at_top(card: Card) -> QWidget:
    """Two cards side by side keep their own heights."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return holder


def _stands_at(carer: CarerRow) -> str:
    """The stage of the latest round, or that it is closed."""
    if carer.closed:
        return QCoreApplication.translate("TodayPage", "Closed")
    return words.stage(carer.stage)


def _quiet_row(text: str, name: str) -> QWidget:
    """A sentence in the place of rows."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
    column.addWidget(Text(text, "muted", name=name))
    return holder

"""The log's entries, a card for each day."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.domain.log import Deed
from csnat_app.ui import log_words
from csnat_app.ui.pages.log_presenter import ShownDay, ShownRun
from csnat_app.ui.theme.tokens import GAP, PADDING
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text

_BETWEEN = " · "


class LogLines(QWidget):
    """Filled anew whenever other entries are to be shown."""

    def __init__(self, dates: DateWords) -> None:
        super().__init__()
        self.setObjectName("log_lines")
        self._dates = dates
        self._cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_days(self, days: Sequence[ShownDay]) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(place, day) for place, day in enumerate(days)]
        for card in self._cards:
            self._column.addWidget(card)

    def lines(self) -> tuple[str, ...]:
        """What stands in every line, as it is read aloud."""
        return tuple(row.accessibleName() for card in self._cards for row in card.rows())

    def _card(self, place: int, shown: ShownDay) -> Card:
        day = f"{self._dates.with_weekday(shown.day)} {shown.day.year}"
        card = Card(day, name=f"log_day_{place}")
        for number, run in enumerate(shown.runs):
            card.add_row(_Line(run, f"log_day_{place}_{number}"))
        return card


class _Line(QWidget):
    """Time, who, and what was done; nothing to click."""

    def __init__(self, shown: ShownRun, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        time = _time(shown)
        who = log_words.who(shown.run.entry.person_id, shown.person)
        what = _BETWEEN.join(part for part in _what(shown) if part)
        self.setAccessibleName(_BETWEEN.join((time, who, what)))
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 10, PADDING, 10)
        line.setSpacing(GAP)
        at = Text(time, "muted", name=f"{name}.time", wrap=False)
        # As wide as the longest there is, so that what was done stands in one column.
        at.setMinimumWidth(at.fontMetrics().horizontalAdvance("00:00–00:00") + 2)
        line.addWidget(at)
        line.addWidget(Text(who, "label", name=f"{name}.who"), 3)
        line.addWidget(Text(what, name=f"{name}.what"), 7)


def _time(shown: ShownRun) -> str:
    first, last = f"{shown.run.first:%H:%M}", f"{shown.run.last:%H:%M}"
    return first if first == last else f"{first}–{last}"


def _what(shown: ShownRun) -> tuple[str, ...]:
    entry, carer = shown.run.entry, shown.carer or ""
    if shown.carer is None and entry.deed is not Deed.DELETED:
        carer = QCoreApplication.translate("Log", "a case that is deleted")
    return log_words.done(entry), carer, log_words.how_often(shown.run.count)

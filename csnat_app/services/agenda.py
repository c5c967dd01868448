"""What waits today, this week, and who was opened last."""

from datetime import timedelta

from csnat_app.domain.listing import Today
from csnat_app.services.desk import Desk

SHOWN = 30  # rows; what waits beyond that is told as a number
SHOWN_ASIDE = 6


class AgendaService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def today(self) -> Today:
        """A page of rows, never all."""
        today = self._desk.clock.today()
        with self._desk.look() as work:
            waiting, total = work.rounds.waiting_page(today, SHOWN)
            return Today(
                waiting=waiting,
                waiting_total=total,
                this_week=work.rounds.coming(today, today + timedelta(days=7), SHOWN_ASIDE),
                last_opened=work.carers.recent(SHOWN_ASIDE),
                carers=work.carers.count(),
            )

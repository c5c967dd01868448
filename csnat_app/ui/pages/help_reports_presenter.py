"""The reports of mistakes: what there is, and what a person does with one. No Qt here."""

from pathlib import Path

from csnat_app.domain.clock import Clock
from csnat_app.domain.dates import DateWords
from csnat_app.services.reports import Report, ReportService
from csnat_app.services.writing import write_file
from csnat_app.ui import moments


class ReportsPresenter:
    """Raises `Misfortune` for files that cannot be read, written or taken away."""

    def __init__(self, reports: ReportService, dates: DateWords, clock: Clock) -> None:
        self._reports = reports
        self._dates = dates
        self._clock = clock

    def all(self) -> tuple[Report, ...]:
        """The newest first."""
        return self._reports.all()

    def when(self, report: Report) -> str:
        """Its day and time, at the start of a line."""
        return moments.at_start(moments.moment(report.at, self._clock.now(), self._dates))

    def text(self, report: Report) -> str:
        return self._reports.text(report)

    def save(self, report: Report, path: Path) -> None:
        write_file(path, self._reports.text(report).encode("utf-8"))

    def delete(self, report: Report) -> None:
        self._reports.delete(report)

"""A site's figures: counted in the store, shown, and sealed for the coordinator of a project."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from csnat_app.aggregation import counting, sealing
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Counts, Period, Project
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService

WHAT = "contribution"
_NO = "no"  # the step's key where the instrument is not to be had any more


@dataclass(frozen=True, slots=True)
class SealedCounts:
    """A file for the coordinator. `replaces` is the edition whose place it takes, or None."""

    name: str
    content: bytes
    edition: int
    replaces: int | None


class FigureService:
    def __init__(self, desk: Desk, instruments: InstrumentService) -> None:
        self._desk = desk
        self._instruments = instruments

    def closed_periods(self, project: Project) -> tuple[Period, ...]:
        """Those that have ended, the latest first: no other is counted."""
        today = self._desk.clock.today()
        return tuple(one for one in reversed(project.periods()) if one.closed(today))

    def count(self, project: Project, site: str, period: str) -> Counts:
        """What this store holds for a period, as it stands now.

        Raises `Misfortune` NO_SUCH_SITE, NO_SUCH_PERIOD, PERIOD_OPEN.
        """
        project.site(site)
        found = self._ended(project, period)
        return Counts(site, period, self._counted(found.first, found.last))

    def editions(self, project: Project, site: str) -> dict[str, int]:
        """Which edition of each period was sealed here last, by the period's key."""
        with self._desk.look() as work:
            sealed = work.projects.sealed(project.id)
        return {period: edition for (code, period), edition in sealed.items() if code == site}

    def seal(self, project: Project, counts: Counts) -> SealedCounts:
        """Seal exactly the counts that the person has seen and agreed to; noted in the log.

        Raises `Misfortune` NO_SUCH_SITE, NO_SUCH_PERIOD, PERIOD_OPEN, NOT_FOUND if the project is
        not kept in this store, and `counts_file.CountsRefused` for counts that cannot be.
        """
        project.site(counts.site)
        self._ended(project, counts.period)
        cell = (counts.site, counts.period)
        with self._desk.act(Deed.EXPORTED, WHAT) as work:
            work.projects.get(project.id)
            before = work.projects.sealed(project.id).get(cell)
            edition = 1 if before is None else before + 1
            content = sealing.seal(project, counts, edition)
            work.projects.put_sealed(project.id, *cell, edition, self._desk.clock.now())
        return SealedCounts(file_name(*cell, edition), content, edition, before)

    def _ended(self, project: Project, key: str) -> Period:
        found = project.period(key)
        if not found.closed(self._desk.clock.today()):
            raise Misfortune(Trouble.PERIOD_OPEN, period=key)
        return found

    def _counted(self, first: date, last: date) -> dict[str, int]:
        with self._desk.look() as work:
            rounds = work.figures.offered(first, last)
        return counting.count(rounds, cache(self._first_step))

    def _first_step(self, id: str, version: str) -> str:
        try:
            return self._instruments.instrument(id, version).steps[0]
        except Misfortune:  # its file is gone, and the answers are still there
            return _NO


def file_name(site: str, period: str, edition: int) -> str:
    return f"{site}-{period}-{edition}{sealing.SUFFIX}"

"""A unit's own little report: a project of one site that counts and puts together by itself."""

import secrets
from datetime import date

from csnat_app.aggregation import measures
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import (
    DEFAULT_THRESHOLD,
    Contribution,
    Counts,
    Grid,
    KeptProject,
    Site,
)
from csnat_app.services.desk import Desk
from csnat_app.services.figures import FigureService
from csnat_app.services.projects import CONTRIBUTION, ProjectService, new_project

SITE = "UNIT"
_SETTING = "own_figures."  # and the year: the id of the year's project
YEARS = 5  # that can be reported


class OwnFigures:
    """One project a year, cut into quarters: two reports of a year never cut it differently."""

    def __init__(self, desk: Desk, projects: ProjectService, figures: FigureService) -> None:
        self._desk = desk
        self._projects = projects
        self._figures = figures

    def years(self) -> tuple[int, ...]:
        """Those of which a quarter has ended, the latest first."""
        today = self._desk.clock.today()
        latest = today.year if today >= date(today.year, 4, 1) else today.year - 1
        return tuple(latest - back for back in range(YEARS))

    def ids(self) -> frozenset[str]:
        """The projects that were made here, to be told from those of project groups."""
        with self._desk.look() as work:
            found = (work.settings.get(f"{_SETTING}{year}") for year in self._every_year())
            return frozenset(id for id in found if id)

    def take(self, year: int) -> KeptProject:
        """The year's project with its figures as they stand now; what has changed since it was
        last counted takes the place of what was there. Raises `Misfortune` PERIOD_OPEN."""
        kept = self._of(year) or self._make(year)
        project = kept.project
        known = self._projects.merged(project.id).cells
        found = []
        for period in self._figures.closed_periods(project):
            counts = self._figures.count(project, SITE, period.key)
            before = known.get((SITE, period.key))
            if before is None or dict(before.counts.values) != dict(counts.values):
                found.append(_contribution(counts, before))
        if found:
            with self._desk.act(Deed.CREATED, CONTRIBUTION) as work:
                for one in found:
                    work.projects.add_contribution(project.id, one)
        return kept

    def _of(self, year: int) -> KeptProject | None:
        with self._desk.look() as work:
            id = work.settings.get(f"{_SETTING}{year}")
        known = {one.project.id: one for one in self._projects.all()}
        return known.get(id or "")

    def _make(self, year: int) -> KeptProject:
        with self._desk.look() as work:
            name = work.settings.unit().name or SITE
        # Nobody ever seals anything for this key: its secret half is let go at once.
        project, _ = new_project(
            f"{name} {year}",
            (Site(SITE, name),),
            Grid.QUARTER,
            date(year, 1, 1),
            date(year, 12, 31),
            DEFAULT_THRESHOLD,
        )
        kept = KeptProject(project, SITE)
        self._projects.keep(kept, **{f"{_SETTING}{year}": project.id})
        return kept

    def _every_year(self) -> range:
        this = self._desk.clock.today().year
        return range(2020, this + 1)


def _contribution(counts: Counts, before: Contribution | None) -> Contribution:
    """As if it had been sealed, which nobody does here.

    What stands in the hash's place goes out with the report. A hash of the counts would let
    anybody try, for few carers, which counts give it; one drawn at random tells nothing, as that
    of a sealed file does, of which no two are the same.
    """
    edition = 1 if before is None else before.edition + 1
    sha256 = secrets.token_hex(32)
    replaced = () if before is None else (*before.replaced, before.sha256)
    values = {name: counts.values[name] for name in measures.BY_NAME}
    made = Counts(counts.site, counts.period, values)
    return Contribution(made, sha256, edition, replaced)

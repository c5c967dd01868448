"""Which sites and periods have come in: what is there, never how many."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from csnat_app.aggregation.merging import Merged
from csnat_app.domain.projects import Project
from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.pages.project.presenter import ProjectPresenter


def received(merged: Merged, project: Project, today: date) -> tuple[int, int]:
    """How many contributions have come in, of how many that can have."""
    closed = {one.key for one in project.periods() if one.closed(today)}
    due = [one for one in merged.coverage if one.period in closed]
    return sum(one.edition is not None for one in due), len(due)


def coverage_grid(merged: Merged, project: Project, presenter: ProjectPresenter) -> Grid:
    """Sites by the periods that have ended."""
    translate = QCoreApplication.translate
    closed = [one.key for one in project.periods() if one.closed(presenter.today)]
    editions = {(one.site, one.period): one.edition for one in merged.coverage}
    there = translate("ProjectCoverage", "Here")
    missing = translate("ProjectCoverage", "Missing")
    replaced = translate("ProjectCoverage", "Here (edition {number})")

    def cell(site: str, period: str) -> str:
        edition = editions.get((site, period))
        if edition is None:
            return missing
        return there if edition == 1 else replaced.format(number=edition)

    rows = tuple(
        (site.name, *(cell(site.code, period) for period in closed)) for site in project.sites
    )
    header = (
        translate("ProjectCoverage", "Site"),
        *(presenter.period(project, period) for period in closed),
    )
    return Grid(translate("ProjectCoverage", "Who has sent what"), header, rows)

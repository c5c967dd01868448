"""Which sites and periods have come in: what is there, never how many."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.projects import Project
from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.pages.project.presenter import ProjectPresenter

Editions = Mapping[tuple[str, str], int]  # of what came, by site and period


def received(editions: Editions, project: Project, today: date) -> tuple[int, int]:
    """How many contributions have come in, of how many that can have."""
    closed = sum(one.closed(today) for one in project.periods())
    return len(editions), closed * len(project.sites)


def coverage_grid(editions: Editions, project: Project, presenter: ProjectPresenter) -> Grid:
    """Sites by the periods that have ended."""
    translate = QCoreApplication.translate
    closed = [one.key for one in project.periods() if one.closed(presenter.today)]
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

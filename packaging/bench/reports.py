"""The report of a large project: 357 places and twelve quarters. How they are protected is
measured elsewhere."""

import statistics
from dataclasses import replace
from datetime import date

from bench.harness import Row, milliseconds
from csnat_app import assets
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.merging import Covered, Merged
from csnat_app.aggregation.release import release
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.projects import Contribution, Counts, Project, Site
from csnat_app.domain.published import Published
from csnat_app.services import sample_project
from csnat_app.services.project_output import ProjectOutput
from csnat_app.services.published import published

_PLACES = 357  # Norway's municipalities
_TIMES = 5
_MADE = date(2026, 2, 1)


def rows() -> list[Row]:
    output, figures = ProjectOutput(ContentLibrary(assets.content_folder())), large()
    taken = [milliseconds(lambda: output.report(figures, "nb", _MADE)) for _ in range(_TIMES)]
    return [
        Row(f"the report of {_PLACES} places as PDF", statistics.median(taken), None, "ms", 2000)
    ]


def large() -> Published:
    """Every place counts as the sample project's first one does."""
    project = _project()
    values = sample_project.counts()[0].values
    cells = {
        (site.code, period.key): Contribution(
            Counts(site.code, period.key, values), f"{number:03}{place:061}", 1
        )
        for number, site in enumerate(project.sites)
        for place, period in enumerate(project.periods())
    }
    coverage = tuple(Covered(site, period, 1) for site, period in cells)
    counts = {(*cell, one.sha256): one.counts.values for cell, one in cells.items()}
    made = release(counts, tuple(counts), project, Ledger(project.id), audited=False)
    (entry,) = made.ledger.entries
    return published(project, Merged(cells, (), coverage), entry.published, entry.dropped, 1)


def _project() -> Project:
    sites = tuple(Site(f"s{number:03}", f"Kommune {number}") for number in range(_PLACES))
    first, last = date(2023, 1, 1), date(2025, 12, 31)
    return replace(sample_project.PROJECT, sites=sites, first=first, last=last)

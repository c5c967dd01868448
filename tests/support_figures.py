"""Published figures without protection: what documents are given, whoever made them."""

from collections.abc import Callable, Collection, Sequence

from csnat_app.aggregation import measures
from csnat_app.aggregation.merging import Covered as Came
from csnat_app.aggregation.merging import Merged
from csnat_app.aggregation.publish import ALL_KEY, Breakdown
from csnat_app.aggregation.rounding import rounded
from csnat_app.domain.projects import Contribution, Counts, Project
from csnat_app.domain.published import Published
from csnat_app.services import sample_project
from csnat_app.services.published import published

NOTHING: Collection[tuple[str, str]] = ()


def merged_of(project: Project, counts: Sequence[Counts]) -> Merged:
    cells = {
        (one.site, one.period): Contribution(one, f"{number:064x}", 1)
        for number, one in enumerate(counts, start=1)
    }
    coverage = tuple(
        Came(site.code, period.key, 1 if (site.code, period.key) in cells else None)
        for site in project.sites
        for period in project.periods()
    )
    return Merged(cells, (), coverage)


def figures(
    project: Project = sample_project.PROJECT,
    counts: Sequence[Counts] | None = None,
    hidden: Callable[[Breakdown, str, str], bool] = lambda breakdown, key, measure: False,
    dropped: Collection[tuple[str, str]] = NOTHING,
) -> Published:
    """All sites and periods alone; what is `hidden` by breakdown, key and measure has no value."""
    counts = sample_project.counts() if counts is None else counts
    groups: dict[tuple[Breakdown, str], list[Counts]] = {}
    for one in counts:
        for place in (
            (Breakdown.ALL, ALL_KEY),
            (Breakdown.SITE, one.site),
            (Breakdown.PERIOD, one.period),
        ):
            groups.setdefault(place, []).append(one)
    values = {
        (breakdown, key): tuple(
            None
            if hidden(breakdown, key, measure.key)
            else rounded(sum(one.values[measure.name] for one in some), project.threshold)
            for measure in measures.ALL
        )
        for (breakdown, key), some in sorted(groups.items())
    }
    return published(project, merged_of(project, counts), values, dropped, 1)

"""An invented project: four places, three quarters, counts that grow out of a few shares.

Two of the places are too small to be shown alone.
"""

from datetime import date
from functools import cache

from csnat_app.aggregation import measures
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.merging import Covered, Merged
from csnat_app.domain.projects import Contribution, Counts, Grid, Measure, Project, Site
from csnat_app.domain.published import Published
from csnat_app.services.published import released

PROJECT = Project(
    id="00000000-0000-4000-8000-000000000000",
    title="CSNAT i Øvingsregionen",
    sites=(
        Site("oving", "Øvingskommune"),
        Site("prove", "Prøvedal"),
        Site("eksempel", "Eksempelfjord legevakt og hjemmetjeneste"),
        Site("liten", "Lilleøya"),
        Site("vesle", "Veslevika"),
    ),
    grid=Grid.QUARTER,
    first=date(2026, 1, 1),
    last=date(2026, 9, 30),
    threshold=5,
    recipient="",
    version=1,
)
MADE = date(2026, 10, 15)

_OFFERED = {"oving": 34, "prove": 27, "eksempel": 19, "liten": 2, "vesle": 3}
_GROWING = 10  # places with more carers have three more from quarter to quarter
# Per cents of what a measure is a part of.
_SHARES = {
    "accepted": 88,
    "returned": 76,
    "conversation": 71,
    "plan": 60,
    "review": 42,
    "closed": 30,
    "most_important": 40,
    "helped": 55,
    "action": 45,
    "done": 60,
}
_DAYS = {"0-7": 34, "8-14": 28, "15-28": 20, "29-56": 12, "over-56": 6}
_SERVICES = {"local": 62, "regional": 18, "national": 27, "other": 9}
_LANGUAGES = {"nn": 16, "se": 12, "sma": 0, "smj": 2, "en": 5, "other": 3}
_AREAS = dict(
    zip(
        measures.AREAS,
        (58, 46, 52, 33, 29, 61, 49, 40, 31, 18, 37, 44, 63, 27, 22, 8),
        strict=True,
    )
)


def counts() -> tuple[Counts, ...]:
    """What every place counted for every period."""
    return tuple(
        Counts(site, period.key, _values(offered + 3 * number * (offered > _GROWING)))
        for site, offered in _OFFERED.items()
        for number, period in enumerate(PROJECT.periods())
    )


@cache
def published() -> Published:
    """Protected and audited as every project's figures are."""
    cells = {
        (one.site, one.period): Contribution(one, f"{number:064x}", 1)
        for number, one in enumerate(counts(), start=1)
    }
    coverage = tuple(Covered(site, period, 1) for site, period in cells)
    merged = Merged(cells, (), coverage)
    return released(PROJECT, merged, Ledger(PROJECT.id)).published


def _values(offered: int) -> dict[str, int]:
    found = {"offered": offered}
    for measure in measures.ALL:
        if measure.parent is not None:
            found[measure.name] = found[measure.parent] * _share(measure) // 100
    others = sum(found[f"language.{code}"] for code in _LANGUAGES)
    found["language.nb"] = offered - others  # whoever got no other got Bokmål
    return found


def _share(measure: Measure) -> int:
    if measure.area is not None and measure.key in ("wanted", "talked"):
        return _AREAS[measure.area]
    kind, _, rest = measure.key.partition(".")
    sets = {"days": _DAYS, "service": _SERVICES, "language": _LANGUAGES}
    if kind in sets:
        return sets[kind].get(rest.rpartition(".")[2], 0)
    return _SHARES[measure.key]

"""Figures of project groups: protected and audited against opening the same contributions."""

import time
from dataclasses import replace
from datetime import date
from functools import partial
from random import Random

from bench.harness import Row, milliseconds
from csnat_app.aggregation import keys, sealing
from csnat_app.aggregation.ledger import Contribution, Ledger
from csnat_app.aggregation.measures import ALL, AREAS, CLASSES, PAIRS
from csnat_app.aggregation.release import release
from csnat_app.domain.projects import Counts, Grid, Project, Site

SITES, PERIODS = 357, 12
GROWING = (10, 30, 100)


def rows() -> list[Row]:
    found = [protected(SITES, 3.0)]
    for sites in GROWING:
        project, counts = invented(sites, 4)
        taken = milliseconds(partial(published, project, counts)) / 1000
        found.append(Row(f"{sites} sites × 4 quarters, protected", taken, None, "s", 600))
    return found


def protected(sites: int, limit: float) -> Row:
    """All of it: opened, added up, protected and audited; the floor only opens and reads."""
    project, counts = invented(sites, PERIODS)
    secret, recipient = keys.new()
    project = replace(project, recipient=recipient)
    files = [
        sealing.seal(project, Counts(site, period, values), 1)
        for (site, period, _), values in counts.items()
    ]

    def opened() -> None:
        opener = sealing.Opener(project, secret)
        for file in files:
            opener.open(file, "file")

    floor = milliseconds(opened) / 1000
    started = time.perf_counter()
    published(project, counts)
    whole = floor + time.perf_counter() - started
    return Row(f"{sites} sites × {PERIODS} quarters, protected", whole, floor, "s", limit)


def published(project: Project, counts: dict[Contribution, dict[str, int]]) -> None:
    release(counts, tuple(counts), project, Ledger(project.id))


def invented(sites: int, periods: int) -> tuple[Project, dict[Contribution, dict[str, int]]]:
    """A contribution for each site and quarter; sites differ in size, and many are small."""
    random = Random(1)
    project = Project(
        id="00" * 16,
        title="Prøveprosjektet",
        sites=tuple(Site(f"s{number:04}", f"Prøvested {number}") for number in range(sites)),
        grid=Grid.QUARTER,
        first=date(2022, 1, 1),
        last=date(2022 + periods // 4 - 1, 12, 31),
        threshold=5,
        recipient="",
        version=1,
    )
    found = {}
    for site in project.sites:
        mean = random.expovariate(1 / 8) + 0.01
        for period in project.periods():
            counted = drawn(random, int(random.expovariate(1 / mean)))
            found[site.code, period.key, f"{site.code} {period.key}"] = counted
    return project, found


def drawn(random: Random, offered: int) -> dict[str, int]:
    """The counts of so many carers, as if each went through the stages by chance."""

    def part(count: int, share: float) -> int:
        return sum(random.random() < share for _ in range(count))

    values = dict.fromkeys((measure.name for measure in ALL), 0)
    values["offered"] = values["language.nb"] = offered
    for key, share in zip(
        ("accepted", "returned", "conversation", "plan", "review", "closed"),
        (0.85, 0.7, 0.6, 0.5, 0.35, 0.2),
        strict=True,
    ):
        values[key] = part(offered, share)
    for pair, parent in PAIRS.items():
        for days in random.choices(CLASSES, (40, 25, 20, 10, 5), k=values[parent]):
            values[f"days.{pair}.{days}"] += 1
    for place, area in enumerate(AREAS):
        values[f"wanted/{area}"] = part(values["returned"], 0.1 + 0.04 * (place % 9))
        values[f"most_important/{area}"] = part(values[f"wanted/{area}"], 0.4)
        values[f"talked/{area}"] = part(values["conversation"], 0.1 + 0.03 * (place % 9))
        values[f"action/{area}"] = part(values[f"talked/{area}"], 0.4)
        values[f"done/{area}"] = part(values[f"action/{area}"], 0.7)
    return values

"""Random projects, their releases, and what is given out as files."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

from csnat_app.aggregation.ledger import Contribution, Ledger, written
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.aggregation.release import Release, release
from csnat_app.domain.projects import Grid, Project, Site
from tests.aggregation.attacker import Wanted, parent_of
from tests.aggregation.invented import drawn

Counts = Mapping[str, int]


def project(sites: int, periods: int, threshold: int = 5) -> Project:
    """Months from January 2026 on."""
    after = date(2026 + periods // 12, periods % 12 + 1, 1)
    return Project(
        id="prosjekt",
        title="Prøveprosjektet",
        sites=tuple(Site(f"s{number:02}", f"Sted {number}") for number in range(sites)),
        grid=Grid.MONTH,
        first=date(2026, 1, 1),
        last=after - timedelta(days=1),
        threshold=threshold,
        recipient="age1",
        version=1,
    )


def counted(random: Random, of: Project, mean: float) -> dict[Contribution, Counts]:
    """A contribution for every site and period; sites differ in size, and many are tiny."""
    sizes = {site.code: random.expovariate(1 / mean) for site in of.sites}
    return {
        (site.code, period.key, f"{site.code} {period.key}"): drawn(
            random, int(random.expovariate(1 / (sizes[site.code] + 0.01)))
        )
        for site in of.sites
        for period in of.periods()
    }


def releases(
    random: Random,
    of: Project,
    counts: dict[Contribution, Counts],
    times: int,
    audited: bool = True,
) -> Iterator[Release]:
    """Later ones hold late contributions and some that took the place of others."""
    late = {one for one in counts if times > 1 and random.random() < 0.2}
    current = [one for one in sorted(counts) if one not in late] or sorted(counts)
    ledger = Ledger(of.id)
    for turn in range(times):
        made = release(counts, tuple(current), of, ledger, audited=audited)
        yield made
        ledger = made.ledger
        current += [one for one in sorted(late) if one not in current and random.random() < 0.6]
        for number, (site, period, sha) in enumerate(current):
            if random.random() < 0.1:
                new = (site, period, f"{sha} {turn}")
                before = counts[site, period, sha]["offered"]
                counts[new] = drawn(random, before + random.choice((0, 1, 1, 2)))
                current[number] = new


def files(made: Release) -> tuple[bytes, list[str]]:
    """ledger.json and the two tables, as they are given out."""
    texts = []
    for areas in (False, True):
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(["breakdown", "key", "measure", "area", "value"])
        writer.writerows(
            [row.breakdown, row.key, row.measure, row.area or "", row.value]
            for row in made.tables
            if bool(row.area) is areas
        )
        texts.append(file.getvalue())
    return written(made.ledger), texts


def secrets(counts: Mapping[Contribution, Counts], made: Release, base: int) -> list[Wanted]:
    """Every count, and every complement, that lies between 1 and base − 1."""
    groups: dict[tuple[str, ...], tuple[Contribution, ...]] = {}
    for number, entry in enumerate(made.ledger.entries):
        inside = entry.contributions
        groups[str(number), "all"] = inside
        for one in inside:
            groups["cell", *one] = (one,)
            for key in (one[0], one[1]):
                groups[str(number), key] = tuple(c for c in inside if key in c[:2])
    found = []
    for some in sorted(set(groups.values())):
        for name in BY_NAME:
            count = sum(counts[one][name] for one in some)
            if 1 <= count < base:
                found.append(Wanted(name, some))
            parent = parent_of(name)
            if parent and 1 <= sum(counts[one][parent] for one in some) - count < base:
                found.append(Wanted(name, some, complement=True))
    return found

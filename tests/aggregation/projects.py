"""Random projects, their releases, and what is given out as files."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from csnat_app.aggregation.known import contributed, system
from csnat_app.aggregation.known import counted as matrix
from csnat_app.aggregation.ledger import Contribution, Ledger, written
from csnat_app.aggregation.measures import ALL, BY_NAME
from csnat_app.aggregation.publish import Breakdown, Part, part
from csnat_app.aggregation.release import Release, release
from csnat_app.aggregation.worlds import System
from csnat_app.domain.projects import Grid, Project, Site
from tests.aggregation.attacker import Wanted, parent_of
from tests.aggregation.invented import drawn

Counts = Mapping[str, int]
Unpublished = Collection[tuple[Part, Breakdown]]


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


def known_of(sites: int, periods: int, mean: float = 12, without: Unpublished = ()) -> System:
    """What is known of a random project after one release, before any audit.

    `without` are parts and breakdowns that are not published.
    """
    of = project(sites, periods)
    counts = counted(Random(8), of, mean)
    (entry,) = release(counts, tuple(counts), of, Ledger(of.id), audited=False).ledger.entries
    published = {
        (breakdown, key): tuple(
            None if (part(measure), breakdown) in without else value
            for measure, value in zip(ALL, values, strict=True)
        )
        for (breakdown, key), values in entry.published.items()
    }
    hidden = {where for _, where in without if all((one, where) in without for one in Part)}
    entry = replace(
        entry,
        published={one: values for one, values in published.items() if one[0] not in hidden},
        joined={where: keys for where, keys in entry.joined.items() if where not in hidden},
    )
    every = contributed([entry])
    return system([entry], every, matrix(every, counts))


def known_of_each(sites: int, periods: int, mean: float = 12) -> System:
    """What is known of a random project that published after every period, before any audit."""
    of = project(sites, periods)
    counts = counted(Random(8), of, mean)
    *_, last = after_each_period(of, counts, audited=False)
    every = contributed(last.ledger.entries)
    return system(last.ledger.entries, every, matrix(every, counts))


def after_each_period(
    of: Project, counts: Mapping[Contribution, Counts], audited: bool = True
) -> Iterator[Release]:
    """One release after every period, of all that was counted until then."""
    ledger = Ledger(of.id)
    for period in of.periods():
        current = tuple(one for one in counts if one[1] <= period.key)
        made = release(counts, current, of, ledger, audited=audited)
        yield made
        ledger = made.ledger


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


@dataclass(frozen=True)
class Row:
    """One number of a table; None where none is published."""

    breakdown: str
    key: str
    measure: str
    area: str | None
    value: int | None


def rows(made: Release) -> list[Row]:
    """Everything that a release publishes."""
    return [
        Row(str(breakdown), key, measure.key, measure.area, value)
        for (breakdown, key), values in made.entry.published.items()
        for measure, value in zip(ALL, values, strict=True)
    ]


def files(made: Release) -> tuple[bytes, list[str]]:
    """ledger.json and the two tables, as they are given out."""
    texts = []
    for areas in (False, True):
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(["breakdown", "key", "measure", "area", "value"])
        writer.writerows(
            [row.breakdown, row.key, row.measure, row.area or "", row.value]
            for row in rows(made)
            if bool(row.area) is areas
        )
        texts.append(file.getvalue())
    return written(made.ledger), texts


def promoted(counts: Mapping[Contribution, Counts], made: Release) -> dict[tuple[int, str], str]:
    """Who joined the small ones although there are carers enough, by release and breakdown."""
    found = {}
    for number, entry in enumerate(made.ledger.entries):
        for breakdown, joined in entry.joined.items():
            for key in joined:
                of_key = (counts[one]["offered"] for one in entry.contributions if key in one[:2])
                if sum(of_key) >= 2 * entry.base:
                    found[number, str(breakdown)] = key
    return found


def secrets(counts: Mapping[Contribution, Counts], made: Release, base: int) -> list[Wanted]:
    """Every count, and every complement, that lies between 1 and base − 1."""
    groups: set[tuple[Contribution, ...]] = set()
    lives: dict[Contribution, list[int]] = {}
    large = promoted(counts, made)
    for number, entry in enumerate(made.ledger.entries):
        inside = entry.contributions
        groups.add(inside)
        for one in inside:
            groups.add((one,))
            lives.setdefault(one, []).append(number)
            groups |= {tuple(c for c in inside if key in c[:2]) for key in one[:2]}
        for breakdown, joined in entry.joined.items():
            small = set(joined) - {large.get((number, str(breakdown)))}
            for keys in (set(joined), small):
                groups.add(tuple(c for c in inside if keys & set(c[:2])))
    for life in {tuple(numbers) for numbers in lives.values()}:
        groups.add(tuple(one for one in sorted(lives) if tuple(lives[one]) == life))
    found = []
    for some in sorted(groups - {()}):
        for name in BY_NAME:
            count = sum(counts[one][name] for one in some)
            if 1 <= count < base:
                found.append(Wanted(name, some))
            parent = parent_of(name)
            if parent and 1 <= sum(counts[one][parent] for one in some) - count < base:
                found.append(Wanted(name, some, complement=True))
    return found

"""What the attacker finds, with the audit and without it."""

from collections.abc import Mapping
from random import Random

import pytest

from csnat_app.aggregation.ledger import Contribution, Ledger
from csnat_app.aggregation.measures import ALL
from csnat_app.aggregation.release import Release, release
from tests.aggregation.attacker import Attacker, Wanted
from tests.aggregation.projects import (
    Counts,
    after_each_period,
    counted,
    files,
    project,
    promoted,
    releases,
    rows,
    secrets,
)

_NOTHING = dict.fromkeys((measure.name for measure in ALL), 0)
# Sites, periods, carers in a contribution on average, releases, threshold.
_DRAWS = [
    (1, 1, 30, 1, 5),
    (1, 4, 12, 2, 5),
    (3, 2, 12, 2, 5),
    (4, 1, 9, 3, 4),
    pytest.param((6, 3, 6, 2, 3), marks=pytest.mark.long),
]


def found(draw: tuple[int, int, float, int, int], seed: int, tries: int) -> list[Wanted]:
    """What the attacker pins among so many secrets, after the last of several releases."""
    sites, periods, mean, times, base = draw
    random = Random(f"{draw} {seed}")
    of = project(sites, periods, base)
    counts = counted(random, of, mean)
    *_, last = releases(random, of, counts, times)
    return pinned(counts, last, base, tries, random)


def pinned(
    counts: Mapping[Contribution, Counts], last: Release, base: int, tries: int, random: Random
) -> list[Wanted]:
    attacker = Attacker(*files(last), promoted(counts, last))
    hidden = secrets(counts, last, base)
    some = random.sample(hidden, min(tries, len(hidden)))
    return [wanted for wanted in some if attacker.pinned(wanted, base)]


@pytest.mark.parametrize("draw", _DRAWS, ids=str)
def test_nothing_is_pinned(draw: tuple[int, int, float, int, int]) -> None:
    assert found(draw, seed=1, tries=12) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(40))
def test_nothing_is_pinned_in_many_projects(seed: int) -> None:
    random = Random(seed)
    draw = (
        random.choice((1, 2, 3, 5, 8, 13, 20, 40)),
        random.choice((1, 2, 3, 4, 6, 12)),
        random.choice((0.5, 2, 6, 15)),
        random.choice((1, 2, 3)),
        random.choice((3, 4, 5, 5, 8)),
    )
    assert found(draw, seed, tries=40) == []


# Sites, periods, carers in a contribution on average, threshold.
_REPORTED = [
    (4, 2, 20, 5),
    *(
        pytest.param(one, marks=pytest.mark.long)
        for one in ((6, 4, 20, 5), (12, 3, 12, 3), (25, 3, 12, 5), (10, 6, 30, 5), (60, 2, 8, 5))
    ),
]


@pytest.mark.parametrize("draw", _REPORTED, ids=str)
def test_nothing_is_pinned_where_each_period_is_reported(
    draw: tuple[int, int, float, int],
) -> None:
    sites, periods, mean, base = draw
    of = project(sites, periods, base)
    counts = counted(random := Random(str(draw)), of, mean)
    *_, last = after_each_period(of, counts)
    assert last.entry.published, "it would be no use to publish nothing"
    assert pinned(counts, last, base, 40, random) == []


def test_periods_that_are_reported_without_the_audit_tell_secrets() -> None:
    of = project(4, 2)
    counts = counted(random := Random(1), of, 20)
    *_, last = after_each_period(of, counts, audited=False)
    assert pinned(counts, last, 5, 40, random)


def only(offered: int) -> dict[str, int]:
    return {**_NOTHING, "offered": offered, "language.nb": offered}


def test_who_was_joined_is_not_told_where_nothing_is_shown() -> None:
    """A late contribution of three; the two releases' rules of joining together would tell."""
    of = project(4, 2)
    counts = {
        ("s00", "2026-01", "a"): only(8),
        ("s01", "2026-01", "b"): only(10),
        ("s02", "2026-01", "c"): only(8),
        ("s03", "2026-01", "d"): only(8),
    }
    late = ("s00", "2026-02", "late")
    first = release(counts, tuple(counts), of, Ledger(of.id))
    counts[late] = only(3)
    second = release(counts, tuple(counts), of, first.ledger)
    attacker = Attacker(*files(second), promoted(counts, second))
    assert not attacker.pinned(Wanted("offered", (late,)), 5)
    assert second.ledger.entries[-1].joined == {}
    for entry in second.ledger.entries:
        shown = {breakdown for breakdown, _ in entry.published}
        assert entry.joined.keys() <= shown
        assert {where for _, where in entry.dropped} <= shown


def test_seventy_releases_are_no_more_trouble_than_seven() -> None:
    of = project(2, 1)
    counts = {("s00", "2026-01", "a"): only(30), ("s01", "2026-01", "b"): only(25)}
    ledger = Ledger(of.id)
    for _ in range(70):
        made = release(counts, tuple(counts), of, ledger)
        ledger = made.ledger
    assert len(ledger.entries) == 70
    assert any(row.value == 55 for row in rows(made))


def full() -> dict[str, int]:
    """Twelve carers whose reviews came three in each of four classes of days."""
    stages = ("offered", "accepted", "returned", "conversation", "plan", "review", "language.nb")
    classes = ("0-7", "8-14", "15-28", "29-56")
    return {
        **_NOTHING,
        **dict.fromkeys(stages, 12),
        **{f"days.plan-review.{days}": 3 for days in classes},
    }


@pytest.mark.parametrize("audited", [False, True])
def test_without_the_audit_the_attacker_succeeds(audited: bool) -> None:
    """Four classes of 3 to 7 are at most 12: each of them is 3."""
    of = project(1, 1)
    one = ("s00", "2026-01", "sha")
    made = release({one: full()}, (one,), of, Ledger(of.id), audited=audited)
    attacker = Attacker(*files(made))
    assert attacker.pinned(Wanted("days.plan-review.0-7", (one,)), 5) is not audited
    assert bool(made.entry.dropped) is audited


def test_two_releases_without_the_audit_tell_what_came_late() -> None:
    """Late and replaced contributions: each release narrows what the one before left open."""
    of = project(4, 2, 3)
    pinned = {True: 0, False: 0}
    for audited in pinned:
        counts = counted(Random(3), of, 9)
        *_, last = releases(Random(5), of, counts, 2, audited)
        attacker = Attacker(*files(last), promoted(counts, last))
        hidden = secrets(counts, last, 3)
        pinned[audited] = sum(
            attacker.pinned(wanted, 3) for wanted in Random(1).sample(hidden, 150)
        )
    assert pinned[True] == 0
    assert pinned[False] > 0

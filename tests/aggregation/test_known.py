"""What the model of an attacker holds of the rules by which a release was made."""

from csnat_app.aggregation.known import contributed, counted, system
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.measures import ALL
from csnat_app.aggregation.publish import OTHER, Breakdown
from csnat_app.aggregation.release import release
from csnat_app.aggregation.worlds import NO_END, OFFERED, SMALL, System
from tests.aggregation.projects import project

_NOTHING = dict.fromkeys((measure.name for measure in ALL), 0)


def known(*offered: int) -> System:
    """What is known of sites with so many carers each, in one period, before any audit."""
    of = project(len(offered), 1)
    counts = {
        (f"s{number:02}", "2026-01", f"{number}"): {
            **_NOTHING,
            "offered": carers,
            "language.nb": carers,
        }
        for number, carers in enumerate(offered)
    }
    entries = release(counts, tuple(counts), of, Ledger(of.id), audited=False).ledger.entries
    every = contributed(entries)
    return system(entries, every, counted(every, counts))


def between(of: System, breakdown: Breakdown, key: str) -> tuple[int, int]:
    """The fewest and the most who can have been offered, for all that is told of a group."""
    place = of.place[0, breakdown, key]
    return int(of.low[OFFERED, place]), int(of.high[OFFERED, place])


def test_who_stands_alone_has_twice_the_base_and_the_small_have_fewer() -> None:
    of = known(6, 7, 10, 30)
    assert between(of, Breakdown.SITE, "s02") == (10, 12)
    assert between(of, Breakdown.SITE, "s03") == (28, 32)
    assert between(of, Breakdown.SITE, "s00") == (0, 9)
    assert between(of, Breakdown.SITE, SMALL) == (10, NO_END)
    assert between(of, Breakdown.SITE, OTHER) == (13, 17)


def test_who_joined_a_single_small_one_is_the_smallest_of_the_large() -> None:
    of = known(6, 30, 12, 12)
    assert of.roles[0, Breakdown.SITE, "s02"] == "promoted"
    assert between(of, Breakdown.SITE, "s02") == (10, 12)
    # The one with the later name would have joined only if it had fewer.
    assert between(of, Breakdown.SITE, "s03") == (12, 12)


def test_a_whole_of_which_something_is_shown_is_never_fewer_than_twice_the_base() -> None:
    assert between(known(10), Breakdown.ALL, "all") == (10, 12)
    assert between(known(4, 5), Breakdown.ALL, "all") == (0, 9)


def test_where_nobody_stands_alone_it_is_held_against_us_that_somebody_guesses_it() -> None:
    of = known(6, 7)
    assert between(of, Breakdown.SITE, "s00") == (0, 9)
    assert between(of, Breakdown.SITE, "s01") == (0, 9)

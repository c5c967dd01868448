from random import Random

import numpy as np
import pytest

from csnat_app.aggregation import emptying, moves, thinning
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.release import release
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.worlds import INDEX, OFFERED, System, system
from tests.aggregation.projects import counted, project


@pytest.fixture(scope="module")
def known() -> System:
    """What thirty sites published over four periods, before any audit."""
    of = project(30, 4)
    counts = counted(Random(8), of, 12)
    made = release(counts, tuple(counts), of, Ledger(of.id), audited=False)
    return system(made.ledger.entries, counts)


def test_what_was_counted_is_consistent(known: System) -> None:
    assert known.as_grouped
    assert known.consistent(known.truth)


def test_a_world_that_breaks_a_rule_is_not(known: System) -> None:
    largest = int(known.truth[OFFERED].argmax())
    for measure, change in ((OFFERED, -1), (OFFERED, 50), (INDEX["language.nb"], 1)):
        world = known.truth.copy()
        world[measure, largest] += change
        assert not known.consistent(world)
    world = known.truth.copy()
    world[INDEX["done/illness"], largest] = world[INDEX["action/illness"], largest] + 1
    assert not known.consistent(world)


def test_every_walk_stays_among_the_consistent_worlds(known: System) -> None:
    differ = 0
    for world in moves.walk(known, 12):
        assert known.consistent(world)
        differ += int((world != known.truth).any())
    assert differ == 12


def test_thinning_stays_among_the_consistent_worlds(known: System) -> None:
    lines = moves.lines_of(known)
    for turn in range(6):
        world = thinning.thinned(known, known.truth, lines, turn)
        assert known.consistent(world)
        assert (world != known.truth).any()


def test_emptying_makes_consistent_worlds_with_empty_contributions(known: System) -> None:
    closed = Targets(known, 5).closed[:, : len(known.contributions)].sum(axis=0)
    made = [emptying.emptied(known, closed, turn) for turn in range(8)]
    good = [world for world in made if known.consistent(world)]
    assert good
    for world in good:
        assert ((world[OFFERED] == 0) & (known.truth[OFFERED] > 0)).any()


def test_where_nothing_is_known_by_site_all_can_be_in_one(known: System) -> None:
    low, high = known.low.copy(), known.high.copy()
    by_site = [place for place, group in enumerate(known.groups) if group.breakdown == "site"]
    try:
        known.low[:, by_site], known.high[:, by_site] = 0, 1 << 40
        targets = Targets(known, 5)
        before = int(targets.closed.sum())
        for world in moves.merged(known):
            assert known.consistent(world)
            targets.saw(world)
        assert targets.closed.sum() < before / 5
    finally:
        known.low[:], known.high[:] = low, high


def test_a_consistent_world_in_which_a_count_is_open_opens_it(known: System) -> None:
    targets = Targets(known, 5)
    assert targets.closed.any()
    targets.saw(np.zeros_like(known.truth))
    assert not targets.closed.any()

import numpy as np
import pytest

from csnat_app.aggregation.measures import LARGEST
from csnat_app.aggregation.worlds import INDEX, NO_END, OFFERED, System
from tests.aggregation.projects import known_of


@pytest.fixture(scope="module")
def known() -> System:
    """What thirty sites published over four periods, before any audit."""
    return known_of(30, 4)


def test_what_was_counted_is_consistent(known: System) -> None:
    assert known.as_grouped
    sums = known.checked(known.truth)
    assert sums is not None
    assert (sums == known.now).all()


def test_a_world_that_breaks_a_rule_is_not(known: System) -> None:
    largest = int(known.truth[OFFERED].argmax())
    for measure, change in ((OFFERED, -1), (OFFERED, 50), (INDEX["language.nb"], 1)):
        world = known.truth.copy()
        world[measure, largest] += change
        assert known.checked(world) is None
    world = known.truth.copy()
    world[INDEX["done/illness"], largest] = world[INDEX["action/illness"], largest] + 1
    assert known.checked(world) is None
    assert known.checked(np.full_like(known.truth, -1)) is None


def test_a_world_that_was_not_published_so_is_not(known: System) -> None:
    """It keeps the tree of measures, but some sum is not what was rounded."""
    for largest in np.argsort(-known.truth[OFFERED])[:5].tolist():
        world = known.truth.copy()
        world[[OFFERED, INDEX["language.nb"]], largest] += 10
        assert known.checked(world) is None


def test_nobody_counts_more_than_a_contribution_can_have() -> None:
    """Of a project of which nothing else is known."""
    of = known_of(2, 1)
    of.low[:], of.high[:] = 0, NO_END
    world = np.zeros_like(of.truth)
    world[[OFFERED, INDEX["language.nb"]], 0] = LARGEST
    assert of.checked(world) is not None
    world[[OFFERED, INDEX["language.nb"]], 0] = LARGEST + 1
    assert of.checked(world) is None


def test_sums_are_those_of_the_members(known: System) -> None:
    for place, group in enumerate(known.groups):
        assert (known.now[:, place] == known.truth[:, group.members].sum(axis=1)).all()

"""The worlds that the audit looks for: consistent ones, and such as open something."""

from collections.abc import Iterable

import numpy as np
import pytest

from csnat_app.aggregation import bending, emptying, implied, pressing, shifting, solving
from csnat_app.aggregation.publish import Breakdown, Part
from csnat_app.aggregation.sheets import sheets
from csnat_app.aggregation.targets import Targets
from csnat_app.aggregation.worlds import (
    INDEX,
    NAMES,
    NO_END,
    OFFERED,
    PARENT,
    PARTED,
    Numbers,
    System,
    World,
)
from tests.aggregation.projects import known_of, known_of_each

BASE = 5
BY_SITE = [(part, Breakdown.SITE) for part in Part]


@pytest.fixture(scope="module")
def known() -> System:
    """What sixty sites published over four periods."""
    return known_of(60, 4)


def opened(known: System, targets: Targets, worlds: Iterable[World], most: int) -> int:
    """Takes so many worlds in; returns how many of them were consistent, and opened something."""
    good = 0
    for _, world in zip(range(most), worlds, strict=False):
        before, sums = targets.left, known.checked(world)
        if sums is not None:
            targets.saw(world, sums)
            good += targets.left < before
    return good


def with_complements(counts: Numbers) -> Numbers:
    return np.concatenate([counts, counts[PARENT[PARTED]] - counts[PARTED]])


def test_emptying_leaves_contributions_empty_and_all_sums_as_they_were(known: System) -> None:
    (sheet,) = sheets(known, Breakdown.SITE)
    targets = Targets(known, BASE)
    before = int(targets.cells.sum())
    empty = 0
    for world in emptying.emptied_worlds(known, sheet, targets.closed_cells):
        sums = known.checked(world)
        if sums is not None:
            targets.saw(world, sums)
            empty += int(((world[OFFERED] == 0) & (known.truth[OFFERED] > 0)).sum())
    assert empty > known.truth.shape[1] / 2
    assert targets.cells.sum() < before / 5


def test_lines_of_which_little_is_known_are_empty_as_a_whole() -> None:
    known = known_of(60, 4, without=BY_SITE)
    (sheet,) = sheets(known, Breakdown.SITE)
    targets = Targets(known, BASE)
    before = targets.left
    assert opened(known, targets, emptying.given_away(known, sheet), 4)
    assert targets.left < before / 20


@pytest.mark.parametrize("breakdown", [Breakdown.SITE, Breakdown.PERIOD])
def test_bending_opens_what_single_lines_add_up_to(known: System, breakdown: Breakdown) -> None:
    (sheet,) = sheets(known, breakdown)
    targets = Targets(known, BASE)
    places = np.unique(sheet.noticed)
    before = int(targets.groups[:, places].sum())
    bounds = implied.of_groups(known)
    worlds = bending.bent_worlds(known, sheet, bounds, lambda: targets.groups, BASE)
    assert opened(known, targets, worlds, 6) > 1
    assert targets.groups[:, places].sum() < before / 2


def test_bending_opens_what_the_joined_lines_add_up_to(known: System) -> None:
    (sheet,) = sheets(known, Breakdown.SITE)
    targets = Targets(known, BASE)
    other = known.place[0, Breakdown.SITE, "other"]
    before = int(targets.groups[:, other].sum())
    assert before
    bounds = implied.of_groups(known)
    worlds = bending.joined_worlds(known, sheet, bounds, lambda: targets.groups, BASE)
    opened(known, targets, worlds, 8)
    assert targets.groups[:, other].sum() < before / 2


def test_shifting_opens_what_came_between_two_releases() -> None:
    known = known_of_each(60, 3)
    targets = Targets(known, BASE)
    cells, groups = int(targets.cells.sum()), int(targets.groups.sum())
    worlds = shifting.shifted_worlds(known, targets, implied.of_groups(known), BASE)
    assert opened(known, targets, worlds, 9) == 9
    assert targets.cells.sum() < cells / 3
    assert targets.groups.sum() < groups / 3


def test_pressing_opens_what_is_left_in_a_small_project() -> None:
    known = known_of(6, 3)
    targets = Targets(known, BASE)
    before = targets.left
    worlds = pressing.pressed_worlds(known, targets, implied.of_groups(known), BASE)
    assert opened(known, targets, worlds, 6) == 6
    assert targets.left < before / 5


def test_what_is_implied_holds_in_every_world(known: System) -> None:
    low, high = implied.of_groups(known)
    assert (low <= with_complements(known.now)).all()
    assert (with_complements(known.now) <= high).all()
    (sheet,) = sheets(known, Breakdown.SITE)
    for world in bending.bent_worlds(
        known, sheet, (low, high), lambda: Targets(known, BASE).groups, BASE
    ):
        sums = known.checked(world)
        if sums is not None:
            assert (low <= with_complements(sums)).all()
            assert (with_complements(sums) <= high).all()


def test_four_classes_of_three_are_implied_by_their_whole() -> None:
    known = known_of(6, 3)
    place = known.place[0, Breakdown.ALL, "all"]
    known.low[INDEX["review"], place] = known.high[INDEX["review"], place] = 12
    classes = [INDEX[f"days.plan-review.{days}"] for days in ("0-7", "8-14", "15-28", "29-56")]
    known.low[classes, place], known.high[classes, place] = 3, 7
    told = implied.closed(implied.of_groups(known), BASE)
    assert told[classes, place].all()


def test_what_is_implied_by_several_releases_is_true() -> None:
    known = known_of_each(20, 3)
    of_groups = implied.of_groups(known)
    of_contributions = implied.of_contributions(known, of_groups)
    for (low, high), truth in ((of_groups, known.now), (of_contributions, known.truth)):
        rows = with_complements(truth)
        assert (low <= rows).all()
        assert (rows <= high).all()
    targets = Targets(known, BASE)
    for world in shifting.shifted_worlds(known, targets, of_groups, BASE):
        assert known.checked(world) is not None
        rows = with_complements(world)
        assert (of_contributions[0] <= rows).all()
        assert (rows <= of_contributions[1]).all()


def test_a_wider_release_says_how_few_a_narrower_one_can_have_had() -> None:
    known = known_of_each(20, 2)
    site = next(key for when, by, key in known.roles if (when, by) == (0, Breakdown.SITE))
    narrow, wide = (known.place[when, Breakdown.SITE, site] for when in (0, 1))
    talked, helped = INDEX["talked/else"], INDEX["helped/else"]
    known.low[:, [narrow, wide]], known.high[:, [narrow, wide]] = 0, NO_END
    for place, measure, least, most in (
        (narrow, talked, 3, 7),
        (narrow, helped, 0, 2),
        (wide, talked, 3, 7),
    ):
        known.low[measure, place], known.high[measure, place] = least, most
    rest = len(NAMES) + PARTED.tolist().index(helped)
    assert not implied.closed(implied.of_groups(known), BASE)[rest, narrow]
    # Of at most seven at least three were helped, so at most four were not; in the narrower one
    # at least one was not.
    known.low[helped, wide], known.high[helped, wide] = 3, 7
    told = implied.of_groups(known)
    assert implied.closed(told, BASE)[rest, narrow]
    (one,) = known.groups[narrow].members
    assert implied.closed(implied.of_contributions(known, told), BASE)[rest, one]


def test_the_solver_says_what_can_and_what_cannot_be() -> None:
    known = known_of(3, 1, 30)
    targets = Targets(known, BASE)
    target = next(targets.listed())
    world = solving.open_world(known, target, BASE)
    assert world is not None
    assert known.checked(world) is not None
    count = int(world[target.measure, target.columns].sum())
    assert count == 0 or count >= BASE or target.complement
    groups = [place for place, group in enumerate(known.groups) if len(group.members) == 1]
    known.low[:, groups] = known.high[:, groups] = known.now[:, groups]
    assert solving.open_world(known, target, BASE) is None


@pytest.mark.parametrize(
    ("value", "open_"), [(0, True), (1, False), (BASE - 1, False), (BASE, True)]
)
def test_only_nothing_and_the_base_are_open(known: System, value: int, open_: bool) -> None:
    targets = Targets(known, BASE)
    targets.cells[:], targets.groups[:] = True, True
    targets.saw(np.full_like(known.truth, value), np.full_like(known.now, value))
    counts = slice(0, len(known.truth))
    assert (~targets.cells[counts] == open_).all()
    assert (~targets.groups[counts] == open_).all()


def test_a_consistent_world_in_which_a_count_is_open_opens_it(known: System) -> None:
    targets = Targets(known, BASE)
    assert targets.cells.any()
    assert targets.groups.any()
    targets.saw(np.zeros_like(known.truth), np.zeros_like(known.now))
    assert targets.left == 0

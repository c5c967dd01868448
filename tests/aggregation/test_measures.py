from csnat_app import assets
from csnat_app.aggregation.measures import (
    ALL,
    AREAS,
    BY_NAME,
    DISJOINT,
    EXHAUSTIVE,
    SERVICES,
    impossible,
)
from csnat_app.content.directory import SCOPES
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.instruments import ANYTHING_ELSE
from tests.aggregation.examples import counts


def test_every_measure_hangs_in_one_tree() -> None:
    assert len(BY_NAME) == len(ALL)
    for measure in ALL:
        steps, above = 0, measure
        while above.parent is not None:
            above, steps = BY_NAME[above.parent], steps + 1
            assert steps < 10
        assert above.name == "offered"


def test_areas_are_those_of_the_instruments() -> None:
    """The aggregation knows no content: this holds the two together."""
    known = {
        area.key
        for one in ContentLibrary(assets.content_folder()).instruments()
        for area in one.areas
    }
    assert {*known, ANYTHING_ELSE} == set(AREAS)


def test_kinds_of_service_are_those_of_the_directory() -> None:
    assert (*SCOPES, "other") == SERVICES


def test_disjoint_sets_are_those_that_the_measures_name() -> None:
    for name, (parent, parts) in DISJOINT.items():
        assert {one.name for one in ALL if one.disjoint_in == name} == set(parts)
        assert {BY_NAME[part].parent for part in parts} == {parent}
    assert {one.disjoint_in for one in ALL} - {None} == set(DISJOINT)
    assert set(DISJOINT) >= EXHAUSTIVE


def test_what_fits_is_possible() -> None:
    assert impossible(counts().values) == ()
    assert impossible(dict.fromkeys(BY_NAME, 0)) == ()


def test_more_than_the_whole_is_found() -> None:
    values = {**dict.fromkeys(BY_NAME, 0), "offered": 3, "language.nb": 3}
    assert impossible({**values, "conversation": 4}) == ("conversation",)
    assert impossible({**values, "returned": 1, "wanted/own_time": 2}) == ("wanted/own_time",)
    assert impossible({**values, "done/illness": 1}) == ("done/illness",)


def test_parts_of_a_set_share_nobody() -> None:
    values = {**dict.fromkeys(BY_NAME, 0), "offered": 3, "returned": 3, "language.nb": 3}
    split = {"days.offer-return.0-7": 2, "days.offer-return.8-14": 2}
    assert impossible({**values, **split}) == ("days.offer-return",)
    assert impossible({**values, "days.offer-return.0-7": 2}) == ()
    assert impossible({**values, "language.se": 1}) == ("language",)
    assert impossible({**values, "language.nb": 2}) == ("language",)

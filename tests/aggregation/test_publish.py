from csnat_app.aggregation.publish import Grouping, grouping


def test_all_stand_alone_where_nobody_is_small() -> None:
    assert grouping({"a": 10, "b": 40}, 5) == Grouping(("a", "b"))


def test_small_ones_that_are_enough_together_are_joined() -> None:
    assert grouping({"a": 9, "b": 4, "c": 40}, 5) == Grouping(("c",), ("a", "b"))


def test_a_single_small_one_is_joined_by_the_smallest_of_the_others() -> None:
    made = grouping({"a": 9, "b": 40, "c": 12, "d": 12}, 5)
    assert made == Grouping(("b", "d"), ("a", "c"), "c")


def test_small_ones_that_are_too_few_are_joined_by_another() -> None:
    made = grouping({"a": 1, "b": 2, "c": 30, "d": 31}, 5)
    assert made == Grouping(("d",), ("a", "b", "c"), "c")


def test_where_nobody_is_left_alone_there_is_no_table() -> None:
    assert grouping({"a": 1, "b": 30}, 5) == Grouping((), (), "b")
    assert grouping({"a": 9, "b": 9}, 5) == Grouping(())


def test_what_is_left_of_the_whole_is_never_few() -> None:
    for a in range(25):
        for b in range(25):
            counts = {"a": a, "b": b, "c": 11, "d": 25}
            made = grouping(counts, 5)
            left = sum(counts.values()) - sum(counts[key] for key in made.alone)
            assert left == 0 or left >= 10

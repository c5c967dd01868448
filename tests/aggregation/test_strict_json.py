import pytest

from csnat_app.aggregation import strict_json


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"a": 1, "a": 1}',  # two readers may take two of them
        b'{"b": {"a": 1, "a": 2}}',
        b"[NaN]",
        b"[-Infinity]",
        b"\xff\xfe{\x00}\x00",
        b"[" * 200_000,
        b"1" * 5_000,
        b"{} {}",
    ],
)
def test_what_is_not_strict(data: bytes) -> None:
    with pytest.raises(strict_json.NotStrict):
        strict_json.loads(data)


def test_what_is() -> None:
    assert strict_json.loads(b'\xef\xbb\xbf{"a": [1, 2.5, null]}  ') == {"a": [1, 2.5, None]}


def test_one_value_has_one_spelling() -> None:
    one = strict_json.canonical({"b": "æ", "a": [1]})
    assert one == strict_json.canonical({"a": [1], "b": "æ"}) == '{"a":[1],"b":"æ"}'.encode()


@pytest.mark.parametrize(
    ("value", "well"),
    [(0, True), (7, True), (8, False), (-1, False), (True, False), (1.0, False), ("1", False)],
)
def test_whole_numbers(value: object, well: bool) -> None:
    assert strict_json.whole(value, 0, 7) is well


@pytest.mark.parametrize(
    ("value", "well"),
    [("Øving", True), ("", False), (" a", False), ("a\nb", False), ("a\u200b", False), (7, False)],
)
def test_lines_of_text(value: object, well: bool) -> None:
    assert strict_json.text(value, 5) is well

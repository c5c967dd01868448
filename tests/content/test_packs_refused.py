"""A pack that is wrong is refused: every finding with its file and line."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csnat_app.content import pack_source
from csnat_app.content.pack_check import PackCheck
from csnat_app.content.pack_source import PackRefused, PackSource
from csnat_app.content.packs import read_pack
from csnat_app.domain.pack_faults import PackFault
from tests.content.wrong_packs import WRONG, language_missing, sixteenth
from tests.support_packs import AREAS, SAMPLE, Content, faults, sample, written, zipped


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("write", [written, zipped])
def test_what_is_wrong_is_named(
    tmp_path: Path, name: str, write: Callable[[Path, Content], Path]
) -> None:
    change, expected = WRONG[name]
    content = sample()
    change(content)
    if write is zipped and not (
        isinstance(content["texts"], dict)
        and all(isinstance(text, dict) for text in content["texts"].values())
    ):
        expected = {PackFault.NOT_A_PACK, PackFault.LANGUAGE_MISSING}
        if not isinstance(content["texts"], dict):
            content["texts"] = {}
    path = tmp_path / "x"
    path.mkdir()
    if write is written:
        file = path / "pack.json"
        file.write_text(json.dumps(content), "utf-8")  # as \ud800, which UTF-8 cannot hold
    else:
        file = zipped(path, content)
    found = set(faults(file))
    assert found & expected
    assert found <= expected | {PackFault.MISSING, PackFault.UNKNOWN_KEY}


@pytest.mark.parametrize(("today", "refused"), [(4, True), (5, False), (6, False)])
def test_nobody_has_read_a_text_over_on_a_day_to_come(
    tmp_path: Path, today: int, refused: bool
) -> None:
    content = sample()
    content["texts"]["nn"]["review"] = {"by": "Øve Øvesen", "on": "2026-03-05"}
    path = written(tmp_path, content)
    day = date(2026, 3, today)
    if not refused:
        assert "2026-03-05" in read_pack(path, AREAS, day)
        return
    with pytest.raises(PackRefused) as caught:
        read_pack(path, AREAS, day)
    (problem,) = caught.value.problems
    assert problem.fault is PackFault.NOT_YET
    assert "2026-03-05" in path.read_text("utf-8").splitlines()[problem.line - 1]


def test_all_findings_come_at_once_with_their_lines(tmp_path: Path) -> None:
    content = sample()
    for change in (sixteenth, language_missing, WRONG["step without text"][0]):
        change(content)
    content["licence"]["valid_until"] = "i morgen"
    path = written(tmp_path, content)
    with pytest.raises(PackRefused) as caught:
        read_pack(path, AREAS)
    found = {problem.fault: problem for problem in caught.value.problems}
    assert {
        PackFault.AREA_COUNT,
        PackFault.AREA_UNKNOWN,
        PackFault.LANGUAGE_MISSING,
        PackFault.EMPTY,
        PackFault.WRONG_KIND,
    } == set(found)
    lines = path.read_text("utf-8").splitlines()
    assert '"more": ""' in lines[found[PackFault.EMPTY].line - 1]
    assert found[PackFault.EMPTY].params["key"] == "texts.nb.steps.more"
    assert (
        "i morgen" in lines[found[PackFault.WRONG_KIND].line - 1]
        or "valid_until" in (lines[found[PackFault.WRONG_KIND].line - 1])
    )
    assert [problem.line for problem in caught.value.problems] == sorted(
        problem.line for problem in caught.value.problems
    )


def test_a_finding_in_a_zip_names_the_file_in_it(tmp_path: Path) -> None:
    content = sample()
    del content["texts"]["se"]["title"]
    with pytest.raises(PackRefused) as caught:
        read_pack(zipped(tmp_path, content), AREAS)
    (problem,) = caught.value.problems
    assert problem.file == "text.se.json"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", PackFault.NOT_JSON),
        (b"[]", PackFault.NOT_A_PACK),
        (b"{", PackFault.NOT_JSON),
        (b'{"format": NaN}', PackFault.NOT_JSON),
        (b'{"format": 1' + b"0" * 5000 + b"}", PackFault.NOT_JSON),
        (b"[" * 100_000, PackFault.TOO_DEEP),
        ("{}".encode("utf-16"), PackFault.NOT_UTF8),
        ('{"a": "å"}'.encode("latin-1"), PackFault.NOT_UTF8),
        (b"PK\x03\x04 and no more", PackFault.ZIP_DAMAGED),
        (b"%PDF-1.7", PackFault.NOT_JSON),
        (b" " * (pack_source.LARGEST + 1), PackFault.TOO_LARGE),
    ],
    ids=lambda value: str(value)[:12],
)
def test_what_is_no_pack_at_all(tmp_path: Path, raw: bytes, expected: PackFault) -> None:
    path = tmp_path / "pack.json"
    path.write_bytes(raw)
    assert faults(path) == [expected]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert faults(tmp_path / "none.json") == [PackFault.UNREADABLE]
    assert faults(tmp_path) == [PackFault.UNREADABLE]


@pytest.mark.parametrize("key", ["id", "licence", "illness"])
def test_a_key_that_stands_twice(tmp_path: Path, key: str) -> None:
    text = SAMPLE.read_text("utf-8")
    place = text.index(f'"{key}":')
    end = text.index("\n", place)
    value = "{}" if key == "licence" else '"x"'
    path = tmp_path / "pack.json"
    path.write_text(f'{text[:place]}"{key}": {value},\n{text[place:end]}{text[end:]}', "utf-8")
    with pytest.raises(PackRefused) as caught:
        read_pack(path, AREAS)
    twice = [one for one in caught.value.problems if one.fault is PackFault.KEY_TWICE]
    assert [problem.params["key"] for problem in twice] == [key]


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["key", "number", "nb", "texts", "uses", "print", "by", "on", "title", ""]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    ),
    st.sampled_from(sorted(sample())),
)
def test_any_value_in_any_place_is_a_finding_and_no_fault_of_ours(value: object, key: str) -> None:
    content = sample() | {key: value}
    raw = json.dumps(content).encode("utf-8")
    with suppress(PackRefused):
        PackCheck(PackSource("pack.json", raw), AREAS).run()

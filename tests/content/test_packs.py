"""A pack's file: what is taken, and what is refused with which finding."""

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csnat_app import assets
from csnat_app.content import pack_source
from csnat_app.content.library import ContentLibrary
from csnat_app.content.pack_check import PackCheck
from csnat_app.content.pack_source import PackRefused, PackSource
from csnat_app.content.packs import pack_of, read_pack, same_words
from csnat_app.domain.pack_faults import PackFault
from csnat_app.domain.packs import Use
from tests.support_packs import SAMPLE, sample, written, zipped

OWN = ContentLibrary(assets.content_folder()).instruments()
AREAS = frozenset(area.key for instrument in OWN for area in instrument.areas)
GROUPS = {area.key: area.group for instrument in OWN for area in instrument.areas}
Content = dict[str, Any]


def faults(path: Path) -> list[PackFault]:
    """Every finding of a file that must be refused."""
    with pytest.raises(PackRefused) as caught:
        read_pack(path, AREAS)
    assert caught.value.problems
    for problem in caught.value.problems:
        assert problem.file
        assert problem.line >= 1
    return [problem.fault for problem in caught.value.problems]


def test_the_sample_is_read_with_everything_in_it() -> None:
    pack = pack_of(read_pack(SAMPLE, AREAS), GROUPS, lambda language: {"illness": language})
    assert pack.practice
    assert pack.instrument.languages == ("nb", "nn", "se", "en")
    assert [area.key for area in pack.instrument.areas] == [
        item["key"] for item in sample()["areas"]
    ]
    assert pack.instrument.areas[0].group == GROUPS["illness"]
    assert pack.licence.permitted == frozenset(Use)
    assert pack.licence.valid_until is None
    text = pack.texts["nb"]
    assert text.question("illness") == sample()["texts"]["nb"]["questions"]["illness"]
    assert text.area("illness") == "nb"  # the pack has no label of its own
    assert text.introduction == "\n".join(sample()["texts"]["nb"]["introduction"])
    assert text.copyright
    assert not text.draft
    assert pack.texts["se"].draft


def test_every_word_of_the_sample_says_that_it_is_invented() -> None:
    """Nobody may take it for the licensed form."""
    for language, sign in (("nb", "Oppdiktet"), ("nn", "Oppdikta"), ("en", "Invented")):
        for question in sample()["texts"][language]["questions"].values():
            assert question.startswith(sign)


def test_a_zip_and_a_single_file_are_the_same_pack(tmp_path: Path) -> None:
    content = sample()
    one = read_pack(written(tmp_path, content), AREAS)
    assert one == read_pack(zipped(tmp_path, content), AREAS)
    turned = dict(reversed(content.items()))
    assert one == read_pack(written(tmp_path, turned), AREAS)


def test_own_labels_stand_before_the_programs(tmp_path: Path) -> None:
    content = sample()
    content["texts"]["nb"]["labels"] = {"illness": "Sykdom", "else": "Annet"}
    pack = pack_of(read_pack(written(tmp_path, content), AREAS), GROUPS, lambda _: {})
    assert pack.texts["nb"].area("illness") == "Sykdom"
    assert pack.texts["nb"].area("else") == "Annet"
    assert pack.texts["nb"].area("own_time") == "own_time"


def test_what_is_not_stated_is_not_permitted(tmp_path: Path) -> None:
    content = sample()
    content["licence"]["uses"] = {"record": True, "print": "unknown"}
    licence = pack_of(read_pack(written(tmp_path, content), AREAS), GROUPS, lambda _: {}).licence
    assert licence.permitted == {Use.RECORD}
    assert [licence.said(use) for use in Use] == ["yes", "unknown", "unknown"]


def test_same_words_with_another_licence_are_the_same(tmp_path: Path) -> None:
    one, other, third = sample(), sample(), sample()
    other["licence"]["reference"] = "another"
    third["texts"]["nb"]["questions"]["illness"] += " Og litt til."
    first, second, words = (
        read_pack(written(tmp_path, content), AREAS) for content in (one, other, third)
    )
    assert same_words(first, second)
    assert not same_words(first, words)


def _sixteenth(content: Content) -> None:
    content["areas"].append({"number": 16, "key": "sixteenth"})


def _thirteen(content: Content) -> None:
    for item in content["areas"][13:]:
        for text in content["texts"].values():
            del text["questions"][item["key"]]
    content["areas"] = content["areas"][:13]


def _area_twice(content: Content) -> None:
    content["areas"][3]["key"] = "illness"


def _order(content: Content) -> None:
    content["areas"][2]["number"] = 4


def _number_true(content: Content) -> None:
    content["areas"][0]["number"] = True


def _step_twice(content: Content) -> None:
    content["steps"][1] = "no"


def _language_missing(content: Content) -> None:
    del content["texts"]["nn"]


def _language_too_much(content: Content) -> None:
    content["texts"]["fi"] = content["texts"]["nb"]


def _question_missing(content: Content) -> None:
    del content["texts"]["se"]["questions"]["belief"]


def _question_too_much(content: Content) -> None:
    content["texts"]["se"]["questions"]["else"] = "Noe mer?"


def _questions_alike(content: Content) -> None:
    questions = content["texts"]["en"]["questions"]
    questions["belief"] = questions["illness"]


def _deep(content: Content) -> None:
    content["source"] = [[[[[[[[["deep"]]]]]]]]]


def put(*way: str | int, value: object) -> Callable[[Content], None]:
    def change(content: Content) -> None:
        at: Any = content
        for key in way[:-1]:
            at = at[key]
        at[way[-1]] = value

    return change


WRONG = {
    "16 areas": (_sixteenth, {PackFault.AREA_COUNT, PackFault.AREA_UNKNOWN}),
    "13 areas": (_thirteen, {PackFault.AREA_COUNT}),
    "area twice": (_area_twice, {PackFault.AREA_TWICE}),
    "order": (_order, {PackFault.ORDER}),
    "number is true": (_number_true, {PackFault.WRONG_KIND}),
    "step twice": (_step_twice, {PackFault.STEP_TWICE}),
    "one step": (put("steps", value=["no"]), {PackFault.STEP_COUNT}),
    "no steps": (put("steps", value=[]), {PackFault.EMPTY}),
    "language missing": (_language_missing, {PackFault.LANGUAGE_MISSING}),
    "language too much": (_language_too_much, {PackFault.LANGUAGE_NOT_CLAIMED}),
    "language twice": (
        put("languages", value=["nb", "nn", "se", "en", "nb"]),
        {PackFault.LANGUAGE_TWICE},
    ),
    "no language": (
        put("languages", value=["nb", "nn", "se", "en", "../nb"]),
        {PackFault.WRONG_KIND},
    ),
    "question missing": (_question_missing, {PackFault.MISSING}),
    "question too much": (_question_too_much, {PackFault.UNKNOWN_KEY}),
    "step without text": (put("texts", "nb", "steps", "more", value=""), {PackFault.EMPTY}),
    "steps alike": (
        put("texts", "nb", "steps", "more", value="Gjerne litt"),
        {PackFault.SAME_WORDS},
    ),
    "questions alike": (_questions_alike, {PackFault.SAME_WORDS}),
    "blank step": (put("texts", "nb", "steps", "more", value=" \n"), {PackFault.EMPTY}),
    "long": (put("texts", "nb", "questions", "illness", value="å" * 401), {PackFault.TOO_LONG}),
    "control": (put("texts", "nb", "title", value="a\x07b"), {PackFault.UNSEEN}),
    "right to left": (put("texts", "nb", "title", value="a\u202eb"), {PackFault.UNSEEN}),
    "half a sign": (put("texts", "nb", "title", value="a\ud800b"), {PackFault.UNSEEN}),
    "line break": (put("texts", "nb", "copyright", value="a\nb"), {PackFault.UNSEEN}),
    "markup": (put("texts", "nb", "title", value="<b>Skjema</b>"), {PackFault.MARKUP}),
    "two-part letters": (put("texts", "nb", "title", value="a\u030a"), {PackFault.NOT_COMPOSED}),
    "blank at the end": (put("texts", "nb", "title", value="Skjema "), {PackFault.BLANK_EDGE}),
    "title is a number": (put("texts", "nb", "title", value=3), {PackFault.WRONG_KIND}),
    "introduction": (put("texts", "nb", "introduction", value="ett"), {PackFault.WRONG_KIND}),
    "texts is a list": (put("texts", value=[]), {PackFault.WRONG_KIND}),
    "text is a list": (put("texts", "nb", value=[]), {PackFault.WRONG_KIND}),
    "day": (put("licence", "valid_until", value="20270101"), {PackFault.WRONG_KIND}),
    "no such day": (put("licence", "valid_until", value="2027-02-30"), {PackFault.WRONG_KIND}),
    "use": (put("licence", "uses", "sell", value=True), {PackFault.USE_UNKNOWN}),
    "use as a word": (put("licence", "uses", "print", value="yes"), {PackFault.WRONG_KIND}),
    "holder": (put("licence", "holder", value=""), {PackFault.EMPTY}),
    "id": (put("id", value="../../store"), {PackFault.WRONG_KIND}),
    "practice": (put("practice", value="yes"), {PackFault.WRONG_KIND}),
    "unknown key": (put("score", value=1), {PackFault.UNKNOWN_KEY}),
    "format with a point": (put("format", value=1.0), {PackFault.FORMAT}),
    "later format": (put("format", value=2), {PackFault.FORMAT}),
    "other kind": (put("kind", value="leaflet"), {PackFault.NOT_A_PACK}),
    "deep": (_deep, {PackFault.TOO_DEEP}),
}


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
    for change in (_sixteenth, _language_missing, WRONG["step without text"][0]):
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


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    path.write_text(SAMPLE.read_text("utf-8"), "utf-8-sig")
    assert read_pack(path, AREAS) == read_pack(SAMPLE, AREAS)


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


def _archive(tmp_path: Path, fill: Callable[[zipfile.ZipFile], None]) -> Path:
    path = zipped(tmp_path, sample())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    return path


def _link(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("text.fi.json")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(entry, "/etc/passwd")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        (lambda archive: archive.writestr("../text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("/etc/text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("..\\text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("C:text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("folder/", ""), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("TEXT.FI.JSON", "{}"), PackFault.ZIP_OTHER),
        (lambda archive: archive.writestr("program.exe", "MZ"), PackFault.ZIP_OTHER),
        (lambda archive: archive.writestr("pack.json", "{}"), PackFault.ZIP_TWICE),
        (_link, PackFault.ZIP_LINK),
    ],
    ids=["up", "root", "backslash", "drive", "folder", "capitals", "program", "twice", "link"],
)
def test_tricks_with_names_in_a_zip(
    tmp_path: Path, fill: Callable[[zipfile.ZipFile], None], expected: PackFault
) -> None:
    before = set(tmp_path.parent.rglob("*"))
    path = _archive(tmp_path, fill)
    assert set(faults(path)) == {expected}
    # Nothing of it lies anywhere on the disk.
    assert set(tmp_path.parent.rglob("*")) - before == {path}


def test_a_zip_without_the_pack_itself(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("text.nb.json", "{}")
    assert faults(path) == [PackFault.ZIP_NO_PACK]


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", b" " * 300_000_000)
    assert path.stat().st_size < pack_source.LARGEST
    assert faults(path) == [PackFault.ZIP_UNPACKED]


def test_a_zip_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    """What the directory of the file claims counts not; what comes out does."""
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", b" " * 50_000_000)
    content = bytearray(path.read_bytes())
    size = struct.pack("<L", 50_000_000)
    while (place := content.find(size)) >= 0:
        content[place : place + 4] = struct.pack("<L", 100)
    path.write_bytes(content)
    assert faults(path)[0] in (PackFault.ZIP_UNPACKED, PackFault.ZIP_DAMAGED, PackFault.NOT_JSON)


def test_many_small_files_are_as_large_as_one(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", "{}")
        for first in "abcdefghij":
            archive.writestr(f"text.{first}a.json", b" " * 600_000)
    assert faults(path) == [PackFault.ZIP_UNPACKED]


def test_too_many_entries(tmp_path: Path) -> None:
    def fill(archive: zipfile.ZipFile) -> None:
        for number in range(pack_source.MOST_ENTRIES):
            archive.writestr(f"{number}.json", "{}")

    assert faults(_archive(tmp_path, fill)) == [PackFault.ZIP_ENTRIES]


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path, sample())
    content = bytearray(path.read_bytes())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(sign, at + 1)
    path.write_bytes(content)
    assert set(faults(path)) == {PackFault.ZIP_ENCRYPTED}


def test_a_zip_that_is_cut_or_spoilt_anywhere(tmp_path: Path) -> None:
    """Refused or read, but never anything else than that."""
    whole = zipped(tmp_path, sample()).read_bytes()
    path = tmp_path / "spoilt.zip"
    for place in range(0, len(whole), 61):
        for spoilt in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            path.write_bytes(spoilt)
            with suppress(PackRefused):
                read_pack(path, AREAS)


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


def test_an_entry_packed_in_an_unusual_way(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.json", SAMPLE.read_bytes())
    path = tmp_path / "pack.zip"
    path.write_bytes(held.getvalue())
    assert faults(path) == [PackFault.ZIP_DAMAGED]

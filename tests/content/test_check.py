"""A damaged content file of each kind is refused with its file, line and reason."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csnat_app import assets
from csnat_app.content.check import check_file
from tests.content.conftest import Damage, line_with

Change = Callable[[dict[str, Any]], None]
FILES = sorted(assets.content_folder().glob("*/*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_of_the_program_is_in_order(path: Path) -> None:
    assert check_file(path) == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_when_cut_off_is_refused_at_its_end(path: Path, tmp_path: Path) -> None:
    cut = tmp_path / path.name
    text = path.read_text("utf-8")
    cut.write_text(text[: len(text) // 2], "utf-8")
    (problem,) = check_file(cut)
    assert problem.file == path.name
    assert "not JSON" in problem.reason
    last = text[: len(text) // 2].count("\n") + 1
    assert last - 1 <= problem.line <= last


def setting(*way: str | int, to: Any) -> Change:
    def change(data: dict[str, Any]) -> None:
        holder: Any = data
        for step in way[:-1]:
            holder = holder[step]
        holder[way[-1]] = to

    return change


def without(*way: str | int) -> Change:
    def change(data: dict[str, Any]) -> None:
        holder: Any = data
        for step in way[:-1]:
            holder = holder[step]
        del holder[way[-1]]

    return change


def again(key: str) -> Change:
    """The first entry of a list once more, at its end."""

    def change(data: dict[str, Any]) -> None:
        data[key].append(data[key][0])

    return change


LEAFLET = "leaflet/leaflet.nb.json"
WORDS = "words/words.se.json"
LABELS = "instruments/neutral-15.se.json"
STRUCTURE = "instruments/neutral-15.json"
DIRECTORY = "directory/directory.nb.json"
GUIDE = "guide/guide.nb.json"
ADVICE = "advice/advice.nb.json"
LOCALE = "locale/se.json"

DAMAGE: list[tuple[str, Change, str, str]] = [
    # file, what is done to it, text on the line that must be named, words of the reason
    (LEAFLET, setting("format", to=2), '"format"', "'format' must be 1"),
    (LEAFLET, setting("format", to=True), '"format"', "'format' must be 1"),
    (LEAFLET, setting("kind", to="poem"), '"kind"', 'the kind "poem" is unknown'),
    (LEAFLET, setting("language", to="se"), '"language"', "the file name says language 'nb'"),
    (LEAFLET, setting("language", to="Bokmål"), '"language"', "at most 3"),
    (LEAFLET, setting("id", to="Leaflet!"), '"id"', "is not an id"),
    (LEAFLET, setting("source", to=""), '"source"', "the text is empty"),
    (LEAFLET, setting("review", "by", to="Test Testdatter"), '"review"', "a name and a day"),
    (LEAFLET, setting("review", "on", to="5. mars"), '"on"', "not a day"),
    (LEAFLET, setting("texts", "title", to="   "), '"title"', "the text is empty"),
    (LEAFLET, setting("texts", "title", to="a\u0007b"), '"title"', "U+0007"),
    (LEAFLET, setting("texts", "title", to="a\u202eb"), '"title"', "U+202E"),
    (LEAFLET, setting("texts", "title", to="Sto\u0308tte"), '"title"', "NFC"),
    (LEAFLET, setting("texts", "title", to="<b>Støtte</b>"), '"title"', "markup"),
    (LEAFLET, setting("texts", "title", to=" Støtte"), '"title"', "blank"),
    (LEAFLET, setting("texts", "title", to=7), '"title"', "a text is expected"),
    (LEAFLET, setting("texts", "title", to="x" * 2001), '"title"', "2001 characters"),
    (LEAFLET, setting("lists", "said", 1, to=""), '""', "'said': the text is empty"),
    (LEAFLET, setting("lists", "said", to=[]), '"said"', "not empty"),
    (LEAFLET, without("lists", "steps", 4), '"steps"', "5 entries"),
    (LEAFLET, without("texts", "said.title"), '"texts"', "'said.title' is missing"),
    (LEAFLET, setting("texts", "tittel", to="x"), '"tittel"', "unknown"),
    (LEAFLET, setting("colour", to="red"), '"colour"', "unknown"),
    (WORDS, without("texts", "plan.title"), '"texts"', "'plan.title' is missing"),
    (WORDS, setting("texts", "page.of", to="Siidu {page}"), '"page.of"', "{page}, {pages}"),
    (WORDS, setting("texts", "page.of", to="Siidu {page"), '"page.of"', "{page}, {pages}"),
    (WORDS, setting("texts", "plan.who", to="Gii {name}"), '"plan.who"', "nothing"),
    (LABELS, without("areas", "belief"), '"areas"', "'belief' is missing"),
    (LABELS, without("areas", "else"), '"areas"', "'else' is missing"),
    (LABELS, setting("areas", "garden", to="Gilvvagárdi"), '"garden"', "the area 'garden'"),
    (LABELS, setting("steps", "most", to="Buot"), '"most"', "the step 'most' is unknown"),
    (LABELS, setting("steps", "more", to=""), '"more"', "the text is empty"),
    (LABELS, setting("version", to="2"), '"version"', "the structure's '3'"),
    (STRUCTURE, again("areas"), '"illness"', "the area 'illness' stands twice"),
    (STRUCTURE, again("steps"), '"no"', "the step 'no' stands twice"),
    (STRUCTURE, setting("areas", 0, "group", to="all"), '"all"', "the group 'all' is unknown"),
    (STRUCTURE, without("areas", 2, "group"), '"symptoms"', "'group' is missing"),
    (STRUCTURE, without("steps"), "{", "'steps': the key is missing"),
    (GUIDE, without("lists", "area.belief.avoid"), '"lists"', "'area.belief.avoid' is missing"),
    (GUIDE, without("texts", "stage.3.about"), '"texts"', "'stage.3.about' is missing"),
    (ADVICE, without("lists", "stage.2"), '"lists"', "'stage.2' is missing"),
    (LOCALE, without("months", 11), '"months"', "11 words; 12"),
    (LOCALE, setting("long", to="{month} {day} {yaer}"), '"long"', "exactly"),
    (LOCALE, setting("long", to="{day.real} {month} {year}"), '"long"', "exactly"),
    (LOCALE, without("spans", "in_days.other"), '"spans"', "'in_days.other' is missing"),
    (LOCALE, setting("spans", "in_years", to="x"), '"in_years"', "unknown"),
    (LOCALE, setting("alphabet", to="aáa"), '"alphabet"', "twice"),
    (DIRECTORY, again("services"), '"kreftkoordinator"', "stands twice"),
    (DIRECTORY, setting("services", 1, "url", to="ftp://x"), '"url"', "address of the web"),
    (DIRECTORY, setting("services", 0, "scope", to="world"), '"scope"', "'world' is unknown"),
    (DIRECTORY, setting("services", 0, "verified", to="soon"), '"verified"', "not a day"),
    (DIRECTORY, setting("services", 0, "areas", to=[]), '"areas"', "not empty"),
    (DIRECTORY, without("services", 1, "source"), '"kreftforeningen"', "'source' is missing"),
]


@pytest.mark.parametrize(
    ("name", "change", "on_line", "reason"),
    DAMAGE,
    ids=[f"{name.split('/')[1]}-{reason}" for name, _, _, reason in DAMAGE],
)
def test_damage_is_named_with_its_line(
    damage: Damage, name: str, change: Change, on_line: str, reason: str
) -> None:
    path = damage(name, change)
    found = [problem for problem in check_file(path) if reason in problem.reason]
    assert found, check_file(path)
    assert found[0].file == path.name
    assert on_line in path.read_text("utf-8").splitlines()[found[0].line - 1]


def test_the_second_of_two_equal_areas_is_named(damage: Damage) -> None:
    path = damage(STRUCTURE, again("areas"))
    (problem,) = check_file(path)
    assert problem.line == line_with(path, '"illness"', last=True)


def test_a_key_that_stands_twice_is_refused_at_the_second(folder: Path) -> None:
    path = folder / WORDS
    text = path.read_text("utf-8")
    path.write_text(text.replace('"plan.who":', '"plan.title": "x",\n    "plan.who":', 1), "utf-8")
    problems = check_file(path)
    assert [(problem.line, problem.reason) for problem in problems] == [
        (line_with(path, '"plan.title"', last=True), "the key 'plan.title' stands twice")
    ]


def test_bytes_that_are_no_utf8_are_refused_at_their_line(folder: Path) -> None:
    path = folder / WORDS
    path.write_bytes(path.read_bytes().replace("Čujuhus".encode(), b"\xc8ujuhus"))
    (problem,) = check_file(path)
    assert problem.line == path.read_bytes().split(b"\xc8")[0].count(b"\n") + 1
    assert "UTF-8" in problem.reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("[]", "a JSON object is expected"),
        ('{"format": NaN}', "NaN"),
        ("{}", "'kind' is missing"),
        ('{"kind": ["words"]}', "is unknown"),
        ("[" * 200_000, "not JSON"),
        (" " * 1_000_001, "at most 1000000"),
    ],
)
def test_what_is_no_content_file_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "words.nb.json"
    path.write_text(text, "utf-8")
    (problem,) = check_file(path)
    assert reason in problem.reason
    assert problem.line == 1


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (problem,) = check_file(tmp_path / "words.nb.json")
    assert problem.file == "words.nb.json"
    assert "cannot be read" in problem.reason


def test_words_without_their_structure_are_refused(folder: Path) -> None:
    (folder / STRUCTURE).unlink()
    (problem,) = check_file(folder / LABELS)
    assert problem.file == "neutral-15.json"


def test_a_file_of_another_kind_under_this_name_is_refused(folder: Path) -> None:
    path = folder / "guide" / "guide.nb.json"
    path.write_bytes((folder / "words" / "words.nb.json").read_bytes())
    (problem,) = check_file(path)
    assert problem.reason == "the file name says 'guide', the file itself 'words'"


def test_several_findings_of_one_file_come_together(damage: Damage) -> None:
    def change(data: dict[str, Any]) -> None:
        data["texts"]["plan.title"] = ""
        del data["texts"]["telephone"]

    problems = check_file(damage(WORDS, change))
    assert len(problems) == 2


def test_an_approved_text_is_accepted(damage: Damage) -> None:
    path = damage(LEAFLET, setting("review", to={"by": "Test Testdatter", "on": "2026-03-05"}))
    assert check_file(path) == ()
    assert json.loads(path.read_text("utf-8"))["review"]["on"] == "2026-03-05"

"""What is read for the checks of words: all that people read, and nothing else."""

import json
from pathlib import Path

import pytest

import wordings
from wordings import Wording


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Spør &sykepleieren, på 116 117!", ["Spør", "sykepleieren", "på"]),
        ("Ring {name} (%n gang) – A4", ["Ring", "gang"]),
        ("Se https://example.org/noe, eller csnat.org", ["Se", "eller"]),
        ("bruker-id, *.csnatbackup", ["bruker-id"]),
    ],
)
def test_words_are_what_people_read(text: str, words: list[str]) -> None:
    assert Wording("f", "w", text).words() == words


def test_what_a_file_says_of_itself_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "leaflet").mkdir()
    data = {
        "kind": "leaflet",
        "source": "From here",
        "texts": {"title": "Ja"},
        "lists": {"a": ["b"]},
    }
    (tmp_path / "leaflet" / "leaflet.nb.json").write_text(json.dumps(data), "utf-8")
    assert wordings.content("nb", tmp_path) == [
        Wording("leaflet.nb.json", "texts.title", "Ja"),
        Wording("leaflet.nb.json", "lists.a[1]", "b"),
    ]


def test_codes_of_the_directory_are_left_out() -> None:
    texts = [one.text for one in wordings.content("nb") if one.file == "directory.nb.json"]
    assert "Kreftkoordinator i kommunen" in texts
    assert not {"own_time", "local", "116 117"} & set(texts)


@pytest.mark.parametrize("language", ["nb", "nn", "se", "en"])
def test_every_language_says_something(language: str) -> None:
    files = {one.file for one in wordings.content(language)}
    assert {f"{language}.json", f"words.{language}.json", f"leaflet.{language}.json"} <= files
    assert len(wordings.interface(language)) > 200


def test_what_is_for_practice_is_read_too() -> None:
    files = {one.file for one in wordings.practice("nb")}
    assert files == {"sample-pack.json", "people.json"}
    assert {one.file for one in wordings.practice("se")} == {"sample-pack.json"}


def test_english_is_the_source_and_its_plural_forms() -> None:
    texts = {one.text for one in wordings.interface("en")}
    assert {"Today", "%n thing(s) wait.", "%n thing waits."} <= texts

"""Every Northern Sámi word is confirmed: by the word list, by the term list, or it is kept with a
source, or it waits for a reviewer and says so."""

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest

import wordings
from wordings import Wording

HERE = Path(__file__).resolve().parent
NEEDS_REVIEW = "needs review"


@dataclass(frozen=True)
class Kept:
    """A form that the lists lack. `base` is the form in the word list that it belongs to, or ""."""

    form: str
    base: str
    source: str


def rows(name: str) -> list[list[str]]:
    """The rows of a list of this folder, without its remarks."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def listed() -> set[str]:
    return {row[0] for row in rows("sme-words.txt")}


@pytest.fixture(scope="module")
def terms() -> set[str]:
    texts = (Wording("", "", row[1]) for row in rows("sme-terms.tsv"))
    return {word.casefold() for text in texts for word in text.words()}


@pytest.fixture(scope="module")
def kept() -> list[Kept]:
    return [Kept(*row) for row in rows("kept/se.tsv")]


def used() -> dict[str, str]:
    """Every Northern Sámi word of content and interface in small letters, with where it stands."""
    found: dict[str, str] = {}
    said = (*wordings.content("se"), *wordings.interface("se"), *wordings.practice("se"))
    for wording in said:
        for word in wording.words():
            found.setdefault(word.casefold(), f"{wording.file}, {wording.where}")
    return found


def test_every_word_is_confirmed_or_waits_for_a_reviewer(
    listed: set[str], terms: set[str], kept: list[Kept]
) -> None:
    known = listed | terms | {one.form for one in kept}
    strange = {word: place for word, place in used().items() if word not in known}
    assert strange == {}


def test_the_kept_list_is_in_order(kept: list[Kept], listed: set[str]) -> None:
    forms = [one.form for one in kept]
    assert forms == sorted(set(forms))
    assert all(one.source for one in kept)
    # A form made by rule names what it was made from, so that the reviewer can look there.
    without = [one.form for one in kept if one.source == NEEDS_REVIEW and one.base not in listed]
    assert without == []


def test_nothing_is_kept_without_need(kept: list[Kept], listed: set[str], terms: set[str]) -> None:
    needless = {one.form for one in kept} - (used().keys() - listed - terms)
    assert needless == set()


def test_the_lists_are_whole_and_name_their_authors(listed: set[str], terms: set[str]) -> None:
    assert len(listed) > 45_000
    assert {"oapmahaš", "ságastallan", "doarjja", "buohccedivššár"} <= listed & terms
    head = (HERE / "sme-words.txt").read_text("utf-8")[:500]
    assert "CC-BY-4.0" in head
    assert "Giellatekno" in head
    assert all(len(row) == 3 and row[2] for row in rows("sme-terms.tsv"))


@pytest.mark.parametrize("word", ["oapmahaš", "ságastallan"])
def test_a_norwegian_or_invented_word_would_be_found(word: str, listed: set[str]) -> None:
    assert word in listed
    assert f"{word}x" not in listed
    assert "handlingsplan" not in listed

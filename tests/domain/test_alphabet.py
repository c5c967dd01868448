import random

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.alphabet import own_letters, sorting

LIBRARY = ContentLibrary(assets.content_folder())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("se", ["Anne", "Áile", "Biret", "Cáhppe", "Čáppa", "Dánil", "Đávvir", "Elle"]),
        (
            "se",
            ["Nils", "Ŋáhppe", "Odd", "Sara", "Šaddu", "Tor", "Ŧábmo", "Ulla", "Zara", "Žáhppa"],
        ),
        ("nb", ["Anne", "Émile", "Erik", "Zara", "Ærlig", "Øve", "Åse"]),
        ("nb", ["Áile", "Anne", "Čáppa", "Dag"]),
        ("en", ["2 Kari", "Kari 10", "Kari Øve", "Karin", "Ли"]),
    ],
)
def test_names_stand_as_the_language_sorts_them(language: str, words: list[str]) -> None:
    shuffled = list(words)
    random.Random(3).shuffle(shuffled)
    assert sorted(shuffled, key=LIBRARY.sorting(language)) == words


def test_neither_case_nor_composition_matters() -> None:
    key = sorting("aábcč")
    assert key("ČÁBA") == key("čába") == key("c\u030ca\u0301ba")


@pytest.mark.parametrize(
    ("language", "letters"), [("se", "áčđŋšŧž"), ("nb", ""), ("nn", ""), ("en", "")]
)
def test_letters_that_a_norwegian_keyboard_lacks(language: str, letters: str) -> None:
    assert own_letters(LIBRARY.alphabet(language)) == LIBRARY.letters(language) == letters


def test_all_languages_together_have_each_letter_once() -> None:
    assert LIBRARY.letters() == "áčđŋšŧž"

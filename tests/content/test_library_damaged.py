"""The library goes on without damaged files, and says what is wrong with them."""

from pathlib import Path

import pytest

from csnat_app.content.library import ContentLibrary
from csnat_app.content.problems import ContentProblem
from csnat_app.domain.errors import Misfortune, Trouble
from tests.content.conftest import Damage, line_with


def test_a_damaged_language_is_refused_and_the_rest_goes_on(folder: Path, damage: Damage) -> None:
    path = damage("instruments/neutral-15.se.json", lambda data: data["areas"].pop("belief"))
    library = ContentLibrary(folder)
    assert library.instrument_text("neutral-15", "3", "se").shown.language == "nb"
    assert library.instrument("neutral-15", "3").languages == ("nb", "nn", "en")
    assert library.instrument_text("neutral-14", "2", "se").shown.language == "se"
    assert library.problems == (
        ContentProblem(
            "instruments/neutral-15.se.json",
            line_with(path, '"areas"'),
            "the key 'belief' is missing",
        ),
    )


def test_a_damaged_locale_takes_its_language_away_only(folder: Path, damage: Damage) -> None:
    damage("locale/se.json", lambda data: data["weekdays"].pop())
    library = ContentLibrary(folder)
    assert library.languages() == ("nb", "nn", "en")
    assert library.date_words("se").language == "nb"
    assert library.text_set("words", "se").language == "se"


def test_a_damaged_structure_takes_its_instrument_away_only(folder: Path) -> None:
    (folder / "instruments" / "neutral-15.json").write_text('{"format": 1,\n', "utf-8")
    library = ContentLibrary(folder)
    assert [one.id for one in library.instruments()] == ["neutral-14"]
    assert [(problem.file, problem.line) for problem in library.problems] == [
        ("instruments/neutral-15.json", 2)
    ]


def test_damaged_bokmal_is_a_misfortune_with_its_place(folder: Path, damage: Damage) -> None:
    path = damage("leaflet/leaflet.nb.json", lambda data: data["texts"].update(title=""))
    library = ContentLibrary(folder)
    assert library.text_set("leaflet", "se").language == "se"
    with pytest.raises(Misfortune) as caught:
        library.text_set("leaflet", "smj")
    assert caught.value.trouble is Trouble.CONTENT_DAMAGED
    assert caught.value.params == {
        "file": "leaflet/leaflet.nb.json",
        "line": line_with(path, '"title"'),
        "reason": "'title': the text is empty",
    }

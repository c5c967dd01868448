"""The library gives what the files say, and falls back to Bokmål."""

import builtins
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from tests.content.conftest import LANGUAGES, Damage


def test_all_files_are_in_order_and_all_languages_there(library: ContentLibrary) -> None:
    assert library.problems == ()
    assert library.languages() == LANGUAGES
    assert library.text_languages("words") == LANGUAGES
    assert set(library.text_languages("leaflet")) >= {"nb", "se"}
    assert library.text_languages("guide") == LANGUAGES
    assert library.text_languages("advice") == LANGUAGES


def test_the_instruments_have_15_and_14_areas(library: ContentLibrary) -> None:
    newest, former = library.instruments()
    assert (newest.id, newest.version, len(newest.areas)) == ("neutral-15", "3", 15)
    assert (former.id, former.version, len(former.areas)) == ("neutral-14", "2", 14)
    assert newest.areas[:-1] == former.areas
    assert newest.areas[-1].key == "relationships"
    assert newest.languages == former.languages == LANGUAGES
    assert newest.steps == ("no", "a_little", "more")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_and_step_has_its_own_label(library: ContentLibrary, language: str) -> None:
    for instrument in library.instruments():
        text = library.instrument_text(instrument.id, instrument.version, language)
        assert text.shown.language == language
        assert set(text.areas) == {area.key for area in instrument.areas} | {"else"}
        assert tuple(text.steps) == instrument.steps
        assert len(set(text.areas.values())) == len(text.areas)
        assert len(set(text.steps.values())) == len(text.steps)
        assert text.draft


def test_labels_in_each_language(library: ContentLibrary) -> None:
    def label(language: str, area: str) -> str:
        return library.instrument_text("neutral-15", "3", language).area(area)

    assert label("nb", "feelings") == "Følelser og bekymringer"
    assert label("nn", "illness") == "Forstå sjukdomen"
    assert label("se", "night_break") == "Dudden ihkku"
    assert label("en", "belief") == "Faith and existential matters"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_words_are_as_complete_as_in_bokmal(library: ContentLibrary, language: str) -> None:
    words = library.text_set("words", language)
    assert words.language == language
    assert set(words.texts) == set(library.text_set("words", "nb").texts)


@pytest.mark.parametrize("kind", ["guide", "advice", "leaflet"])
def test_texts_are_as_complete_as_in_bokmal(library: ContentLibrary, kind: str) -> None:
    original = library.text_set(kind, "nb")
    for language in library.text_languages(kind):
        other = library.text_set(kind, language)
        assert set(other.texts) == set(original.texts)
        assert set(other.lists) == set(original.lists)


def test_guide_and_advice_speak_of_every_area(library: ContentLibrary) -> None:
    areas = [area.key for area in library.instrument("neutral-15", "3").areas]
    guide, advice = library.text_set("guide", "nb"), library.text_set("advice", "nb")
    for area in areas:
        assert guide[f"area.{area}.about"]
        assert 3 <= len(guide.items(f"area.{area}.ask")) <= 5
        assert 2 <= len(guide.items(f"area.{area}.avoid")) <= 3
        assert 2 <= len(advice.items(f"area.{area}")) <= 4
    assert len([key for key in guide.texts if key.startswith("area.")]) == len(areas)


def test_the_directory_has_services_for_every_area(library: ContentLibrary) -> None:
    services = library.directory()
    assert len(services) == 23
    areas = {area.key for area in library.instrument("neutral-15", "3").areas}
    assert {area for service in services for area in service.areas} == areas
    by_id = {service.id: service for service in services}
    assert by_id["legevakt"].telephone == "116 117"
    assert by_id["samisk_tolk"].areas == tuple(
        area.key for area in library.instrument("neutral-15", "3").areas
    )
    assert all(service.source.startswith("http") for service in services)
    assert all(service.verified is None for service in services)


def test_a_missing_language_is_shown_in_bokmal_and_says_so(library: ContentLibrary) -> None:
    assert library.instrument_text("neutral-15", "3", "smj").shown.language == "nb"
    assert library.text_set("leaflet", "smj").language == "nb"
    assert library.date_words("smj").language == "nb"


@pytest.mark.parametrize(("id", "version"), [("neutral-15", "2"), ("other", "3")])
def test_an_unknown_instrument_is_a_misfortune(
    library: ContentLibrary, id: str, version: str
) -> None:
    with pytest.raises(Misfortune) as caught:
        library.instrument_text(id, version, "nb")
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_the_hash_is_of_the_words_and_not_of_the_layout(folder: Path, damage: Damage) -> None:
    path = folder / "instruments" / "neutral-15.nb.json"
    first = ContentLibrary(folder).instrument_text("neutral-15", "3", "nb").shown
    assert len(first.sha256) == 64

    laid_out = json.dumps(json.loads(path.read_text("utf-8")), indent=7, sort_keys=True)
    path.write_text(laid_out, "utf-8", newline="\r\n")
    assert ContentLibrary(folder).instrument_text("neutral-15", "3", "nb").shown == first

    damage("instruments/neutral-15.nb.json", lambda data: data["areas"].update(belief="Tro"))
    changed = ContentLibrary(folder).instrument_text("neutral-15", "3", "nb").shown
    assert changed.sha256 != first.sha256
    assert replace(changed, sha256=first.sha256) == first


def test_the_hash_changes_with_the_order_of_the_areas(folder: Path, damage: Damage) -> None:
    first = ContentLibrary(folder).instrument_text("neutral-15", "3", "nb").shown
    damage("instruments/neutral-15.json", lambda data: data["areas"].reverse())
    assert ContentLibrary(folder).instrument_text("neutral-15", "3", "nb").shown != first


def test_hashes_differ_between_languages_and_versions(library: ContentLibrary) -> None:
    hashes = {
        library.instrument_text(one.id, one.version, language).shown.sha256
        for one in library.instruments()
        for language in LANGUAGES
    }
    assert len(hashes) == 8


def test_a_missing_kind_is_a_misfortune(library: ContentLibrary) -> None:
    with pytest.raises(Misfortune) as caught:
        library.text_set("poems", "nb")
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_a_new_language_fits_in_by_adding_files(folder: Path) -> None:
    for name in ("locale/se.json", "words/words.se.json", "instruments/neutral-15.se.json"):
        data = json.loads((folder / name).read_text("utf-8"))
        data["language"] = "smj"
        added = folder / name.replace("se.json", "smj.json")
        added.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    library = ContentLibrary(folder)
    assert library.problems == ()
    assert library.languages() == (*LANGUAGES, "smj")
    assert library.instrument("neutral-15", "3").languages == (*LANGUAGES, "smj")
    assert library.text_set("words", "smj").language == "smj"


def test_nothing_is_read_before_it_is_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    plain_open: Callable[..., Any] = io.open

    def noting(file: Any, *rest: Any, **named: Any) -> Any:
        if str(file).endswith(".json"):
            opened.append(Path(file).name)
        return plain_open(file, *rest, **named)

    monkeypatch.setattr(io, "open", noting)
    monkeypatch.setattr(builtins, "open", noting)
    library = ContentLibrary(folder)
    assert opened == []
    library.date_words("nn")
    library.date_words("nn")
    assert opened == ["nn.json"]

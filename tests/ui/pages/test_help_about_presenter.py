import importlib.metadata
import json
import re
import shutil
import tomllib
from datetime import date
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.content.mended import MendedLayer, mended_bytes
from csnat_app.domain.reviews import Mended, Sheet, TextPlace
from csnat_app.domain.texts import ReviewState
from csnat_app.ui.pages.help_about_presenter import LIBRARIES, AboutPresenter, MendedTexts


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content that a test may change."""
    return Path(shutil.copytree(assets.content_folder(), tmp_path / "content"))


def _about(content: Path) -> AboutPresenter:
    return AboutPresenter(ContentLibrary(content), content.parent / "data")


def test_names_every_library_with_the_version_that_runs(content: Path) -> None:
    found = {known.name: known for known in _about(content).libraries()}
    assert set(found) == {name for name, _ in LIBRARIES}
    for name, known in found.items():
        assert known.version == importlib.metadata.version(name)
        assert known.licence


def test_leaves_out_no_library_that_the_program_needs() -> None:
    told = tomllib.loads(Path(__file__).parents[3].joinpath("pyproject.toml").read_text("utf-8"))
    needed = {re.split(r"[<>=]", one)[0] for one in told["project"]["dependencies"]}
    assert needed <= {name for name, _ in LIBRARIES}


def test_tells_who_approved_a_text(content: Path) -> None:
    file = content / "leaflet" / "leaflet.se.json"
    whole = json.loads(file.read_text("utf-8"))
    whole["review"] = {"by": "Eksempel Eksempelsen", "on": "2026-01-05"}
    file.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
    texts = {(text.kind, text.language): text for text in _about(content).texts()}
    approved = texts["leaflet", "davvisámegiella"]
    assert (approved.by, approved.on) == ("Eksempel Eksempelsen", date(2026, 1, 5))
    assert ("guide", "bokmål") in texts


def test_tells_how_many_areas_the_instruments_have(content: Path) -> None:
    assert _about(content).instruments() == ((15, "3"), (14, "2"))


def test_tells_of_mended_texts_whoever_put_them_there(content: Path) -> None:
    assert _about(content).mended() is None
    folder = content.parent / "texts"
    folder.mkdir()
    for language, by, on in (("nb", "Sist Reviewer", "2026-03-05"), ("nn", "Før", "2026-03-04")):
        place = TextPlace(Sheet.INTERFACE, "Room", "Lock", 0)
        review = ReviewState(by, date.fromisoformat(on))
        one = Mended(place, "Lås", "Steng", review)
        (folder / f"{language}.json").write_bytes(mended_bytes(language, [one]))
    library = ContentLibrary(content, MendedLayer(folder))
    about = AboutPresenter(library, content.parent / "data")
    assert about.mended() == MendedTexts(2, "Sist Reviewer", date(2026, 3, 5))


def test_tells_where_a_file_is_damaged(content: Path) -> None:
    assert _about(content).problems() == ()
    (content / "advice" / "advice.nb.json").write_text("{\n", "utf-8")
    assert [problem.file for problem in _about(content).problems()] == ["advice/advice.nb.json"]

import json
import shutil
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.services.reports import ReportService
from csnat_app.ui.pages.help_presenter import HelpPresenter
from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter
from tests.support import TestTime


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content that a test may damage."""
    return Path(shutil.copytree(assets.content_folder(), tmp_path / "content"))


def _help(content: Path, language: str = "nb") -> HelpPresenter:
    library, folder = ContentLibrary(content), content.parent / "data"
    reports = ReportsPresenter(ReportService(folder), library.date_words("nb"), TestTime().clock())
    return HelpPresenter(library, folder, language, reports)


def test_has_every_stage_and_every_area(content: Path) -> None:
    parts = _help(content).parts()
    assert [part.key for part in parts if part.is_stage] == [f"stage.{n}" for n in range(1, 6)]
    areas = [part for part in parts if not part.is_stage]
    assert len(areas) >= 15
    assert areas[0].title == "Forstå sykdommen"
    assert all(part.about and part.ask and part.avoid and part.advice for part in parts)


def test_finds_what_holds_every_word_whatever_its_case(content: Path) -> None:
    found = _help(content).parts("NATT hvem")
    assert "area.contact" in [part.key for part in found]
    assert len(found) < len(_help(content).parts())
    assert _help(content).parts("xyzzy") == ()


def test_shows_only_the_lines_that_hold_what_was_searched_for(content: Path) -> None:
    whole = {part.key: part for part in _help(content).parts()}
    for part in _help(content).parts("natt"):
        if "natt" in part.title.casefold():
            assert part == whole[part.key]
        else:
            lines = (*part.ask, *part.avoid, *part.advice)
            assert all("natt" in line.casefold() for line in lines)
            assert part.about or lines


def test_falls_back_to_bokmal_and_says_so(content: Path) -> None:
    sami = _help(content, "se")
    assert sami.in_another_language()
    assert sami.shown_language() == "bokmål"
    assert not _help(content, "nb").in_another_language()


def test_says_as_long_as_a_text_is_a_draft(content: Path) -> None:
    for kind in ("guide", "advice"):
        file = content / kind / f"{kind}.nb.json"
        whole = json.loads(file.read_text("utf-8"))
        whole["review"] = {"by": "Eksempel Eksempelsen", "on": "2026-01-05"}
        file.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
        if kind == "guide":
            assert _help(content).is_draft()
    assert not _help(content).is_draft()


def test_a_damaged_guide_leaves_the_advice(content: Path) -> None:
    for file in (content / "guide").glob("*.json"):
        file.write_text("{", "utf-8")
    presenter = _help(content)
    assert presenter.shown_language() == ""
    parts = presenter.parts()
    assert any(part.key == "area.contact" and part.advice for part in parts)
    assert presenter.about.problems()[0].file.startswith("guide/")

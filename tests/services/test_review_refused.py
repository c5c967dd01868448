"""What a review cannot take in or keep changes nothing; damage to mended texts is told."""

from datetime import date
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.reviews import TextFault
from csnat_app.services.application import Application
from csnat_app.store import files
from tests.services.reviewing import DAY, NAME, last_log, take_in
from tests.support import program
from tests.support_sheets import LEAFLET, Reviewer


def test_a_text_waits_when_its_bokmaal_changes(app: Application, tmp_path: Path) -> None:
    se, nb = tmp_path / "se.xlsx", tmp_path / "nb.xlsx"
    app.review.export("se", se)
    app.review.export("nb", nb)
    old = app.library.text_set("leaflet", "se")["title"]
    reviewer = Reviewer(se)
    reviewer.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, reviewer.save())
    bokmaal = Reviewer(nb)
    bokmaal.write("leaflet/leaflet.nb.json", "texts/title", text="Hjelp til deg")
    take_in(app, bokmaal.save())
    assert app.library.text_set("leaflet", "nb")["title"] == "Hjelp til deg"
    assert app.library.text_set("leaflet", "se")["title"] == old
    assert app.review.count("se").waiting == 1
    app.review.export("se", se)
    remark = str(Reviewer(se).read(LEAFLET, "texts/title", "remark"))
    assert "Doarjja didjiide" in remark
    assert NAME in remark


def test_a_sheet_from_before_bokmaal_changed_is_not_taken_in(
    app: Application, sheet: Reviewer, tmp_path: Path
) -> None:
    nb = tmp_path / "nb.xlsx"
    app.review.export("nb", nb)
    bokmaal = Reviewer(nb)
    bokmaal.write("leaflet/leaflet.nb.json", "texts/title", text="Hjelp til deg")
    take_in(app, bokmaal.save())
    row = sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    preview = app.review.look(sheet.save())
    assert preview.changes == ()
    assert [(one.fault, one.row) for one in preview.problems] == [(TextFault.BOKMAAL_CHANGED, row)]


def test_what_the_loader_refuses_is_not_taken_in(app: Application, sheet: Reviewer) -> None:
    row = sheet.write("locale/se.json", "alphabet", text="aabc")
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    preview = app.review.look(sheet.save())
    assert [(one.fault, one.row) for one in preview.problems] == [(TextFault.REFUSED, row)]
    assert [change.unit.place.file for change in preview.changes] == [LEAFLET]


def test_only_the_good_rows_are_taken_in(app: Application, sheet: Reviewer) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    sheet.write(LEAFLET, "texts/ask.title", text="Jeara {name}")
    preview = app.review.look(sheet.save())
    assert [one.fault for one in preview.problems] == [TextFault.NO_PLACES]
    assert app.review.take_in(preview, NAME, DAY) == 1
    assert "{" not in app.library.text_set("leaflet", "se")["ask.title"]


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_a_review_needs_a_name(app: Application, sheet: Reviewer, name: str) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    preview = app.review.look(sheet.save())
    with pytest.raises(Misfortune) as raised:
        app.review.take_in(preview, name, DAY)
    assert raised.value.trouble is Trouble.NAME_MISSING
    with pytest.raises(ValueError, match="future"):
        app.review.take_in(preview, NAME, date(2026, 3, 4))
    assert not list(app.folder.glob("texts/*"))


def test_a_full_disk_keeps_neither_texts_nor_log(
    app: Application, sheet: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    preview = app.review.look(sheet.save())
    before = last_log(app)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fsync", full)
        with pytest.raises(Misfortune) as raised:
            app.review.take_in(preview, NAME, DAY)
    assert raised.value.trouble is Trouble.DISK_FULL
    assert not list((app.folder / "texts").glob("*"))
    assert last_log(app) == before
    assert app.library.text_set("leaflet", "se")["title"] != "Doarjja didjiide"


def test_a_damaged_file_of_mended_texts_is_told_and_not_used(
    app: Application, sheet: Reviewer
) -> None:
    old, known = app.library.text_set("leaflet", "se")["title"], app.library.problems
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    path = app.folder / "texts" / "se.json"
    text = path.read_text("utf-8")
    for broken in (text[:-40], text.replace("2026-03-02", "i går"), '{"format": 1}', "\x00", ""):
        path.write_text(broken, "utf-8")
        library = program(app.folder).library
        assert library.text_set("leaflet", "se")["title"] == old
        told = {problem.file for problem in library.problems if problem not in known}
        assert told == {"texts/se.json"}


def test_a_mended_text_that_breaks_its_file_gives_way_to_the_shipped_one(
    app: Application, sheet: Reviewer
) -> None:
    words = "words/words.se.json"
    old, known = app.library.text_set("words", "se")["plan.title"], app.library.problems
    sheet.write(words, "texts/plan.title", text="Plána")
    take_in(app, sheet.save())
    path = app.folder / "texts" / "se.json"
    path.write_text(path.read_text("utf-8").replace('"Plána"', '"Plána {date}"'), "utf-8")
    library = program(app.folder).library
    found = library.text_set("words", "se")
    assert (found.language, found["plan.title"]) == ("se", old)
    told = [problem.file for problem in library.problems if problem not in known]
    assert told == [words]

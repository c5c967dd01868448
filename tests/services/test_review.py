"""Texts go to a reviewer as a real spreadsheet and come home with a name and a day."""

import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.reviews import Sheet, TextFault, TextPlace
from csnat_app.services.application import Application
from csnat_app.store import files
from tests.documents.conftest import read_pages
from tests.support import opened, program
from tests.support_sheets import Reviewer

LEAFLET = "leaflet/leaflet.se.json"
AREAS = "instruments/neutral-15.se.json"
DAY = date(2026, 3, 2)
NAME = "Máret Prøve"


@pytest.fixture
def app(data_folder: Path) -> Iterator[Application]:
    application = opened(data_folder)
    yield application
    application.access.lock()


@pytest.fixture
def sheet(app: Application, tmp_path: Path) -> Reviewer:
    path = tmp_path / "se.xlsx"
    app.review.export("se", path)
    return Reviewer(path)


def plain(pdf: bytes) -> str:
    """All words of a document, whatever lines they stand on."""
    return " ".join(" ".join(read_pages(pdf)).split())


def take_in(app: Application, path: Path) -> int:
    preview = app.review.look(path)
    assert preview.problems == ()
    return app.review.take_in(preview, NAME, DAY)


def last_log(app: Application) -> tuple[Deed, str]:
    with app.desk.look() as work:
        (entry,) = work.log.latest(1)
    return entry.deed, entry.what


def test_what_nobody_touched_changes_nothing(app: Application, sheet: Reviewer) -> None:
    for language, _ in app.review.languages():
        path = sheet.save().with_name(f"{language}.xlsx")
        assert app.review.export(language, path) > 500
        preview = app.review.look(path)
        assert (preview.language, preview.changes, preview.problems) == (language, (), ())


def test_a_mended_text_is_shown_and_goes_out_again(app: Application, sheet: Reviewer) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide", remark="Mánga olbmo")
    assert take_in(app, sheet.save()) == 1
    assert app.library.text_set("leaflet", "se")["title"] == "Doarjja didjiide"
    again = sheet.save().with_name("again.xlsx")
    app.review.export("se", again)
    page, row = Reviewer(again).row(LEAFLET, "texts/title")
    cells = [page.cell(row, column).value for column in range(4, 9)]
    assert cells == ["Doarjja didjiide", "gjennomgått", NAME, "2026-03-02", "Mánga olbmo"]


def test_both_ways_are_in_the_log(app: Application, sheet: Reviewer) -> None:
    assert last_log(app) == (Deed.EXPORTED, "texts")
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    assert last_log(app) == (Deed.CHANGED, "texts")


def test_another_start_of_the_program_has_the_texts(
    app: Application, sheet: Reviewer, data_folder: Path
) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    found = program(data_folder).library.text_set("leaflet", "se")
    assert found["title"] == "Doarjja didjiide"
    assert found.review.draft  # the others are not reviewed yet


def test_approving_every_text_of_a_file_takes_the_draft_mark_away(
    app: Application, sheet: Reviewer
) -> None:
    assert app.library.text_set("leaflet", "se").review.draft
    note = app.library.text_set("words", "se")["draft.note"]
    assert note in plain(app.documents.leaflet("se").pdf)
    before = app.library.text_set("leaflet", "se").texts
    sheet.approve(LEAFLET, "words/words.se.json")
    assert take_in(app, sheet.save()) > 100
    leaflet = app.library.text_set("leaflet", "se")
    assert (leaflet.review.by, leaflet.review.on) == (NAME, DAY)
    assert leaflet.texts == before
    assert note not in plain(app.documents.leaflet("se").pdf)


def test_a_text_that_is_mended_counts_as_reviewed(app: Application, sheet: Reviewer) -> None:
    before = app.review.count("se")
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    sheet.write(LEAFLET, "texts/ask.title", state="Gjennomgått ")
    sheet.write(LEAFLET, "texts/how.title", state="utkast")
    take_in(app, sheet.save())
    after = app.review.count("se")
    assert (after.content, after.content_drafts) == (before.content, before.content_drafts - 2)


def test_a_changed_label_changes_the_proof_and_old_answers_keep_their_words(
    app: Application, sheet: Reviewer
) -> None:
    before = app.library.instrument_text("neutral-15", _version(app), "se")
    case = app.carers.create("Øve Øvesen", "", "", "se", "")
    round_ = app.rounds.mark(case.latest, "feelings", "more", False, "se")
    mark = round_.consideration.mark("feelings")
    assert mark is not None
    sheet.write(AREAS, "areas/feelings", text="Dovddut")
    take_in(app, sheet.save())
    after = app.library.instrument_text("neutral-15", _version(app), "se")
    assert after.areas["feelings"] == "Dovddut"
    assert after.shown.sha256 != before.shown.sha256
    assert mark.shown == before.shown
    assert app.instruments.of_round(round_, "se").area("feelings") == "Dovddut"
    assert app.instruments.text_shown(mark.shown).area("feelings") == before.areas["feelings"]


def test_approving_labels_takes_their_draft_mark_away(app: Application, sheet: Reviewer) -> None:
    assert app.library.instrument_text("neutral-15", _version(app), "se").draft
    sheet.approve(AREAS)
    take_in(app, sheet.save())
    assert not app.library.instrument_text("neutral-15", _version(app), "se").draft


def _version(app: Application) -> str:
    return next(one.version for one in app.library.instruments() if one.id == "neutral-15")


def test_a_guide_is_filled_part_by_part(app: Application, sheet: Reviewer) -> None:
    guide = "guide/guide.se.json"
    bokmaal = app.library.text_set("guide", "nb")
    count = len(bokmaal.items("stage.1.ask"))
    for number in range(1, count + 1):
        beside = str(sheet.read(guide, f"lists/stage.1.ask/{number}", "bokmaal"))
        sheet.write(
            guide, f"lists/stage.1.ask/{number}", text=f"Geahččaleapmi {number}{beside[-1]}"
        )
    beside = str(sheet.read(guide, "lists/stage.2.ask/1", "bokmaal"))
    sheet.write(guide, "lists/stage.2.ask/1", text=f"Oktan{beside[-1]}")
    sheet.write(guide, "texts/intro", text="Álgu.")
    preview = app.review.look(sheet.save())
    assert preview.problems == ()
    app.review.take_in(preview, NAME, DAY)
    found = app.library.text_set("guide", "se")
    assert found["intro"] == "Álgu."
    assert found.items("stage.1.ask")[0].startswith("Geahččaleapmi 1")
    assert found.language_of("stage.1.ask") == "se"
    # A list with only some lines is not shown half in one language and half in another.
    assert found.items("stage.2.ask") == bokmaal.items("stage.2.ask")
    assert found.language_of("stage.2.ask") == "nb"


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


def test_the_files_are_for_their_owner_only(app: Application, sheet: Reviewer) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    layer = app.folder / "texts"
    assert stat.S_IMODE(layer.stat().st_mode) == 0o700
    assert stat.S_IMODE((layer / "se.json").stat().st_mode) == 0o600


def test_a_damaged_file_of_mended_texts_is_told_and_not_used(
    app: Application, sheet: Reviewer, data_folder: Path
) -> None:
    old, known = app.library.text_set("leaflet", "se")["title"], app.library.problems
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    path = data_folder / "texts" / "se.json"
    text = path.read_text("utf-8")
    for broken in (text[:-40], text.replace("2026-03-02", "i går"), '{"format": 1}', "\x00", ""):
        path.write_text(broken, "utf-8")
        library = program(data_folder).library
        assert library.text_set("leaflet", "se")["title"] == old
        told = {problem.file for problem in library.problems if problem not in known}
        assert told == {"texts/se.json"}


def test_a_mended_text_that_breaks_its_file_gives_way_to_the_shipped_one(
    app: Application, sheet: Reviewer, data_folder: Path
) -> None:
    words = "words/words.se.json"
    old, known = app.library.text_set("words", "se")["plan.title"], app.library.problems
    sheet.write(words, "texts/plan.title", text="Plána")
    take_in(app, sheet.save())
    path = data_folder / "texts" / "se.json"
    path.write_text(path.read_text("utf-8").replace('"Plána"', '"Plána {date}"'), "utf-8")
    library = program(data_folder).library
    found = library.text_set("words", "se")
    assert (found.language, found["plan.title"]) == ("se", old)
    told = [problem.file for problem in library.problems if problem not in known]
    assert told == [words]


def test_the_screens_texts_are_found_with_all_their_forms(
    app: Application, sheet: Reviewer
) -> None:
    for form in (1, 2, 3):
        assert sheet.row("Log", "%n time(s)", form)
    sheet.write("Log", "%n time(s)", 2, text="%n geardde goappašagat")
    assert take_in(app, sheet.save()) == 1
    place = TextPlace(Sheet.INTERFACE, "Log", "%n time(s)", 2)
    assert app.library.files.layer.texts("se")[place].text == "%n geardde goappašagat"


def test_at_a_locked_store_it_works_without_a_log(data_folder: Path) -> None:
    application = program(data_folder)
    target = data_folder / "nn.xlsx"
    assert application.review.export("nn", target) > 500
    with pytest.raises(Misfortune) as raised:
        application.review.export("xx", target)
    assert raised.value.trouble is Trouble.NOT_FOUND

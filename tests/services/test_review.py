"""Texts go to a reviewer as a real spreadsheet and come home with a name and a day."""

import stat
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.reviews import Sheet, TextPlace
from csnat_app.services.application import Application
from tests.documents.conftest import read_pages
from tests.services.reviewing import DAY, NAME, last_log, take_in
from tests.support import program
from tests.support_sheets import LEAFLET, Reviewer

AREAS = "instruments/neutral-15.se.json"


def plain(pdf: bytes) -> str:
    """All words of a document, whatever lines they stand on."""
    return " ".join(" ".join(read_pages(pdf)).split())


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


def test_another_start_of_the_program_has_the_texts(app: Application, sheet: Reviewer) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    found = program(app.folder).library.text_set("leaflet", "se")
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


def test_the_files_are_for_their_owner_only(app: Application, sheet: Reviewer) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    take_in(app, sheet.save())
    layer = app.folder / "texts"
    assert stat.S_IMODE(layer.stat().st_mode) == 0o700
    assert stat.S_IMODE((layer / "se.json").stat().st_mode) == 0o600


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

"""The carer's own answers: kept at once, proved by the log, and nobody else's to change."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.order import raised_areas
from csnat_app.domain.rounds import Closing, Round
from csnat_app.services.application import Application
from csnat_app.services.carer_screen import CarerForm
from tests.documents.conftest import read_pages
from tests.support import IDENTITY_NUMBER, TestTime
from tests.support_packs import real, taken_in

USES: dict[str, object] = {"record": True, "print": False, "electronic_use": True}


def begun(app: Application, folder: Path, **pack: object) -> Round:
    """A round with the form of a pack."""
    content = real(**({"uses": USES} | pack))  # type: ignore[arg-type]
    instrument = taken_in(app, folder, content).instrument
    app.instruments.choose(instrument.id, instrument.version)
    return app.carers.create("Prøve Eksempel", "", "", "nn", "").latest


@pytest.fixture
def round_(app: Application, tmp_path: Path) -> Round:
    return begun(app, tmp_path)


@pytest.fixture
def form(app: Application, round_: Round) -> CarerForm:
    return app.carer_screen.hand_over(round_.id)


def logged(app: Application, carer_id: str) -> list[str]:
    with app.desk.look() as work:
        return [f"{entry.deed} {entry.what}" for entry in work.log.of_carer(carer_id)]


def refused(trouble: Trouble, deed: object) -> None:
    with pytest.raises(Misfortune) as caught:
        deed()  # type: ignore[operator]
    assert caught.value.trouble is trouble


def test_it_needs_a_licence_that_says_so(app: Application, tmp_path: Path, time: TestTime) -> None:
    own = app.carers.create("Uten skjema", "", "", "nb", "").latest
    refused(Trouble.USE_LOCKED, lambda: app.carer_screen.hand_over(own.id))
    silent = begun(app, tmp_path, id="stumt", uses={"record": True})
    refused(Trouble.USE_LOCKED, lambda: app.carer_screen.hand_over(silent.id))
    ending = begun(app, tmp_path, id="slutter", until=date(2026, 3, 3))
    assert app.carer_screen.hand_over(ending.id).areas
    time.pass_days(1)
    refused(Trouble.USE_LOCKED, lambda: app.carer_screen.hand_over(ending.id))


def test_what_is_answered_is_kept_at_once_with_the_words_that_were_shown(
    app: Application, form: CarerForm, round_: Round
) -> None:
    first, second, third = form.areas[:3]
    assert form.language == "nn"
    form.answer(first, form.steps[1])
    form.star(first, True)
    form.language = "se"
    form.answer(second, form.steps[2])
    form.answer(second, None)
    form.star(third, True)
    form.decline(third, True)
    form.say("Vi får ikke sove.")
    part = app.rounds.get(round_.id).consideration
    marks = {mark.area: mark for mark in part.marks}
    assert (marks[first].step, marks[first].most_important) == (form.steps[1], True)
    assert marks[first].shown.language == "nn"
    assert (marks[second].step, marks[second].shown.language) == (None, "se")
    assert (marks[third].declined, marks[third].most_important) == (True, False)
    assert part.anything_else == "Vi får ikke sove."
    shown = app.instruments.text_shown(marks[first].shown)
    assert shown.questions == app.instruments.text(*_named(round_), "nn").questions
    # To answer after all takes the refusal back.
    form.answer(third, form.steps[0])
    assert form.mark(third) == replace(marks[third], step=form.steps[0], declined=False)


def _named(round_: Round) -> tuple[str, str]:
    return round_.instrument_id, round_.instrument_version


def test_one_log_entry_an_action_says_that_it_was_the_carer(
    app: Application, form: CarerForm, round_: Round
) -> None:
    before = len(logged(app, round_.carer_id))
    form.answer(form.areas[0], form.steps[1])
    form.say("Noe mer")
    form.want_no_more(True)
    form.finish()
    entries = logged(app, round_.carer_id)
    assert sorted(entries)[-1] == "viewed screen"
    assert len(entries) == before + 4
    for what in ("screen_mark", "screen_text", "screen_finished"):
        assert f"changed {what}" in entries
    assert "Noe mer" not in " ".join(entries)


def test_finishing_brings_the_form_back_unless_it_came_back_before(
    app: Application, form: CarerForm, round_: Round, time: TestTime
) -> None:
    assert app.rounds.get(round_.id).consideration.by_carer is None
    form.answer(form.areas[0], form.steps[1])
    begun_at = app.rounds.get(round_.id).consideration
    assert (begun_at.by_carer, begun_at.returned) == (time.now, None)
    form.finish()
    assert app.rounds.get(round_.id).consideration.returned == date(2026, 3, 3)
    time.pass_days(2)
    again = app.carer_screen.hand_over(round_.id)
    again.finish()
    part = app.rounds.get(round_.id).consideration
    assert (part.returned, part.by_carer) == (date(2026, 3, 3), time.now)


def test_an_identity_number_is_not_kept_and_the_rest_stays(
    app: Application, form: CarerForm, round_: Round
) -> None:
    form.say("Mannen min")
    refused(Trouble.IDENTITY_NUMBER, lambda: form.say(f"Mannen min, {IDENTITY_NUMBER}"))
    assert form.anything_else == "Mannen min"
    assert app.rounds.get(round_.id).consideration.anything_else == "Mannen min"


def test_the_nurse_cannot_change_what_the_carer_answered(
    app: Application, form: CarerForm, round_: Round
) -> None:
    area = form.areas[0]
    form.answer(area, form.steps[1])
    form.want_no_more(True)
    kept = app.rounds.get(round_.id)
    rounds, part = app.rounds, kept.consideration
    refused(Trouble.CARERS_OWN, lambda: rounds.mark(kept, area, None, True, "nb"))
    refused(
        Trouble.CARERS_OWN,
        lambda: rounds.keep_consideration(kept, replace(part, anything_else="Endret")),
    )
    refused(
        Trouble.CARERS_OWN,
        lambda: rounds.keep_consideration(kept, replace(part, no_more_now=False)),
    )
    assert rounds.get(round_.id) == kept
    # The days of paper and screen are the nurse's; when the carer answered is not.
    day = date(2026, 3, 2)
    rounds.keep_consideration(kept, replace(part, handed_out=day, by_carer=None))
    assert rounds.get(round_.id).consideration == replace(part, handed_out=day)


def test_closing_and_opening_again_leave_what_the_carer_said(
    app: Application, form: CarerForm, round_: Round
) -> None:
    form.want_no_more(True)
    kept = app.rounds.get(round_.id)
    closed = app.rounds.no_more_support_now(kept)
    assert closed.closing is Closing.NO_MORE_SUPPORT_NOW
    assert app.rounds.reopen(closed).consideration.no_more_now
    form.want_no_more(False)
    closed = app.rounds.no_more_support_now(app.rounds.get(round_.id))
    assert not app.rounds.get(closed.id).consideration.no_more_now


def test_a_note_is_added_with_name_and_time_and_read_everywhere(
    app: Application, form: CarerForm, round_: Round, tmp_path: Path, time: TestTime
) -> None:
    form.decline(form.areas[0], True)
    form.finish()
    noted = app.rounds.add_note(app.rounds.get(round_.id), " Ville heller snakke om det. ")
    time.pass_days(1)
    app.rounds.add_note(noted, "Ringte igjen.")
    notes = app.rounds.get(round_.id).consideration.notes
    assert [note.text for note in notes] == ["Ville heller snakke om det.", "Ringte igjen."]
    assert {note.by for note in notes} == {"Prøve Prøvesen"}
    assert "created note" in logged(app, round_.carer_id)
    refused(Trouble.IDENTITY_NUMBER, lambda: app.rounds.add_note(noted, IDENTITY_NUMBER))

    whole, pdf = app.case_files.export(round_.carer_id, tmp_path, "nb")
    part = json.loads(whole.read_text("utf-8"))["rounds"][0]["consideration"]
    assert part["notes"][0]["text"] == "Ville heller snakke om det."
    assert part["by_carer"].startswith("2026-03-03T08:30")
    said = " ".join("\n".join(read_pages(pdf.read_bytes())).split())
    for words in (
        "Svart på skjermen av den pårørende 3. mars 2026 08:30",
        "Ville ikke svare",
        "Merknader til svarene",
        "Prøve Prøvesen, 3. mars 2026 08:30",
        "Ville heller snakke om det.",
    ):
        assert words in said


def test_what_the_carer_did_not_want_to_answer_is_not_brought_up(
    app: Application, form: CarerForm, round_: Round
) -> None:
    first, second = form.areas[:2]
    form.decline(first, True)
    form.answer(second, form.steps[1])
    kept = app.rounds.get(round_.id)
    instrument = app.instruments.instrument(*_named(round_))
    assert raised_areas(kept.consideration, instrument) == (second,)
    assert [need.area for need in app.needs.bring(kept).needs] == [second]

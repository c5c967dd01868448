"""Packs in an open store: what they permit, which words are shown, what is never locked."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.packs import Barrier, Use
from csnat_app.services.application import Application
from tests.support import PASSPHRASE, TestTime
from tests.support_packs import real, taken_in

TODAY = TestTime().now.date()


def test_without_packs_new_rounds_begin_with_the_programs_newest(app: Application) -> None:
    assert app.instruments.current().id == "neutral-15"
    assert app.instruments.chosen() is None
    assert app.instruments.licence("neutral-15", "3") is None
    assert app.instruments.may("neutral-15", "3", Use.PRINT) is Barrier.NO_LICENCE
    with pytest.raises(Misfortune) as caught:
        app.instruments.demand("neutral-15", "3", Use.ELECTRONIC_USE)
    assert caught.value.trouble is Trouble.USE_LOCKED


def test_a_licence_that_ended_yesterday(app: Application, tmp_path: Path) -> None:
    """Taken in, for answers that are there; nothing new can be done with it."""
    taken_in(app, tmp_path, real(until=TODAY - timedelta(1)))
    for use in Use:
        assert app.instruments.may("testform", "1", use) is Barrier.EXPIRED
    with pytest.raises(Misfortune) as caught:
        app.instruments.choose("testform", "1")
    assert caught.value.trouble is Trouble.USE_LOCKED
    assert app.instruments.chosen() is None


def test_what_the_licence_does_not_permit_cannot_be_chosen(
    app: Application, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real(uses={"print": True}))
    assert app.instruments.may("testform", "1", Use.PRINT) is None
    with pytest.raises(Misfortune) as caught:
        app.instruments.choose("testform", "1")
    assert caught.value.trouble is Trouble.USE_LOCKED


def test_the_end_of_a_licence_locks_new_use_and_never_old_answers(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    taken_in(app, tmp_path, real(until=TODAY + timedelta(10)))
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    round_ = app.rounds.mark(case.latest, "illness", "more", True, "nb")
    (soon,) = app.instruments.expiring()
    assert (soon.days, soon.in_use) == (10, True)
    time.pass_days(11)
    (ended,) = app.instruments.expiring()
    assert (ended.days, ended.in_use) == (-1, True)
    # What is new begins with the program's own areas ...
    other = app.carers.create("Prøve Prøvesen", "", "", "nb", "")
    assert other.latest.instrument_id == "neutral-15"
    assert app.instruments.may("testform", "1", Use.ELECTRONIC_USE) is Barrier.EXPIRED
    # ... and what is there is read, and a paper that comes back late is written down.
    round_ = app.rounds.mark(round_, "belief", "a_little", False, "nb")
    text = app.instruments.of_round(round_, "nb")
    assert text.question("illness") == real()["texts"]["nb"]["questions"]["illness"]
    assert app.rounds.get(round_.id).consideration.mark("belief") is not None


def test_versions_live_side_by_side_and_a_round_keeps_its_own(
    app: Application, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real())
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    app.rounds.mark(case.latest, "illness", "more", False, "nb")
    second = real(version="2")
    second["texts"]["nb"]["questions"]["illness"] = "Oppdiktet spørsmål 1, nå med andre ord?"
    second["areas"] = second["areas"][:14]
    for text in second["texts"].values():
        text["questions"] = {
            item["key"]: text["questions"][item["key"]] for item in second["areas"]
        }
    taken_in(app, tmp_path, second)
    app.instruments.choose("testform", "2")
    later = app.rounds.start(case.carer.id)
    first = app.rounds.get(case.latest.id)
    new = app.carers.create("Prøve Eksempel", "", "", "nb", "").latest
    versions = [one.instrument_version for one in (first, later, new)]
    assert versions == ["1", "1", "2"]
    assert len(app.instruments.instrument("testform", "1").areas) == 15
    assert len(app.instruments.instrument("testform", "2").areas) == 14
    old = real()["texts"]["nb"]["questions"]["illness"]
    assert app.instruments.of_round(first, "nb").question("illness") == old
    mark = first.consideration.mark("illness")
    assert mark is not None
    assert app.instruments.text_shown(mark.shown).question("illness") == old


def test_a_carers_next_round_leaves_a_form_that_may_not_be_used_any_more(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    taken_in(app, tmp_path, real(until=TODAY))
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    assert app.rounds.start(case.carer.id).instrument_id == "testform"
    time.pass_days(1)
    assert app.rounds.start(case.carer.id).instrument_id == "neutral-15"
    taken_in(app, tmp_path, real(version="2"))
    app.instruments.choose("testform", "2")
    # The latest round counts, whatever the carer had before.
    latest = app.rounds.start(case.carer.id)
    assert (latest.instrument_id, latest.number) == ("neutral-15", 4)


def test_a_carers_next_round_leaves_a_form_that_the_program_lost(
    app: Application, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real())
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    app.desk.database._connection.execute("DELETE FROM pack")
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert app.rounds.start(case.carer.id).instrument_id == "neutral-15"


def test_nobody_begins_a_round_for_a_carer_who_is_not_there(app: Application) -> None:
    with pytest.raises(Misfortune) as caught:
        app.rounds.start("nobody")
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_answers_keep_the_words_when_the_program_has_others(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the program's own labels: a later version of it may word them otherwise."""
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    round_ = app.rounds.mark(case.latest, "illness", "more", False, "nb")
    mark = round_.consideration.mark("illness")
    assert mark is not None
    then = app.instruments.text_shown(mark.shown)
    assert then.shown == mark.shown
    library = type(app.library)
    asked = library.instrument_text

    def reworded(self: object, id: str, version: str, language: str) -> object:
        text = asked(self, id, version, language)  # type: ignore[arg-type]
        shown = replace(text.shown, sha256="ff" * 32)
        return replace(text, shown=shown, areas={**text.areas, "illness": "Nye ord"})

    monkeypatch.setattr(library, "instrument_text", reworded)
    assert app.instruments.of_round(round_, "nb").area("illness") == "Nye ord"
    assert app.instruments.text_shown(mark.shown) == then
    assert then.area("illness") != "Nye ord"


def test_an_answer_from_before_words_were_kept_shows_the_programs(app: Application) -> None:
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    shown = app.instruments.of_round(case.latest, "se").shown
    assert app.instruments.text_shown(shown).shown == shown


def test_a_language_that_the_pack_lacks(app: Application, tmp_path: Path) -> None:
    content = real()
    for language in ("nb", "nn", "se"):
        del content["texts"][language]
    content["languages"] = ["en"]
    taken_in(app, tmp_path, content)
    assert app.instruments.text("testform", "1", "se").shown.language == "en"


def test_a_carer_who_does_not_want_to_answer(app: Application) -> None:
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    round_ = app.rounds.mark(case.latest, "belief", "more", True, "nb", declined=True)
    mark = app.rounds.get(round_.id).consideration.mark("belief")
    assert mark is not None
    assert (mark.step, mark.declined) == (None, True)

"""Packs in an open store: what they permit, which words are shown, what is never locked."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.pack_faults import PackFault
from csnat_app.domain.packs import Barrier, Licence, Use, barrier
from csnat_app.services.application import Application
from tests.support import PASSPHRASE, TestTime, opened, program
from tests.support_packs import SAMPLE, real, sample, taken_in, written

TODAY = TestTime().now.date()


@pytest.fixture
def time() -> TestTime:
    return TestTime()


@pytest.fixture
def app(tmp_path: Path, time: TestTime) -> Application:
    return opened(tmp_path / "store", time)


def deeds(app: Application) -> list[tuple[Deed, str]]:
    with app.desk.look() as work:
        return [(entry.deed, entry.what) for entry in work.log.latest(50)]


def problems(app: Application, path: Path) -> list[PackFault]:
    return [problem.fault for problem in app.instruments.look(path).problems]


class TestBarrier:
    LICENCE = Licence("Eier", "1", TODAY, frozenset({Use.PRINT}), frozenset({Use.RECORD}))

    def test_the_programs_own_areas_are_for_writing_down_only(self) -> None:
        assert barrier(None, Use.RECORD, TODAY) is None
        assert barrier(None, Use.PRINT, TODAY) is Barrier.NO_LICENCE
        assert barrier(None, Use.ELECTRONIC_USE, TODAY) is Barrier.NO_LICENCE

    def test_what_is_not_stated_is_as_locked_as_what_is_refused(self) -> None:
        assert barrier(self.LICENCE, Use.RECORD, TODAY) is Barrier.NOT_PERMITTED
        assert barrier(self.LICENCE, Use.ELECTRONIC_USE, TODAY) is Barrier.NOT_PERMITTED

    def test_the_last_day_counts(self) -> None:
        assert barrier(self.LICENCE, Use.PRINT, TODAY) is None
        assert barrier(self.LICENCE, Use.PRINT, TODAY + timedelta(1)) is Barrier.EXPIRED

    def test_the_notice_comes_sixty_days_ahead(self) -> None:
        assert not self.LICENCE.ends_soon(TODAY - timedelta(61))
        assert self.LICENCE.ends_soon(TODAY - timedelta(60))
        assert self.LICENCE.ends_soon(TODAY)
        assert not self.LICENCE.ends_soon(TODAY + timedelta(1))

    def test_an_end_that_is_not_stated_locks_nothing(self) -> None:
        licence = Licence("Eier", "1", None, frozenset({Use.PRINT}))
        assert barrier(licence, Use.PRINT, date(2999, 1, 1)) is None
        assert not licence.ends_soon(TODAY)


def test_without_packs_new_rounds_begin_with_the_programs_newest(app: Application) -> None:
    assert app.instruments.current().id == "neutral-15"
    assert app.instruments.chosen() is None
    assert app.instruments.licence("neutral-15", "3") is None
    assert app.instruments.may("neutral-15", "3", Use.PRINT) is Barrier.NO_LICENCE
    with pytest.raises(Misfortune) as caught:
        app.instruments.demand("neutral-15", "3", Use.ELECTRONIC_USE)
    assert caught.value.trouble is Trouble.USE_LOCKED


def test_a_pack_is_taken_in_once_with_who_and_when(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    pack = taken_in(app, tmp_path, real())
    (kept,) = app.instruments.packs()
    assert kept.pack == pack
    assert (kept.taken_in, kept.by, kept.current) == (time.now, "Prøve Prøvesen", True)
    assert (Deed.CREATED, "pack") in deeds(app)
    assert problems(app, written(tmp_path, real())) == [PackFault.ALREADY_THERE]
    # It does not begin new rounds by itself.
    assert app.instruments.current().id == "neutral-15"


def test_what_was_taken_in_is_there_after_locking(app: Application, tmp_path: Path) -> None:
    pack = taken_in(app, tmp_path, real())
    app.instruments.choose("testform", "1")
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        app.instruments.packs()
    assert caught.value.trouble is Trouble.LOCKED
    again = program(tmp_path / "store")
    again.access.unlock(again.access.people()[0].id, PASSPHRASE)
    assert [one.pack for one in again.instruments.packs()] == [pack]
    assert again.instruments.current() == pack.instrument
    again.access.lock()


def test_what_was_read_holds_only_while_the_store_is_open(app: Application, tmp_path: Path) -> None:
    """A backup from before may have been restored meanwhile."""
    taken_in(app, tmp_path, real())
    assert len(app.instruments.packs()) == 1
    app.desk.database._connection.execute("DELETE FROM pack")
    app.access.lock()
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert app.instruments.packs() == ()


def test_nothing_of_a_bad_file_is_kept(app: Application, tmp_path: Path) -> None:
    content = real()
    del content["texts"]["nn"]
    before = deeds(app)
    preview = app.instruments.look(written(tmp_path, content))
    assert preview.pack is None
    with pytest.raises(Misfortune) as caught:
        app.instruments.take_in(preview)
    assert caught.value.trouble is Trouble.PACK_REFUSED
    assert app.instruments.packs() == ()
    assert deeds(app) == before


def test_the_file_that_was_looked_at_is_taken_in_and_no_other(
    app: Application, tmp_path: Path
) -> None:
    path = written(tmp_path, real())
    preview = app.instruments.look(path)
    other = real()
    other["texts"]["nb"]["questions"]["illness"] = "Noe helt annet?"
    written(tmp_path, other)
    pack = app.instruments.take_in(preview)
    assert pack.texts["nb"].questions["illness"] != "Noe helt annet?"


def test_the_same_version_with_other_words_is_refused(app: Application, tmp_path: Path) -> None:
    taken_in(app, tmp_path, real())
    content = real()
    content["texts"]["nb"]["questions"]["illness"] += " Eller ikke?"
    assert problems(app, written(tmp_path, content)) == [PackFault.OTHER_WORDS]
    content["version"] = "2"
    assert problems(app, written(tmp_path, content)) == []


def test_the_programs_own_name_is_not_given_away(app: Application, tmp_path: Path) -> None:
    path = written(tmp_path, real(id="neutral-15", version="9"))
    assert problems(app, path) == [PackFault.OWN_ID]


def test_the_sample_is_for_practice_only(app: Application) -> None:
    preview = app.instruments.look(SAMPLE)
    assert [problem.fault for problem in preview.problems] == [PackFault.ONLY_PRACTICE]
    with pytest.raises(Misfortune):
        app.instruments.take_in(preview)


def test_a_practice_store_has_the_sample_with_all_it_permits(tmp_path: Path) -> None:
    app = program(tmp_path)
    app.practice.create(PASSPHRASE)
    id, version = sample()["id"], sample()["version"]
    assert [app.instruments.may(id, version, use) for use in Use] == [None, None, None]
    begun = {
        round_.instrument_id
        for row in app.carers.search(limit=100).rows
        for round_ in app.carers.open(row.carer_id).rounds
    }
    assert begun == {"neutral-15", id}
    app.access.lock()


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


def test_a_renewed_licence_takes_the_place_of_the_one_before(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    taken_in(app, tmp_path, real(until=TODAY + timedelta(10)))
    app.instruments.choose("testform", "1")
    time.pass_days(20)
    assert app.instruments.current().id == "neutral-15"
    renewed = real(until=TODAY + timedelta(400))
    preview = app.instruments.look(written(tmp_path, renewed))
    assert preview.renews
    app.instruments.take_in(preview)
    assert app.instruments.current().id == "testform"
    assert app.instruments.expiring() == ()
    assert [one.current for one in app.instruments.packs()] == [False, True]
    assert len([one for one in app.instruments.all() if one.id == "testform"]) == 1


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


def test_the_evidence_says_who_when_which_and_what(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    pack = taken_in(app, tmp_path, real(until=date(2027, 1, 1), uses={"record": True}))
    app.carers.create("Hemmelig Hemmeligsen", "", "", "nb", "")
    told = json.loads(app.instruments.evidence())
    (one,) = told["packs"]
    assert one["sha256"] == pack.sha256
    assert one["taken_in"] == time.now.isoformat()
    assert one["by"] == "Prøve Prøvesen"
    assert one["licence"] == {
        "holder": real()["licence"]["holder"],
        "reference": real()["licence"]["reference"],
        "valid_until": "2027-01-01",
        "uses": {"record": "yes", "print": "unknown", "electronic_use": "unknown"},
    }
    assert "Hemmelig" not in app.instruments.evidence().decode("utf-8")
    app.instruments.note_evidence()
    assert deeds(app)[0] == (Deed.EXPORTED, "licences")


@pytest.mark.parametrize(("days", "found"), [(0, []), (1, [PackFault.NOT_YET])])
def test_a_review_on_a_day_to_come_is_refused(
    app: Application, tmp_path: Path, days: int, found: list[PackFault]
) -> None:
    content = real()
    day = TODAY + timedelta(days=days)
    content["texts"]["nb"]["review"] = {"by": "Øve Øvesen", "on": day.isoformat()}
    assert problems(app, written(tmp_path, content)) == found

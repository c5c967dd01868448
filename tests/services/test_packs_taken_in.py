"""Packs taken into an open store: what is kept of them, and which are refused."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.pack_faults import PackFault
from csnat_app.domain.packs import Use
from csnat_app.services.application import Application
from tests.support import PASSPHRASE, TestTime, program
from tests.support_packs import SAMPLE, real, sample, taken_in, written

TODAY = TestTime().now.date()


def deeds(app: Application) -> list[tuple[Deed, str]]:
    with app.desk.look() as work:
        return [(entry.deed, entry.what) for entry in work.log.latest(50)]


def problems(app: Application, path: Path) -> list[PackFault]:
    return [problem.fault for problem in app.instruments.look(path).problems]


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
    again = program(app.folder)
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

from dataclasses import replace
from datetime import date

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import (
    Closing,
    Introduction,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.stages import Stage
from csnat_app.services.application import Application
from csnat_app.services.carers import Case
from tests.support import IDENTITY_NUMBER


@pytest.fixture
def case(app: Application) -> Case:
    return app.carers.create("Øve Øvesen", "son", "M.", "se", "")


def stored(app: Application, round_: Round) -> Round:
    """The round as the store has it, with marks in a settled order."""
    with app.desk.look() as work:
        return settled(work.rounds.get(round_.id))


def settled(round_: Round) -> Round:
    marks = tuple(sorted(round_.consideration.marks, key=lambda mark: mark.area))
    return replace(round_, consideration=replace(round_.consideration, marks=marks))


def listed_stage(app: Application) -> Stage:
    return app.carers.search().rows[0].stage


def test_a_whole_round_is_kept_as_it_was_told(app: Application, case: Case) -> None:
    day = date(2026, 3, 3)
    round_ = app.rounds.keep_introduction(
        case.latest, Introduction(day, "Prøve", "hjemme", "se", Readiness.YES, "á đ ŋ")
    )
    part = replace(round_.consideration, handed_out=day, returned=day, anything_else="Beana")
    round_ = app.rounds.keep_consideration(round_, part)
    round_ = app.rounds.mark(round_, "feelings", "more", True, "se")
    round_ = app.rounds.mark(round_, "illness", None, False, "se")
    round_ = app.needs.bring(round_)
    assert [need.area for need in round_.needs] == ["feelings", "else"]
    need = replace(round_.needs[0], own_words="«Mun ballan.»", outcome=Outcome.ACTION)
    round_ = app.needs.keep(round_, need)
    round_, action = app.needs.add_action(round_, need.id)
    round_ = app.needs.keep_action(round_, replace(action, what="Ringe", who="Prøve", due=day))
    round_ = app.rounds.keep_plan(round_, SharedPlan(day, "Takk"))
    round_ = app.rounds.keep_review(round_, Review(planned=day, time="13"))
    round_ = app.rounds.close(round_, Closing.AGREED)
    assert stored(app, round_) == settled(round_)
    assert app.carers.open(case.carer.id).rounds[0].closed == day


def test_an_answer_keeps_what_was_shown(app: Application, case: Case) -> None:
    round_ = app.rounds.mark(case.latest, "feelings", "more", False, "se")
    shown = round_.consideration.marks[0].shown
    text = app.library.instrument_text(round_.instrument_id, round_.instrument_version, "se")
    assert shown == text.shown
    assert (shown.language, len(shown.sha256)) == ("se", 64)


def test_the_listed_stage_follows(app: Application, case: Case) -> None:
    assert listed_stage(app) is Stage.INTRODUCTION
    round_ = app.rounds.keep_plan(case.latest, SharedPlan(date(2026, 3, 3)))
    assert listed_stage(app) is Stage.REVIEW
    app.rounds.keep_plan(round_, SharedPlan())
    assert listed_stage(app) is Stage.INTRODUCTION


def test_no_more_support_now_completes_a_round_and_can_be_undone(
    app: Application, case: Case
) -> None:
    round_ = app.rounds.no_more_support_now(case.latest)
    assert stored(app, round_).closing is Closing.NO_MORE_SUPPORT_NOW
    assert stored(app, round_).consideration.no_more_now
    round_ = app.rounds.reopen(round_)
    assert stored(app, round_) == case.latest


def test_needs_come_once_and_in_the_carers_order(app: Application, case: Case) -> None:
    round_ = app.rounds.mark(case.latest, "own_time", "a_little", False, "nb")
    round_ = app.needs.bring(app.needs.bring(round_))
    round_ = app.rounds.mark(round_, "feelings", "a_little", True, "nb")
    round_ = app.needs.bring(round_)
    assert [need.area for need in round_.needs] == ["own_time", "feelings"]
    round_ = app.needs.reorder(round_, round_.needs[1].id, 0)
    assert [need.area for need in stored(app, round_).needs] == ["feelings", "own_time"]


def test_a_removed_need_comes_back_with_its_actions(app: Application, case: Case) -> None:
    round_, first = app.needs.add(case.latest, "feelings")
    round_, _ = app.needs.add(round_, "belief")
    before, _ = app.needs.add_action(round_, first.id)
    after = app.needs.remove(before, first.id)
    assert [need.area for need in stored(app, after).needs] == ["belief"]
    assert stored(app, after).actions == ()
    back = app.needs.restore(after, first, before.actions)
    assert stored(app, back) == before


def test_every_action_has_one_log_entry_and_no_content(app: Application, case: Case) -> None:
    app.rounds.keep_introduction(case.latest, Introduction(note="hemmelig"))
    with app.desk.look() as work:
        entries = work.log.of_carer(case.carer.id)
    assert {(entry.deed, entry.what) for entry in entries} == {
        (Deed.CREATED, "carer"),
        (Deed.CHANGED, "introduction"),
    }
    assert "hemmelig" not in repr(entries)


def test_an_identity_number_is_refused_and_nothing_changes(app: Application, case: Case) -> None:
    round_, need = app.needs.add(case.latest, "feelings")
    with pytest.raises(Misfortune) as caught:
        app.needs.keep(round_, replace(need, own_words=f"nummeret er {IDENTITY_NUMBER}"))
    assert caught.value.trouble is Trouble.IDENTITY_NUMBER
    assert stored(app, round_).needs[0].own_words == ""


def test_a_carer_may_have_several_rounds(app: Application, case: Case) -> None:
    app.rounds.close(case.latest, Closing.AGREED)
    second = app.rounds.start(case.carer.id)
    assert second.number == 2
    opened = app.carers.open(case.carer.id)
    assert [round_.number for round_ in opened.rounds] == [1, 2]
    assert opened.latest.closed is None


def test_what_was_taken_off_the_list_stays_off_until_it_is_added(
    app: Application, case: Case
) -> None:
    round_ = app.rounds.mark(case.latest, "feelings", "more", True, "nb")
    round_ = app.needs.bring(round_)
    round_ = app.needs.remove(round_, round_.needs[0].id)
    assert app.needs.bring(stored(app, round_)).needs == ()
    round_, _ = app.needs.add(round_, "feelings")
    assert stored(app, round_).conversation.left_out == ()

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.rounds import (
    Action,
    Closing,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.stages import Stage
from csnat_app.store.database import Database
from csnat_app.store.unit_of_work import UnitOfWork
from tests.store.examples import SHOWN, TODAY, carer, empty_round, full_round


def full(work: UnitOfWork) -> Round:
    added = carer()
    work.carers.add(added)
    round_ = full_round(added.id)
    work.rounds.add(round_)
    return round_


def test_keeping_the_consideration_leaves_the_marks(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        work.rounds.keep_consideration(round_.id, Consideration(anything_else="Katten"))
        found = work.rounds.get(round_.id).consideration
    assert found.anything_else == "Katten"
    assert found.marks == round_.consideration.marks


def test_a_mark_made_again_is_the_latest(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        again = Mark("night_break", None, False, replace(SHOWN, language="se"))
        work.rounds.keep_mark(round_.id, again)
        found = work.rounds.get(round_.id).consideration.marks
    assert found == (round_.consideration.marks[1], again)


def test_changing_a_need_keeps_its_actions_and_place(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        changed = replace(round_.needs[0], own_words="Noe annet", outcome=None)
        work.rounds.keep_need(round_.id, changed)
        found = work.rounds.get(round_.id)
    assert found.needs == (changed, round_.needs[1])
    assert found.actions == round_.actions


def test_needs_take_a_new_order(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        first, second = round_.needs
        work.rounds.keep_needs_order(round_.id, [second.id, first.id])
        found = work.rounds.get(round_.id).needs
    assert found == (replace(second, position=0), replace(first, position=1))


def test_a_need_of_another_round_is_not_put_in_order(database: Database) -> None:
    with database.write() as work:
        mine, other = full(work), full(work)
        with pytest.raises(Misfortune) as caught:
            work.rounds.keep_needs_order(mine.id, [other.needs[0].id])
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_removing_a_need_takes_its_actions(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        work.rounds.remove_need(round_.needs[0].id)
        found = work.rounds.get(round_.id)
    assert found.needs == round_.needs[1:]
    assert found.actions == ()


def test_actions_stay_in_the_order_in_which_they_were_agreed(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        first = round_.actions[0]
        second = Action("a2", round_.needs[1].id, 0, "To")
        work.rounds.keep_action(second)
        changed = replace(first, what="Endret")
        work.rounds.keep_action(changed)
        assert work.rounds.get(round_.id).actions == (changed, second)
        work.rounds.remove_action(first.id)
        assert work.rounds.get(round_.id).actions == (second,)


def test_closed_and_opened_again(database: Database) -> None:
    with database.write() as work:
        round_ = full(work)
        work.rounds.keep_closing(round_.id, TODAY, Closing.AGREED)
        closed = work.rounds.get(round_.id)
        work.rounds.keep_closing(round_.id, None, None)
        assert work.rounds.get(round_.id) == round_
    assert (closed.closed, closed.closing) == (TODAY, Closing.AGREED)


def test_what_is_not_there(database: Database) -> None:
    with database.write() as work:
        keep = work.rounds
        calls = [
            (lambda: keep.keep_introduction("x", Introduction()), "round"),
            (lambda: keep.keep_consideration("x", Consideration()), "round"),
            (lambda: keep.keep_conversation("x", Conversation()), "round"),
            (lambda: keep.keep_plan("x", SharedPlan()), "round"),
            (lambda: keep.keep_review("x", Review()), "round"),
            (lambda: keep.keep_closing("x", None, None), "round"),
            (lambda: keep.keep_stage("x", Stage.PLAN), "round"),
            (lambda: keep.keep_needs_order("x", ["x"]), "need"),
            (lambda: keep.remove_need("x"), "need"),
            (lambda: keep.remove_action("x"), "action"),
        ]
        for call, what in calls:
            with pytest.raises(Misfortune) as caught:
                call()
            assert caught.value.trouble is Trouble.NOT_FOUND
            assert caught.value.params == {"what": what, "id": "x"}


def test_a_part_without_its_owner_is_a_bug(database: Database) -> None:
    for part in (
        lambda work: work.rounds.keep_mark("x", Mark("a", None, False, SHOWN)),
        lambda work: work.rounds.keep_need("x", Need("n", "a", 0)),
        lambda work: work.rounds.keep_action(Action("a", "x", 0)),
    ):
        with pytest.raises(dbapi2.IntegrityError), database.write() as work:
            part(work)


def test_the_stage_that_lists_show(database: Database) -> None:
    with database.write() as work:
        added = carer()
        work.carers.add(added)
        round_ = empty_round(added.id)
        work.rounds.add(round_)
        for stage in Stage:
            work.rounds.keep_stage(round_.id, stage)
            assert work.carers.search().rows[0].stage is stage

from dataclasses import replace
from datetime import date, timedelta

from csnat_app.domain.listing import AgendaKind
from csnat_app.domain.rounds import ActionStatus, Closing, Review
from csnat_app.services.application import Application
from tests.support import TestTime

TODAY = date(2026, 3, 3)


def test_an_empty_store_has_nothing_waiting(app: Application) -> None:
    today = app.agenda.today()
    assert (today.waiting, today.this_week, today.last_opened, today.carers) == ((), (), (), 0)


def test_a_form_waits_a_week_after_it_was_handed_out(app: Application, time: TestTime) -> None:
    round_ = app.carers.create("B-14", "spouse", "", "nb", "").latest
    part = replace(round_.consideration, handed_out=TODAY)
    app.rounds.keep_consideration(round_, part)
    assert [item.day for item in app.agenda.today().this_week] == [TODAY + timedelta(days=7)]
    time.pass_days(7)
    (item,) = app.agenda.today().waiting
    assert (item.carer_name, item.kind) == ("B-14", AgendaKind.FORM)


def test_a_review_waits_from_its_day_until_it_is_held(app: Application, time: TestTime) -> None:
    round_ = app.carers.create("Øve", "son", "", "nb", "").latest
    review = Review(planned=TODAY, time="13")
    round_ = app.rounds.keep_review(round_, review)
    (item,) = app.agenda.today().waiting
    assert (item.kind, item.day) == (AgendaKind.REVIEW, TODAY)
    app.rounds.keep_review(round_, replace(review, held=TODAY))
    assert app.agenda.today().waiting == ()


def test_a_closed_round_waits_for_nothing(app: Application) -> None:
    round_ = app.carers.create("Øve", "son", "", "nb", "").latest
    round_ = app.rounds.keep_review(round_, Review(planned=TODAY))
    app.rounds.close(round_, Closing.AGREED)
    assert app.agenda.today().waiting == ()


def test_an_action_waits_from_its_day_until_it_is_done(app: Application) -> None:
    round_ = app.carers.create("Øve", "son", "", "nb", "").latest
    round_, need = app.needs.add(round_, "equipment")
    round_, action = app.needs.add_action(round_, need.id)
    action = replace(action, what="Ringe", due=TODAY)
    round_ = app.needs.keep_action(round_, action)
    (item,) = app.agenda.today().waiting
    assert (item.kind, item.detail) == (AgendaKind.ACTION, "Ringe")
    app.needs.keep_action(round_, replace(action, status=ActionStatus.DONE))
    assert app.agenda.today().waiting == ()

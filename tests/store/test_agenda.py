from dataclasses import replace
from datetime import date, timedelta

import pytest

from csnat_app.domain.listing import COUNTED, AgendaItem, AgendaKind
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Closing,
    Consideration,
    Need,
    Review,
    Round,
)
from csnat_app.store.database import Database
from csnat_app.store.unit_of_work import UnitOfWork
from tests.store.examples import TODAY, carer, empty_round


def day(distance: int) -> date:
    return TODAY + timedelta(days=distance)


def add(work: UnitOfWork, name: str = "Prøve Prøvesen", **parts: object) -> Round:
    added = carer(name)
    work.carers.add(added)
    round_ = replace(empty_round(added.id), **parts)  # type: ignore[arg-type]
    work.rounds.add(round_)
    return round_


def with_action(due: date | None, status: ActionStatus | None) -> dict[str, object]:
    need = Need("n", "night_break", 0)
    return {"needs": (need,), "actions": (Action("a", "n", 0, "Ringe", due=due, status=status),)}


def kinds(items: tuple[AgendaItem, ...]) -> list[AgendaKind]:
    return [item.kind for item in items]


@pytest.mark.parametrize(
    ("parts", "waits"),
    [
        ({"review": Review(planned=day(0))}, True),
        ({"review": Review(planned=day(-9))}, True),
        ({"review": Review(planned=day(1))}, False),
        ({"review": Review()}, False),
        ({"review": Review(planned=day(-1), held=day(-2))}, True),
        ({"review": Review(planned=day(-1), held=day(-1))}, False),
        ({"review": Review(planned=day(-1), held=day(0))}, False),
        ({"consideration": Consideration(handed_out=day(-7))}, True),
        ({"consideration": Consideration(handed_out=day(-6))}, False),
        ({"consideration": Consideration(handed_out=day(-2), expected=day(0))}, True),
        ({"consideration": Consideration(handed_out=day(-20), expected=day(1))}, False),
        ({"consideration": Consideration(handed_out=day(-9), returned=day(-1))}, False),
        ({"consideration": Consideration(expected=day(-1))}, False),
        (with_action(day(0), None), True),
        (with_action(day(-30), ActionStatus.UNDER_WAY), True),
        (with_action(day(0), ActionStatus.DONE), False),
        (with_action(day(0), ActionStatus.NOT_DONE), False),
        (with_action(day(1), None), False),
        (with_action(None, None), False),
        ({"review": Review(planned=day(0)), "closed": day(-1), "closing": Closing.OTHER}, False),
    ],
)
def test_what_waits(database: Database, parts: dict[str, object], waits: bool) -> None:
    with database.write() as work:
        add(work, **parts)
        assert (
            len(work.rounds.waiting(TODAY, 10)) == work.rounds.waiting_page(TODAY, 10)[1] == waits
        )


def test_counts_to_ninety_nine_and_then_says_more(database: Database) -> None:
    with database.write() as work:
        for number in range(COUNTED):
            add(work, f"Prøve {number}", review=Review(planned=day(-1)))
        assert work.rounds.waiting_page(TODAY, 10)[1] == COUNTED
        for number in range(30):
            add(work, f"Øve {number}", consideration=Consideration(handed_out=day(-60 - number)))
        shown, total = work.rounds.waiting_page(TODAY, 10)
        assert total == COUNTED + 1
        # What is not counted is not forgotten: the longest waiting of every kind come first.
        assert [item.carer_name for item in shown] == [f"Øve {29 - place}" for place in range(10)]


def test_only_the_latest_round_counts(database: Database) -> None:
    with database.write() as work:
        first = add(work, review=Review(planned=day(-1)))
        work.rounds.add(empty_round(first.carer_id, 2))
        assert work.rounds.waiting_page(TODAY, 10)[1] == 0


def test_items_in_the_order_of_their_days(database: Database) -> None:
    with database.write() as work:
        review = add(work, "Øve Øvesen", review=Review(planned=day(-1), time="kl. 10"))
        form = add(work, "Ánne", consideration=Consideration(handed_out=day(-10)))
        action = add(work, "Test Testdatter", **with_action(day(-1), None))
        found = work.rounds.waiting(TODAY, 10)
        assert found == (
            AgendaItem(form.carer_id, "Ánne", "spouse", AgendaKind.FORM, day(-3)),
            AgendaItem(
                *(action.carer_id, "Test Testdatter", "spouse"),
                *(AgendaKind.ACTION, day(-1), "Ringe"),
            ),
            AgendaItem(
                *(review.carer_id, "Øve Øvesen", "spouse"), *(AgendaKind.REVIEW, day(-1), "kl. 10")
            ),
        )
        assert work.rounds.waiting(TODAY, 1) == found[:1]
        assert work.rounds.waiting_page(TODAY, 10)[1] == 3


def test_one_carer_can_wait_for_several_things(database: Database) -> None:
    with database.write() as work:
        add(work, review=Review(planned=day(0)), **with_action(day(-1), None))
        assert kinds(work.rounds.waiting(TODAY, 10)) == [AgendaKind.ACTION, AgendaKind.REVIEW]


def test_coming_begins_after_the_day_and_ends_with_the_last(database: Database) -> None:
    with database.write() as work:
        for distance in (0, 1, 7, 8):
            add(work, f"Test {distance}", review=Review(planned=day(distance)))
        add(work, "Skjema", consideration=Consideration(handed_out=day(-4)))
        found = work.rounds.coming(day(0), day(7), 10)
        assert [item.carer_name for item in found] == ["Test 1", "Skjema", "Test 7"]
        assert work.rounds.coming(day(0), day(7), 1) == found[:1]


def test_far_days_do_no_harm(database: Database) -> None:
    with database.write() as work:
        add(work, review=Review(planned=date.max), **with_action(date.max, None))
        add(work, consideration=Consideration(handed_out=date.max))
        add(work, consideration=Consideration(handed_out=date.min))
        assert kinds(work.rounds.waiting(TODAY, 10)) == [AgendaKind.FORM]
        assert len(work.rounds.coming(TODAY, date.max, 10)) == 2

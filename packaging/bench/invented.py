"""Stores full of invented people, to measure on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path

from csnat_app.bootstrap import build
from csnat_app.domain.carers import Carer
from csnat_app.domain.clock import Clock
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Shown
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import (
    Action,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Outcome,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.stages import current_stage
from csnat_app.services.application import Application

PASSPHRASE = "fire grønne tog i snø"
NOW = datetime(2026, 3, 3, 8, 30, tzinfo=UTC)
TODAY = NOW.date()
UNIT = Unit("Prøveteamet", "Prøvegata 1, 0000 Øving", "00 00 00 00", "00 00 00 01")
SHOWN = Shown("neutral-15", "3", "nb", "00" * 32)
_FIRST = ("Prøve", "Øve", "Test", "Eksempel", "Påhitt", "Čálli", "Dikta", "Liksom")
_LAST = ("Prøvesen", "Øvesen", "Testdatter", "Eksempelsen", "Påfunn", "Diktesen", "Liksomsen")
_SENTENCE = "Jeg sover dårlig når han hoster om natten, og da blir dagen lang. "
_AREAS = ("night_break", "feelings", "economy", "practical", "own_health", "contact")


def program(folder: Path) -> Application:
    """The program with a new, open store, at the real cost of a passphrase."""
    application = build(folder, Clock(now=lambda: NOW))
    application.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    return application


def fill(application: Application, cases: int) -> None:
    """Adds that many carers, each with a round; some of them have something waiting."""
    with application.desk.database.write() as work:
        for number, name in zip(range(cases), _names(), strict=False):
            carer = Carer(new_id(), name, "spouse", f"P-{number}", "nb", "00 00 00 00", NOW)
            round_ = a_round(carer.id, number)
            work.carers.add(carer)
            work.rounds.add(round_)
            work.rounds.keep_stage(round_.id, current_stage(round_))
            work.carers.opened(carer.id, NOW - timedelta(minutes=number))
        work.commit()


def a_round(carer_id: str, number: int, needs: int = 2) -> Round:
    """A round that has come as far as the plan; its days depend on `number`."""
    day = TODAY - timedelta(days=number % 60)
    kept = tuple(
        Need(
            new_id(),
            _AREAS[place % len(_AREAS)],
            place,
            own_words=_SENTENCE * 2,
            already_does=_SENTENCE,
            would_help=_SENTENCE,
            outcome=Outcome.ACTION,
        )
        for place in range(needs)
    )
    actions = tuple(_action(need, day) for need in kept)
    marks = tuple(Mark(area, "more", False, SHOWN) for area in _AREAS[:needs])
    return Round(
        new_id(),
        carer_id,
        1,
        day,
        SHOWN.instrument_id,
        SHOWN.version,
        introduction=Introduction(held=day),
        consideration=Consideration(handed_out=day, returned=day, marks=marks),
        conversation=Conversation(held=day),
        needs=kept,
        actions=actions,
        plan=SharedPlan(shared=day, remark=_SENTENCE),
        review=Review(planned=day + timedelta(days=14)),
    )


def _action(need: Need, day: date) -> Action:
    due = day + timedelta(days=7)
    return Action(new_id(), need.id, 0, _SENTENCE, "Øve Øvesen", "neste uke", due)


def _names() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        for first, last in product(_FIRST, _LAST):
            yield f"{first} {last} {number}"

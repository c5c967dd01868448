"""Carers put into a real store, for what is counted from it."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from csnat_app.aggregation import keys, project_file
from csnat_app.domain.carers import Carer
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Shown
from csnat_app.domain.projects import Grid, Project, Site
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Consideration,
    Introduction,
    Mark,
    Need,
    Outcome,
    Readiness,
    Round,
)
from csnat_app.services.application import Application
from tests.support import TestTime, opened

OFFERED = date(2026, 2, 10)
SHOWN = Shown("neutral-15", "3", "nb", "ab" * 32)
SUMMER = datetime(2026, 7, 1, 8, 0, tzinfo=timezone(timedelta(hours=2)))
_NOW = datetime(2026, 2, 1, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def in_summer(folder: Path) -> Application:
    """The program with an empty store on the first day of July 2026."""
    return opened(folder, TestTime(SUMMER))


def project(threshold: int = 5) -> tuple[Project, str]:
    """Of four quarters of 2026 and two sites, with the coordinator's secret key."""
    secret, recipient = keys.new()
    sites = (Site("HER", "Herøy"), Site("TRD", "Trondheim"))
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    made = project_file.make("Prøve", sites, Grid.QUARTER, first, last, threshold, recipient)
    return made, secret


def add(
    application: Application, *rounds: Round, language: str = "nb", name: str = "Øve Øvesen"
) -> str:
    """A carer with these rounds, numbered in their order. Gives the carer's id."""
    carer = Carer(new_id(), name, "son", "M.", language, "", _NOW)
    with application.desk.database.write() as work:
        work.carers.add(carer)
        for number, told in enumerate(rounds, start=1):
            work.rounds.add(replace(told, carer_id=carer.id, number=number))
        work.commit()
    return carer.id


def offered(held: date | None = OFFERED, answer: Readiness | None = None, **parts: object) -> Round:
    """A round that was introduced on that day, with whatever parts besides."""
    began = held or OFFERED
    empty = Round(new_id(), "", 1, began, "neutral-15", "3", Introduction(held, answer=answer))
    return replace(empty, **parts)  # type: ignore[arg-type]


def returned(*marks: Mark, on: date | None = date(2026, 2, 20), else_: str = "") -> Consideration:
    return Consideration(date(2026, 2, 10), None, on, marks, else_)


def mark(area: str, step: str | None = "more", star: bool = False, declined: bool = False) -> Mark:
    return Mark(area, step, star, SHOWN, declined)


def need(area: str, outcome: Outcome | None = None, own_words: str = "") -> Need:
    return Need(new_id(), area, 0, own_words, outcome=outcome)


def action(
    of: Need,
    what: str = "Ringe",
    status: ActionStatus | None = None,
    service: str = "",
    service_name: str = "",
) -> Action:
    return Action(
        new_id(), of.id, 0, what, service_id=service, service_name=service_name, status=status
    )

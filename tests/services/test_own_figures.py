"""A unit's own little report: counted anew, protected, and never cut differently for a year."""

import hashlib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from csnat_app.aggregation import sealing
from csnat_app.domain.projects import KeptProject
from csnat_app.domain.rounds import Introduction, Readiness
from csnat_app.services.application import Application
from tests.support import TestTime

ZONE = timezone(timedelta(hours=1))


@pytest.fixture
def time() -> TestTime:
    return TestTime(datetime(2026, 2, 10, 9, tzinfo=ZONE))


def offer(app: Application, carers: int) -> None:
    for _ in range(carers):
        round_ = app.carers.create("Øve Øvesen", "", "", "nb", "").latest
        said = Introduction(held=date(2026, 2, 10), answer=Readiness.YES)
        app.rounds.keep_introduction(round_, said)


def test_a_year_can_be_reported_when_its_first_quarter_has_ended(
    app: Application, time: TestTime
) -> None:
    assert app.own_figures.years()[0] == 2025
    time.now = datetime(2026, 4, 1, 9, tzinfo=ZONE)
    assert app.own_figures.years()[0] == 2026


def test_the_unit_s_figures_are_shown_if_there_are_enough(
    app: Application, time: TestTime, tmp_path: Path
) -> None:
    offer(app, 23)
    time.now = datetime(2026, 4, 15, 9, tzinfo=ZONE)
    kept = app.own_figures.take(2026)
    id = kept.project.id
    app.releases.publish(id)
    last = app.releases.last(id)
    assert last is not None
    assert last.published.of_one_unit
    assert last.published.figure("all", "all", "offered").value == 25
    paths = app.project_files.write(id, tmp_path / "report", "nb")
    assert "report.pdf" in {path.name for path in paths}
    with app.desk.look() as work:
        (entry,) = work.log.latest(1)
    assert entry.what == "project_figures"


def test_few_carers_are_not_shown(app: Application, time: TestTime) -> None:
    offer(app, 9)
    time.now = datetime(2026, 4, 15, 9, tzinfo=ZONE)
    id = app.own_figures.take(2026).project.id
    app.releases.publish(id)
    last = app.releases.last(id)
    assert last is not None
    assert last.published.figure("all", "all", "offered").value is None


def test_the_same_year_is_the_same_project_and_only_what_changed_is_new(
    app: Application, time: TestTime
) -> None:
    offer(app, 12)
    time.now = datetime(2026, 4, 15, 9, tzinfo=ZONE)
    first = app.own_figures.take(2026)
    id = first.project.id
    assert app.own_figures.take(2026) == first
    assert set(app.projects.editions(id).values()) == {1}
    case = app.carers.search(limit=1).rows[0]
    round_ = app.carers.open(case.carer_id).latest
    app.rounds.no_more_support_now(round_)
    assert app.own_figures.take(2026).project.id == id
    assert app.projects.editions(id) == {("UNIT", "2026-Q1"): 2}
    assert app.own_figures.ids() == {id}


def test_what_stands_for_the_counts_does_not_tell_them(app: Application, time: TestTime) -> None:
    """It goes out with the report: of few carers, all counts there can be are soon tried."""
    offer(app, 12)
    time.now = datetime(2026, 4, 15, 9, tzinfo=ZONE)
    project = app.own_figures.take(2026).project
    (one,) = app.projects.merged(project.id).cells.values()
    told = hashlib.sha256(sealing.content(project, one.counts, one.edition)).hexdigest()
    assert len(one.sha256) == 64
    assert one.sha256 != told
    # The same counts again, in the same project, are not known by it either.
    app.projects.remove(project.id)
    app.projects.keep(KeptProject(project, "UNIT"), **{"own_figures.2026": project.id})
    app.own_figures.take(2026)
    (again,) = app.projects.merged(project.id).cells.values()
    assert (again.counts, again.edition) == (one.counts, one.edition)
    assert again.sha256 != one.sha256

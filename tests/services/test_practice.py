import json
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.domain.listing import AgendaKind
from csnat_app.domain.rounds import Closing
from csnat_app.domain.stages import Stage
from csnat_app.services.application import Application
from tests.support import PASSPHRASE, TestTime, program


@pytest.fixture
def practice(tmp_path: Path, time: TestTime) -> Application:
    app = program(tmp_path, time)
    app.practice.create(PASSPHRASE)
    return app


def test_twelve_carers_in_every_stage_and_several_languages(practice: Application) -> None:
    page = practice.carers.search(limit=100)
    assert page.total == 12
    assert {row.stage for row in page.rows if not row.closed} == set(Stage)
    assert {row.language for row in page.rows} == {"nb", "nn", "se", "en"}
    closings = {practice.carers.open(row.carer_id).latest.closing for row in page.rows}
    assert {Closing.AGREED, Closing.DECLINED, Closing.NO_MORE_SUPPORT_NOW} <= closings


def test_the_store_says_that_it_is_practice(practice: Application) -> None:
    assert practice.desk.practice
    assert practice.access.header().practice


def test_the_clock_goes_on_where_it_was(practice: Application, time: TestTime) -> None:
    assert practice.desk.clock.now() == time.now


def test_today_has_a_review_a_form_and_actions(practice: Application) -> None:
    today = practice.agenda.today()
    assert {item.kind for item in today.waiting} == set(AgendaKind)
    assert today.waiting_total == len(today.waiting)
    assert today.this_week


def test_every_area_and_service_in_the_stories_is_known(practice: Application) -> None:
    told = json.loads(assets.practice_file().read_text("utf-8"))
    services = {service.id for service in practice.directory.all()}
    areas = {area.key for area in practice.library.instrument("neutral-15", "3").areas} | {"else"}
    rounds = [
        round_ for story in told["carers"] for round_ in (story, *story.get("further_rounds", ()))
    ]
    for round_ in rounds:
        assert set(round_.get("consideration", {}).get("marks", {})) <= areas
        for need in round_.get("conversation", {}).get("needs", ()):
            assert need["area"] in areas
            for action in need.get("actions", ()):
                assert action.get("service", "") in services | {""}


def test_a_project_can_be_counted(practice: Application) -> None:
    (kept,) = practice.projects.all()
    assert kept.project.site(kept.site).name == practice.settings.unit().name
    latest = practice.figures.closed_periods(kept.project)[0]
    counts = practice.figures.count(kept.project, kept.site, latest.key)
    assert counts.values["offered"] > counts.values["conversation"] > 0
    assert practice.figures.seal(kept.project, counts).edition == 1

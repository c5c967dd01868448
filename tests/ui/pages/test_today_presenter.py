from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.today_presenter import (
    ASIDE,
    AT_FIRST,
    TimeOfDay,
    TodayPresenter,
    first_name,
    time_of_day,
)
from tests.support import PASSPHRASE, UNIT, TestTime, program


def _form_handed_out(app: Application, name: str, days_ago: int) -> str:
    case = app.carers.create(name, "spouse", "", "nb", "")
    part = case.latest.consideration
    day = app.desk.clock.today() - timedelta(days=days_ago)
    app.rounds.keep_consideration(case.latest, replace(part, handed_out=day, expected=day))
    return case.carer.id


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (0, TimeOfDay.MORNING),
        (9, TimeOfDay.MORNING),
        (10, TimeOfDay.DAY),
        (17, TimeOfDay.DAY),
        (18, TimeOfDay.EVENING),
        (23, TimeOfDay.EVENING),
    ],
)
def test_greets_by_the_time_of_day(hour: int, expected: TimeOfDay) -> None:
    assert time_of_day(hour) is expected


def test_greets_by_the_first_name() -> None:
    assert first_name("Prøve Prøvesen") == "Prøve"
    assert first_name("  Máret Ánne ") == "Máret"
    assert first_name("   ") == ""


def test_an_empty_store_has_nobody_yet(app: Application) -> None:
    state = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments).state()
    assert state.nobody_yet
    assert state.time_of_day is TimeOfDay.MORNING
    assert state.first_name == "Prøve"
    assert state.today.isoformat() == "2026-03-03"


def test_shows_the_first_that_wait_and_all_when_asked(app: Application) -> None:
    for place in range(AT_FIRST + 3):
        _form_handed_out(app, f"Øve {place} Øvesen", place)
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    first, whole = presenter.state(), presenter.state(whole=True)
    assert len(first.waiting) == AT_FIRST
    assert first.more_to_show == first.waiting_beyond == 3
    assert len(whole.waiting) == AT_FIRST + 3
    assert whole.more_to_show == 0
    assert whole.waiting_beyond == 0
    # What has waited longest stands first.
    assert whole.waiting[0].carer_name == f"Øve {AT_FIRST + 2} Øvesen"


def test_beside_each_other_stand_a_few(app: Application) -> None:
    for place in range(ASIDE + 2):
        _form_handed_out(app, f"Øve {place} Øvesen", -3)
    state = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments).state()
    assert len(state.this_week) == ASIDE
    assert len(state.last_opened) == ASIDE
    assert not state.waiting


def test_a_locked_store_shows_nothing(app: Application) -> None:
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        presenter.state()
    assert caught.value.trouble is Trouble.LOCKED


def test_a_new_store_has_time_for_its_first_backup(app: Application, time: TestTime) -> None:
    # The header is stamped by the machine's own clock.
    time.now = app.access.header().created
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    time.pass_days(3)
    assert presenter.backup() is None
    time.pass_days(1)
    age = presenter.backup()
    assert age is not None
    assert age.last_good is None
    assert age.trouble is None


def test_a_backup_that_grew_old_is_told(app: Application, time: TestTime) -> None:
    presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
    app.backups.make_now()
    made = time.now
    time.pass_days(3)
    assert presenter.backup() is None
    time.now += timedelta(hours=1)
    age = presenter.backup()
    assert age is not None
    assert age.last_good == made
    # Who makes one every week is told later.
    app.backups.set_every(7)
    assert presenter.backup() is None
    time.pass_days(6)
    assert presenter.backup() is not None


def test_what_hinders_the_backup_is_told_with_its_age(
    app: Application, time: TestTime, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.backups.make_now()
    app.backups.set_folder(stick)
    stick.rmdir()
    time.pass_days(4)
    assert app.backups.run_if_due() is not None
    age = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments).backup()
    assert age is not None
    assert age.trouble is not None
    assert age.trouble.trouble is Trouble.BACKUP_NOT_MADE


def test_practice_needs_no_backup(tmp_path: Path, time: TestTime) -> None:
    app = program(tmp_path / "practice", time)
    app.access.create("Prøve Prøvesen", "", PASSPHRASE, UNIT, practice=True)
    time.pass_days(20_000)
    assert (
        TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments).backup()
        is None
    )
    app.access.lock()

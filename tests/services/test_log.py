"""The log as services write it, and as it is read."""

from dataclasses import replace
from datetime import timedelta

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.log import Deed, LogEntry, LogFilter
from csnat_app.domain.rounds import Closing, SharedPlan
from csnat_app.services.log import PAGE
from tests.support import PASSPHRASE, TestTime


def new_carer(app: Application, name: str = "Øve Øvesen", code: str = "B-14") -> str:
    return app.carers.create(name, "spouse", code, "nb", "").carer.id


def deeds(app: Application, **narrowed: object) -> list[tuple[Deed, str]]:
    """Oldest first."""
    lines = app.log.page(LogFilter(**narrowed)).lines  # type: ignore[arg-type]
    return [(line.entry.deed, line.entry.what) for line in reversed(lines)]


def test_every_deed_of_a_day_stands_with_its_case(app: Application) -> None:
    carer = new_carer(app)
    case = app.carers.open(carer)
    round_, need = app.needs.add(case.latest, "feelings")
    round_, action = app.needs.add_action(round_, need.id)
    app.documents.note_printed(
        app.documents.plan(case.carer, round_, nurse_copy=False, language="nb")
    )
    app.documents.journal_note(case.carer, round_, for_patient=False, language="nb")
    app.documents.note_exported(app.documents.access_report(case.carer, "nb"))
    round_ = app.needs.remove_action(round_, action.id)
    app.carers.change(replace(case.carer, telephone="00 00 00 07"))
    app.carers.delete(carer)
    assert deeds(app, carer_id=carer) == [
        (Deed.CREATED, "carer"),
        (Deed.VIEWED, "carer"),
        (Deed.CHANGED, "need"),
        (Deed.CHANGED, "action"),
        (Deed.PRINTED, "plan"),
        (Deed.COPIED, "journal_note"),
        (Deed.VIEWED, "access_report"),
        (Deed.EXPORTED, "access_report"),
        (Deed.DELETED, "action"),
        (Deed.CORRECTED, "details"),
        (Deed.DELETED, "carer"),
    ]


def test_a_change_of_what_others_rely_on_is_a_correction(app: Application) -> None:
    carer = new_carer(app)
    round_, need = app.needs.add(app.carers.open(carer).latest, "feelings")
    round_ = app.rounds.keep_plan(round_, SharedPlan(app.desk.clock.today()))
    round_ = app.needs.keep(round_, replace(need, own_words="Redd"))
    round_ = app.rounds.close(round_, Closing.AGREED)
    round_ = app.rounds.keep_introduction(round_, replace(round_.introduction, by="Prøve"))
    round_ = app.rounds.reopen(round_)
    app.rounds.keep_introduction(round_, replace(round_.introduction, by="Prøvesen"))
    assert deeds(app, carer_id=carer)[2:] == [
        (Deed.CHANGED, "need"),
        (Deed.CHANGED, "shared_plan"),
        (Deed.CORRECTED, "need"),
        (Deed.CHANGED, "closing"),
        (Deed.CORRECTED, "introduction"),
        (Deed.CHANGED, "closing"),
        (Deed.CHANGED, "introduction"),
    ]


def test_the_door(app: Application, time: TestTime) -> None:
    app.access.lock()
    for _ in range(2):
        with pytest.raises(Misfortune):
            app.access.unlock_any("noe helt annet enn det")
        time.seconds += 100
        time.now += timedelta(seconds=100)
    app.access.unlock_any(PASSPHRASE)
    assert deeds(app)[1:] == [
        (Deed.LOCKED, "store"),
        (Deed.FAILED_TO_UNLOCK, "2"),
        (Deed.OPENED, "store"),
    ]


def test_looking_twice_at_a_page_of_the_case_is_one_entry(app: Application) -> None:
    carer = new_carer(app)
    case = app.carers.open(carer)
    for _ in range(3):
        app.rounds.get(case.latest.id)
        app.carers.search()
        app.agenda.today()
    assert deeds(app, carer_id=carer) == [(Deed.CREATED, "carer"), (Deed.VIEWED, "carer")]


def test_narrowing(app: Application, time: TestTime) -> None:
    first, second = new_carer(app), new_carer(app, "Áile Prøvesen", "LK-07")
    time.pass_days(1)
    app.carers.open(first)
    time.pass_days(1)
    app.carers.open(second)
    today = app.desk.clock.today()
    viewed, created = (Deed.VIEWED, "carer"), (Deed.CREATED, "carer")
    assert deeds(app, deed=Deed.VIEWED) == [viewed, viewed]
    assert deeds(app, text="áILE") == [created, viewed]
    assert deeds(app, text="b-14") == [created, viewed]
    assert deeds(app, text="%") == []
    assert deeds(app, first=today) == [viewed]
    assert deeds(app, last=today - timedelta(days=2))[-2:] == [created, created]
    yesterday = today - timedelta(days=1)
    assert deeds(app, first=yesterday, last=yesterday, person_id=app.desk.person.id) == [viewed]
    assert deeds(app, first=yesterday, last=yesterday, person_id="another") == []
    assert deeds(app, first=today.max, last=today.max) == []


def test_names_are_those_of_today_and_a_deleted_case_has_none(app: Application) -> None:
    kept, gone = new_carer(app), new_carer(app, "Borte Bortesen")
    app.carers.delete(gone)
    app.carers.change(replace(app.carers.get(kept), name="Ny Nyesen"))
    app.settings.keep_person(replace(app.desk.person, name="Prøve Giftesen"))
    lines = app.log.page(LogFilter()).lines
    assert {line.person_name for line in lines} == {"Prøve Giftesen"}
    assert {line.carer_name for line in lines if line.entry.carer_id == kept} == {"Ny Nyesen"}
    assert {line.carer_name for line in lines if line.entry.carer_id == gone} == {None}
    assert [person.name for person in app.log.people()] == ["Prøve Giftesen"]


def test_pages_join_without_a_gap(app: Application) -> None:
    with app.desk.database.write() as work:
        for number in range(PAGE * 2):
            work.log.add(LogEntry(app.desk.clock.now(), "p", Deed.CHANGED, f"{number}"))
        work.commit()
    numbers: list[int] = []
    before = None
    while True:
        page = app.log.page(LogFilter(), before)
        assert len(page.lines) <= PAGE
        numbers += [line.number for line in page.lines]
        if not page.more:
            break
        before = numbers[-1]
    assert numbers == list(range(PAGE * 2 + 1, 0, -1))

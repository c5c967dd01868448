from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.listing import AgendaKind, CarerRow
from csnat_app.domain.rounds import Closing, Round
from csnat_app.domain.stages import Stage
from csnat_app.store.database import Database
from csnat_app.store.schema import metadata
from csnat_app.store.unit_of_work import UnitOfWork
from tests.store.examples import NOW, TODAY, carer, empty_round, full_round


def add(work: UnitOfWork, name: str, code: str = "P-1", minute: int = 0) -> str:
    added = carer(name, code)
    work.carers.add(added)
    work.carers.opened(added.id, NOW + timedelta(minutes=minute))
    work.rounds.add(empty_round(added.id))
    return added.id


def names(rows: tuple[CarerRow, ...]) -> list[str]:
    return [row.name for row in rows]


def test_changed_and_found_under_the_new_name_only(database: Database) -> None:
    with database.write() as work:
        carer_id = add(work, "Prøve Prøvesen")
        changed = replace(work.carers.get(carer_id), name="Øve Øvesen", telephone="1")
        work.carers.change(changed)
        assert work.carers.get(carer_id) == changed
        assert work.carers.search("prøve").total == 0
        (row,) = work.carers.search("øve").rows
        assert row.last_opened == NOW


def test_what_is_not_there(database: Database) -> None:
    with database.write() as work:
        for call in (
            lambda: work.carers.get("x"),
            lambda: work.carers.change(carer(id="x")),
            lambda: work.carers.opened("x", NOW),
            lambda: work.carers.remove("x"),
        ):
            with pytest.raises(Misfortune) as caught:
                call()
            assert caught.value.trouble is Trouble.NOT_FOUND
            assert caught.value.params == {"what": "carer", "id": "x"}


def test_removing_leaves_no_row_behind(database: Database) -> None:
    with database.write() as work:
        stays = add(work, "Blir Værende")
        goes = add(work, "Test Testdatter")
        work.rounds.add(full_round(goes, 2))
        work.carers.remove(goes)
        work.commit()
    with database.read() as work:
        assert work.carers.ids() == (stays,)
    counted = {
        table.name: database._connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()
        for table in metadata.sorted_tables
    }
    rows = {name: row[0] for name, row in counted.items() if row is not None}
    assert {name for name, count in rows.items() if count} == {
        *("carer", "round", "introduction", "consideration", "conversation"),
        *("shared_plan", "review", "person", "setting"),
    }
    assert rows["round"] == rows["review"] == 1


def test_search_is_by_name_and_patient_code_last_opened_first(database: Database) -> None:
    with database.write() as work:
        add(work, "Prøve Prøvesen", "LK-07", minute=1)
        add(work, "Test Testdatter", "LK-12", minute=3)
        add(work, "Øve Prøvedatter", "AB-07", minute=2)
        search = work.carers.search
        assert names(search().rows) == ["Test Testdatter", "Øve Prøvedatter", "Prøve Prøvesen"]
        assert names(search("prøve").rows) == ["Øve Prøvedatter", "Prøve Prøvesen"]
        assert names(search("lk-").rows) == ["Test Testdatter", "Prøve Prøvesen"]
        assert names(search("07 prøvesen").rows) == ["Prøve Prøvesen"]
        assert names(search("datter test").rows) == ["Test Testdatter"]
        assert search("prøvesen LK-12").total == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ánne Ŋuolla", "ánne ŋ"),
        ("Ánne Ŋuolla", "ÁNNE"),
        ("ČÁHCI ĐOĐĐI ŠŊŦŽ", "čáhci đođđi šŋŧž"),
        ("Åse Ærlig Ødegård", "ÅSE æRLIG ØdegÅrd"),
        ("Åse", "A\u030aS"),
        ("A\u030ase", "å"),
        ("50 % av tiden", "0 %"),
        ("under_strek", "r_s"),
        ("O'Brien", "o'b"),
        ("Weiß", "WEISS"),
    ],
)
def test_search_matches_without_regard_to_case(database: Database, name: str, text: str) -> None:
    with database.write() as work:
        add(work, name)
        add(work, "Noen Andre")
        assert names(work.carers.search(text).rows) == [name]


def test_signs_of_like_are_plain_signs(database: Database) -> None:
    with database.write() as work:
        add(work, "Prøve Prøvesen")
        assert work.carers.search("%").total == 0
        assert work.carers.search("Pr_ve").total == 0


@given(st.text(min_size=1, max_size=20).filter(str.strip))
def test_any_name_finds_itself(database: Database, name: str) -> None:
    with database.write() as work:
        add(work, name)
        assert names(work.carers.search(name).rows) == [name]


def test_pages(database: Database) -> None:
    with database.write() as work:
        for count in range(7):
            add(work, f"Test {count}", minute=count)
        first, second = (work.carers.search("test", None, start, 4) for start in (0, 4))
        assert first.total == second.total == 7
        assert names(first.rows + second.rows) == [f"Test {count}" for count in range(6, -1, -1)]
        assert work.carers.search("test", None, 8, 4).rows == ()


def test_stage_is_that_of_the_latest_round(database: Database) -> None:
    with database.write() as work:
        once = add(work, "En Runde")
        twice = add(work, "To Runder", minute=1)
        (first,) = work.rounds.of_carer(twice)
        work.rounds.keep_stage(first.id, Stage.REVIEW)
        work.rounds.keep_closing(first.id, TODAY, Closing.AGREED)
        second = empty_round(twice, 2)
        work.rounds.add(second)
        work.rounds.keep_stage(second.id, Stage.CONVERSATION)
        (row,) = work.carers.search("", Stage.CONVERSATION).rows
        assert (row.carer_id, row.round_number, row.closed) == (twice, 2, False)
        assert work.carers.search("runde", Stage.INTRODUCTION).rows[0].carer_id == once
        assert work.carers.search("", Stage.REVIEW).total == 0
        assert work.carers.search("to", Stage.INTRODUCTION).total == 0


def test_rounds_that_come_in_any_order(database: Database) -> None:
    with database.write() as work:
        added = carer()
        work.carers.add(added)
        for number in (2, 3, 1):
            work.rounds.add(empty_round(added.id, number))
        (row,) = work.carers.search().rows
        assert row.round_number == 3
        assert [found.number for found in work.rounds.of_carer(added.id)] == [1, 2, 3]


def test_the_nearest_thing_that_waits(database: Database) -> None:
    with database.write() as work:
        added = carer()
        work.carers.add(added)
        round_ = full_round(added.id)
        work.rounds.add(round_)

        def nearest() -> tuple[AgendaKind | None, date | None]:
            (row,) = work.carers.search().rows
            return row.next_kind, row.next_day

        assert nearest() == (AgendaKind.ACTION, date(2026, 3, 6))
        work.rounds.keep_consideration(
            round_.id, replace(round_.consideration, returned=None, expected=date(2026, 3, 4))
        )
        assert nearest() == (AgendaKind.FORM, date(2026, 3, 4))
        work.rounds.keep_review(round_.id, replace(round_.review, planned=date(2026, 3, 1)))
        assert nearest() == (AgendaKind.REVIEW, date(2026, 3, 1))
        work.rounds.keep_closing(round_.id, TODAY, Closing.AGREED)
        assert nearest() == (None, None)


def test_a_carer_without_any_round_is_listed(database: Database) -> None:
    with database.write() as work:
        work.carers.add(carer("Alene"))
        (row,) = work.carers.search("alene").rows
        assert (row.round_number, row.stage, row.next_day) == (0, Stage.INTRODUCTION, None)


def test_recent_are_those_that_were_opened(database: Database) -> None:
    with database.write() as work:
        for count in range(4):
            add(work, f"Test {count}", minute=count)
        never = carer("Aldri Åpnet")
        work.carers.add(never)
        work.rounds.add(Round("r", never.id, 1, TODAY, "neutral-15", "3"))
        assert names(work.carers.recent(2)) == ["Test 3", "Test 2"]
        assert "Aldri Åpnet" not in names(work.carers.recent(10))
        assert work.carers.count() == 5

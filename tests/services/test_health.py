"""The check in the background, and a new store of what a damaged one still holds."""

from collections.abc import Callable
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store import records
from csnat_app.store.pages import Pages
from tests.store.damage import spoil
from tests.support import PASSPHRASE, TestTime, program


def add(app: Application) -> str:
    return app.carers.create("Test Testesen", "spouse", "P-1", "nb", "").carer.id


@pytest.fixture
def damaged(app: Application) -> Application:
    """Open, with noise over a page of considerations that nobody reads at the door."""
    for _ in range(120):
        add(app)
    key, salt = app.desk.ring.data_key(), app.desk.ring.header.database_salt
    app.access.lock()
    pages = Pages(app.folder / "store.db", key, salt)
    rounds = [
        number
        for number in range(2, pages.count + 1)
        if records.kind(pages.page(number) or b"", number) == records.INDEX_LEAF
        and {len(row.values) for row in records.rows(pages, number)} == {10}
    ]
    spoil(app.folder / "store.db", rounds[1])
    app.access.unlock_any(PASSPHRASE)
    return app


def refused(work: Callable[[], object]) -> Trouble:
    with pytest.raises(Misfortune) as caught:
        work()
    return caught.value.trouble


def test_a_whole_store(app: Application) -> None:
    add(app)
    assert app.health.check() == ()


def test_it_is_checked_while_somebody_writes(app: Application) -> None:
    with app.desk.act(Deed.CHANGED, "unit") as work:
        work.settings.put("a", "b")
        assert app.health.check() == ()


def test_a_locked_store_is_not_checked(app: Application) -> None:
    app.access.lock()
    assert refused(app.health.check) is Trouble.LOCKED


def test_a_damaged_page_is_found(damaged: Application) -> None:
    (finding,) = damaged.health.check()
    assert finding.startswith("page: ")


def test_the_open_desk_is_salvaged_without_a_secret(damaged: Application) -> None:
    report = damaged.health.salvage()
    assert not damaged.desk.is_open
    assert report.aside.parent == damaged.folder / "aside"
    assert report.kept["carer"] == 120
    assert any(line.startswith("rows: round ") for line in report.lost)
    damaged.access.unlock_any(PASSPHRASE)
    assert damaged.access.verify() == ()
    assert damaged.health.check() == ()
    rows = damaged.carers.search(limit=200).rows
    assert len(rows) == 120
    for row in rows:
        assert damaged.carers.open(row.carer_id).latest.number == 1
    add(damaged)  # it is a store like any other


def test_at_the_door_it_takes_a_secret(damaged: Application, time: TestTime) -> None:
    damaged.access.lock()
    door = program(damaged.folder, time)
    wrong = "feil setning her"
    assert refused(lambda: door.health.salvage(passphrase=wrong)) is Trouble.WRONG_PASSPHRASE
    time.seconds += 60
    assert refused(lambda: door.health.salvage(recovery_key="0")) is Trouble.WRONG_RECOVERY_KEY
    time.seconds += 60
    slot = door.access.people()[0]
    report = door.health.salvage(slot_id=slot.id, passphrase=PASSPHRASE)
    assert report.kept["carer"] == 120
    door.access.unlock_any(PASSPHRASE)
    with door.desk.look() as work:
        deeds = [entry.deed for entry in work.log.latest(3)]
        assert work.log.latest(3)[2].person_id == door.desk.person.id
    assert Deed.SALVAGED in deeds
    door.access.lock()


def test_where_nothing_is_nothing_is_said_to_be_there(tmp_path: Path) -> None:
    empty = program(tmp_path / "empty")
    missing = refused(lambda: empty.health.salvage(passphrase=PASSPHRASE))
    assert missing is Trouble.STORE_MISSING


def test_another_program_has_the_store(damaged: Application, time: TestTime) -> None:
    door = program(damaged.folder, time)
    other = refused(lambda: door.health.salvage(passphrase=PASSPHRASE))
    assert other is Trouble.STORE_IN_USE


def test_what_is_kept_aside_is_the_damaged_one(damaged: Application, tmp_path: Path) -> None:
    damaged.access.lock()
    before = (damaged.folder / "store.db").read_bytes()
    report = damaged.health.salvage(passphrase=PASSPHRASE)
    assert (report.aside / "store.db").read_bytes() == before

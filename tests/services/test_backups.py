"""Backups as the nurse meets them: made when they are due, in the folder chosen, kept by count."""

import json
import shutil
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store import backup, backup_file, cipher
from tests.services.backing_up import add
from tests.support import PASSPHRASE, TestTime, opened, program


def test_one_file_that_holds_all_and_tells_nothing(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    info = app.backups.make_now()
    assert list(target.iterdir()) == [info.path]
    assert info.path.stat().st_mode & 0o777 == 0o600
    assert b"Testesen" not in info.path.read_bytes()
    with zipfile.ZipFile(info.path) as archive:
        assert archive.namelist() == ["manifest.json", "store.json", "store.db"]
        database = archive.read("store.db")
        manifest = json.loads(archive.read("manifest.json"))
    assert set(manifest) == {"format", "version", "made", "store_id", "schema", "sha256"}
    # The copy has a salt of its own, and the header in the backup names it.
    assert database[:16] == backup_file.read(info.path).header.database_salt
    assert database[:16] != cipher.start_of(app.folder / "store.db")
    # Nothing of it is left beside the store.
    assert not {backup.COPY, backup.CHECK} & {path.name for path in app.folder.iterdir()}
    with app.desk.look() as work:
        assert work.log.latest(1)[0].deed is Deed.BACKED_UP


def test_it_is_made_while_the_store_is_written_to(app: Application, target: Path) -> None:
    add(app, "Test Testesen")
    with app.desk.act(Deed.CHANGED, "unit") as work:
        work.settings.put("not yet", "kept")
        beside = app.desk.database.beside(app.desk.ring.data_key())
        with beside as connection:
            assert backup.contents(connection).cases == 1
            assert (
                connection.execute("SELECT * FROM setting WHERE key = 'not yet'").fetchall() == []
            )


def test_a_day_after_the_last_one_it_is_due(app: Application, target: Path, time: TestTime) -> None:
    assert app.backups.due()
    assert app.backups.last_good() is None
    assert app.backups.run_if_due() is None
    assert app.backups.last_good() == time.now
    assert not app.backups.due()
    assert app.backups.run_if_due() is None
    assert len(app.backups.list()) == 1
    time.pass_days(1)
    assert app.backups.due()
    time.now -= timedelta(days=400)  # the clock was set back
    assert app.backups.due()
    app.backups.set_every(7)
    assert app.backups.every() == 7
    app.access.lock()
    assert not app.backups.due()
    assert app.backups.run_if_due() is None


def test_a_practice_store_needs_none(tmp_path: Path) -> None:
    application = program(tmp_path / "data")
    application.practice.create(PASSPHRASE)
    assert not application.backups.due()
    application.access.lock()


def test_as_many_as_chosen_are_kept(app: Application, target: Path, time: TestTime) -> None:
    app.backups.set_keep(2)
    (target / "letter.txt").write_text("not ours", "utf-8")
    foreign = target / "other.csnatbackup"
    other = opened(target.parent / "other", time)
    shutil.copy(other.backups.make_now().path, foreign)
    other.access.lock()
    made = []
    for _ in range(4):
        time.pass_days(1)
        made.append(app.backups.make_now().path)
    assert set(target.iterdir()) == {*made[2:], target / "letter.txt", foreign}
    assert [one.path for one in app.backups.list()][:2] == [made[3], made[2]]


@pytest.mark.parametrize("days", [365, -365], ids=["ahead", "back"])
def test_a_wrong_clock_costs_no_new_backup(
    app: Application, target: Path, time: TestTime, days: int
) -> None:
    app.backups.set_keep(2)
    for moved in (days, -days):
        for _ in range(3):
            time.pass_days(1)
            assert app.backups.make_now().path.exists()
        time.pass_days(moved)
        made = [app.backups.make_now().path]
        time.pass_days(1)
        made.append(app.backups.make_now().path)
        assert set(target.iterdir()) == set(made), "the newest, whatever their dates"


def test_two_in_one_second_have_two_names(app: Application, target: Path) -> None:
    assert app.backups.make_now().path != app.backups.make_now().path


def test_the_folder_is_known_at_the_door(app: Application, target: Path) -> None:
    app.access.lock()
    assert app.backups.folder() == target
    assert not app.backups.beside_the_store
    (app.folder / "backup.json").write_text("nonsense", "utf-8")
    assert app.backups.folder() == app.folder / "backups"
    assert app.backups.beside_the_store

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Trouble
from csnat_app.ui import backup_schedule
from csnat_app.ui.backup_schedule import BackupSchedule
from csnat_app.ui.output import Output
from csnat_app.ui.room import Room
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.widgets.banner import Banner
from tests.support import TestTime


@pytest.fixture
def schedule(app: Application, qapp: QApplication) -> Iterator[BackupSchedule]:
    holder = QObject()
    yield BackupSchedule(app.backups, holder, hindered=lambda: False)
    holder.deleteLater()


def test_looks_by_itself_and_makes_the_first(
    qtbot: QtBot, app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_schedule, "FIRST", 1)
    holder = QObject()
    schedule = BackupSchedule(app.backups, holder, hindered=lambda: False)
    with qtbot.waitSignal(schedule.ran):
        pass
    assert len(app.backups.list()) == 1
    holder.deleteLater()


def test_makes_one_only_when_it_is_time(
    qtbot: QtBot, app: Application, schedule: BackupSchedule, time: TestTime
) -> None:
    for days, known in ((0, 1), (0, 1), (1, 2)):
        time.pass_days(days)
        with qtbot.waitSignal(schedule.ran):
            schedule.look()
        assert len(app.backups.list()) == known


def test_what_fails_is_quiet_and_tried_again(
    qtbot: QtBot, app: Application, schedule: BackupSchedule, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.backups.set_folder(stick)
    shutil.rmtree(stick)
    with qtbot.waitSignal(schedule.ran):
        schedule.look()
    trouble = app.backups.trouble()
    assert trouble is not None
    assert trouble.trouble is Trouble.BACKUP_NOT_MADE
    assert QApplication.activeModalWidget() is None
    stick.mkdir()
    with qtbot.waitSignal(schedule.ran):
        schedule.look()
    assert app.backups.trouble() is None
    assert len(list(stick.iterdir())) == 1


def test_a_locked_store_is_left_alone(
    qtbot: QtBot, app: Application, schedule: BackupSchedule
) -> None:
    app.access.lock()
    with qtbot.waitSignal(schedule.ran):
        schedule.look()
    assert app.backups.trouble() is None
    assert not (app.folder / "backups").exists()


def test_none_is_begun_while_the_store_is_exchanged(
    qtbot: QtBot, app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_schedule, "FIRST", 1)
    rooms = Rooms(app, app.library.date_words("nb"), Output(app.documents), ())
    room = Room(rooms, practice=False, unit="")
    qtbot.addWidget(room)
    schedule = room.findChild(BackupSchedule)
    assert schedule is not None
    ran: list[bool] = []
    schedule.ran.connect(lambda: ran.append(True))
    page = room.page("people")
    page.busy.emit(True)
    looks: list[bool] = []
    schedule._timer.timeout.connect(lambda: looks.append(True))
    qtbot.waitUntil(lambda: len(looks) > 5)
    assert not ran
    assert not (app.folder / "backups").exists()
    with qtbot.waitSignal(schedule.ran):
        page.busy.emit(False)
    assert len(app.backups.list()) == 1


@pytest.mark.parametrize("practice", [False, True])
def test_the_room_has_one_unless_it_is_practice(
    qtbot: QtBot, app: Application, *, practice: bool
) -> None:
    rooms = Rooms(app, app.library.date_words("nb"), Output(app.documents), ())
    room = Room(rooms, practice=practice, unit="")
    qtbot.addWidget(room)
    schedules = room.findChildren(BackupSchedule)
    assert len(schedules) == (0 if practice else 1)


def test_today_hears_of_every_try(qtbot: QtBot, app: Application, time: TestTime) -> None:
    rooms = Rooms(app, app.library.date_words("nb"), Output(app.documents), ())
    room = Room(rooms, practice=False, unit="")
    qtbot.addWidget(room)
    room.show_page("today")
    line = room.page("today").findChild(Banner, "today_backup")
    schedule = room.findChild(BackupSchedule)
    assert line is not None
    assert schedule is not None
    app.backups.make_now()
    time.pass_days(5)
    shutil.rmtree(app.folder / "backups")
    (app.folder / "backups").write_text("a file in the folder's place")
    with qtbot.waitSignal(schedule.ran):
        schedule.look()
    assert not line.isHidden()
    (app.folder / "backups").unlink()
    with qtbot.waitSignal(schedule.ran):
        schedule.look()
    assert line.isHidden()

"""While the room is open, the log is noted now and then, beside the interface."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from csnat_app.store.header import read_header
from csnat_app.ui.log_noting import EVERY, LogNoting
from csnat_app.ui.output import Output
from csnat_app.ui.room import Room
from csnat_app.ui.rooms import Rooms
from tests.support import opened


def test_the_room_notes_it_every_minute(qtbot: QtBot, tmp_path: Path) -> None:
    app = opened(tmp_path / "store")
    dates = app.library.date_words("nb")
    room = Room(Rooms(app, dates, Output(app.documents), ()), practice=False, unit="")
    qtbot.addWidget(room)
    noting = room.findChild(LogNoting)
    assert noting is not None
    assert noting._timer.isActive()
    assert noting._timer.interval() == EVERY == 60_000
    app.carers.create("Prøve Prøvesen", "son", "P-2", "nb", "")
    noting._timer.timeout.emit()

    def noted() -> bool:
        header = read_header(app.folder / "store.json")
        return header.log.count == app.desk.database.log_state()[0]

    qtbot.waitUntil(noted)
    qtbot.waitUntil(lambda: not noting._work.busy)
    app.access.lock()

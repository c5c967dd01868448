"""Stores that were put aside: listed, kept for a month and longer, then gone, which is logged."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store import aside, swap
from tests.support import PASSPHRASE, TestTime

MONTH = timedelta(days=aside.DAYS)


def put_aside(app: Application, at: datetime, why: str = "restore") -> Path:
    """As a restored backup does it, long ago."""
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%f")
    place = app.folder / swap.ASIDE / f"{stamp}-{why}"
    place.mkdir(parents=True)
    (place / "store.db").write_bytes(b"x" * 100)
    return place


def deleted(app: Application) -> int:
    with app.desk.look() as work:
        entries = work.log.latest(100)
    return sum(entry.deed is Deed.DELETED and entry.what == "aside" for entry in entries)


def test_what_a_restore_put_aside_is_listed(app: Application) -> None:
    info = app.backups.make_now()
    place = app.backups.restore(info.path, passphrase=PASSPHRASE)
    (found,) = app.backups.put_aside()
    assert found.path == place
    assert found.size >= (found.path / "store.db").stat().st_size > 0


def test_the_newest_stay_however_old_they_are(app: Application, time: TestTime) -> None:
    long_ago = time.now - 40 * MONTH
    places = [put_aside(app, long_ago + number * MONTH) for number in range(aside.KEPT)]
    app.backups.make_now()
    assert all(place.exists() for place in places)
    assert deleted(app) == 0


def test_the_others_go_after_a_month_and_the_log_says_so(app: Application, time: TestTime) -> None:
    day = timedelta(days=1)
    for number in range(aside.KEPT):
        put_aside(app, time.now - number * day, "damaged")
    young = put_aside(app, time.now - MONTH + day)
    old = [put_aside(app, time.now - MONTH - day), put_aside(app, time.now - 2 * MONTH, "damaged")]
    app.backups.make_now()
    assert young.exists()
    assert [place.exists() for place in old] == [False, False]
    assert deleted(app) == 2
    assert len(app.backups.put_aside()) == aside.KEPT + 1
    app.backups.make_now()
    assert deleted(app) == 2


def test_what_somebody_else_put_there_is_left(app: Application, time: TestTime) -> None:
    for number in range(aside.KEPT):
        put_aside(app, time.now - timedelta(days=number))
    theirs = app.folder / swap.ASIDE / "min kopi"
    theirs.mkdir()
    (theirs / "store.db").write_bytes(b"x")
    app.backups.make_now()
    assert theirs.exists()
    assert len(app.backups.put_aside()) == aside.KEPT


def test_one_that_cannot_be_deleted_is_tried_again(
    app: Application, time: TestTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(aside.KEPT):
        put_aside(app, time.now - timedelta(days=number))
    old = put_aside(app, time.now - 2 * MONTH)

    def held(_: Path) -> None:
        raise PermissionError("another program holds a file")

    with monkeypatch.context() as patch:
        patch.setattr(swap, "discard", held)
        app.backups.make_now()
    assert old.exists()
    assert deleted(app) == 0
    app.backups.make_now()
    assert not old.exists()
    assert deleted(app) == 1

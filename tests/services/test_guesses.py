"""Whoever guesses waits and leaves a count, whatever is guessed at: no way round the door."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.errors import Trouble
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.services.application import Application
from csnat_app.services.notices import NoticeKind
from tests.support import PASSPHRASE, TestTime, opened, program, refused

WRONG = "feil setning her"
OTHER = "en helt annen setning"
IDENTITY = pyrage.x25519.Identity.generate()

Guess = Callable[[Application, Path], object]
DOOR: dict[str, Guess] = {
    "unlock": lambda app, _: app.access.unlock(app.access.people()[0].id, WRONG),
    "unlock any": lambda app, _: app.access.unlock_any(WRONG),
    "recovery key": lambda app, _: app.access.unlock_with_recovery("0000"),
    "identity": lambda app, _: app.access.unlock_with_identity("AGE-SECRET-KEY-1"),
    "look": lambda app, path: app.backups.look(path, passphrase=WRONG),
    "look with a key": lambda app, path: app.backups.look(path, recovery_key="0000"),
    "look with an identity": lambda app, path: app.backups.look(path, identity=""),
    "restore": lambda app, path: app.backups.restore(path, passphrase=WRONG),
    "salvage": lambda app, _: app.health.salvage(passphrase=WRONG),
    "salvage with a key": lambda app, _: app.health.salvage(recovery_key="0000"),
    "salvage with an identity": lambda app, _: app.health.salvage(identity=""),
}
DESK: dict[str, Guess] = {
    "change": lambda app, _: app.slots.change_passphrase(WRONG, OTHER),
    "rekey": lambda app, _: app.slots.rekey(WRONG),
    "look": DOOR["look"],
    "restore": DOOR["restore"],
}


@pytest.fixture
def made(app: Application) -> Path:
    """A backup of the store."""
    app.carers.create("Test Testesen", "spouse", "P-1", "nb", "")
    return app.backups.make_now().path


def entries(app: Application) -> list[LogEntry]:
    with app.desk.look() as work:
        return list(reversed(work.log.latest(1000)))


def failed(app: Application) -> list[str]:
    return [entry.what for entry in entries(app) if entry.deed is Deed.FAILED_TO_UNLOCK]


@pytest.mark.parametrize("way", DOOR)
def test_at_the_door_each_wrong_one_waits_and_is_counted(
    app: Application, made: Path, time: TestTime, way: str
) -> None:
    app.access.lock()
    door = program(app.folder, time)
    for wait in (1, 2, 4):
        misfortune = refused(lambda: DOOR[way](door, made))
        assert misfortune.params["wait"] == wait
        # Another way in waits as well, and so does the next program.
        for again in DOOR.values():
            early = refused(lambda again=again: again(program(app.folder, time), made))
            assert early.trouble is Trouble.TOO_EARLY
            assert early.params["wait"] == wait
        time.seconds += wait
        time.now += timedelta(seconds=wait)
    door.access.unlock_any(PASSPHRASE)
    assert failed(door) == ["3"]
    assert door.access.failed_before == 3
    door.access.lock()


@pytest.mark.parametrize("way", DESK)
def test_at_the_open_desk_they_do_too(
    app: Application, made: Path, time: TestTime, way: str
) -> None:
    for wait in (1, 2):
        assert refused(lambda: DESK[way](app, made)).params["wait"] == wait
        assert refused(lambda: DESK[way](app, made)).trouble is Trouble.TOO_EARLY
        time.seconds += wait
    assert app.desk.is_open
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert failed(app) == ["2"]


def test_the_right_secret_waits_too(app: Application, made: Path, time: TestTime) -> None:
    app.access.lock()
    refused(lambda: app.access.unlock_any(WRONG))
    for work in (
        lambda: app.backups.look(made, passphrase=PASSPHRASE),
        lambda: app.backups.restore(made, passphrase=PASSPHRASE),
        lambda: app.health.salvage(passphrase=PASSPHRASE),
    ):
        assert refused(work).trouble is Trouble.TOO_EARLY
    assert app.access.exists
    time.seconds += 1
    app.backups.look(made, passphrase=PASSPHRASE)


def test_a_backup_of_ones_own_makes_no_wait_shorter(
    app: Application, tmp_path: Path, time: TestTime
) -> None:
    """Whoever guesses could make a store and a backup of it, and open that between two guesses."""
    own = opened(tmp_path / "own", time)
    mine = own.backups.make_now().path
    own.access.lock()
    app.access.lock()
    for wait in (1, 2, 4, 8):
        assert refused(lambda: app.access.unlock_any(WRONG)).params["wait"] == wait
        time.seconds += wait
        assert app.backups.look(mine, passphrase=PASSPHRASE).backup_cases == 0
    app.access.unlock_any(PASSPHRASE)
    assert failed(app) == ["4"]


@pytest.mark.parametrize("way", ["restore", "salvage"])
def test_after_restoring_or_saving_no_wait_is_left_but_the_count_is_told(
    app: Application, made: Path, time: TestTime, way: str
) -> None:
    app.access.lock()
    for _ in range(3):
        refused(lambda: DOOR[way](app, made))
        time.seconds += 60
    if way == "restore":
        app.backups.restore(made, passphrase=PASSPHRASE)
    else:
        app.health.salvage(passphrase=PASSPHRASE)
    assert app.access.wait_left() == 0
    # The store that is here now was not guessed at: its first wrong one waits like a first one.
    assert refused(lambda: app.access.unlock_any(WRONG)).params["wait"] == 1
    time.seconds += 1
    app.access.unlock_any(PASSPHRASE)
    assert failed(app) == ["4"]
    assert [one.count for one in app.notices.notices() if one.kind is NoticeKind.FAILED_TRIES] == [
        4
    ]
    assert not (app.folder / "store.tries.json").exists()


def test_what_is_no_guess_is_not_counted(app: Application, made: Path, tmp_path: Path) -> None:
    app.access.lock()
    letter = tmp_path / "letter.txt"
    letter.write_text("no backup", "utf-8")
    assert refused(lambda: app.backups.look(letter)).trouble is Trouble.BACKUP_FOREIGN
    (app.folder / "store.db").unlink()
    missing = refused(lambda: app.health.salvage(passphrase=WRONG))
    assert missing.trouble is Trouble.STORE_MISSING
    assert not (app.folder / "store.tries.json").exists()


def test_a_changed_passphrase_leaves_no_wait(app: Application, time: TestTime) -> None:
    for _ in range(3):
        refused(lambda: app.slots.change_passphrase(WRONG, OTHER))
        time.seconds += 60
    app.slots.change_passphrase(PASSPHRASE, OTHER)
    assert refused(lambda: app.slots.change_passphrase(WRONG, OTHER)).params["wait"] == 1


@pytest.mark.parametrize("way", ["restore", "salvage"])
def test_what_an_organisation_s_key_did_stands_in_its_name(
    app: Application, time: TestTime, way: str
) -> None:
    app.slots.add_organisation("IT-avdelingen", str(IDENTITY.to_public()))
    app.carers.create("Test Testesen", "spouse", "P-1", "nb", "")
    made = app.backups.make_now().path
    app.access.lock()
    door = program(app.folder, time)
    if way == "restore":
        assert door.backups.look(made, identity=f"# key\n{IDENTITY}\n").here_cases == 1
        door.backups.restore(made, identity=str(IDENTITY))
    else:
        door.health.salvage(identity=str(IDENTITY))
    door.access.unlock_any(PASSPHRASE)
    names = {person.id: person.name for person in door.log.people()}
    deed = Deed.RESTORED if way == "restore" else Deed.SALVAGED
    (entry,) = (one for one in entries(door) if one.deed is deed)
    assert (names[entry.person_id], entry.what) == ("IT-avdelingen", "organisation")
    assert door.access.verify() == ()
    door.access.lock()


def test_that_a_recovery_key_did_is_said(app: Application) -> None:
    key = app.slots.new_recovery_key()
    app.carers.create("Test Testesen", "spouse", "P-1", "nb", "")
    made = app.backups.make_now().path
    app.access.lock()
    app.backups.restore(made, recovery_key=key)
    app.health.salvage(recovery_key=key)
    app.access.unlock_any(PASSPHRASE)
    done = [(one.deed, one.what) for one in entries(app)][-3:]
    assert done == [
        (Deed.RESTORED, "recovery_key"),
        (Deed.SALVAGED, "recovery_key"),
        (Deed.OPENED, "store"),
    ]

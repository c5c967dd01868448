from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store.tries import LONGEST_WAIT
from tests.support import PASSPHRASE, UNIT, TestTime, program


def wrong_try(app: Application) -> Misfortune:
    slot = app.access.people()[0]
    with pytest.raises(Misfortune) as caught:
        app.access.unlock(slot.id, "not the passphrase")
    return caught.value


def test_a_new_store_is_open_and_holds_unit_person_and_directory(app: Application) -> None:
    assert app.desk.is_open
    assert app.settings.unit() == UNIT
    assert app.desk.person.name == "Prøve Prøvesen"
    assert app.directory.all() == app.directory.seed()


def test_it_opens_again_with_the_passphrase(app: Application) -> None:
    app.access.lock()
    assert not app.desk.is_open
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert app.desk.person.name == "Prøve Prøvesen"


def test_a_wrong_passphrase_waits_longer_each_time(app: Application, time: TestTime) -> None:
    app.access.lock()
    waits = []
    for _ in range(8):
        misfortune = wrong_try(app)
        assert misfortune.trouble is Trouble.WRONG_PASSPHRASE
        waits.append(misfortune.params["wait"])
        assert wrong_try(app).trouble is Trouble.TOO_EARLY
        time.seconds += app.access.wait_left()
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert app.access.wait_left() == 0


def test_the_right_passphrase_waits_too(app: Application) -> None:
    app.access.lock()
    wrong_try(app)
    with pytest.raises(Misfortune) as caught:
        app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert caught.value.trouble is Trouble.TOO_EARLY


def test_an_accent_that_is_typed_on_its_own_makes_no_passphrase_longer(tmp_path: Path) -> None:
    six_letters = "a\u0301" * 6
    with pytest.raises(Misfortune) as caught:
        program(tmp_path).access.create("Øve Øvesen", "", six_letters, UNIT)
    assert caught.value.trouble is Trouble.PASSPHRASE_TOO_SHORT


def test_the_recovery_key_opens_however_it_is_typed(tmp_path: Path) -> None:
    app = program(tmp_path)
    key = app.access.create("Øve Øvesen", "", PASSPHRASE, UNIT)
    app.access.lock()
    app.access.unlock_with_recovery(key.lower().replace("-", " "))
    assert app.desk.person.name == "Øve Øvesen"
    app.access.lock()


@pytest.mark.parametrize(
    ("name", "passphrase", "trouble"),
    [
        ("  ", PASSPHRASE, Trouble.NAME_MISSING),
        ("Øve", "elleve tegn", Trouble.PASSPHRASE_TOO_SHORT),
        ("Øve", " " * 12, Trouble.PASSPHRASE_ONE_SIGN),
    ],
)
def test_a_store_is_not_made_of_too_little(
    tmp_path: Path, name: str, passphrase: str, trouble: Trouble
) -> None:
    app = program(tmp_path / "data")
    with pytest.raises(Misfortune) as caught:
        app.access.create(name, "", passphrase, UNIT)
    assert caught.value.trouble is trouble
    assert not app.access.exists


def test_nothing_can_be_done_at_a_locked_store(app: Application) -> None:
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        app.carers.search()
    assert caught.value.trouble is Trouble.LOCKED


def test_opening_is_logged(app: Application) -> None:
    app.access.lock()
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    with app.desk.look() as work:
        deeds = [entry.deed for entry in work.log.latest(10)]
    assert deeds == [Deed.OPENED, Deed.LOCKED, Deed.CREATED_STORE]


def test_the_log_tells_the_ways_in_apart(app: Application) -> None:
    identity = pyrage.x25519.Identity.generate()
    app.slots.add_organisation("IT-avdelingen", str(identity.to_public()))
    key, code = app.slots.new_recovery_key(), app.slots.invite("Test Testdatter", "")
    me = app.desk.person.id
    app.access.lock()
    for unlock in (
        lambda: app.access.unlock_any(PASSPHRASE),
        lambda: app.access.unlock_any(code),
        lambda: app.access.unlock_with_identity(str(identity)),
        lambda: app.access.unlock_with_recovery(key),
    ):
        unlock()
        app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    with app.desk.look() as work:
        opened = [entry for entry in reversed(work.log.latest(100)) if entry.deed is Deed.OPENED]
        names = [work.people.get(entry.person_id).name for entry in opened]
    assert [(entry.what, name) for entry, name in zip(opened, names, strict=True)] == [
        ("store", "Prøve Prøvesen"),
        ("invitation", "Test Testdatter"),
        ("organisation", "IT-avdelingen"),
        ("recovery_key", "Prøve Prøvesen"),
        ("store", "Prøve Prøvesen"),
    ]
    assert opened[3].person_id == me

"""Several people at one store: invited, at work, gone; and what stands in the log of it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.services.passphrase import LEAST_PASSPHRASE
from tests.support import PASSPHRASE, UNIT, TestTime, program, public_key

NEW = "noe helt nytt å huske på"


def slot_of(app: Application, name: str) -> str:
    (found,) = (slot.id for slot in app.access.people() if slot.person and slot.person.name == name)
    return found


def deeds(app: Application, count: int) -> list[tuple[Deed, str]]:
    """The latest, oldest first."""
    with app.desk.look() as work:
        return [(entry.deed, entry.what) for entry in reversed(work.log.latest(count))]


def refused(app: Application, slot_id: str, typed: str, time: TestTime) -> Trouble:
    time.seconds += 100
    with pytest.raises(Misfortune) as caught:
        app.access.unlock(slot_id, typed)
    time.seconds += 100
    return caught.value.trouble


def test_an_invited_colleague_chooses_a_passphrase_and_is_at_work(
    app: Application, time: TestTime
) -> None:
    code = app.slots.invite(" Test Testdatter ", "lege")
    assert deeds(app, 1) == [(Deed.INVITED, "person")]
    assert [(found.person.name, found.kind, found.is_me) for found in app.slots.people()] == [
        ("Prøve Prøvesen", "passphrase", True),
        ("Test Testdatter", "invited", False),
    ]
    app.access.lock()
    slot_id = slot_of(app, "Test Testdatter")
    app.access.unlock(slot_id, code)
    assert app.access.must_renew == "invited"
    assert app.desk.person.name == "Test Testdatter"
    with pytest.raises(Misfortune) as caught:
        app.access.renew("x" * (LEAST_PASSPHRASE - 1))
    assert caught.value.trouble is Trouble.PASSPHRASE_TOO_SHORT
    assert app.access.must_renew == "invited"
    assert app.access.renew(NEW) == ""
    assert app.access.must_renew == ""
    assert deeds(app, 1) == [(Deed.CHANGED, "passphrase")]
    app.access.lock()
    assert refused(app, slot_id, code, time) is Trouble.WRONG_PASSPHRASE
    app.access.unlock(slot_id, NEW)
    assert app.access.must_renew == ""
    assert [found.is_me for found in app.slots.people()] == [False, True]


def test_a_lost_code_is_made_anew_for_the_same_person(app: Application, time: TestTime) -> None:
    lost = app.slots.invite("Test Testdatter", "lege")
    (_, before) = app.slots.people()
    code = app.slots.invite_again(before.slot_id)
    assert deeds(app, 2) == [(Deed.INVITED, "person"), (Deed.CREATED, "code")]
    assert app.slots.people()[1] == before
    app.access.lock()
    assert refused(app, before.slot_id, lost, time) is Trouble.WRONG_PASSPHRASE
    app.access.unlock(before.slot_id, code)
    assert app.desk.person == before.person
    assert app.access.must_renew == "invited"
    app.access.renew(NEW)
    with pytest.raises(Misfortune) as caught:
        app.slots.invite_again(before.slot_id)
    assert caught.value.trouble is Trouble.NOT_FOUND
    assert deeds(app, 1) == [(Deed.CHANGED, "passphrase")]


@pytest.mark.parametrize("exchange", ["rekey", "backup", "salvage"])
def test_only_one_thing_at_a_time_is_done_with_the_whole_store(
    app: Application, exchange: str
) -> None:
    """A backup that ends in another store than it began in would hold parts of both."""
    app.carers.create("Øve Øvesen", "son", "P-1", "nb", "")
    exchanges: dict[str, Callable[[], object]] = {
        "rekey": lambda: app.slots.rekey(PASSPHRASE),
        "backup": app.backups.make_now,
        "salvage": app.health.salvage,
    }
    made: list[object] = []
    thread = threading.Thread(target=lambda: made.append(exchanges[exchange]()))
    with app.desk.whole_store:
        thread.start()
        thread.join(0.2)
        assert not made
        assert app.desk.is_open
    thread.join()
    assert len(made) == 1


@pytest.mark.parametrize(
    ("name", "trouble"),
    [("  ", Trouble.NAME_MISSING), ("Test 13097248022", Trouble.IDENTITY_NUMBER)],
)
def test_nobody_is_invited_without_a_proper_name(
    app: Application, name: str, trouble: Trouble
) -> None:
    for act in (lambda: app.slots.invite(name, ""), lambda: add_key(app, name)):
        with pytest.raises(Misfortune) as caught:
            act()
        assert caught.value.trouble is trouble
    assert len(app.slots.people()) == 1
    assert app.slots.organisations() == ()


def add_key(app: Application, name: str) -> str:
    return app.slots.add_organisation(name, public_key())


def test_a_changed_passphrase(app: Application, time: TestTime) -> None:
    for old, new, trouble in (
        (NEW, PASSPHRASE, Trouble.WRONG_PASSPHRASE),
        (PASSPHRASE, "for kort", Trouble.PASSPHRASE_TOO_SHORT),
    ):
        with pytest.raises(Misfortune) as caught:
            app.slots.change_passphrase(old, new)
        assert caught.value.trouble is trouble
        time.seconds += 100
    app.slots.change_passphrase(PASSPHRASE, NEW)
    assert deeds(app, 1) == [(Deed.CHANGED, "passphrase")]
    app.access.lock()
    slot_id = slot_of(app, "Prøve Prøvesen")
    assert refused(app, slot_id, PASSPHRASE, time) is Trouble.WRONG_PASSPHRASE
    app.access.unlock(slot_id, NEW)


def test_whoever_leaves_is_gone_from_the_door(app: Application) -> None:
    app.slots.invite("Test Testdatter", "")
    app.slots.remove(slot_of(app, "Test Testdatter"))
    assert deeds(app, 1) == [(Deed.LEFT, "person")]
    before = deeds(app, 100)
    with pytest.raises(Misfortune) as caught:
        app.slots.remove(slot_of(app, "Prøve Prøvesen"))
    assert caught.value.trouble is Trouble.LAST_PERSON
    assert deeds(app, 100) == before
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert app.access.info().people == ("Prøve Prøvesen",)


def test_whoever_forgot_all_but_the_recovery_key_is_back_at_work(
    tmp_path: Path, time: TestTime
) -> None:
    app = program(tmp_path, time)
    old = app.access.create("Øve Øvesen", "", PASSPHRASE, UNIT)
    app.access.lock()
    app.access.unlock_with_recovery(old.lower().replace("-", " "))
    assert (app.access.must_renew, app.desk.person.name) == ("recovery", "Øve Øvesen")
    new = app.access.renew(NEW)
    assert new != old
    assert deeds(app, 2) == [(Deed.CHANGED, "recovery_key"), (Deed.CHANGED, "passphrase")]
    app.access.lock()
    slot_id = slot_of(app, "Øve Øvesen")
    assert refused(app, slot_id, PASSPHRASE, time) is Trouble.WRONG_PASSPHRASE
    with pytest.raises(Misfortune) as caught:
        app.access.unlock_with_recovery(old)
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY
    time.seconds += 100
    app.access.unlock(slot_id, NEW)
    assert app.access.must_renew == ""
    app.access.lock()
    app.access.unlock_with_recovery(new)
    app.access.lock()


def test_the_recovery_key_gives_the_chosen_person_a_passphrase(app: Application) -> None:
    app.slots.invite("Test Testdatter", "")
    key = app.slots.new_recovery_key()
    assert deeds(app, 1) == [(Deed.CHANGED, "recovery_key")]
    app.access.lock()
    slot_id = slot_of(app, "Test Testdatter")
    app.access.unlock_with_recovery(key, slot_id)
    assert app.desk.person.name == "Test Testdatter"
    app.access.renew(NEW)
    app.access.lock()
    app.access.unlock(slot_id, NEW)
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)


def test_it_opens_a_store_whose_nurse_has_left(app: Application) -> None:
    identity = pyrage.x25519.Identity.generate()
    app.slots.add_organisation("IT-avdelingen", str(identity.to_public()))
    assert deeds(app, 1) == [(Deed.CREATED, "organisation")]
    (shown,) = app.slots.organisations()
    assert (shown.name, shown.added_by) == ("IT-avdelingen", "Prøve Prøvesen")
    app.access.lock()
    app.access.unlock_with_identity(f"# secret\n{identity}\n")
    assert (app.desk.person.name, app.access.must_renew) == ("IT-avdelingen", "")
    code = app.slots.invite("Ny Nyansatt", "")
    app.access.lock()
    app.access.unlock_any(code)
    app.access.renew(NEW)
    app.slots.remove(slot_of(app, "Prøve Prøvesen"))
    app.slots.remove_organisation(shown.slot_id)
    assert deeds(app, 1) == [(Deed.DELETED, "organisation")]
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        app.access.unlock_with_identity(str(identity))
    assert caught.value.trouble is Trouble.ORGANISATION_KEY_WRONG


def test_a_new_name_stands_at_the_door(app: Application) -> None:
    me = app.desk.person
    app.settings.keep_person(type(me)(me.id, "Prøve Nynavn", "lege"))
    app.access.lock()
    assert app.access.info().people == ("Prøve Nynavn",)


def test_after_a_rekey_only_my_passphrase_and_new_keys_open(
    app: Application, time: TestTime
) -> None:
    app.slots.invite("Test Testdatter", "")
    identity = pyrage.x25519.Identity.generate()
    app.slots.add_organisation("IT-avdelingen", str(identity.to_public()))
    old = app.slots.new_recovery_key()
    carer = app.carers.create("Øve Øvesen", "son", "P-1", "nb", "").carer
    before = app.desk.ring.data_key()
    database = (app.folder / "store.db").read_bytes()
    with pytest.raises(Misfortune) as caught:
        app.slots.rekey(NEW)
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
    time.seconds += 100

    done = app.slots.rekey(PASSPHRASE)

    assert app.desk.ring.data_key() != before
    assert deeds(app, 1) == [(Deed.REKEYED, "store")]
    assert app.carers.open(carer.id).carer == carer
    assert (app.folder / "store.db").read_bytes()[:4096] != database[:4096]
    assert app.access.verify() == ()
    assert [person.name for person, _ in done.codes] == ["Test Testdatter"]
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert not app.access.repaired
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        app.access.unlock_with_recovery(old)
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY
    time.seconds += 100
    app.access.unlock_with_recovery(done.recovery_key)
    app.access.lock()
    app.access.unlock_with_identity(str(identity))
    app.access.lock()
    app.access.unlock(slot_of(app, "Test Testdatter"), done.codes[0][1])
    assert app.access.must_renew == "invited"


def test_a_rekey_that_fails_leaves_the_store_as_it_was(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Misfortune(Trouble.DISK_FULL, path="disk")

    with monkeypatch.context() as patch:
        patch.setattr("csnat_app.store.swap.exchange", full)
        with pytest.raises(Misfortune) as caught:
            app.slots.rekey(PASSPHRASE)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert not app.desk.is_open
    app.access.unlock_any(PASSPHRASE)
    assert app.settings.unit() == UNIT
    assert app.access.verify() == ()

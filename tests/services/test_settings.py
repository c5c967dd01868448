from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person
from csnat_app.services.application import Application
from csnat_app.services.settings import LOCK_MINUTES, Appearance
from tests.support import PASSPHRASE, UNIT, TestTime, program

OTHER = "sju blå båter i regn"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def test_the_unit_is_kept_with_its_logo(app: Application) -> None:
    unit = replace(UNIT, name="Ny enhet", logo=PNG)
    app.settings.keep_unit(unit)
    assert app.settings.unit() == unit


@pytest.mark.parametrize("logo", [b"GIF89a", b"", PNG + bytes(2_000_001)])
def test_a_logo_that_is_no_small_picture_is_refused(app: Application, logo: bytes) -> None:
    with pytest.raises(Misfortune) as caught:
        app.settings.keep_unit(replace(UNIT, logo=logo))
    assert caught.value.trouble is Trouble.LOGO_UNREADABLE
    assert app.settings.unit() == UNIT


def test_a_corrected_name_is_there_after_unlocking(app: Application) -> None:
    app.settings.keep_person(Person(app.desk.person.id, "Øve Øvesen", "lege"))
    app.access.lock()
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert (app.desk.person.name, app.desk.person.title) == ("Øve Øvesen", "lege")


def test_the_look_is_known_before_unlocking(app: Application, time: TestTime) -> None:
    chosen = Appearance("se", "dark", 1.5)
    app.settings.keep_appearance(chosen)
    assert program(app.folder, time).settings.appearance() == chosen


def _languages_logged(app: Application) -> int:
    with app.desk.look() as work:
        entries = work.log.latest(100)
    return sum((entry.deed, entry.what) == (Deed.CHANGED, "language") for entry in entries)


def _as_a_colleague(app: Application) -> str:
    """Lock, and come in as a second person; gives the first one's slot."""
    first = app.access.people()[0].id
    code = app.slots.invite("Kollega Kollegasen", "lege")
    app.access.lock()
    app.access.unlock(app.access.people()[1].id, code)
    app.access.renew(OTHER)
    return first


def test_each_person_has_a_language_and_the_machine_has_the_look(app: Application) -> None:
    first = _as_a_colleague(app)
    app.settings.keep_appearance(Appearance("en", "dark", 1.5))
    assert app.settings.appearance() == Appearance("en", "dark", 1.5)
    assert _languages_logged(app) == 1
    app.access.lock()
    assert app.settings.appearance() == Appearance("en", "dark", 1.5)  # the door: chosen last
    app.access.unlock(first, PASSPHRASE)
    assert app.settings.appearance() == Appearance("nb", "dark", 1.5)
    assert app.settings.on_machine() == Appearance("en", "dark", 1.5)


def test_a_new_look_is_no_new_language(app: Application) -> None:
    first = _as_a_colleague(app)
    app.settings.keep_appearance(Appearance("en"))
    app.access.lock()
    app.access.unlock(first, PASSPHRASE)
    app.settings.keep_appearance(replace(app.settings.appearance(), theme="dark"))
    assert _languages_logged(app) == 1
    assert app.settings.appearance() == Appearance("nb", "dark")
    app.access.lock()
    assert app.settings.appearance() == Appearance("en", "dark")


def test_the_language_that_the_door_spoke_stays_with_who_made_the_store(tmp_path: Path) -> None:
    app = program(tmp_path / "store")
    app.settings.keep_appearance(Appearance("nn"))
    app.access.create("Prøve Prøvesen", "", PASSPHRASE, UNIT)
    (tmp_path / "store" / "appearance.json").unlink()
    assert app.settings.on_machine() == Appearance()
    assert app.settings.appearance().language == "nn"
    assert _languages_logged(app) == 0
    app.access.lock()


def test_a_store_from_before_takes_the_doors_language_once(app: Application) -> None:
    app.desk.database._connection.execute("DELETE FROM person_preference")
    app.access.lock()
    app.settings.keep_appearance(Appearance("se"))
    app.access.unlock_any(PASSPHRASE)
    app.access.lock()
    app.settings.keep_appearance(Appearance("en"))
    app.access.unlock_any(PASSPHRASE)
    assert app.settings.appearance().language == "se"


def test_a_language_that_the_store_cannot_keep_is_not_chosen(app: Application) -> None:
    app.desk.database._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(Misfortune):
        app.settings.keep_appearance(Appearance("en"))
    assert app.settings.appearance() == app.settings.on_machine() == Appearance()


def test_a_look_that_the_machine_cannot_keep_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "appearance.json").mkdir()
    app = program(tmp_path)
    app.settings.keep_appearance(Appearance("nn", "dark", 2.0))
    assert app.settings.appearance() == Appearance("nn", "dark", 2.0)
    assert program(tmp_path).settings.appearance() == Appearance()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"language": "nb"}', '{"language":"nb","theme":"pink","scale":9}']
)
def test_a_damaged_look_is_the_usual_look(tmp_path: Path, text: str) -> None:
    (tmp_path / "appearance.json").write_text(text, "utf-8")
    assert program(tmp_path).settings.appearance() == Appearance()


def test_the_minutes_until_the_lock_are_kept_in_the_store(app: Application) -> None:
    assert app.settings.lock_minutes() == 5
    app.settings.keep_lock_minutes(30)
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    assert app.settings.lock_minutes() == 30


@pytest.mark.parametrize("minutes", [0, 31, -5])
def test_no_lock_at_all_cannot_be_chosen(app: Application, minutes: int) -> None:
    with pytest.raises(ValueError):
        app.settings.keep_lock_minutes(minutes)
    assert app.settings.lock_minutes() == 5


@pytest.mark.parametrize(
    ("written", "minutes"), [("", 5), ("soon", 5), ("-3", 5), ("0", 1), ("9000", 30), ("²", 5)]
)
def test_minutes_that_make_no_sense_never_keep_the_program_open(
    app: Application, written: str, minutes: int
) -> None:
    with app.desk.database.write() as work:
        work.settings.put(LOCK_MINUTES, written)
        work.commit()
    assert app.settings.lock_minutes() == minutes

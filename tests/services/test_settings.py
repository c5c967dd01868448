from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.services.application import Application
from csnat_app.services.settings import LOCK_MINUTES, Appearance
from tests.support import PASSPHRASE, UNIT, TestTime, program

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

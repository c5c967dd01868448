import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.database import Database
from tests.store.examples import NURSE


def test_people_are_added_and_corrected(database: Database) -> None:
    other = Person("22" * 16, "Eksempel Eksempelsen")
    with database.write() as work:
        work.people.keep(other)
        work.people.keep(Person(NURSE.id, "Øve Øvesen", "fagsykepleier"))
        work.commit()
    with database.read() as work:
        assert work.people.all() == (other, Person(NURSE.id, "Øve Øvesen", "fagsykepleier"))
        assert work.people.get(other.id) == other
        assert work.people.find("unknown") is None
        with pytest.raises(Misfortune) as caught:
            work.people.get("unknown")
    assert caught.value.trouble is Trouble.NOT_FOUND
    assert caught.value.params == {"what": "person", "id": "unknown"}


def test_preferences_are_each_persons_own(database: Database) -> None:
    other = Person("22" * 16, "Eksempel Eksempelsen")
    with database.write() as work:
        work.people.keep(other)
        work.people.keep_preference(NURSE.id, "theme", "dark")
        work.people.keep_preference(NURSE.id, "theme", "light")
        work.people.keep_preference(other.id, "theme", "system")
        work.people.keep(NURSE)
        work.commit()
    with database.read() as work:
        assert work.people.preference(NURSE.id, "theme") == "light"
        assert work.people.preference(other.id, "theme") == "system"
        assert work.people.preference(NURSE.id, "language") is None

"""Those who use the store."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.schema import person, person_preference
from csnat_app.store.statements import Statement, put_in
from csnat_app.store.transaction import Transaction

_GET = Statement(select(person).where(person.c.id == bindparam("for_id")))
_ALL = Statement(select(person).order_by(person.c.name, person.c.id))
_KEEP = put_in(person, "id")
_PREFERENCE = Statement(
    select(person_preference.c.value).where(
        person_preference.c.person_id == bindparam("for_person"),
        person_preference.c.key == bindparam("for_key"),
    )
)
_KEEP_PREFERENCE = put_in(person_preference, "person_id", "key")


class PeopleRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, person_id: str) -> Person | None:
        row = self._transaction.row(_GET, for_id=person_id)
        return None if row is None else _person(row)

    def get(self, person_id: str) -> Person:
        """Raises `Misfortune` NOT_FOUND."""
        found = self.find(person_id)
        if found is None:
            raise Misfortune(Trouble.NOT_FOUND, what="person", id=person_id)
        return found

    def all(self) -> tuple[Person, ...]:
        return tuple(_person(row) for row in self._transaction.rows(_ALL))

    def keep(self, kept: Person) -> None:
        """Add a person, or correct the one with this id."""
        self._transaction.change(_KEEP, id=kept.id, name=kept.name, title=kept.title)

    def preference(self, person_id: str, key: str) -> str | None:
        row = self._transaction.row(_PREFERENCE, for_person=person_id, for_key=key)
        return None if row is None else str(row["value"])

    def keep_preference(self, person_id: str, key: str, value: str) -> None:
        self._transaction.change(_KEEP_PREFERENCE, person_id=person_id, key=key, value=value)


def _person(row: dbapi2.Row) -> Person:
    return Person(row["id"], row["name"], row["title"])

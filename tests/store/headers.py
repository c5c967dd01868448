"""An example of a header, and ways to change it."""

from datetime import UTC, datetime
from typing import Any

from csnat_app.domain.people import Person
from csnat_app.store.header import Header, LogNote, seal
from csnat_app.store.keys import wrap
from csnat_app.store.slots import INVITED, PASSPHRASE, RECOVERY, OrganisationSlot, Slot
from tests.store.examples import CHEAP

ID = "0123456789abcdef" * 2
KEY = bytes(range(32))
NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
WRAPPED = wrap(KEY, b"secret", b"", CHEAP)


def example() -> Header:
    person = Person("p1", 'Test "Øve" Testdatter Čáhci 🌿', "sykepleier")
    slots = (
        Slot("aa" * 16, PASSPHRASE, person, WRAPPED),
        Slot("bb" * 16, RECOVERY, None, WRAPPED),
        Slot("cc" * 16, INVITED, Person("p2", "Prøve Prøvesen"), WRAPPED),
    )
    organisation = OrganisationSlot("dd" * 16, "IT", "age1…", "Øve Øvesen", NOW, b"sealed")
    log = LogNote(7, "ab" * 32)
    header = Header(2, ID, True, NOW, bytes(range(16)), slots, (organisation,), 3, log)
    return seal(header, KEY)


def first_format() -> Header:
    """As the first version of the program wrote it."""
    header = example()
    return Header(1, ID, True, NOW, bytes(range(16)), header.slots[:2])


def put(*way: Any) -> Any:
    """A change to the parsed header: everything but the last is the way to it."""
    *names, last, value = way

    def change(found: Any) -> None:
        for name in names:
            found = found[name]
        found[last] = value

    return change

"""Who can open the store, and with what. No Qt here.

What derives a key takes up to a second: not in the interface thread. Every method that changes
something raises `Misfortune` if that was not possible; then nothing changed.
"""

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.people import Person
from csnat_app.domain.slots import OrganisationInfo, SlotInfo
from csnat_app.services.documents import DocumentService
from csnat_app.services.slots import SlotService
from csnat_app.ui.pages.keys.chosen import KeySheet, NewPassphrase

LONGEST_KEY_FILE = 10_000  # bytes; a public key is a line


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody who can open the store with a one-time code, which is shown once."""

    person: Person
    sheet: KeySheet


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What everybody needs after all was encrypted anew."""

    key: KeySheet
    invitations: tuple[Invitation, ...]


class PeoplePresenter:
    """`dates` are the words of the interface's language, which the sheets are in as well."""

    def __init__(self, slots: SlotService, documents: DocumentService, dates: DateWords) -> None:
        self._slots = slots
        self._documents = documents
        self._dates = dates
        self.people: tuple[SlotInfo, ...] = ()
        self.organisations: tuple[OrganisationInfo, ...] = ()

    def open(self) -> None:
        """Read what the page shows."""
        self.people = self._slots.people()
        self.organisations = self._slots.organisations()

    @property
    def others(self) -> int:
        """How many people beside oneself can open the store or are invited to."""
        return sum(not slot.is_me for slot in self.people)

    def may_leave(self, slot: SlotInfo) -> bool:
        """Whether somebody with a passphrase is left when this one is gone."""
        left = [one for one in self.people if one.slot_id != slot.slot_id]
        return any(one.kind == slot.kind or one.kind == "passphrase" for one in left)

    @property
    def waits_for_others(self) -> bool:
        """Whether one could leave the store, had one of those come in who are invited."""
        me = next((one for one in self.people if one.is_me), None)
        return me is not None and self.others > 0 and not self.may_leave(me)

    def day(self, moment: datetime) -> str:
        return self._dates.written(moment.astimezone().date())

    def invite(self, name: str, title: str) -> Invitation:
        """Raises `Misfortune` NAME_MISSING, IDENTITY_NUMBER."""
        person = Person("", name.strip(), title.strip())
        if not person.name:
            raise Misfortune(Trouble.NAME_MISSING)
        refuse_identity_numbers(person)
        code = self._slots.invite(person.name, person.title)
        return self._invitation(person, code)

    def invite_again(self, slot: SlotInfo) -> Invitation:
        """Another code for somebody who never came in; the one before opens nothing any more."""
        return self._invitation(slot.person, self._slots.invite_again(slot.slot_id))

    def wait_left(self) -> int:
        """Whole seconds until the next try of one's passphrase is taken, rounded up."""
        return math.ceil(self._slots.wait_left())

    @property
    def is_open(self) -> bool:
        """False after what broke off left the store locked."""
        return self._slots.is_open

    def change_passphrase(self, old: str, chosen: NewPassphrase) -> None:
        """Raises `Misfortune` WRONG_PASSPHRASE or TOO_EARLY for the old one, PASSPHRASE_*."""
        self._slots.change_passphrase(old, chosen.passphrase)

    def new_recovery_key(self) -> KeySheet:
        """The key before no longer opens anything."""
        return self._key(self._slots.new_recovery_key())

    def remove(self, slot_id: str) -> None:
        """Raises `Misfortune` LAST_PERSON."""
        self._slots.remove(slot_id)

    def add_organisation(self, name: str, recipient: str) -> None:
        """Raises `Misfortune` NAME_MISSING, IDENTITY_NUMBER, ORGANISATION_KEY_UNREADABLE."""
        if not name.strip():
            raise Misfortune(Trouble.NAME_MISSING)
        refuse_identity_numbers(Person("", name))
        self._slots.add_organisation(name.strip(), recipient.strip())

    def remove_organisation(self, slot_id: str) -> None:
        self._slots.remove_organisation(slot_id)

    def read_key(self, path: Path) -> str:
        """The public key in a file; whatever else stands in it, such as remarks, is left out.

        Raises `Misfortune` FILE_UNREADABLE, ORGANISATION_KEY_UNREADABLE.
        """
        try:
            with path.open("rb") as file:
                text = file.read(LONGEST_KEY_FILE).decode("utf-8", "replace")
        except OSError as error:
            raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
        found = next((word for word in text.split() if word.startswith("age1")), None)
        if found is None:
            raise Misfortune(Trouble.ORGANISATION_KEY_UNREADABLE)
        return found

    def rekey(self, passphrase: str) -> Rekeyed:
        """Encrypt everything anew. Takes as long as copying the store: seconds, or a minute.

        Raises `Misfortune` WRONG_PASSPHRASE, TOO_EARLY, DISK_FULL; then everything opens as before.
        """
        result = self._slots.rekey(passphrase)
        codes = tuple(self._invitation(person, code) for person, code in result.codes)
        return Rekeyed(self._key(result.recovery_key), codes)

    def _key(self, key: str) -> KeySheet:
        return KeySheet(key, lambda: self._documents.recovery_sheet(key, self._dates.language))

    def _invitation(self, person: Person, code: str) -> Invitation:
        return Invitation(
            person,
            KeySheet(
                code,
                lambda: self._documents.invitation(person, code, self._dates.language),
            ),
        )

"""Who can open the store, as it is shown: people, and organisations with a key of their own."""

from dataclasses import dataclass, field
from datetime import datetime

from csnat_app.domain.people import Person


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """A person's way in. `kind` is "passphrase", or "invited" until one was chosen."""

    slot_id: str
    person: Person
    kind: str
    is_me: bool


@dataclass(frozen=True, slots=True)
class OrganisationInfo:
    """An organisation's public age key, the name of the person who added it, and when (UTC)."""

    slot_id: str
    name: str
    recipient: str
    added_by: str
    added: datetime


@dataclass(frozen=True, slots=True)
class RekeyResult:
    """What is shown once after a new data key: the recovery key, and everybody else's code."""

    recovery_key: str = field(repr=False)
    codes: tuple[tuple[Person, str], ...] = field(repr=False)

"""What the unlock page knows and does. No Qt here, and no database until a passphrase is tried."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble

if TYPE_CHECKING:
    from csnat_app.services.access import AccessService

# After these the person may try again at once or later; all others are about the files.
OF_THE_PERSON = frozenset({Trouble.WRONG_PASSPHRASE, Trouble.WRONG_RECOVERY_KEY, Trouble.TOO_EARLY})


@dataclass(frozen=True, slots=True)
class Who:
    """Someone who can open the store with a passphrase."""

    slot_id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Door:
    """What is found in the folder. With `trouble` nothing else is known."""

    people: tuple[Who, ...] = ()
    practice: bool = False
    trouble: Misfortune | None = None


class UnlockPresenter:
    """`folder` holds the store. `practice_passphrase` is shown at a practice store, if given."""

    def __init__(
        self, access: "AccessService", folder: Path, practice_passphrase: str = ""
    ) -> None:
        self._access = access
        self.folder = folder
        self.practice_passphrase = practice_passphrase

    def look(self) -> Door:
        """Read what can be read without unlocking; never changes a file."""
        try:
            info = self._access.info()
            people = self._access.people()
        except Misfortune as trouble:
            return Door(trouble=trouble)
        if info.size is None:
            missing = Misfortune(Trouble.STORE_MISSING, path=str(self.folder))
            return Door(practice=info.practice, trouble=missing)
        known = tuple(
            Who(slot.id, slot.person.name, slot.person.title) for slot in people if slot.person
        )
        return Door(known, info.practice)

    def unlock(self, slot_id: str, passphrase: str) -> None:
        """Open the store. Takes about half a second: not in the interface thread."""
        self._access.unlock(slot_id, passphrase)

    def unlock_with_recovery(self, key: str) -> None:
        """Open the store with the recovery key as typed; as slow as `unlock`."""
        self._access.unlock_with_recovery(key)

    def wait_left(self) -> int:
        """Whole seconds until the next try is taken, rounded up."""
        return math.ceil(self._access.wait_left())

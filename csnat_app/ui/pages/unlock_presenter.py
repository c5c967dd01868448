"""What the unlock page knows and does. No Qt here, and no database until a passphrase is tried."""

import math
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble

if TYPE_CHECKING:
    from csnat_app.services.access import AccessService

INVITED = "invited"  # the kind of a slot that opens with a code until a passphrase is chosen

# After these the person may try again at once or later; all others are about the files.
OF_THE_PERSON = frozenset({Trouble.WRONG_PASSPHRASE, Trouble.WRONG_RECOVERY_KEY, Trouble.TOO_EARLY})


class Secret(StrEnum):
    """What opens the store."""

    PASSPHRASE = "passphrase"
    CODE = "code"
    KEY = "key"


class Way(StrEnum):
    """A way on from what is wrong with the files."""

    FOLDER = "folder"
    KEY = "key"
    OLDER = "older"
    RESTORE = "restore"
    AGAIN = "again"


# Another copy of the files helps, if there is one.
_TO_RESTORE = frozenset(
    {
        Trouble.STORE_MISSING,
        Trouble.STORE_PLAIN,
        Trouble.STORE_FOREIGN,
        Trouble.STORE_TRUNCATED,
        Trouble.STORE_DAMAGED,
        Trouble.HEADER_MISSING,
        Trouble.HEADER_DAMAGED,
    }
)
_ALTERED = frozenset({Trouble.HEADER_ALTERED, Trouble.HEADER_OLDER})


@dataclass(frozen=True, slots=True)
class Who:
    """Someone who can open the store: with a passphrase, or the first time with a code."""

    slot_id: str
    name: str
    title: str
    invited: bool = False


@dataclass(frozen=True, slots=True)
class Door:
    """What is found in the folder. With `trouble` nothing else is known."""

    people: tuple[Who, ...] = ()
    practice: bool = False
    trouble: Misfortune | None = None

    def ways(self) -> tuple[Way, ...]:
        """What can be done about the trouble; the last is what to try first."""
        if self.trouble is None:
            return ()
        trouble = self.trouble.trouble
        restore = () if self.practice else (Way.RESTORE,)
        if trouble in (Trouble.STORE_OLDER, Trouble.LOG_CUT):
            return (Way.FOLDER, Way.OLDER, *restore)
        if trouble in _ALTERED:
            return (Way.FOLDER, *restore, Way.KEY)
        if trouble in _TO_RESTORE:
            return (Way.FOLDER, Way.AGAIN, *restore)
        return (Way.FOLDER, Way.AGAIN)


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
            Who(slot.id, slot.person.name, slot.person.title, slot.kind == INVITED)
            for slot in people
            if slot.person
        )
        if not known:
            # The program never leaves a store without a person: they were cut out.
            altered = Misfortune(Trouble.HEADER_ALTERED, path=str(self.folder))
            return Door(practice=info.practice, trouble=altered)
        return Door(known, info.practice)

    def unlock(
        self, secret: Secret, slot_id: str, typed: str, *, accept_older: bool = False
    ) -> None:
        """Open the store as the person of `slot_id`, with whichever secret was typed.

        Takes about half a second: not in the interface thread. `accept_older`: even if the
        conversations are an older copy than the one that was here last.
        """
        if secret is Secret.KEY:
            self._access.unlock_with_recovery(typed, slot_id, accept_older=accept_older)
        elif not slot_id:
            self._access.unlock_any(typed, accept_older=accept_older)
        else:
            self._access.unlock(slot_id, typed, accept_older=accept_older)

    def wait_left(self) -> int:
        """Whole seconds until the next try is taken, rounded up."""
        return math.ceil(self._access.wait_left())

"""The one way to try a secret: at the door, on a backup, on a damaged store, at the desk.

Whoever guesses waits, whichever of them is guessed at, and leaves a count behind.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.header import Header
from csnat_app.store.slots import INVITED, ORGANISATION, RECOVERY
from csnat_app.store.tries import Tries

_Found = TypeVar("_Found")

WRONG = frozenset(
    {Trouble.WRONG_PASSPHRASE, Trouble.WRONG_RECOVERY_KEY, Trouble.ORGANISATION_KEY_WRONG}
)


# What the log says the store was opened with, where it was no passphrase.
_WAYS = {RECOVERY: "recovery_key", INVITED: "invitation", ORGANISATION: "organisation"}


def way_in(kind: str) -> str:
    """What the log names for a slot of this kind: "store" for the usual way, a passphrase."""
    return _WAYS.get(kind, "store")


def known_as(header: Header, slot_id: str, chosen: str = "") -> Person:
    """In whose name something is done with a slot: its person's, or an organisation's.

    A recovery key is nobody's: it is done in the name of the slot that was `chosen` at the door, or
    of the first person.
    """
    for one in (slot_id, chosen, *(slot.id for slot in header.people())):
        person = header.whose(one)
        if person is not None:
            return person
    return Person("", "")


class Guesses:
    def __init__(self, tries: Tries) -> None:
        self._tries = tries
        self._one_at_a_time = threading.Lock()  # a backup is looked into beside the interface

    @property
    def wrong(self) -> int:
        """Wrong ones of which nobody who opened the store was told yet."""
        return self._tries.count

    def wait_left(self) -> float:
        """Seconds until the next is taken; a restart does not shorten them."""
        return self._tries.wait_left()

    def take(self, guess: Callable[[], _Found]) -> _Found:
        """What `guess` gives. It raises one of `WRONG` if the secret is wrong: that is counted, and
        raised anew with the `wait` that follows.

        A right one alone changes nothing: somebody with a backup of an own store could make the
        wait go away with it. Raises `Misfortune` TOO_EARLY, with `wait`, and tries nothing then.
        """
        with self._one_at_a_time:
            left = self._tries.wait_left()
            if left > 0:
                raise Misfortune(Trouble.TOO_EARLY, wait=left)
            try:
                return guess()
            except Misfortune as misfortune:
                if misfortune.trouble not in WRONG:
                    raise
                raise Misfortune(misfortune.trouble, wait=self._tries.failed()) from None

    def settle(self) -> None:
        """The store was exchanged, or its owner known: no wait is left over from before. Whoever
        opens it next is told of the wrong ones all the same."""
        self._tries.settle()

    def forget(self) -> None:
        """The store was opened, and the wrong ones are in its log."""
        self._tries.forget()

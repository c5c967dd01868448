"""What a passphrase must have, and an honest hint about it, without pretending to measure it."""

from enum import StrEnum
from itertools import pairwise
from unicodedata import normalize

from csnat_app.domain.errors import Misfortune, Trouble

LEAST_PASSPHRASE = 12  # characters


class Hint(StrEnum):
    """What can honestly be said of a passphrase by looking at it."""

    TOO_SHORT = "too_short"
    ONE_SIGN = "one_sign"  # blank, or one character over and over
    REPEATS = "repeats"  # few different characters, or a run like 1234
    SHORT = "short"  # long enough, yet one word with something behind it is soon guessed
    LONG = "long"  # several words or many characters


# With these no store is made and no passphrase changed.
REFUSED = frozenset({Hint.TOO_SHORT, Hint.ONE_SIGN})


def refuse_weak(passphrase: str) -> None:
    """Raises `Misfortune` PASSPHRASE_TOO_SHORT, PASSPHRASE_ONE_SIGN. A letter and its accent count
    once."""
    found = hint(passphrase, LEAST_PASSPHRASE)
    if found is Hint.TOO_SHORT:
        raise Misfortune(Trouble.PASSPHRASE_TOO_SHORT, least=LEAST_PASSPHRASE)
    if found is Hint.ONE_SIGN:
        raise Misfortune(Trouble.PASSPHRASE_ONE_SIGN)


def length(passphrase: str) -> int:
    """Characters; a letter and its accent count once."""
    return len(normalize("NFC", passphrase))


def hint(passphrase: str, least: int) -> Hint:
    """The first thing worth saying. `least` is the number of characters required."""
    passphrase = normalize("NFC", passphrase)
    if len(passphrase) < least:
        return Hint.TOO_SHORT
    different = set(passphrase.casefold())
    if sum(sign.isprintable() and not sign.isspace() for sign in different) <= 1:
        return Hint.ONE_SIGN
    if len(different) < 6 or _is_run(passphrase):
        return Hint.REPEATS
    words = [word for word in passphrase.split() if len(word) >= 3]
    if len(passphrase) >= 20 or len(set(words)) >= 4:
        return Hint.LONG
    return Hint.SHORT


def _is_run(text: str) -> bool:
    """True if most characters follow on the one before, as in 123456 or abcdef."""
    steps = [ord(after) - ord(before) for before, after in pairwise(text)]
    return sum(step in (1, -1, 0) for step in steps) > len(steps) * 0.7

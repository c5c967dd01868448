"""An honest hint about a passphrase, without pretending to measure it."""

from enum import StrEnum
from itertools import pairwise


class Hint(StrEnum):
    """What can honestly be said of a passphrase by looking at it."""

    TOO_SHORT = "too_short"
    REPEATS = "repeats"  # few different characters, or a run like 1234
    SHORT = "short"  # long enough, yet one word with something behind it is soon guessed
    LONG = "long"  # several words or many characters


def hint(passphrase: str, least: int) -> Hint:
    """The first thing worth saying. `least` is the number of characters required."""
    if len(passphrase) < least:
        return Hint.TOO_SHORT
    if len(set(passphrase.casefold())) < 6 or _is_run(passphrase):
        return Hint.REPEATS
    words = [word for word in passphrase.split() if len(word) >= 3]
    if len(passphrase) >= 20 or len(set(words)) >= 4:
        return Hint.LONG
    return Hint.SHORT


def _is_run(text: str) -> bool:
    """True if most characters follow on the one before, as in 123456 or abcdef."""
    steps = [ord(after) - ord(before) for before, after in pairwise(text)]
    return sum(step in (1, -1, 0) for step in steps) > len(steps) * 0.7

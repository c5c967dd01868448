"""A language's own letters, and its order of sorting; the alphabet itself is content."""

import unicodedata
from collections.abc import Callable

# What every keyboard sold in Norway has.
KEYBOARD = "abcdefghijklmnopqrstuvwxyzæøå"

SortKey = Callable[[str], tuple[int, ...]]


def own_letters(alphabet: str) -> str:
    """The letters of `alphabet` that a Norwegian keyboard lacks, in its order."""
    return "".join(letter for letter in alphabet if letter not in KEYBOARD)


def sorting(alphabet: str) -> SortKey:
    """A key for `sorted` that follows `alphabet`, without regard to case.

    A letter that the alphabet lacks stands with the letter it was made from (é with e); blanks and
    digits come before the letters, any other writing after them.
    """
    places = {letter: place for place, letter in enumerate(alphabet, start=1)}
    last = len(alphabet) + 1

    def key(text: str) -> tuple[int, ...]:
        found: list[int] = []
        for sign in unicodedata.normalize("NFC", text).casefold():
            plain = unicodedata.normalize("NFD", sign)[0]
            place = places.get(sign, places.get(plain))
            if place is not None:
                found += (1, place)
            else:
                found += (2, last + ord(sign)) if sign.isalpha() else (0, ord(sign))
        return tuple(found)

    return key

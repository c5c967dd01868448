"""Marks in a text that must outlive its translation: places for values, and how it ends."""

import re
from collections import Counter

_PLACE = re.compile(r"%L?\d|%L?n|\{[^{}]*\}")
ENDS = ".:?!…"


def marks(text: str) -> Counter[str]:
    """The places for values, such as {name}, %1 and %n, with how often each stands there."""
    return Counter(_PLACE.findall(text))


def same_marks(one: str, other: str, *, plural: bool = False) -> bool:
    """Whether both have the same places, and no brace besides.

    A plural form may leave out the number itself ("one thing").
    """
    first, second = marks(one), marks(other)
    if plural:
        first.pop("%n", None)
        second.pop("%n", None)
    return first == second and _loose(one) == _loose(other)


def ending(text: str) -> str:
    """The sign that ends a sentence, if `text` ends with one."""
    return text[-1] if text and text[-1] in ENDS else ""


def _loose(text: str) -> bool:
    return any(sign in _PLACE.sub("", text) for sign in "{}")

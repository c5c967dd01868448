"""Whether an SVG file only draws. No Qt here."""

import re
from collections import defaultdict
from math import isfinite
from typing import Any
from xml.parsers import expat

from csnat_app.domain.errors import Misfortune, Trouble

MOST_BYTES = 2_000_000
MOST_PARTS = 20_000
_DEEPEST = 100
_REFUSED = frozenset(
    ("image", "feimage", "script", "foreignobject", "handler", "audio", "video", "iframe", "a")
)
_OUTWARD = re.compile(r"url\(\s*(?!['\"]?\s*#)|@import|javascript:|\\", re.IGNORECASE)
_INWARD = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)", re.IGNORECASE)
_HREF = "href"
_SVG = "svg"


def check(svg: bytes) -> None:
    """Raises `Misfortune` LOGO_UNREADABLE for what is no well-formed SVG, LOGO_REACHES_OUT for what
    fetches, runs or holds other things, LOGO_TOO_LARGE for what has too many parts or would have
    once all that it repeats is drawn.
    """
    if len(svg) > MOST_BYTES:
        raise Misfortune(Trouble.LOGO_TOO_LARGE)
    try:
        _Reader().read(svg)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Misfortune(Trouble.LOGO_UNREADABLE) from error


class _Reader:
    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []  # name and id of what is not closed yet
        self._parts = 0
        self._repeated: dict[str, list[str]] = defaultdict(list)  # by the id of what holds it
        self._style: list[str] = []

    def read(self, svg: bytes) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._reaches_out
        parser.ProcessingInstructionHandler = self._instruction
        parser.Parse(svg, True)
        _say_nothing_outward("".join(self._style))
        self._bounded()

    def _reaches_out(self, *_what: Any) -> None:
        """An entity can hold a file or grow without end."""
        raise Misfortune(Trouble.LOGO_REACHES_OUT)

    def _instruction(self, target: str, _text: str) -> None:
        if target == "xml-stylesheet":
            raise Misfortune(Trouble.LOGO_REACHES_OUT)

    def _begin(self, full: str, attributes: dict[str, str]) -> None:
        name = _local(full)
        if not self._open and (name != _SVG or not _sound(attributes.get("viewBox", ""))):
            raise Misfortune(Trouble.LOGO_UNREADABLE)
        if name in _REFUSED:
            raise Misfortune(Trouble.LOGO_REACHES_OUT)
        self._parts += 1
        self._open.append((name, attributes.get("id", "")))
        if self._parts > MOST_PARTS or len(self._open) > _DEEPEST:
            raise Misfortune(Trouble.LOGO_TOO_LARGE)
        for key, value in attributes.items():
            # Drawing programs note what they like in names of their own; those draw nothing.
            if ":" not in key or _local(key) == _HREF:
                self._attribute(_local(key), value)

    def _attribute(self, key: str, value: str) -> None:
        _say_nothing_outward(value)
        inward = _INWARD.findall(value)
        if key == _HREF:
            if value.strip() and not value.strip().startswith("#"):
                raise Misfortune(Trouble.LOGO_REACHES_OUT)
            inward.append(value.strip()[1:])
        elif key.startswith("on"):
            raise Misfortune(Trouble.LOGO_REACHES_OUT)
        for id in {id for _, id in self._open} if inward else ():
            self._repeated[id] += inward

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if self._open[-1][0] == "style":
            self._style.append(text)

    def _bounded(self) -> None:
        """What refers to what refers to more grows by multiplying, and may never end."""
        drawn: dict[str, int] = {}
        begun: set[str] = set()

        def parts(id: str) -> int:
            if id in drawn:
                return drawn[id]
            if id in begun or len(begun) > _DEEPEST:
                raise Misfortune(Trouble.LOGO_TOO_LARGE)
            begun.add(id)
            drawn[id] = 1 + sum(parts(inner) for inner in self._repeated.get(id, ()))
            begun.discard(id)
            return drawn[id]

        if sum(parts(id) for id in tuple(self._repeated)) > MOST_PARTS:
            raise Misfortune(Trouble.LOGO_TOO_LARGE)


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _sound(view_box: str) -> bool:
    """Left, upper, width and height, as far as they are given; Qt would guess what makes no sense.

    Raises ValueError for what is no number.
    """
    numbers = [float(part) for part in view_box.replace(",", " ").split()]
    return not numbers or (
        len(numbers) == 4 and all(map(isfinite, numbers)) and min(numbers[2:]) > 0
    )


def _say_nothing_outward(text: str) -> None:
    if _OUTWARD.search(text):
        raise Misfortune(Trouble.LOGO_REACHES_OUT)

"""Reading values of a pack's file; what is not as it should be is noted, and reading goes on."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from csnat_app.content.pack_source import Object, PackSource
from csnat_app.content.plain import CODE, MARKUP, UNSEEN
from csnat_app.domain.instruments import ANYTHING_ELSE
from csnat_app.domain.pack_faults import PackFault

MISSING = object()
LONGEST_CODE = 60  # characters


class PackValues:
    """The trail of each value leads to its line; joined with dots it names the value."""

    def __init__(self, source: PackSource) -> None:
        self._source = source
        self._wrong = source.wrong

    def _only(self, holder: Mapping[str, Any], known: tuple[str, ...], *trail: str) -> None:
        for key in holder:
            if key not in known:
                way = ".".join((*trail, short(key)))
                self._wrong(PackFault.UNKNOWN_KEY, *trail, key, key=way)

    def _list(self, holder: Object, key: str, *trail: str) -> list[Any]:
        found = self._value(holder, key, *trail)
        if found is MISSING:
            return []
        way = ".".join((*trail, key))
        if not isinstance(found, list):
            self._wrong(PackFault.WRONG_KIND, *trail, key, key=way, wanted="list")
            return []
        if not found:
            self._wrong(PackFault.EMPTY, *trail, key, key=way)
        return found

    def _object(self, holder: Object, key: str, *trail: str) -> Object | None:
        found = self._value(holder, key, *trail)
        if found is MISSING or isinstance(found, dict):
            return found if isinstance(found, dict) else None
        way = ".".join((*trail, key))
        self._wrong(PackFault.WRONG_KIND, *trail, key, key=way, wanted="object")
        return None

    def _code(self, holder: Object, key: str, *trail: str, shown: str = "") -> str:
        found = self._text(holder, key, *trail, longest=LONGEST_CODE, shown=shown)
        if found and (not CODE.fullmatch(found) or found == ANYTHING_ELSE):
            way = shown or ".".join((*trail, key))
            self._wrong(PackFault.WRONG_KIND, *trail, found, key=way, wanted="code")
            return ""
        return found

    def _text(self, holder: Object, key: str, *trail: str, longest: int, shown: str = "") -> str:
        """The plain text under a key, or "" with a finding. `shown`: how the finding calls it."""
        found = self._value(holder, key, *trail)
        if found is MISSING:
            return ""
        way = ".".join((*trail, shown or key))
        if not isinstance(found, str):
            self._wrong(PackFault.WRONG_KIND, *trail, key, key=way, wanted="text")
            return ""
        flaw = _flaw(found, longest)
        if flaw is None:
            return found
        fault, params = flaw
        self._wrong(fault, *trail, key, found, key=way, **params)
        return ""

    def _value(self, holder: Object, key: str, *trail: str) -> Any:
        if key not in holder:
            self._wrong(PackFault.MISSING, *trail, key=".".join((*trail, key)))
            return MISSING
        return holder[key]


def _flaw(text: str, longest: int) -> tuple[PackFault, dict[str, str | int]] | None:
    if not text.strip():
        return PackFault.EMPTY, {}
    if len(text) > longest:
        return PackFault.TOO_LONG, {"found": len(text), "most": longest}
    unseen = next((sign for sign in text if unicodedata.category(sign) in UNSEEN), None)
    if unseen is not None:
        return PackFault.UNSEEN, {"sign": f"U+{ord(unseen):04X}"}
    if text != text.strip():
        return PackFault.BLANK_EDGE, {}
    if unicodedata.normalize("NFC", text) != text:
        return PackFault.NOT_COMPOSED, {}
    return (PackFault.MARKUP, {}) if MARKUP.search(text) else None


def is_day(value: object) -> bool:
    """A day as 2026-03-05 and in no other of the forms that Python reads."""
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def short(value: object) -> str:
    """As much of a value as fits a sentence, and nothing that cannot be shown."""
    text = str(value) if not isinstance(value, int) or abs(value) < 10**9 else "…"
    return "".join(sign for sign in text if unicodedata.category(sign) not in UNSEEN)[:60]

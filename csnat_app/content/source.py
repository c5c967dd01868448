"""Reading one JSON file of content, and remembering where in it something is wrong."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from csnat_app.content.plain import flaw
from csnat_app.content.problems import ContentProblem, Refused

LARGEST = 1_000_000  # bytes of one file
LONGEST = 2_000  # characters of one text, unless a kind says less


class ContentFile:
    """A file's text and its JSON object; gathers findings until `settle` refuses the file.

    A trail names the way to a value by the keys and values that one meets on it, so that a finding
    gets the line of the last of them that the file has.
    """

    def __init__(self, path: Path, name: str, *, largest: int = LARGEST) -> None:
        self.path = path
        self.name = name
        self._largest = largest
        self._findings: list[ContentProblem] = []
        self.text = self._read_text()
        self.data = self._read_object()

    def wrong(self, reason: str, *trail: str) -> None:
        self._findings.append(ContentProblem(self.name, line_of(self.text, trail), reason))

    def settle(self) -> None:
        """Raise `Refused` if anything was found."""
        if self._findings:
            raise Refused(tuple(self._findings))

    def string(
        self,
        holder: Mapping[str, Any],
        key: str,
        *trail: str,
        longest: int = LONGEST,
        may_be_empty: bool = False,
    ) -> str:
        """The plain text under `key`, or "" with a finding."""
        if key not in holder:
            self.wrong(f"the key '{key}' is missing", *trail)
            return ""
        return self.plain(
            holder[key], f"'{key}'", *trail, key, longest=longest, may_be_empty=may_be_empty
        )

    def plain(
        self,
        value: object,
        what: str,
        *trail: str,
        longest: int = LONGEST,
        may_be_empty: bool = False,
    ) -> str:
        """`value` as plain text, or "" with a finding about `what`."""
        if not isinstance(value, str):
            self.wrong(f"{what}: a text is expected", *trail)
            return ""
        if may_be_empty and value == "":
            return value
        found = flaw(value, longest)
        if found is None:
            return value
        self.wrong(f"{what}: {found}", *trail, value)
        return ""

    def free(self, holder: Mapping[str, Any], key: str, *trail: str) -> str:
        """The text under `key` as it is, empty or not, or "" with a finding."""
        found = holder.get(key)
        if isinstance(found, str):
            return found
        self.wrong(f"'{key}': a text is expected", *trail, key)
        return ""

    def mapping(self, holder: Mapping[str, Any], key: str, *trail: str) -> dict[str, Any]:
        """The JSON object under `key`, or {} with a finding."""
        found = holder.get(key)
        if isinstance(found, dict):
            return found
        reason = "a JSON object is expected" if key in holder else "the key is missing"
        self.wrong(f"'{key}': {reason}", *trail, key)
        return {}

    def sequence(self, holder: Mapping[str, Any], key: str, *trail: str) -> list[Any]:
        """The JSON list under `key`, not empty, or [] with a finding."""
        found = holder.get(key)
        if isinstance(found, list) and found:
            return found
        reason = "a list that is not empty is expected" if key in holder else "the key is missing"
        self.wrong(f"'{key}': {reason}", *trail, key)
        return []

    def only(self, holder: Mapping[str, Any], known: tuple[str, ...], *trail: str) -> None:
        """Find the keys of `holder` that nobody reads: most often a slip of the pen."""
        for key in holder:
            if key not in known:
                self.wrong(f"the key '{key}' is unknown", *trail, key)

    def _refuse(self, line: int, reason: str) -> NoReturn:
        raise Refused((ContentProblem(self.name, line, reason),))

    def _read_text(self) -> str:
        try:
            with self.path.open("rb") as file:
                raw = file.read(self._largest + 1)
            size = self.path.stat().st_size
        except OSError as error:
            self._refuse(1, f"the file cannot be read: {error.strerror}")
        if len(raw) > self._largest:
            self._refuse(1, f"the file has {size} bytes; at most {self._largest} are allowed")
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as error:
            self._refuse(raw.count(b"\n", 0, error.start) + 1, "the file is not UTF-8 text")

    def _read_object(self) -> dict[str, Any]:
        try:
            data = json.loads(
                self.text, object_pairs_hook=self._unique, parse_constant=_no_constant
            )
        except json.JSONDecodeError as error:
            self._refuse(error.lineno, f"the file is not JSON: {error.msg}")
        except (ValueError, RecursionError) as error:
            self._refuse(1, f"the file is not JSON: {error}")
        if not isinstance(data, dict):
            self._refuse(1, "a JSON object is expected")
        return data

    def _unique(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                self.wrong(f"the key '{key}' stands twice", key, key)
            found[key] = value
        return found


def line_of(text: str, trail: tuple[str, ...]) -> int:
    """The line where the last word of the trail that `text` has stands in quotes, from 1.

    Each word is looked for after the one before it; a plain search, enough to lead a person there.
    """
    place = 0
    for word in trail:
        quoted = json.dumps(word, ensure_ascii=False)
        found = text.find(quoted, place)
        if found >= 0:
            place = found + len(quoted)
    return text.count("\n", 0, place) + 1


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")

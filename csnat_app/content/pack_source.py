"""Opening a pack's file: one JSON file, or a zip file of JSON files, read within bounds.

A zip file is never unpacked to the disk, and nothing in it is believed: not its sizes, not its
names. Only `pack.json` and `text.<language>.json` at its top are read.
"""

import io
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from csnat_app.content.source import line_of
from csnat_app.domain.pack_faults import PackFault, PackProblem

LARGEST = 2_000_000  # bytes of the file
LARGEST_UNPACKED = 5_000_000  # bytes of all JSON in it
MOST_ENTRIES = 40
DEEPEST = 8  # JSON objects and lists in one another
MAIN = "pack.json"
TEXT = re.compile(r"text\.([a-z]{2,3})\.json")
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

Object = dict[str, Any]


class PackRefused(Exception):
    """A file that is not taken in, with everything that was found wrong in it."""

    def __init__(self, problems: tuple[PackProblem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


class PackSource:
    """The JSON objects of a pack's file by name, and the findings about them.

    `main` is the pack itself, `texts` the words by language: from the files of a zip, or from
    `texts` in a single file, where the trail of a finding begins with "texts" and the language.
    """

    def __init__(self, name: str, content: bytes) -> None:
        """Raises `PackRefused` for what is no pack's file at all."""
        self.problems: list[PackProblem] = []
        self._name = name
        self._read: dict[str, str] = {}
        if len(content) > LARGEST:
            self._refuse(name, PackFault.TOO_LARGE, most=LARGEST)
        self.zipped = content.startswith(b"PK")
        parts = self._unpacked(content) if self.zipped else {name: content}
        objects = {part: self._object(part, data) for part, data in parts.items()}
        self._main_name = MAIN if self.zipped else name
        found = objects.pop(self._main_name)
        if found is None:
            raise PackRefused(once(self.problems))
        self.main: Object = found
        self._texts: dict[str, Object] = {}
        for part, text in objects.items():
            matched = TEXT.fullmatch(part)
            assert matched is not None
            if text is not None:
                self._texts[matched.group(1)] = text
        self.unreadable = {part for part, text in objects.items() if text is None}

    @property
    def texts(self) -> Mapping[str, object]:
        """The words by language, as they were found."""
        if self.zipped:
            return self._texts
        found = self.main.get("texts")
        return found if isinstance(found, dict) else {}

    def wrong(self, fault: PackFault, *trail: str, **params: str | int) -> None:
        """Note a finding; the trail leads to its line."""
        part = self._main_name
        if self.zipped and len(trail) > 1 and trail[0] == "texts":
            part, trail = f"text.{trail[1]}.json", trail[2:]
        if part not in self._read:
            part = self._main_name
        line = line_of(self._read[part], trail)
        self.problems.append(PackProblem(part, line, fault, params))

    def settle(self) -> None:
        """Raise `PackRefused` if anything was found."""
        if self.problems:
            raise PackRefused(once(self.problems))

    def _refuse(self, part: str, fault: PackFault, **params: str | int) -> NoReturn:
        raise PackRefused((*self.problems, PackProblem(part, 1, fault, params)))

    def _unpacked(self, content: bytes) -> dict[str, bytes]:
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                return self._entries(archive)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
            # What a damaged or cunning file makes of zipfile is of many kinds.
            self._refuse(self._name, PackFault.ZIP_DAMAGED)

    def _entries(self, archive: zipfile.ZipFile) -> dict[str, bytes]:
        entries = archive.infolist()
        if len(entries) > MOST_ENTRIES:
            self._refuse(self._name, PackFault.ZIP_ENTRIES, found=len(entries), most=MOST_ENTRIES)
        for entry in entries:
            self._look_at(entry, [other.filename for other in entries])
        if all(entry.filename != MAIN for entry in entries):
            self.problems.append(PackProblem(self._name, 1, PackFault.ZIP_NO_PACK))
        if self.problems:
            raise PackRefused(once(self.problems))
        found: dict[str, bytes] = {}
        left = LARGEST_UNPACKED
        for entry in entries:
            with archive.open(entry) as stream:
                # One byte more than allowed is enough to know; what the entry claims counts not.
                data = stream.read(left + 1)
            left -= len(data)
            if left < 0:
                self._refuse(self._name, PackFault.ZIP_UNPACKED, most=LARGEST_UNPACKED)
            found[entry.filename] = data
        return found

    def _look_at(self, entry: zipfile.ZipInfo, names: list[str]) -> None:
        name = entry.filename
        shown = name.encode("utf-8", "replace").decode("utf-8")[:80]
        fault = None
        if "/" in name or "\\" in name or ":" in name or name in ("", ".", ".."):
            fault = PackFault.ZIP_PATH
        elif stat.S_ISLNK(entry.external_attr >> 16):
            fault = PackFault.ZIP_LINK
        elif names.count(name) > 1:
            fault = PackFault.ZIP_TWICE
        elif name != MAIN and not TEXT.fullmatch(name):
            fault = PackFault.ZIP_OTHER
        elif entry.flag_bits & _ENCRYPTED:
            fault = PackFault.ZIP_ENCRYPTED
        elif entry.compress_type not in _METHODS:
            fault = PackFault.ZIP_DAMAGED
        if fault is not None:
            self.problems.append(PackProblem(self._name, 1, fault, {"name": shown}))

    def _object(self, part: str, content: bytes) -> Object | None:
        """The JSON object in a part, or None with a finding."""
        try:
            # A byte order mark, as some editors write it, is no harm.
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            self.problems.append(PackProblem(part, line, PackFault.NOT_UTF8))
            return None
        twice: list[str] = []

        def unique(pairs: list[tuple[str, Any]]) -> Object:
            found: Object = {}
            for key, value in pairs:
                if key in found:
                    twice.append(key)
                found[key] = value
            return found

        fault, line, data = None, 1, None
        try:
            data = json.loads(text, object_pairs_hook=unique, parse_constant=_no_constant)
        except json.JSONDecodeError as error:
            fault, line = PackFault.NOT_JSON, error.lineno
        except ValueError:
            fault = PackFault.NOT_JSON
        except RecursionError:
            fault = PackFault.TOO_DEEP
        else:
            if _deeper_than(data, DEEPEST):
                fault = PackFault.TOO_DEEP
            elif not isinstance(data, dict):
                fault = PackFault.NOT_A_PACK
        if fault is not None:
            self.problems.append(PackProblem(part, line, fault, {"most": DEEPEST}))
            return None
        self._read[part] = text
        for key in twice:
            line = line_of(text, (key, key))
            shown = key.encode("utf-8", "replace").decode("utf-8")[:80]
            self.problems.append(PackProblem(part, line, PackFault.KEY_TWICE, {"key": shown}))
        return data


def read_source(path: Path) -> PackSource:
    """The pack's file at `path`. Raises `PackRefused`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise PackRefused((PackProblem(path.name, 1, PackFault.UNREADABLE),)) from error
    return PackSource(path.name, content)


def _deeper_than(data: object, most: int) -> bool:
    level: list[object] = [data]
    for _ in range(most):
        level = [
            inner
            for value in level
            if isinstance(value, (dict, list))
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
    return any(isinstance(value, (dict, list)) for value in level)


def once(problems: list[PackProblem]) -> tuple[PackProblem, ...]:
    """The problems in the order of the file, each of them once."""
    found: list[PackProblem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return tuple(sorted(found, key=lambda problem: (problem.file, problem.line)))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")

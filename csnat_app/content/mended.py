"""The layer of mended texts: one JSON file per language in the data folder, over the shipped ones.

It holds nothing about any person but the reviewers' names. A damaged file is refused whole, and
the shipped texts are used; the format is in docs/languages.md.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from csnat_app.content.envelope import read_day
from csnat_app.content.marks import same_marks
from csnat_app.content.plain import LANGUAGE
from csnat_app.content.problems import ContentProblem, Refused
from csnat_app.content.source import ContentFile
from csnat_app.domain.reviews import Mended, Sheet, TextPlace
from csnat_app.domain.texts import ReviewState

FORMAT = 1
FOLDER = "texts"  # below the data folder
LARGEST_LAYER = 8_000_000  # bytes
_KEYS = {
    Sheet.CONTENT: ("file", "key", "bokmaal", "text", "by", "on", "base", "remark"),
    Sheet.INTERFACE: ("context", "source", "form", "bokmaal", "text", "by", "on", "base", "remark"),
}
Texts = Mapping[TextPlace, Mended]


class MendedLayer:
    """The files below one folder, each read once. Without a folder there are none."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._read: dict[str, Texts] = {}
        self._problems: dict[str, tuple[ContentProblem, ...]] = {}

    def path(self, language: str) -> Path | None:
        return None if self._folder is None else self._folder / f"{language}.json"

    def texts(self, language: str) -> Texts:
        """The mended texts of a language by place; none if its file is damaged."""
        if language not in self._read:
            path = self.path(language)
            self._read[language] = {}
            if path is not None and LANGUAGE.fullmatch(language) and path.is_file():
                try:
                    self._read[language] = read_mended(path)
                except Refused as refused:
                    self._problems[language] = refused.problems
        return self._read[language]

    def content(self, language: str, file: str) -> dict[str, Mended]:
        """The mended texts of one content file by key."""
        return {
            place.key: mended
            for place, mended in self.texts(language).items()
            if place.sheet is Sheet.CONTENT and place.file == file
        }

    def all(self) -> tuple[Mended, ...]:
        """The mended texts of every language. Reads every file."""
        files = sorted(self._folder.glob("*.json")) if self._folder is not None else ()
        return tuple(one for file in files for one in self.texts(file.stem).values())

    def problems(self) -> tuple[ContentProblem, ...]:
        """What is wrong in any file of the layer. Reads them all."""
        self.all()
        return tuple(problem for found in self._problems.values() for problem in found)

    def trying(self, language: str, texts: Texts) -> "MendedLayer":
        """The layer as it would be with these texts in a language; nothing is written."""
        tried = MendedLayer(self._folder)
        tried._read = {**self._read, language: texts}
        return tried

    def forget(self) -> None:
        """The files were changed: they are read anew when they are next asked for."""
        self._read.clear()
        self._problems.clear()


def read_mended(path: Path) -> dict[TextPlace, Mended]:
    """Every mended text in a file; raises `Refused`."""
    file = ContentFile(path, f"{FOLDER}/{path.name}", largest=LARGEST_LAYER)
    file.only(file.data, ("format", "kind", "language", *Sheet))
    if file.data.get("format") != FORMAT or file.data.get("kind") != "mended":
        file.wrong(f"'format' must be {FORMAT} and 'kind' \"mended\"", "format")
    if file.data.get("language") != path.stem:
        file.wrong("'language' is not the one of the file's name", "language")
    found: dict[TextPlace, Mended] = {}
    for sheet in Sheet:
        entries = file.data.get(sheet.value, [])
        if not isinstance(entries, list):
            file.wrong(f"'{sheet.value}': a list is expected", sheet.value)
            continue
        for entry in entries:
            mended = _entry(file, sheet, entry)
            if mended is None:
                continue
            if mended.place in found:
                file.wrong("a text stands twice", sheet.value, mended.place.key, mended.place.key)
            found[mended.place] = mended
    file.settle()
    return found


def mended_bytes(language: str, texts: Iterable[Mended]) -> bytes:
    """A layer's file, in an order that does not depend on when each text was mended."""
    data: dict[str, Any] = {"format": FORMAT, "kind": "mended", "language": language}
    ordered = sorted(texts, key=lambda one: (one.place.file, one.place.key, one.place.form))
    for sheet in Sheet:
        data[sheet.value] = [_written(one) for one in ordered if one.place.sheet is sheet]
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _written(one: Mended) -> dict[str, Any]:
    place, review = one.place, one.review
    where = {"file": place.file, "key": place.key}
    if place.sheet is Sheet.INTERFACE:
        where = {"context": place.file, "source": place.key, "form": place.form}  # type: ignore[dict-item]
    on = None if review.on is None else review.on.isoformat()
    said = {"bokmaal": one.bokmaal, "text": one.text, "by": review.by, "on": on}
    return {**where, **said, "base": one.base, "remark": one.remark}


def _entry(file: ContentFile, sheet: Sheet, entry: object) -> Mended | None:
    if not isinstance(entry, dict):
        file.wrong("a mended text is a JSON object", sheet.value)
        return None
    names = _KEYS[sheet]
    at = str(entry.get(names[1], ""))
    file.only(entry, names, sheet.value, at)
    holder = file.free(entry, names[0], sheet.value, at)
    key = file.free(entry, names[1], sheet.value, at)
    form = entry.get("form", 0)
    if not isinstance(form, int) or isinstance(form, bool) or not 0 <= form <= 9:
        file.wrong("'form' is a number from 0 to 9", sheet.value, at)
        form = 0
    text = file.string(entry, "text", sheet.value, at)
    bokmaal = file.free(entry, "bokmaal", sheet.value, at)
    if sheet is Sheet.INTERFACE and not same_marks(key, text, plural=form > 0):
        file.wrong("the places for values are not those of the source", sheet.value, at)
    by = file.string(entry, "by", sheet.value, at, longest=200)
    on = read_day(file, entry.get("on"), sheet.value, at)
    if on is None:
        file.wrong("'on': the day of the review is missing", sheet.value, at)
    base = file.free(entry, "base", sheet.value, at)
    remark = file.free(entry, "remark", sheet.value, at)
    place = TextPlace(sheet, holder, key, form)
    return Mended(place, bokmaal, text, ReviewState(by, on), base, remark)

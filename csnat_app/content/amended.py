"""Content files with the mended texts laid over what the program came with.

A mended text is in force as long as the Bokmål it was made from is still the Bokmål there is. The
result passes the same loader as a shipped file, so that nothing incomplete is ever shown.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from csnat_app.content.envelope import KEYS
from csnat_app.content.mended import MendedLayer
from csnat_app.content.problems import Refused
from csnat_app.content.source import ContentFile
from csnat_app.content.text_sets import FALLBACK
from csnat_app.domain.reviews import Mended
from csnat_app.domain.texts import ReviewState


class AmendedFiles:
    """The files below `folder`, with the layer over them."""

    def __init__(self, folder: Path, layer: MendedLayer) -> None:
        self.folder = folder
        self.layer = layer

    def name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def shipped(self, path: Path) -> ContentFile:
        """The file as the program came with it. Raises `Refused`."""
        return ContentFile(path, self.name(path))

    def is_amended(self, path: Path) -> bool:
        return bool(self.layer.content(language_of(path), self.name(path)))

    def amended(self, path: Path) -> ContentFile:
        """The file with the mended texts that are in force. Raises `Refused`."""
        file = self.shipped(path)
        entries = self.layer.content(language_of(path), self.name(path))
        if entries:
            amend(file.data, entries, self.reference(path))
        return file

    def reference(self, path: Path) -> dict[str, str]:
        """The Bokmål beside a file's texts, by key: for Bokmål itself as it was shipped."""
        beside = in_language(path, FALLBACK)
        try:
            file = self.shipped(beside) if path == beside else self.amended(beside)
        except Refused:
            return {}
        return leaves(file.data)

    def borrowed(self, path: Path) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
        """Mended texts and whole lists, by key, of which the shipped file has nothing yet."""
        entries = self.layer.content(language_of(path), self.name(path))
        reference = self.reference(path) if entries else {}
        good = {
            key: entry.text for key, entry in entries.items() if in_force(entry, key, reference)
        }
        texts = {
            key.partition("/")[2]: text for key, text in good.items() if key.startswith("texts/")
        }
        wanted: dict[str, list[str]] = {}
        for key in reference:
            if key.startswith("lists/"):
                wanted.setdefault(key.split("/")[1], []).append(key)
        lists = {
            name: tuple(good[key] for key in keys)
            for name, keys in wanted.items()
            if all(key in good for key in keys)
        }
        return texts, lists


def in_force(entry: Mended, key: str, reference: Mapping[str, str]) -> bool:
    return reference.get(key, "") == entry.bokmaal


def amend(
    data: dict[str, Any], entries: Mapping[str, Mended], reference: Mapping[str, str]
) -> None:
    """Lay the entries that are in force over `data`; with all of its texts approved, so is it."""
    good = {key: one for key, one in entries.items() if in_force(one, key, reference)}
    for key in sorted(good, key=_by_number):
        put(data, key, good[key].text)
    here = leaves(data)
    reviews = [good[key].review for key in here if key in good]
    was = data.get("review")
    if isinstance(was, dict) and was.get("by"):
        by, on = str(was["by"]), was.get("on")
        reviews.insert(0, ReviewState(by, date.fromisoformat(on) if on else None))
    elif len(reviews) < len(here):
        return
    if reviews:
        data["review"] = _together(reviews)


def leaves(data: Mapping[str, Any]) -> dict[str, str]:
    """Every text of a content file by its key: `title`, `texts/plan.title`, `lists/about/2`."""
    return dict(_leaves({key: value for key, value in data.items() if key not in KEYS}, ""))


def put(data: dict[str, Any], key: str, text: str) -> bool:
    """Set the text under a key of `leaves`, or the one after a list's last; False if neither."""
    *trail, last = key.split("/")
    holder: Any = data
    for word in trail:
        if not isinstance(holder, dict) or word not in holder:
            return False
        holder = holder[word]
    if isinstance(holder, dict) and isinstance(holder.get(last), str):
        holder[last] = text
        return True
    if (
        not isinstance(holder, list)
        or not last.isdecimal()
        or not 1 <= int(last) <= len(holder) + 1
    ):
        return False
    holder[int(last) - 1 : int(last)] = [text]
    return True


def language_of(path: Path) -> str:
    """The language in a content file's name: words.se.json, locale/se.json."""
    return path.stem.rpartition(".")[2]


def in_language(path: Path, language: str) -> Path:
    """The same file in another language."""
    start = path.stem.rpartition(".")[0]
    return path.with_name(f"{start}.{language}.json" if start else f"{language}.json")


def _leaves(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _leaves(part, f"{key}/{name}" if key else str(name))
    elif isinstance(value, list):
        for place, part in enumerate(value, start=1):
            yield from _leaves(part, f"{key}/{place}")


def _by_number(key: str) -> tuple[str, int]:
    start, _, last = key.rpartition("/")
    return (start, int(last)) if last.isdecimal() else (key, 0)


def _together(reviews: list[ReviewState]) -> dict[str, str | None]:
    names = ", ".join(dict.fromkeys(review.by for review in reviews))
    days = [review.on for review in reviews if review.on is not None]
    return {"by": names[:200], "on": max(days).isoformat() if days else None}

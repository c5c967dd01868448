"""All that the program says in a language, text by text, with where each stands.

The checks of words (`spelling.py`, `tests/words/`) read from here, so that a new file or a new kind
of content is checked as soon as it is there.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import environment
import translation_files

CONTENT = environment.ROOT / "resources" / "content"
PRACTICE = environment.ROOT / "resources" / "practice"
TRANSLATIONS = environment.ROOT / "translations"

# What a content file says of itself, and codes: nobody reads these on paper or on a page.
_OF_THE_FILE = ("format", "kind", "id", "version", "language", "source", "review")
_CODES = ("alphabet", "areas", "url", "scope", "telephone", "verified", "key", "group")

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Addresses, names in braces, the numbers of Qt, and file names are no words.
_NO_WORDS = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.]+\.(?:no|org)\b(?:/\S*)?|\{[^{}]*\}|%L?n|%L?\d"
    r"|[\w*-]*\.[a-z]{3,12}\b"
)


@dataclass(frozen=True)
class Wording:
    """One text. `file` is its name, `where` the key inside it."""

    file: str
    where: str
    text: str

    def words(self) -> list[str]:
        """Its words, as they stand; a button's underlined letter carries no mark.

        One letter alone is a unit, a key or a part of an abbreviation.
        """
        found = _WORD.findall(_NO_WORDS.sub(" ", self.text).replace("&", ""))
        return [word for word in found if len(word) > 1]


def content(language: str, folder: Path = CONTENT) -> list[Wording]:
    """Every text of the content files in `language`, in the order of the files."""
    files = [*folder.glob(f"*/*.{language}.json"), *folder.glob(f"locale/{language}.json")]
    return [wording for file in sorted(files) for wording in of_file(file)]


def practice(language: str, folder: Path = PRACTICE) -> list[Wording]:
    """What the invented form says in `language`; the invented people speak Bokmål."""
    pack = json.loads((folder / "sample-pack.json").read_text("utf-8"))
    found = {"sample-pack.json": pack["texts"].get(language, {})}
    if language == "nb":
        found["people.json"] = json.loads((folder / "people.json").read_text("utf-8"))["carers"]
    return [
        Wording(name, where, text)
        for name, value in found.items()
        for where, text in _texts(value, "", codes=False)
    ]


def of_file(file: Path) -> Iterator[Wording]:
    """The texts of one content file, without what it says of itself."""
    data = json.loads(file.read_text("utf-8"))
    is_directory = data.get("kind") == "directory"
    for key, value in data.items():
        if key in _OF_THE_FILE or key == "alphabet":
            continue
        for where, text in _texts(value, key, codes=is_directory):
            yield Wording(file.name, where, text)


def interface(language: str, folder: Path = TRANSLATIONS) -> list[Wording]:
    """Every translation into `language`, plural forms one by one; English gives the sources."""
    if language == "en":
        read = translation_files.read(folder / "csnat_nb.ts")
        sources = [Wording("csnat_nb.ts", message.context, message.source) for message in read]
        return [*sources, *_forms("en", folder)]
    return _forms(language, folder)


def _forms(language: str, folder: Path) -> list[Wording]:
    file = folder / f"csnat_{language}.ts"
    return [
        Wording(file.name, f"{message.context}: {message.source}", form)
        for message in translation_files.read(file)
        for form in message.forms
        if form
    ]


def _texts(value: object, where: str, *, codes: bool) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not (codes and key in (*_OF_THE_FILE, *_CODES)):
                yield from _texts(inner, f"{where}.{key}", codes=codes)
    elif isinstance(value, list):
        for number, inner in enumerate(value, start=1):
            yield from _texts(inner, f"{where}[{number}]", codes=codes)

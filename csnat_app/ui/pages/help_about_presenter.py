"""What the program is made of: versions, texts with their review state, libraries. No Qt here."""

import importlib.metadata
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.content.problems import ContentProblem
from csnat_app.version import VERSION

LICENCE = "Apache-2.0"
TEXT_KINDS = ("guide", "advice", "leaflet", "figures", "words")

# The licence of each library, under which it travels with the program; from its own metadata.
LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0-only"),
    ("PySide6-Pdf", "LGPL-3.0-only"),
    ("SQLAlchemy", "MIT"),
    ("sqlcipher3", "Zlib, BSD-3-Clause"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("reportlab", "BSD-3-Clause"),
    ("pikepdf", "MPL-2.0"),
    ("pillow", "MIT-CMU"),
    ("pyrage", "MIT"),
    ("platformdirs", "MIT"),
    ("numpy", "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0"),
    ("highspy", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("et-xmlfile", "MIT"),
    ("fontpkg-fira-sans", "OFL-1.1"),
)


@dataclass(frozen=True, slots=True)
class Library:
    """A library that the program stands on. `version` is empty if it cannot be told."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A content file and who approved it; `by` is empty for a draft."""

    kind: str
    language: str
    version: str
    by: str
    on: date | None


@dataclass(frozen=True, slots=True)
class MendedTexts:
    """How many texts a review put in the place of the program's own, and who mended the last."""

    count: int
    by: str
    on: date | None


class AboutPresenter:
    def __init__(self, library: ContentLibrary, folder: Path) -> None:
        """`folder` is where the store lies."""
        self._library = library
        self.folder = folder

    @property
    def version(self) -> str:
        return VERSION

    def libraries(self) -> tuple[Library, ...]:
        return tuple(Library(name, _version(name), licence) for name, licence in LIBRARIES)

    def texts(self) -> tuple[TextVersion, ...]:
        """The usable texts by kind, each in its languages."""
        found = []
        for kind in TEXT_KINDS:
            for code in self._library.text_languages(kind):
                text = self._library.text_set(kind, code)
                name = self._library.date_words(code).name
                review = text.review
                found.append(TextVersion(kind, name, text.version, review.by, review.on))
        return tuple(found)

    def instruments(self) -> tuple[tuple[int, str], ...]:
        """How many areas each instrument has, and its version."""
        known = self._library.instruments()
        return tuple((len(instrument.areas), instrument.version) for instrument in known)

    def mended(self) -> MendedTexts | None:
        """What lies on this computer, whoever put it there; None if nothing does."""
        found = self._library.files.layer.all()
        if not found:
            return None
        last = max((one.review for one in found), key=lambda review: review.on or date.min)
        return MendedTexts(len(found), last.by, last.on)

    def problems(self) -> tuple[ContentProblem, ...]:
        """Content files that were refused, each with its place. Reads every file."""
        return self._library.problems


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""

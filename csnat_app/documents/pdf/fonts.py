"""Fira Sans for documents: registered once, measured, and asked what it can show.

The font files come with the package fontpkg-fira-sans (SIL Open Font Licence 1.1).
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import fontpkg_fira_sans
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_FILES = Path(fontpkg_fira_sans.ROOT) / "files"


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """A registered font. `widths` are by character, in thousandths of the font's size."""

    name: str
    widths: dict[str, float]

    def width(self, text: str, size: float) -> float:
        """The width in points of text whose characters the font has."""
        widths = self.widths
        return sum([widths[sign] for sign in text]) * size / 1000


def font_file(cut: str) -> Path:
    """The TrueType file of that cut."""
    return _FILES / f"FiraSans-{cut}.ttf"


@cache
def font(cut: str) -> Font:
    """The font of that cut: "Regular", "Italic", "SemiBold" or "SemiBoldItalic"."""
    name = f"FiraSans-{cut}"
    face = TTFont(name, str(font_file(cut)))
    pdfmetrics.registerFont(face)
    charted = face.face.charToGlyph
    return Font(name, {chr(code): face.face.charWidths[code] for code in charted})


def regular() -> Font:
    return font("Regular")


def italic() -> Font:
    return font("Italic")


def semibold() -> Font:
    return font("SemiBold")

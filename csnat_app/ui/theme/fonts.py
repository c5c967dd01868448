"""Fira Sans, from the package that carries its static fonts."""

from pathlib import Path

import fontpkg_fira_sans
from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Fira Sans"

# Only the cuts that are drawn: each further one costs start-up time.
CUTS = ("Regular", "Medium", "SemiBold", "Italic")


def register_fonts() -> tuple[str, ...]:
    """Make the cuts known to Qt; returns the names of files that could not be read.

    Asking Qt first whether the family is there would make it list every font of the system.
    """
    folder = Path(fontpkg_fira_sans.ROOT) / "files"
    paths = [folder / f"FiraSans-{cut}.ttf" for cut in CUTS]
    return tuple(path.name for path in paths if QFontDatabase.addApplicationFont(str(path)) == -1)


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at a height in pixels."""
    found = QFont(FAMILY)
    found.setPixelSize(pixels)
    found.setWeight(weight)
    return found

"""What is in force now, read from the application itself.

Painted widgets ask here while they paint, so no widget needs the theme handed to it: the colours
follow the application's palette and the text scale its font.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from csnat_app.ui.theme.tokens import DARK, LIGHT, TEXT, Tokens


def tokens_now() -> Tokens:
    """The colours in force; light as long as no theme was applied."""
    paper = QApplication.palette().color(QPalette.ColorRole.Window).name().upper()
    return DARK if paper == DARK.paper else LIGHT


def scale_now() -> float:
    """The text scale in force, 1.0 to 2.0; 1.0 as long as no theme was applied."""
    pixels = QApplication.font().pixelSize()
    return max(1.0, pixels / TEXT) if pixels > 0 else 1.0


def scaled(pixels: int) -> int:
    """A size that grows with the text, such as a circle around a number."""
    return round(pixels * scale_now())

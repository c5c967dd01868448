"""Line icons: one set, drawn at 20 pixels with a stroke of 1.7, coloured by token."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from csnat_app import assets
from csnat_app.ui.theme.tokens import ICON


def icon(name: str, colour: str, pixels: int = ICON, *, before: int = 0, after: int = 0) -> QIcon:
    """The icon `name` (its file without ".svg") in a colour "#RRGGBB".

    `before` and `after` are pixels left free at its sides.
    Raises FileNotFoundError if there is no such icon: that is a bug of ours.
    """
    found = QIcon()
    for ratio in (1, 2):
        found.addPixmap(_with_room(pixmap(name, colour, pixels, ratio), before, after))
    return found


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, pixels: int = ICON, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture `pixels` wide for a screen with `ratio` device pixels a pixel."""
    # QtSvg is loaded with the first icon, so that a page without icons starts sooner.
    from PySide6.QtSvg import QSvgRenderer

    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    side = round(pixels * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon_names() -> tuple[str, ...]:
    """All icons there are, in alphabetical order."""
    return tuple(sorted(path.stem for path in _folder().glob("*.svg")))


def _with_room(picture: QPixmap, before: int, after: int) -> QPixmap:
    if not before and not after:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(round(picture.width() + (before + after) * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(before, 0, picture)
    painter.end()
    return wide


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text(encoding="utf-8")


def _folder() -> Path:
    return assets.icons_folder()

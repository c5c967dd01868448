"""An SVG picture as a PNG, for the unit's logo: the only drawing of lines that is kept as points.

An SVG file is a small program: it can fetch, run, and grow without end. What does more than draw is
refused before Qt sees it.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.svg_check import check

LONGEST_SIDE = 1600  # pixels
_FLATTEST = 30.0  # times as long as high, or as high as long
_FARTHEST = 1e7  # the file's own units


def drawn(svg: bytes) -> bytes:
    """A PNG on white ground, its longer side `LONGEST_SIDE` pixels.

    Raises `Misfortune` LOGO_UNREADABLE for what is broken, empty or of an absurd shape,
    LOGO_REACHES_OUT for what fetches, runs or holds other things, LOGO_TOO_LARGE.
    """
    check(svg)
    renderer = QSvgRenderer(QByteArray(svg))
    box = renderer.viewBoxF()
    wide, high = box.width(), box.height()
    flat = max(wide, high) / max(min(wide, high), 1e-9)
    far = max(abs(box.x()), abs(box.y()), wide, high)
    if not renderer.isValid() or not flat <= _FLATTEST or not far <= _FARTHEST:
        raise Misfortune(Trouble.LOGO_UNREADABLE)
    by = LONGEST_SIDE / max(wide, high)
    size = (max(1, round(wide * by)), max(1, round(high * by)))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, *size))
    painter.end()
    if not _shows_something(image):
        raise Misfortune(Trouble.LOGO_UNREADABLE)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(image.rect(), Qt.GlobalColor.white)
    painter.end()
    return _png(image)


def _shows_something(image: QImage) -> bool:
    opaque = image.convertToFormat(QImage.Format.Format_Alpha8)
    return any(bytes(opaque.constBits()))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())

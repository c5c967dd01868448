"""The unit's logo: read once with care, and kept as a small picture that every page can bear.

A picture is a stranger's file: it may be damaged, enormous once it is unpacked, made for a printing
house, or hold more than one sees (where it was taken, by whom). What is kept is drawn anew.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from csnat_app.domain.errors import Misfortune, Trouble

MOST_PIXELS = 25_000_000  # unpacked, that is 100 MB
KEPT = (1200, 400)  # pixels: ten times as fine as it is drawn, in points
_KINDS = ("PNG", "JPEG")
_LOOK = 8192  # bytes: comments of the program that drew it come first


def prepared_logo(data: bytes) -> bytes:
    """The picture as a PNG in RGB, upright, no larger than `KEPT`, with nothing but its pixels.

    Raises `Misfortune` LOGO_UNREADABLE for what is no whole PNG or JPEG, and LOGO_TOO_LARGE for one
    of more than `MOST_PIXELS`.
    """
    try:
        with _no_bombs(), Image.open(BytesIO(data), formats=_KINDS) as found:
            if found.width * found.height > MOST_PIXELS:
                raise Misfortune(Trouble.LOGO_TOO_LARGE)
            found.draft("RGB", KEPT)  # a large JPEG is read at a fraction of its size
            picture = ImageOps.exif_transpose(found)
            seen = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise Misfortune(Trouble.LOGO_TOO_LARGE) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise Misfortune(Trouble.LOGO_UNREADABLE) from error
    seen.info.clear()
    seen.thumbnail(KEPT, Image.Resampling.LANCZOS)
    file = BytesIO()
    seen.save(file, "PNG", optimize=True)
    return file.getvalue()


def is_svg(data: bytes) -> bool:
    """True if a file says that it is an SVG picture, however broken it may be."""
    return b"<svg" in data.replace(b"\0", b"")[:_LOOK]  # UTF-16 has zeros between the letters


@contextmanager
def _no_bombs() -> Iterator[None]:
    """Pillow only warns of a picture that is small as a file and enormous once it is unpacked."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield

"""Reading a file that somebody sent, never more of it than such a file can have."""

import stat
from pathlib import Path


class TooLarge(Exception):
    """The file is larger than one of its kind can be; nothing of it was kept."""


def read(path: Path, most: int) -> bytes:
    """At most `most` bytes. Raises `TooLarge`, or OSError, also for what is no ordinary file."""
    found = path.stat()
    # A pipe would wait for ever, and a device never ends.
    if not stat.S_ISREG(found.st_mode):
        raise OSError(f"not an ordinary file: {path}")
    if found.st_size > most:
        raise TooLarge(str(path))
    with path.open("rb") as file:
        data = file.read(most + 1)  # it may grow meanwhile
    if len(data) > most:
        raise TooLarge(str(path))
    return data


def name(path: Path) -> str:
    """The file's name as it can be shown, whatever signs it has."""
    shown = path.name.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign if sign.isprintable() else "?" for sign in shown)

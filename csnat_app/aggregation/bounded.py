"""Reading a file that somebody sent, never more of it than such a file can have."""

import stat
from collections import defaultdict
from collections.abc import Sequence
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
    return _shown(path.name)


def names(paths: Sequence[Path]) -> list[str]:
    """As `name`, each with as many of its folders as tell it from the others."""
    parts = {path: path.parts or (path.name,) for path in paths}
    length = dict.fromkeys(parts, 1)
    while True:
        same: dict[tuple[str, ...], list[Path]] = defaultdict(list)
        for path, all_parts in parts.items():
            same[all_parts[-length[path] :]].append(path)
        longer = [
            path
            for some in same.values()
            if len(some) > 1
            for path in some
            if length[path] < len(parts[path])
        ]
        if not longer:
            return [_shown("/".join(parts[path][-length[path] :])) for path in paths]
        for path in longer:
            length[path] += 1


def _shown(text: str) -> str:
    told = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(sign if sign.isprintable() else "?" for sign in told)

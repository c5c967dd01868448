"""What the window remembers: size, place and the last page. Never a person's name."""

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from csnat_app.domain.errors import Misfortune
from csnat_app.store.files import write_whole

FILE = "window.json"


@dataclass(frozen=True, slots=True)
class Remembered:
    """Place and size in pixels, as Qt gives them; `page` is a page's name, not its content."""

    x: int | None = None
    y: int | None = None
    width: int = 1366
    height: int = 768
    maximized: bool = False
    page: str = ""


class WindowState:
    """Reads and writes a small JSON file in the data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def load(self) -> Remembered:
        """What was remembered; a missing or damaged file is as good as a first start."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Remembered()
        if not isinstance(found, dict):
            return Remembered()
        values = {
            field.name: found[field.name]
            for field in fields(Remembered)
            if field.name in found and _fits(field.name, found[field.name])
        }
        return Remembered(**values)

    def save(self, state: Remembered) -> None:
        """Write; a folder that cannot be written to is no reason to disturb anybody."""
        with contextlib.suppress(Misfortune):
            write_whole(self._path, json.dumps(asdict(state), indent=1).encode("utf-8"))


def _fits(name: str, value: object) -> bool:
    if name == "page":
        return isinstance(value, str)
    if name == "maximized":
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, int):
        return False
    least = 0 if name in ("x", "y") else 400
    return -20_000 <= value <= 20_000 if least == 0 else least <= value <= 20_000

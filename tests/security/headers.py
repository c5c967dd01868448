"""Header files changed by hand, and the way on after it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.security.doors import later
from tests.support import program

NEW = "en annen setning i snø"
HEADER, KEPT = "store.json", "store.json.previous"


def begin_anew(folder: Path) -> None:
    """The way on for whoever has only the printed key: it opens, and a new passphrase is chosen."""
    application = program(folder, later())
    application.access.unlock_with_recovery((folder.parent / "recovery").read_text("utf-8"))
    application.access.renew(NEW)
    application.access.lock()


def renamed(found: dict[str, Any]) -> None:
    found["slots"][0]["person"]["name"] = "Noen Annen"


def sealed_otherwise(found: dict[str, Any]) -> None:
    found["mac"] = "ab" * 32


def alter(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    found = json.loads(path.read_text("utf-8"))
    change(found)
    path.write_text(json.dumps(found), "utf-8")

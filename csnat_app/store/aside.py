"""Stores that a restored backup or a salvaged store took the place of: kept aside, not for ever.

They open with what opened them then, and hold what was deleted since.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csnat_app.store import swap

KEPT = 3  # of the newest, however old they are
DAYS = 30  # for the others
_STAMP = "%Y%m%dT%H%M%S.%f"


@dataclass(frozen=True, slots=True)
class AsideInfo:
    """When it was put aside, and the bytes that it takes."""

    path: Path
    at: datetime
    size: int


def listed(folder: Path) -> tuple[AsideInfo, ...]:
    """Those of the store in `folder`, newest first. What somebody else put there is not among them.

    Raises `OSError` if they cannot be looked at.
    """
    place = folder / swap.ASIDE
    found = []
    for path in place.iterdir() if place.exists() else ():
        stamp, _, why = path.name.partition("-")
        if why not in swap.KEPT or not path.is_dir():
            continue
        with suppress(ValueError):
            at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(AsideInfo(path, at, sum(one.stat().st_size for one in path.iterdir())))
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def outlived(folder: Path, now: datetime) -> tuple[AsideInfo, ...]:
    """Those that may go: neither among the newest, nor younger than a month. Raises `OSError`."""
    return tuple(one for one in listed(folder)[KEPT:] if one.at < now - timedelta(days=DAYS))

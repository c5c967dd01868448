"""Wrong tries at the door, counted beside the store so that a restart does not forget them.

One small file; it holds how many and when, and nothing of what was typed or by whom.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune
from csnat_app.store import fields
from csnat_app.store.files import write_whole

NAME = "store.tries.json"
LONGEST_WAIT = 60.0  # seconds between two tries
_DOUBLINGS = 6  # 1, 2, 4 … 32 seconds, then the longest wait
_LARGEST = 10_000  # bytes
_MOST = 10**9


@dataclass(frozen=True, slots=True)
class Tried:
    """`count` wrong tries since the last good one; no further one is taken before `not_before`."""

    count: int
    first: datetime
    last: datetime
    not_before: datetime

    @property
    def wait(self) -> float:
        """Seconds that follow the last try."""
        doubled = self.count - 1
        return 2.0**doubled if doubled < _DOUBLINGS else LONGEST_WAIT


class Tries:
    """The wait is counted by the clock that never goes back, from when this program knew of it.

    So setting the computer's clock back makes no wait longer than it was.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._known: Tried | None = None
        self._unwritten = False
        self._over = 0.0  # by the monotonic clock

    @property
    def count(self) -> int:
        """Wrong tries since the last good one."""
        tried = self._look()
        return 0 if tried is None else tried.count

    def wait_left(self) -> float:
        """Seconds until the next try is taken."""
        if self._look() is None:
            return 0.0
        return max(0.0, self._over - self._clock.monotonic())

    def failed(self) -> float:
        """Count one more; gives the seconds until the next."""
        before, now = self._look(), self._clock.now()
        first = now if before is None else before.first
        count = 1 if before is None else min(before.count + 1, _MOST)
        tried = Tried(count, first, now, now)
        wait = tried.wait
        tried = Tried(count, first, now, now + timedelta(seconds=wait))
        try:
            write_whole(self._path, _written(tried))
            self._unwritten = False
        except Misfortune:
            self._unwritten = True  # on a full disk it holds until the program is closed
        self._known = tried
        self._over = self._clock.monotonic() + wait
        return wait

    def forget(self) -> None:
        """The store was opened."""
        self._known, self._unwritten = None, False
        _ignoring(lambda: self._path.unlink(missing_ok=True))

    def _look(self) -> Tried | None:
        """What is known; another program may have counted meanwhile."""
        if self._unwritten:
            return self._known
        found = _read(self._path)
        if found != self._known:
            self._known = found
            if found is not None:
                left = (found.not_before - self._clock.now()).total_seconds()
                self._over = self._clock.monotonic() + min(max(left, 0.0), found.wait)
        return self._known


def _read(path: Path) -> Tried | None:
    """None if nothing readable is there."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_LARGEST))
        fields.only(found, "count", "first", "last", "not_before")
        count = min(fields.whole_number(found, "count"), _MOST)
        first, last, not_before = (
            datetime.fromisoformat(fields.text(found, name)).astimezone()
            for name in ("first", "last", "not_before")
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return Tried(count, first, last, not_before)


def _written(tried: Tried) -> bytes:
    content = {
        "count": tried.count,
        "first": tried.first.isoformat(),
        "last": tried.last.isoformat(),
        "not_before": tried.not_before.isoformat(),
    }
    return (json.dumps(content, indent=2) + "\n").encode("ascii")


def _ignoring(act: Callable[[], None]) -> None:
    """A file that cannot be taken away is overwritten or taken away another time."""
    try:
        act()
    except OSError:
        return

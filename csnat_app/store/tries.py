"""Wrong tries at the door, counted beside the store so that a restart does not forget them.

One small file; it holds how many and when, and nothing of what was typed or by whom.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
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
    """`count` wrong tries that nobody was told of yet, `in_a_row` of them since the last right one;
    no further one is taken before `not_before`."""

    count: int
    in_a_row: int
    first: datetime
    last: datetime
    not_before: datetime

    @property
    def wait(self) -> float:
        """Seconds that follow the last try."""
        doubled = self.in_a_row - 1
        if doubled < 0:
            return 0.0
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
        """Wrong tries since the store was last opened."""
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
        if before is None:
            before = Tried(0, 0, now, now, now)
        count, in_a_row = (min(known + 1, _MOST) for known in (before.count, before.in_a_row))
        tried = Tried(count, in_a_row, before.first, now, now)
        return self._keep(replace(tried, not_before=now + timedelta(seconds=tried.wait)))

    def settle(self) -> None:
        """Somebody had the right secret, but was not told of the wrong ones: the next wrong one
        waits like a first one, and the count stays for whoever opens the store next."""
        tried = self._look()
        if tried is not None:
            self._keep(replace(tried, in_a_row=0, not_before=self._clock.now()))

    def forget(self) -> None:
        """The store was opened, and whoever opened it was told."""
        self._known, self._unwritten = None, False
        _ignoring(lambda: self._path.unlink(missing_ok=True))

    def _keep(self, tried: Tried) -> float:
        try:
            write_whole(self._path, _written(tried))
            self._unwritten = False
        except Misfortune:
            self._unwritten = True  # on a full disk it holds until the program is closed
        self._known = tried
        self._over = self._clock.monotonic() + tried.wait
        return tried.wait

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
        fields.only(found, "count", "in_a_row", "first", "last", "not_before")
        count = min(fields.whole_number(found, "count"), _MOST)
        in_a_row = min(fields.whole_number(found, "in_a_row", 0), _MOST)
        first, last, not_before = (
            datetime.fromisoformat(fields.text(found, name)).astimezone()
            for name in ("first", "last", "not_before")
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return Tried(count, in_a_row, first, last, not_before)


def _written(tried: Tried) -> bytes:
    content = {
        "count": tried.count,
        "in_a_row": tried.in_a_row,
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

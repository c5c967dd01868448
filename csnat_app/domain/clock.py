"""Time as a collaborator, so that tests can set it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """`now` is local time with zone; `monotonic` counts seconds and never goes back."""

    now: Callable[[], datetime] = lambda: datetime.now().astimezone()
    monotonic: Callable[[], float] = time.monotonic

    def today(self) -> date:
        return self.now().date()

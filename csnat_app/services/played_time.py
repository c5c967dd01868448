"""The clock of the program; a story that is played for practice moves it."""

from datetime import date, timedelta

from csnat_app.domain.clock import Clock


class PlayedTime:
    """The world's clock, moved by whole days while a story is played."""

    def __init__(self, world: Clock) -> None:
        self._world = world
        self.days = 0

    def clock(self) -> Clock:
        return Clock(
            now=lambda: self._world.now() + timedelta(days=self.days),
            monotonic=self._world.monotonic,
        )

    def day(self, days: int | None) -> date | None:
        """The day that is so many days after the world's today."""
        return None if days is None else self._world.today() + timedelta(days=days)

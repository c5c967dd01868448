"""What several tests need: a program on a folder, with time that the test sets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pyrage
import pytest

from csnat_app.bootstrap import build
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.people import Unit
from csnat_app.services.application import Application
from csnat_app.store.keys import Argon2Cost

PASSPHRASE = "fire grønne tog i snø"
IDENTITY_NUMBER = "01819000049"  # a test number: no person has a month above 80
UNIT = Unit("Prøveteamet", "Prøvegata 1, 0000 Øving", "00 00 00 00", "00 00 00 01")
# The least that the header takes: real keys, made fast. The real cost is tested in tests/store.
CHEAP = Argon2Cost(memory_kib=1024, passes=1, lanes=1)


@dataclass
class TestTime:
    """Stands still on a Tuesday until it is moved."""

    __test__ = False
    now: datetime = datetime(2026, 3, 3, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    seconds: float = field(default=0.0)

    def clock(self) -> Clock:
        return Clock(now=lambda: self.now, monotonic=lambda: self.seconds)

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


def program(folder: Path, time: TestTime | None = None) -> Application:
    """The program on a folder, locked."""
    return build(folder, (time or TestTime()).clock(), CHEAP)


def opened(folder: Path, time: TestTime | None = None) -> Application:
    """The program with a new, open store."""
    application = program(folder, time)
    application.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    return application


def refused(work: Callable[[], object]) -> Misfortune:
    """The misfortune that comes of something that must not be done."""
    with pytest.raises(Misfortune) as caught:
        work()
    return caught.value


def public_key() -> str:
    """Of an organisation, or of a project's coordinator; nobody has the secret one."""
    return str(pyrage.x25519.Identity.generate().to_public())

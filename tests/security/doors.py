"""What the tests of bad input ask of the program: does it open, what does it say, what is in it?"""

from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune
from csnat_app.services.application import Application
from csnat_app.services.carers import Case
from csnat_app.ui.messages import sentence
from tests.support import PASSPHRASE, TestTime, opened, program

_HOURS = count(1)


def new_store(folder: Path) -> str:
    """A closed store with three cases; gives its recovery key."""
    application = opened(folder)
    application.access.lock()
    application.access.unlock_any(PASSPHRASE)
    for name in ("Prøve Prøvesen", "Áile Áilesdatter", "Øve Øvesen"):
        case = application.carers.create(name, "spouse", "P-7", "nb", "")
        application.needs.add(case.latest, "night_break")
    recovery_key = application.slots.new_recovery_key()
    application.access.lock()
    return recovery_key


def held(folder: Path, passphrase: str = PASSPHRASE) -> tuple[Case, ...]:
    """Every case of a store, which must open and be whole; it is closed afterwards."""
    application = program(folder, later())
    application.access.unlock_any(passphrase)
    try:
        assert application.access.verify() == ()
        return cases(application)
    finally:
        application.access.lock()


def later() -> TestTime:
    """An hour after the call before: no wrong try is waited for any more."""
    time = TestTime()
    time.now += timedelta(hours=next(_HOURS))
    return time


def cases(application: Application) -> tuple[Case, ...]:
    with application.desk.look() as work:
        ids = sorted(work.carers.ids())
        return tuple(Case(work.carers.get(id), work.rounds.of_carer(id)) for id in ids)


def refused(act: Callable[[], object]) -> Misfortune:
    """What happened instead; it has a sentence that says more than its code."""
    with pytest.raises(Misfortune) as caught:
        act()
    told = sentence(caught.value)
    assert len(told.split()) >= 4
    assert told.endswith(".")
    assert "{" not in told
    assert caught.value.trouble.value not in told
    return caught.value


def opens(folder: Path, passphrase: str) -> bool:
    """Whether the passphrase is somebody's."""
    application = program(folder, later())
    try:
        application.access.unlock_any(passphrase)
    except Misfortune:
        return False
    application.access.lock()
    return True

"""Locking: whether it is done, time that passes until it comes, and another person to unlock."""

from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person
from csnat_app.ui.lock.idle import Idle
from csnat_app.ui.pages.unlock import UnlockPage
from tests.support import TestTime
from tests.ui.window.desk import Desk


def is_locked(desk: Desk) -> bool:
    """At the door, with what the room was made of gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return isinstance(desk.window.centralWidget(), UnlockPage) and not desk.app.desk.is_open


def admit(desk: Desk) -> str:
    """Another person who may open the store; gives the passphrase."""
    person = Person("e1" * 16, "Else Eksempel", "lege")
    passphrase = "en annen lang setning"
    with desk.app.desk.act(Deed.INVITED, "person") as work:
        work.people.keep(person)
        desk.app.desk.ring.admit(person, passphrase, work)
    return passphrase


def idle(desk: Desk) -> Idle:
    (found,) = desk.window.findChildren(Idle)
    return found


def wait(desk: Desk, seconds: float) -> None:
    """Time passes, and the program looks at the clock."""
    let_pass(desk.time, seconds)
    idle(desk).look()


def let_pass(time: TestTime, seconds: float) -> None:
    time.seconds += seconds
    time.now += timedelta(seconds=seconds)

"""What would be lost if the person left what is in view, and what is asked before that."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from csnat_app.ui import questions
from csnat_app.ui.door import Unfinished

if TYPE_CHECKING:
    from csnat_app.ui.lock.away import Place
    from csnat_app.ui.room import Room


# What these pages show is done with, or begun anew.
NOT_AGAIN = ("restore", "damaged")


def place_of(room: "Room | None") -> "Place | None":
    """Where the person is, to come back to."""
    from csnat_app.ui.lock.away import Place

    if room is None or room.name in NOT_AGAIN:
        return None
    return Place(room.name, room.argument, room.spot())


def would_lose(room: "Room | None", unfinished: Unfinished) -> bool:
    """Keep what was typed; True if there is more than that."""
    if room is None:
        return unfinished is not Unfinished.NOTHING
    if room.shows_once() is not None:
        return True
    room.leave()
    return room.holds_unsaved() or room.holds_typing()


def may_leave(window: QWidget, room: "Room | None", unfinished: Unfinished) -> bool:
    """Keep what was typed; what cannot be kept is not lost before the person said so."""
    if room is not None:
        once = room.shows_once()
        if once is not None and not questions.lose_once(window, once, closing=True):
            return False
        room.leave()
        return not room.holds_unsaved() or questions.lose_unsaved(window)
    match unfinished:
        case Unfinished.NOTHING:
            return True
        case Unfinished.STORE:
            return questions.lose_new_store(window)
        case Unfinished.KEY:
            return questions.lose_once(window, questions.Once.KEY, closing=True)

"""What waits for the person who was at the desk when the program was locked."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from csnat_app.services.application import Application


@dataclass(frozen=True, slots=True)
class Place:
    """A page and where on it: names and ids, never a text."""

    name: str
    argument: object = None
    spot: object = None


@dataclass(frozen=True, slots=True)
class Parked:
    """A page with typing that could not be kept, out of the window and hidden, and its dialogs."""

    page: QWidget
    dialogs: tuple[QDialog, ...] = ()

    def put_back(self, window: QMainWindow) -> None:
        """Show it again, as it was."""
        window.setCentralWidget(self.page)
        self.page.show()
        for dialog in self.dialogs:
            dialog.open()


@dataclass(frozen=True, slots=True)
class Owner:
    """Who was there, in which program: practice has people of its own."""

    app: Application
    person_id: str


class Away:
    """Remembers the last place, and the parked page of each person who left one behind."""

    def __init__(self) -> None:
        self._last: tuple[Owner, Place | None] | None = None
        self._parked: list[tuple[Owner, Parked]] = []

    @property
    def anybody(self) -> bool:
        """Whether somebody was at the desk since the program was started."""
        return self._last is not None

    @property
    def holds_typing(self) -> bool:
        """Whether something typed would be lost with the program."""
        return bool(self._parked)

    def leave(self, owner: Owner, place: Place | None, parked: Parked | None = None) -> None:
        self._last = (owner, place)
        if parked is not None:
            self._parked.append((owner, parked))

    def come_back(self, owner: Owner) -> tuple[Place | None, Parked | None]:
        """What waits for this person, once. The place of anybody else is forgotten."""
        if self._last is None:
            return None, None
        who, place = self._last
        self._last = (owner, None)
        mine = [one for one in self._parked if one[0] == owner]
        self._parked = [one for one in self._parked if one[0] != owner]
        return place if who == owner else None, mine[-1][1] if mine else None

"""Locks what the window shows, and keeps what its person comes back to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QProgressDialog, QToolTip, QWidget

from csnat_app.domain.clock import Clock
from csnat_app.services.application import Application
from csnat_app.ui.lock.away import Away, Owner, Parked, Place
from csnat_app.ui.lock.guard import Guard
from csnat_app.ui.lock.session import Session

if TYPE_CHECKING:
    from csnat_app.ui.carer.screen import CarerScreen

MOST_POPUPS = 8  # a menu in a menu in a list; more are none of ours


class Locking(QObject):
    """`wanted` when nobody is there any more. `watch` tells what the system knows of that."""

    wanted = Signal()

    def __init__(
        self, window: QMainWindow, clock: Clock, watch: Callable[[QObject], Session]
    ) -> None:
        super().__init__(window)
        self._away = Away()
        self._guard = Guard(window, clock, watch)
        self._guard.left.connect(self.wanted)

    @property
    def anybody_left(self) -> bool:
        """Whether the program was locked before."""
        return self._away.anybody

    @property
    def holds_typing(self) -> bool:
        """Whether something typed would be lost with the program."""
        return self._away.holds_typing

    def begin(self, minutes: int, carer: "CarerScreen | None" = None) -> None:
        """Watch whether somebody is there; a carer who reads in peace gets more time."""
        self._guard.begin(minutes, carer)

    def clear(self) -> None:
        """Close every dialog and menu, and take back what was copied: somebody else comes."""
        self._close_dialogs(keep=False)
        self.forget_copied()

    def close_store(self, app: Application, place: Place | None, *, keep_page: bool) -> None:
        """Close dialogs and store; the page is parked out of sight if it has to be kept.

        What else the window shows is for the caller to take away, also if this raises.
        """
        self._guard.end()
        dialogs = self._close_dialogs(keep_page)
        if app.desk.is_open:
            parked = self._park(dialogs) if keep_page else None
            self._away.leave(Owner(app, app.desk.person.id), place, parked)
        try:
            app.access.lock()
        finally:
            app.desk.leave()
            self.forget_copied()

    def forget_copied(self) -> None:
        """Clear the clipboard if it still holds our text."""
        self._guard.copied.forget()

    def come_back(self, app: Application) -> tuple[Place | None, Parked | None]:
        """What waits for the person who is at the desk now."""
        return self._away.come_back(Owner(app, app.desk.person.id))

    def _park(self, dialogs: tuple[QDialog, ...]) -> Parked | None:
        page = self._window().takeCentralWidget()
        if page is None:
            return None
        page.hide()
        return Parked(page, dialogs)

    def _close_dialogs(self, keep: bool) -> tuple[QDialog, ...]:
        """Close everything that lies over the window; gives the dialogs that hold typing."""
        QToolTip.hideText()
        for _ in range(MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        held = []
        for one in QApplication.topLevelWidgets():
            if not one.isVisible() or not self._is_over(one):
                continue
            typed = getattr(one, "holds_typing", None)
            if keep and isinstance(one, QDialog) and typed is not None and typed():
                one.hide()
                held.append(one)
            elif isinstance(one, QProgressDialog):
                one.cancel()
            elif isinstance(one, QDialog):
                one.reject()
            else:
                one.close()
        return tuple(held)

    def _window(self) -> QMainWindow:
        """Not held: the window holds this."""
        window = self.parent()
        assert isinstance(window, QMainWindow)
        return window

    def _is_over(self, widget: QWidget) -> bool:
        around, window = widget.parentWidget(), self._window()
        while around is not None and around is not window:
            around = around.parentWidget()
        return around is not None

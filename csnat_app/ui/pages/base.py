"""What every page of the desk has in common."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from csnat_app.domain.errors import Misfortune

if TYPE_CHECKING:
    from csnat_app.ui.questions import Once


class DeskPage(QWidget):
    """A page that the window shows while the store is open.

    `go(name, argument)` asks for another page, `said(text, undo)` for the quiet bar at the bottom
    (`undo` is a callable or None), `failed(misfortune)` for a sentence above the page. `kept`
    says that what had failed is kept now. Settings tells `appearance_chosen(appearance)` and
    `unit_changed` and `lock_minutes_chosen(minutes)` besides. `lock_wanted` asks for the door;
    `texts_mended(count)` says that the program has other words now. `busy(bool)` keeps the person
    on the page while something is under way that must be finished.
    `hand_over(round_id)` gives the carer the screen.
    """

    go = Signal(str, object)
    said = Signal(str, object)
    failed = Signal(object)
    kept = Signal()
    appearance_chosen = Signal(object)
    unit_changed = Signal()
    lock_minutes_chosen = Signal(int)
    lock_wanted = Signal()
    texts_mended = Signal(int)
    busy = Signal(bool)
    hand_over = Signal(str)

    def enter(self, argument: object = None) -> None:
        """The page comes into view: read what it shows anew."""

    def leave(self) -> None:
        """The page goes out of view: what was typed is kept first."""

    def holds_typing(self) -> bool:
        """Whether anything on the page would be lost with it, after `leave`."""
        return False

    def shows_once(self) -> "Once | None":
        """What is in view that is shown only this once, and that `leave` takes away."""
        return None

    def spot(self) -> object:
        """Where on the page the person is, for `return_to`; never a text that was typed."""
        bars = [area.verticalScrollBar().value() for area in self.findChildren(QScrollArea)]
        focused = cast(QWidget | None, self.focusWidget())  # the stubs know no None
        return (focused.objectName() if focused is not None else "", bars)

    def return_to(self, spot: object) -> None:
        """Go back to a spot of this page; what is not there any more is passed over."""
        if not isinstance(spot, tuple):
            return
        name, bars = spot
        found = self.findChild(QWidget, name) if name else None
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        for area, value in zip(self.findChildren(QScrollArea), bars, strict=False):
            # The page is laid out first; before that there is nothing to scroll.
            QTimer.singleShot(0, area, partial(area.verticalScrollBar().setValue, value))

    def refresh_backup(self) -> None:
        """A backup was made, or could not be: whatever is said of it is said anew."""

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that may fail; the misfortune is shown and False given if it does."""
        try:
            deed()
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return False
        return True

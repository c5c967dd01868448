"""What every page of the desk has in common."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune


class DeskPage(QWidget):
    """A page that the window shows while the store is open.

    `go(name, argument)` asks for another page, `said(text, undo)` for the quiet bar at the bottom
    (`undo` is a callable or None), `failed(misfortune)` for a sentence above the page. `kept`
    says that what had failed is kept now. Settings tells `appearance_chosen(appearance)` and
    `unit_changed` besides.
    """

    go = Signal(str, object)
    said = Signal(str, object)
    failed = Signal(object)
    kept = Signal()
    appearance_chosen = Signal(object)
    unit_changed = Signal()

    def enter(self, argument: object = None) -> None:
        """The page comes into view: read what it shows anew."""

    def leave(self) -> None:
        """The page goes out of view: what was typed is kept first."""

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that may fail; the misfortune is shown and False given if it does."""
        try:
            deed()
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return False
        return True

"""The small "Saved 14:32" that takes the place of a button for saving."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from csnat_app.ui.widgets.text import Text


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not for the first page

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        QAccessible.updateAccessibility(event)


class SavedNote(Text):
    """Says when things were last kept, or that they are not kept.

    Each keeping is shown; only a change between kept and not kept is spoken.
    """

    def __init__(self, *, name: str = "saved_note", parent: QWidget | None = None) -> None:
        super().__init__("", "muted", name=name, wrap=False, parent=parent)
        self._failing = False

    def set_saved(self, at: datetime) -> None:
        """`at` is in local time."""
        self.set_text(self.tr("Saved {time}").format(time=f"{at:%H:%M}"))
        self.set_role("muted")
        if self._failing:
            announce(self, self.shown_text())
        self._failing = False

    def set_not_saved(self) -> None:
        """Something typed is on the screen but not on disk."""
        self.set_text(self.tr("Not saved"))
        self.set_role("problem")
        if not self._failing:
            announce(self, self.shown_text())
        self._failing = True

    def forget(self) -> None:
        """Nothing was changed here yet."""
        self._failing = False
        self.set_text("")

    def is_failing(self) -> bool:
        return self._failing

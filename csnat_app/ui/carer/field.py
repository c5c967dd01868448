"""The field in which the carer writes: it gives nothing to other programs and takes nothing."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from csnat_app.ui.widgets.growing_text import GrowingText

_CLIPBOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
)


class ClosedText(GrowingText):
    """The clipboard may hold what the nurse copied elsewhere, of anybody: it is not for the carer.

    Nothing is copied, pasted, dragged in or out, and there is no menu.
    """

    def __init__(self, *, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(name=name, accessible="", lines=lines, parent=parent)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        for part in (self, self.viewport()):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _CLIPBOARD):
            event.accept()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What the system's selection and a drag would take."""
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasting with the mouse's middle button and dropping end here."""

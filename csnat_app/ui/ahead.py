"""Loads what documents are made with while the person reads Today."""

from PySide6.QtCore import QObject, QTimer

from csnat_app.services.ahead import load_documents
from csnat_app.ui.background import Background

REST = 1000  # milliseconds after the store was opened: until then there is Today to be painted


class Ahead(QObject):
    """Begins by itself, once, as long as `parent` is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background()
        QTimer.singleShot(REST, self, lambda: self._work.run(load_documents))

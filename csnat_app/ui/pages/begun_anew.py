"""A page of the desk that starts from its beginning each time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.pages.base import DeskPage


class BegunAnew(DeskPage):
    """Shows another page, made when it is entered; nothing of it stays behind afterwards."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None

    def begin(self, page: QWidget) -> None:
        """Show `page` in the place of what was there."""
        self.leave()
        self._page = page
        self._column.addWidget(page)

    def leave(self) -> None:
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = None

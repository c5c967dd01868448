"""The quiet word shortly before the program locks itself."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.icons import pixmap
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, ICON, PADDING
from csnat_app.ui.widgets.saved_note import announce
from csnat_app.ui.widgets.text import Text


class LockWarning(QFrame):
    """Lies over the bottom of `host`, takes no focus and asks nothing. `words` in place of ours."""

    def __init__(self, host: QWidget, words: str = "") -> None:
        super().__init__(host)
        self.setObjectName("lock_warning")
        self.setProperty("box", "toast")
        self._sign = QLabel()
        self._words = Text(
            words or self.tr("Locks in a moment. Move the mouse or press a key to stay."),
            name="lock_warning.words",
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, GAP, PADDING, GAP)
        line.setSpacing(GAP)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        host.installEventFilter(self)
        self.hide()

    def show_now(self) -> None:
        colour = QColor(tokens_now().wait).name()
        self._sign.setPixmap(pixmap("lock", colour, scaled(ICON), self.devicePixelRatioF()))
        self._place()
        self.show()
        self.raise_()
        announce(self, self._words.shown_text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type first: while things are torn down, events come to an object that is half gone.
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self.parentWidget()
        assert host is not None  # given to the constructor
        self.setFixedWidth(max(160, min(host.width() - 2 * GAP_LARGE, scaled(560))))
        layout = self.layout()
        high = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        self.setFixedHeight(max(52, high))
        left = (host.width() - self.width()) // 2
        self.move(left, host.height() - self.height() - GAP_LARGE)

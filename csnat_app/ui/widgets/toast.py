"""The quiet bar at the bottom that says what was done, and lets it be undone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.saved_note import announce
from csnat_app.ui.widgets.text import Text

_LONG = 10_000  # milliseconds; long enough to read, and stays while it has the focus


class Toast(QFrame):
    """Lies over the bottom of `host` and goes away by itself; a new text replaces the old one."""

    def __init__(self, host: QWidget, *, name: str = "toast") -> None:
        super().__init__(host)
        self._undo: Callable[[], None] | None = None
        self.setObjectName(name)
        self.setProperty("box", "toast")
        self._words = Text(name=f"{name}.words")
        self._button = Button(self.tr("Undo"), "plain", name=f"{name}.undo", icon="undo")
        self._close = Button(
            kind="plain", name=f"{name}.close", icon="close", accessible=self.tr("Close this note")
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 4, 8, 4)
        line.setSpacing(GAP)
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        line.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._button.clicked.connect(self._on_undo)
        self._close.clicked.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show `words`; with `undo`, a button that calls it once."""
        self._undo = undo
        self._words.set_text(words)
        self._button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_LONG)
        announce(self, words)

    def words(self) -> str:
        return self._words.shown_text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type first: while things are torn down, events come to an object that is half gone.
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _leave(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start(_LONG)
        else:
            self.hide()

    def _host(self) -> QWidget:
        host = self.parentWidget()
        assert host is not None  # given to the constructor
        return host

    def _place(self) -> None:
        wide = min(self._host().width() - 2 * GAP_LARGE, scaled(560))
        self.setFixedWidth(max(160, wide))
        layout = self.layout()
        high = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        self.setFixedHeight(max(52, high))
        left = (self._host().width() - self.width()) // 2
        self.move(left, self._host().height() - self.height() - GAP_LARGE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

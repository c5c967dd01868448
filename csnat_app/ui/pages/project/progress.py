"""How far something is that takes long, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.saved_note import announce
from csnat_app.ui.widgets.text import Text


class Progress(Card):
    """Hidden until there is something to show. `stop` when the person wants to end it."""

    stop = Signal()

    def __init__(self, *, name: str = "project_progress", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._words = Text(name=f"{name}_words")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setTextVisible(False)
        self._stop = Button(self.tr("Stop"), name=f"{name}_stop")
        self._stop.clicked.connect(self.stop)
        self.add(self._words)
        self.add(self._bar)
        holder = QWidget()
        FlowLayout(holder, gap=GAP).addWidget(self._stop)
        self.add(holder)
        self.hide()

    def show_state(self, words: str, done: int, total: int) -> None:
        """`done` of `total` parts are done."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._say(words)

    def show_busy(self, words: str) -> None:
        """Nobody knows yet how much there is to do."""
        self._bar.setRange(0, 0)
        self._say(words)

    def _say(self, words: str) -> None:
        self._words.set_text(words)
        self._bar.setAccessibleName(words)
        if self.isHidden():
            self.show()
            announce(self, words)
            self._stop.setFocus()


class CheckProgress(Progress):
    """While figures are checked: it is known how much is left, not how long it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._working = False
        self._most = 0

    def set_working(self, working: bool) -> None:
        self._working, self._most = working, 0
        if working:
            self.show_busy(
                self.tr("Checking the figures. With many sites this takes some minutes.")
            )
        else:
            self.hide()

    def show_left(self, left: int) -> None:
        """`left` counts are not shown to be safe yet; there may be more of them again, when a part
        was left out and the check goes on."""
        if not self._working:
            return  # told before the check was stopped, and heard only now
        self._most = max(self._most, left)
        words = self.tr("Still checking. %n number(s) left.", "", left)
        self.show_state(words, self._most - left, self._most)

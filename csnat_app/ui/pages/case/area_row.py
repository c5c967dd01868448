"""Stage 2: one area with its answer steps and the star."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.rounds import Mark
from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP, PADDING
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.star import StarButton
from csnat_app.ui.widgets.text import Text

LEAST_WORDS = 260  # pixels at 100 % that a question has beside its answers


class AreaRow(QWidget):
    """An area with its answer steps and the star."""

    answered = Signal(str, object)
    starred = Signal(str, bool)
    stepped = Signal(int, bool)  # rows down (or up), and whether the focus is at the star

    def __init__(self, area: str, label: str, steps: list[tuple[str, str]]) -> None:
        super().__init__()
        self.area = area
        self.setObjectName(f"area_{area}")
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 7, PADDING, 7)
        line.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(label, name=f"area_{area}.label"))
        self._then = Text("", "second", name=f"area_{area}.then")
        self._then.hide()
        words.addWidget(self._then)
        line.addLayout(words, 1)
        self.answer = Segmented(steps, name=f"area_{area}.answer", accessible=label)
        self.answer.chosen.connect(lambda step: self.answered.emit(self.area, step))
        self.star = StarButton(
            name=f"area_{area}.star",
            accessible=self.tr("{area}: most important now").format(area=label),
        )
        self.star.toggled.connect(lambda on: self.starred.emit(self.area, on))
        # Beside each other wherever they stand.
        self._marking = QWidget()
        marking = QHBoxLayout(self._marking)
        marking.setContentsMargins(0, 0, 0, 0)
        marking.setSpacing(GAP)
        marking.addWidget(self.answer)
        marking.addWidget(self.star)
        marking.addStretch(1)
        line.addWidget(self._marking)
        self._own = Text("", "label", name=f"area_{area}.own")
        self._own.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._own.hide()
        line.addWidget(self._own, 1)

    def set_mark(self, mark: Mark | None) -> None:
        self.answer.set_value(mark.step if mark else None)
        self.star.set_on(mark is not None and mark.most_important)

    def set_own(self, said: str | None) -> None:
        """The answer in words, where it is the carer's own and not for the nurse to change."""
        self._own.set_text(said or "")
        self._own.setVisible(said is not None)
        self._marking.setVisible(said is None)
        self._marking.setEnabled(said is None)

    def set_then(self, words: str) -> None:
        """The words that the answer was given to, where they were others; "" shows none."""
        self._then.set_text(words)
        self._then.setVisible(bool(words))

    def take_focus(self, at_star: bool) -> None:
        if at_star:
            self.star.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.answer.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A long question with long answers has them below it."""
        super().resizeEvent(event)
        left = self.width() - 2 * PADDING - GAP - self._marking.sizeHint().width()
        direction = QHBoxLayout.Direction
        bend = left < scaled(LEAST_WORDS)
        self._line.setDirection(direction.TopToBottom if bend else direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.text() == "*":
            self.star.click()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())], self.star.hasFocus())
        else:
            super().keyPressEvent(event)

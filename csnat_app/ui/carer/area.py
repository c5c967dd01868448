"""One area on the carer's screen: what is asked, the answers, the star, and the way out of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.rounds import Mark
from csnat_app.ui.carer.sizes import TARGET, TEXT
from csnat_app.ui.carer.toggle import Toggle
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class AreaCard(Card):
    """Tells what the carer did; `set_mark` shows what is kept. No answer looks unlike another."""

    answered = Signal(str, object)  # area; step, or None when the answer was taken back
    starred = Signal(str, bool)
    declined = Signal(str, bool)
    stepped = Signal(int)  # areas down, or up

    def __init__(self, area: str, steps: tuple[str, ...]) -> None:
        super().__init__(name=f"screen_{area}")
        self.area = area
        self._steps = steps
        self._place = Text("", "second", name=f"screen_{area}.place")
        self._question = Text("", "section", name=f"screen_{area}.question")
        self.answer = Segmented(
            [(step, step) for step in steps],
            name=f"screen_{area}.answer",
            accessible="",
            text=TEXT,
            target=TARGET,
        )
        self.answer.chosen.connect(lambda step: self.answered.emit(self.area, step))
        self.star = Toggle(name=f"screen_{area}.star", star=True)
        self.star.clicked.connect(lambda on: self.starred.emit(self.area, on))
        self.no_answer = Toggle(name=f"screen_{area}.declined")
        self.no_answer.clicked.connect(lambda on: self.declined.emit(self.area, on))
        self.take_back = Button("", "plain", name=f"screen_{area}.take_back")
        self.take_back.clicked.connect(lambda: self.answered.emit(self.area, None))
        # It comes and goes; what stands below must not jump under somebody's finger.
        policy = self.take_back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.take_back.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._place)
        words.addWidget(self._question)
        self.body.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        self.body.setSpacing(GAP)
        self.add(words)
        self.add(self.answer)
        self.add(self._further())

    def set_words(self, text: InstrumentText, words: dict[str, str], place: str) -> None:
        """Show the form's words and the screen's, in the language they come in."""
        question = text.question(self.area)
        self.setAccessibleName(question)
        self._place.set_text(place)
        self._question.set_text(question)
        self.answer.setAccessibleName(question)
        self.answer.set_labels([text.steps[step] for step in self._steps])
        self.star.set_words(words["star"], f"{question}: {words['star']}")
        self.no_answer.set_words(words["declined"], f"{question}: {words['declined']}")
        self.take_back.set_words(words["take_back"])
        self.take_back.setAccessibleName(f"{question}: {words['take_back']}")

    def set_mark(self, mark: Mark | None) -> None:
        self.answer.set_value(mark.step if mark else None)
        self.star.setChecked(mark is not None and mark.most_important)
        self.no_answer.setChecked(mark is not None and mark.declined)
        answered = mark is not None and mark.step is not None
        if not answered and self.take_back.hasFocus():
            self.answer.setFocus()
        self.take_back.setVisible(answered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.text() == "*":
            self.star.click()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _further(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=GAP_SMALL + 4)
        for part in (self.star, self.no_answer, self.take_back):
            flow.addWidget(part)
        return holder

"""The end of the carer's form: anything else, no more support now, and "finished"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.carer.field import ClosedText
from csnat_app.ui.carer.toggle import Toggle
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.letter_palette import LetterPalette
from csnat_app.ui.widgets.text import Text


class Closing(QWidget):
    """`edited()` while the carer writes, `no_more(bool)`, and `finished()`."""

    edited = Signal()
    no_more = Signal(bool)
    finished = Signal()

    def __init__(self, letters: str) -> None:
        super().__init__()
        self.setObjectName("screen_closing")
        self._words: dict[str, str] = {}
        self._question = Text("", "section", name="screen_else.question")
        self._help = Text("", "second", name="screen_else.help")
        self.field = ClosedText(name="screen_else")
        self.field.edited.connect(self._on_edited)
        self.field.full.connect(lambda _: self.say(self._words["full"]))
        self._letters = LetterPalette(letters, name="screen_letters")
        self._problem = Text("", "problem", name="screen_else.problem")
        card = Card(name="screen_else_card")
        card.body.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        for part in (self._question, self._help, self._letters, self.field, self._problem):
            card.add(part)
        self._problem.hide()
        self._none = Toggle(name="screen_no_more")
        self._none.clicked.connect(self.no_more)
        self._finish = Button("", "primary", name="screen_finish")
        self._finish.clicked.connect(self.finished)
        self._then = Text("", "second", name="screen_finish.help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_LARGE)
        column.addWidget(card)
        column.addWidget(self._none)
        end = QVBoxLayout()
        end.setSpacing(GAP)
        holder = QWidget(self)
        line = FlowLayout(holder)
        line.addWidget(self._finish)
        end.addWidget(holder)
        end.addWidget(self._then)
        column.addLayout(end)

    def set_words(self, words: dict[str, str], *, with_letters: bool) -> None:
        """The screen's words; `with_letters` where the carer's language needs more of them."""
        self._words = words
        self._question.set_text(words["anything_else"])
        self._help.set_text(words["anything_else.help"])
        self.field.setAccessibleName(words["anything_else"])
        self.field.setAccessibleDescription(words["anything_else.help"])
        self._letters.setVisible(with_letters)
        self._letters.setAccessibleName(words["letters"])
        capitals = self._letters.findChild(Button, "screen_letters.capitals")
        assert capitals is not None
        capitals.setAccessibleName(words["capitals"])
        self._none.set_words(words["no_more"], words["no_more"])
        self._finish.set_words(words["finish"])
        self._finish.setAccessibleDescription(words["finish.help"])
        self._then.set_text(words["finish.help"])

    def show_kept(self, anything_else: str) -> None:
        self.field.set_text(anything_else)

    def set_no_more(self, on: bool) -> None:
        self._none.setChecked(on)

    def say(self, problem: str) -> None:
        """What is wrong with the text, below it; "" takes it back."""
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))
        self.field.set_problem(bool(problem))

    def _on_edited(self) -> None:
        self.say("")
        self.edited.emit()

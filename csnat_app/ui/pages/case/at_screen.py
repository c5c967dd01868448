"""Stage 2 with the carer at the screen: handing it over, and notes to the carer's own answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.packs import Use
from csnat_app.ui.licence_words import locked_words
from csnat_app.ui.messages import sentence
from csnat_app.ui.moments import moment
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.text import Text


class ScreenOffer(QWidget):
    """The button that hands the screen over; locked with a sentence where the licence says no.

    `wanted` when the nurse has read what will happen, and goes on.
    """

    wanted = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.setObjectName("screen_offer")
        self._presenter = presenter
        self._button = Button("", name="screen_hand_over")
        self._button.clicked.connect(self._ask)
        self._why = Text("", "second", name="screen_locked")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        holder = QWidget(self)
        FlowLayout(holder).addWidget(self._button)
        column.addWidget(holder)
        column.addWidget(self._why)

    def load(self) -> None:
        presenter = self._presenter
        again = presenter.answered_at_screen is not None
        words = (
            self.tr("Let {name} answer on the screen again")
            if again
            else self.tr("Let {name} answer on the screen")
        )
        self._button.set_words(words.format(name=presenter.carer.name))
        why = self._locked()
        self._button.setEnabled(not why)
        self._button.setAccessibleDescription(why)
        self._why.set_text(why)
        self._why.setVisible(bool(why))

    def _locked(self) -> str:
        """Why the screen cannot be handed over, and what to do; "" if it can."""
        if self._presenter.round_.closed is not None:
            return self.tr("The round is closed. Open it again first, or begin a new round.")
        barrier = self._presenter.screen_barrier
        return "" if barrier is None else locked_words(barrier, Use.ELECTRONIC_USE)

    def _ask(self) -> None:
        name = self._presenter.carer.name
        parts = [
            self.tr(
                "The form fills the screen, and nothing else of the program can be reached from "
                "there. What {name} answers is saved at once."
            ),
            self.tr("You come back here by unlocking, when {name} has given the screen back."),
        ]
        answered = self._presenter.round_.consideration
        if answered.by_carer is not None:
            parts.insert(1, self.tr("{name} sees what is answered already, and can change it."))
        elif answered.marks or answered.anything_else:
            parts.insert(
                1,
                self.tr(
                    "{name} sees the answers that you wrote down, and can change them. With the "
                    "first answer on the screen all of them become {name}'s own, and you cannot "
                    "change them afterwards. Look at them together first."
                ),
            )
        question = Ask(
            self.tr("Hand the screen to {name}?").format(name=name),
            "\n\n".join(part.format(name=name) for part in parts),
            [
                ("stay", self.tr("Not now"), "quiet"),
                ("hand", self.tr("Hand over the screen"), "primary"),
            ],
            leave="stay",
            name="screen_ask",
            parent=self,
        )
        question.button("hand").setDefault(True)
        question.button("hand").setFocus()
        question.answered.connect(self._on_answered)
        question.open()

    def _on_answered(self, answer: object) -> None:
        if answer == "hand":
            self.wanted.emit()


class NotesCard(Card):
    """What nurses added to the carer's answers, and by whom; nothing of it is ever changed."""

    add_wanted = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(" ", name="screen_notes", small_title=False)
        self._presenter = presenter
        self._add = Button(self.tr("Add a note"), name="screen_note_add", icon="plus")
        self._add.clicked.connect(self.add_wanted)
        self._none = Text(
            self.tr(
                "The answers stay as they were given. What you talked about them afterwards can "
                "stand here as a note."
            ),
            "muted",
            name="screen_notes_none",
        )
        self.set_title(self.tr("Notes to the answers"))
        self.add(self._none)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        self.add(self._lines)
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch(1)
        self.add(line)

    def load(self) -> None:
        """Show the notes as they are kept, the oldest first."""
        presenter = self._presenter
        self.setVisible(presenter.answered_at_screen is not None)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        notes = presenter.round_.consideration.notes
        for note in notes:
            when = moment(note.written, presenter.now, presenter.dates)
            self._lines.addWidget(_Note(note.text, f"{note.by}, {when}", note.id))
        self._none.setVisible(not notes)


class _Note(QWidget):
    def __init__(self, text: str, whose: str, id: str) -> None:
        super().__init__()
        self.setObjectName(f"screen_note_{id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(whose, "second"))
        column.addWidget(Text(text))


class NoteDialog(QDialog):
    """Writes one note. What is added stays, so it is added by a button, not while it is typed."""

    def __init__(self, presenter: CasePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("note_dialog")
        self.setWindowTitle(self.tr("Add a note"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        column.addWidget(Text(self.tr("A note to the answers"), "section"))
        self._field = GrowingText(name="note_dialog_text", accessible=self.tr("The note"), lines=4)
        self._labelled = Labelled(
            self.tr("The note"),
            self._field,
            help_text=self.tr("Your name and the time are kept with it. It cannot be changed."),
        )
        column.addWidget(self._labelled)
        line = QHBoxLayout()
        line.addStretch(1)
        leave = Button(self.tr("Not now"), name="note_dialog_leave")
        leave.clicked.connect(self.reject)
        self._keep_button = Button(self.tr("Add the note"), "primary", name="note_dialog_keep")
        self._keep_button.clicked.connect(self._keep)
        self._keep_button.setEnabled(False)
        self._field.edited.connect(lambda text: self._keep_button.setEnabled(bool(text.strip())))
        line.addWidget(leave)
        line.addWidget(self._keep_button)
        column.addLayout(line)

    def holds_typing(self) -> bool:
        """Whether something was typed and neither added nor left."""
        return self.isVisible() and bool(self._field.text().strip())

    def _keep(self) -> None:
        try:
            self._presenter.add_note(self._field.text())
        except Misfortune as misfortune:
            self._labelled.set_problem(sentence(misfortune))
            self._field.setFocus()
            return
        self.accept()

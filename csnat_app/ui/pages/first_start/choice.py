"""The first page of all: practise, or begin for real."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, heading, way
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class ChoiceStep(CentredPage):
    practise = Signal()
    begin_for_real = Signal()
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        languages: Sequence[tuple[str, str]],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="first_start_choice", widest=800, parent=parent)
        self._language = language
        self.add(
            heading(
                "first_start_choice",
                PROGRAM,
                self.tr("Welcome"),
                self.tr(
                    "A notebook for the conversation with a family carer about what would help "
                    "the carer: five stages, a plan to take home, and a review. Everything stays "
                    "on this machine, encrypted."
                ),
            )
        )
        self._banner = Banner("error", name="first_start_choice_problem")
        self.add(self._banner)
        begin = Button(self.tr("Begin for real"), "primary", name="first_start_real")
        practise = Button(self.tr("Practise"), name="first_start_practise")
        begin.clicked.connect(self.begin_for_real)
        practise.clicked.connect(self.practise)
        real = way(
            "first_start_real_card",
            self.tr("Begin for real"),
            self.tr(
                "Make the store for your unit. It takes three short steps: the unit, you and your "
                "passphrase, and a recovery key to keep in a safe place."
            ),
            begin,
        )
        practice = way(
            "first_start_practise_card",
            self.tr("Practise with invented people"),
            self.tr(
                "Look around and try everything with about twelve invented carers. Every page and "
                "every paper says that it is practice."
            ),
            practise,
        )
        self._cards = Columns(real, practice, name="first_start_choices")
        self._cards.setFocusProxy(begin)
        self.add(self._cards)
        # The quiet third way, for a machine that takes the place of another.
        self._backup = Button(
            self.tr("I have a backup from another machine"), "plain", name="first_start_restore"
        )
        self._backup.clicked.connect(self.restore_wanted)
        line = QHBoxLayout()
        line.addWidget(self._backup)
        line.addStretch(1)
        self.add(line)
        self._state = Text("", "muted", name="first_start_choice_state")
        self._state.hide()
        self.add(self._state)
        self.add(self._languages(languages))

    def begin(self) -> None:
        self._cards.setFocus()

    def show_making(self, making: bool) -> None:
        """A practice store takes a moment to make."""
        self._cards.setEnabled(not making)
        self._backup.setEnabled(not making)
        self._choice.setEnabled(not making)
        self._state.set_text(self.tr("Making the practice store…"))
        self._state.setVisible(making)

    def show_problem(self, misfortune: Misfortune) -> None:
        self._banner.say(sentence(misfortune))

    def _languages(self, languages: Sequence[tuple[str, str]]) -> QWidget:
        self._choice = Segmented(
            languages, name="first_start_language", accessible=self.tr("Interface language")
        )
        self._choice.set_value(self._language)
        self._choice.chosen.connect(self._on_language)
        return Labelled(self.tr("Interface language"), self._choice)

    def _on_language(self, code: object) -> None:
        # A language cannot be unchosen as an answer can.
        if code is None or code == self._language:
            self._choice.set_value(self._language)
            return
        self._language = str(code)
        self.language_chosen.emit(self._language)

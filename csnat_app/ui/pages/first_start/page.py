"""The first start: practise, or make the store in three steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.output import Output
from csnat_app.ui.pages.first_start.choice import ChoiceStep
from csnat_app.ui.pages.first_start.person_step import PersonStep
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter, Step
from csnat_app.ui.pages.first_start.unit_step import UnitStep
from csnat_app.ui.pages.keys.key_step import KeyStep


class FirstStartPage(QWidget):
    """`opened` when a store was made and its key put away, `practise` when practice is wished,
    `restore_wanted` when there is a backup from another machine.

    `language_chosen(code)` asks for another interface language: whoever shows the page builds a
    new one with the same presenter, which holds the step and all that was typed.
    """

    opened = Signal()
    practise = Signal()
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, presenter: FirstStartPresenter, output: Output, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("first_start")
        self._presenter = presenter
        self._output = output
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._show(presenter.step)

    def show_making(self, making: bool) -> None:
        """While whoever was asked by `practise` makes the practice store."""
        if isinstance(step := self._stack.currentWidget(), ChoiceStep):
            step.show_making(making)

    def show_problem(self, misfortune: Misfortune) -> None:
        """The practice store could not be made."""
        if isinstance(step := self._stack.currentWidget(), ChoiceStep):
            step.show_problem(misfortune)

    def _show(self, step: Step) -> None:
        """Show one step, built anew from what the presenter holds."""
        self._presenter.step = step
        shown = self._stack.currentWidget()
        page = self._built(step)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if shown is not None:
            self._stack.removeWidget(shown)
            shown.deleteLater()
        self.setAccessibleName(page.accessibleName())
        page.begin()

    def _built(self, step: Step) -> ChoiceStep | UnitStep | PersonStep | KeyStep:
        match step:
            case Step.CHOICE:
                return self._choice()
            case Step.UNIT:
                unit = UnitStep(self._presenter)
                unit.back.connect(lambda: self._show(Step.CHOICE))
                unit.next.connect(lambda: self._show(Step.PERSON))
                return unit
            case Step.PERSON:
                person = PersonStep(self._presenter)
                person.back.connect(lambda: self._show(Step.UNIT))
                person.made.connect(lambda: self._show(Step.KEY))
                return person
            case Step.KEY:
                return self._key()

    def _choice(self) -> ChoiceStep:
        choice = ChoiceStep(self._presenter.languages, self._presenter.language)
        choice.begin_for_real.connect(lambda: self._show(Step.UNIT))
        choice.practise.connect(self.practise)
        choice.restore_wanted.connect(self.restore_wanted)
        choice.language_chosen.connect(self._on_language)
        return choice

    def _key(self) -> KeyStep:
        step = KeyStep(
            self._presenter.key,
            self._output,
            name="first_start_key",
            signs="first_start_recovery_key",
            done="first_start_begin",
            over=self.tr("Step 3 of 3"),
            title=self.tr("Your recovery key"),
            leads=(
                self.tr(
                    "If the passphrase is forgotten, this key opens the store. Without passphrase "
                    "and key nobody can open it: not your IT department, and not those who made "
                    "the program."
                ),
                self.tr(
                    "The key is shown only now. Print it and lock it away, never together with "
                    "this machine: whoever has it can read everything."
                ),
            ),
            go_on=self.tr("Begin"),
            kept=self._presenter.key_kept,
        )
        step.check.toggled.connect(self._on_kept)
        step.put_away.connect(self._finish)
        return step

    def _on_kept(self, kept: bool) -> None:
        self._presenter.key_kept = kept

    def _on_language(self, code: str) -> None:
        self._presenter.language = code
        self.language_chosen.emit(code)

    def _finish(self) -> None:
        self._presenter.forget()
        self.opened.emit()

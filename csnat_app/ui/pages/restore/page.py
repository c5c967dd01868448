"""Restoring a backup: choose it, open it, compare it with what is here, put it in place.

At the door as well as behind it; afterwards the store is locked in any case.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui import file_dialog
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.restore.choose_step import AskFile, ChooseStep
from csnat_app.ui.pages.restore.compare_step import CompareStep
from csnat_app.ui.pages.restore.done_step import DoneStep
from csnat_app.ui.pages.restore.presenter import RestorePresenter
from csnat_app.ui.pages.restore.secret_step import SecretStep

Step = ChooseStep | SecretStep | CompareStep | DoneStep


class RestorePage(QWidget):
    """`done` when a backup was restored and the store waits to be unlocked, `back` when the
    person leaves without. `busy(bool)` while the store must not be locked or left."""

    done = Signal()
    back = Signal()
    salvage_wanted = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        presenter: RestorePresenter,
        ask: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setAccessibleName(self.tr("Restore a backup"))
        self._presenter = presenter
        self._ask = ask or file_dialog.ask_backup
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._work = Background()
        self._work.done.connect(self._on_worked)
        self._work.failed.connect(self._on_failed)
        self._then: Callable[[], None] = self._choose
        # The folder may lie on a network: its answer is not waited for.
        self._look_around = Background()
        self._look_around.done.connect(self._on_looked)
        self._choose()
        self._look_around.run(presenter.look_around)

    def take(self, path: Path) -> None:
        """Go on with this backup, as if it was chosen."""
        self._presenter.path = path
        self._begin(self._presenter.open, self._ask_secret)

    def _choose(self) -> None:
        step = ChooseStep(self._presenter, self._ask)
        step.back.connect(self.back)
        step.chosen.connect(self.take)
        step.salvage_wanted.connect(self.salvage_wanted)
        self._show(step)

    def _ask_secret(self) -> None:
        step = SecretStep(
            self._presenter,
            self.tr("Open the backup"),
            self.tr(
                "It is encrypted as the store was when it was made, and opens with what opened "
                "the store that day."
            ),
            self._presenter.file_name,
            go_on=self.tr("Look into it"),
            meanwhile=self.tr("Opening the backup…"),
        )
        step.back.connect(self._choose)
        step.wanted.connect(lambda: self._begin(self._presenter.look, self._compare))
        self._show(step)

    def _compare(self) -> None:
        step = CompareStep(self._presenter)
        step.back.connect(self._ask_secret)
        step.agreed.connect(self._restore)
        self._show(step)

    def _restore(self) -> None:
        self.busy.emit(True)
        self._begin(self._presenter.restore, self._finish)

    def _finish(self) -> None:
        # Behind the door nothing is open any more: there is one way on only.
        step = DoneStep(self._presenter.kept_in)
        step.done.connect(lambda: self.busy.emit(False))
        step.done.connect(self.done)
        self._show(step)

    def _begin(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        """What takes long is done beside the interface thread; `then` if it went well."""
        if self._work.busy:
            return
        self._then = then
        self._set_busy(True)
        self._work.run(work)

    def _on_worked(self) -> None:
        self._set_busy(False)
        self._then()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self.busy.emit(False)
        step = self._stack.currentWidget()
        if isinstance(step, SecretStep | CompareStep):
            step.show_problem(misfortune)
        elif isinstance(step, ChooseStep):
            step.banner.say(sentence(misfortune))

    def _on_looked(self) -> None:
        if isinstance(step := self._stack.currentWidget(), ChooseStep):
            step.show_list()

    def _set_busy(self, busy: bool) -> None:
        step = self._stack.currentWidget()
        if isinstance(step, ChooseStep | SecretStep | CompareStep):
            step.set_busy(busy)

    def _show(self, step: Step) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, SecretStep):
            shown.clear()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        if shown is not None:
            self._stack.removeWidget(shown)
            shown.deleteLater()
        step.begin()

"""A damaged store: what was found, and the two ways on. At the door as well as behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui import file_dialog
from csnat_app.ui.background import Background
from csnat_app.ui.pages.damaged.found_step import FoundStep
from csnat_app.ui.pages.damaged.presenter import DamagedPresenter
from csnat_app.ui.pages.damaged.saved_step import AskWhere, SavedStep
from csnat_app.ui.pages.restore.secret_step import SecretStep

Step = FoundStep | SecretStep | SavedStep


class DamagedPage(QWidget):
    """`done` when a new store was made and waits to be unlocked, `restore_wanted` when a backup
    shall be restored instead, `back` when the person leaves without. `busy(bool)` while the store
    must not be locked or left."""

    done = Signal()
    back = Signal()
    restore_wanted = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        presenter: DamagedPresenter,
        ask: AskWhere | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("damaged")
        self.setAccessibleName(self.tr("Something in the store is damaged"))
        self._presenter = presenter
        self._ask = ask or file_dialog.ask_where_text
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._was_open = presenter.is_open
        self._check = Background()
        self._check.done.connect(self._on_checked)
        self._check.failed.connect(self._on_failed)
        self._work = Background()
        self._work.done.connect(self._on_saved)
        self._work.failed.connect(self._on_failed)
        self._show_found()
        if presenter.is_open and not presenter.checked:
            self._check.run(presenter.check)

    def _show_found(self) -> None:
        step = FoundStep(self._presenter)
        step.back.connect(self.back)
        step.restore_wanted.connect(self.restore_wanted)
        step.salvage_wanted.connect(self._salvage if self._presenter.is_open else self._ask_secret)
        self._show(step)

    def _ask_secret(self) -> None:
        try:
            self._presenter.look_for_people()
        except Misfortune as misfortune:
            self._on_failed(misfortune)
            return
        step = SecretStep(
            self._presenter,
            self.tr("Save what can be read"),
            self.tr("The damaged file is encrypted, and opens with what opened the store."),
            go_on=self.tr("Save what can be read"),
            meanwhile=self.tr("Saving what can be read…"),
        )
        step.back.connect(self._show_found)
        step.wanted.connect(self._salvage)
        self._show(step)

    def _salvage(self) -> None:
        if self._work.busy:
            return
        self.busy.emit(True)
        self._set_busy(True)
        self._work.run(self._presenter.salvage)

    def _on_saved(self) -> None:
        # Behind the door nothing is open any more: there is one way on only.
        step = SavedStep(self._presenter, self._ask)
        step.done.connect(lambda: self.busy.emit(False))
        step.done.connect(self.done)
        self._show(step)

    def _on_checked(self) -> None:
        if isinstance(step := self._stack.currentWidget(), FoundStep):
            step.show_found()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self.busy.emit(False)
        if self._was_open and not self._presenter.is_open:
            # It was locked for the attempt: from here on it goes as at the door.
            self._was_open = False
            self._show_found()
        if isinstance(step := self._stack.currentWidget(), FoundStep | SecretStep):
            step.show_problem(misfortune)

    def _set_busy(self, busy: bool) -> None:
        if isinstance(step := self._stack.currentWidget(), FoundStep | SecretStep):
            step.set_busy(busy)

    def _show(self, step: Step) -> None:
        before = self._stack.currentWidget()
        if isinstance(before, SecretStep):
            before.clear()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        step.begin()

"""Between the door and the room: a new passphrase, and after the recovery key a new key."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.ui.output import Output
from csnat_app.ui.pages.keys.key_step import KeyStep
from csnat_app.ui.pages.renew.passphrase_step import PassphraseStep
from csnat_app.ui.pages.renew.presenter import RenewPresenter


class RenewPage(QWidget):
    """`done` when the person may enter the room."""

    done = Signal()

    def __init__(
        self, presenter: RenewPresenter, output: Output, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("renew_page")
        self._presenter = presenter
        self._output = output
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        step = PassphraseStep(presenter)
        step.renewed.connect(self._on_renewed)
        self._show(step)

    @property
    def holds_key(self) -> bool:
        """Whether a new recovery key is shown that nobody has put away."""
        return self._presenter.key is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only in a window can a field have the keyboard.
        self._step.begin()

    def _show(self, step: PassphraseStep | KeyStep) -> None:
        self._step = step
        self.setAccessibleName(step.accessibleName())
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        step.begin()

    def _on_renewed(self) -> None:
        sheet = self._presenter.key
        if sheet is None:
            self.done.emit()
            return
        step = KeyStep(
            sheet,
            self._output,
            name="renew_key",
            over=self.tr("Step 2 of 2"),
            title=self.tr("Your new recovery key"),
            leads=(
                self.tr(
                    "The key that you used just now no longer opens anything. Throw the old sheet "
                    "away."
                ),
                self.tr(
                    "The new key is shown only now. Print it or write it down, and lock it away, "
                    "never together with this machine: whoever has it can read everything."
                ),
            ),
            go_on=self.tr("Begin"),
        )
        step.put_away.connect(self._finish)
        self._show(step)

    def _finish(self) -> None:
        self._presenter.forget()
        self.done.emit()

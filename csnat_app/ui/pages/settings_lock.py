"""Settings: after how many minutes the program locks itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.segmented import Segmented

MINUTES = (1, 2, 5, 10, 20, 30)


class LockCard(Card):
    """`chosen(minutes)` when a person chose."""

    chosen = Signal(int)

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="settings_lock", small_title=False, parent=parent)
        self.set_title(self.tr("Locking"))
        self._presenter = presenter
        label = self.tr("Lock by itself after")
        self._minutes = Segmented(
            [(minutes, self.tr("{n} min").format(n=minutes)) for minutes in MINUTES],
            name="settings_lock_minutes",
            accessible=label,
            first_digit=1,
        )
        self._minutes.chosen.connect(self._choose)
        self.add(
            Labelled(
                label,
                self._minutes,
                help_text=self.tr(
                    "When nobody types or moves the mouse for so long. It also locks when the "
                    "machine sleeps. What you typed is kept, and you come back to the same page. "
                    "Ctrl+L locks at once."
                ),
            )
        )

    def fill(self) -> None:
        self._minutes.set_value(self._presenter.lock_minutes)

    def _choose(self, minutes: object) -> None:
        # There is no "never", so the choice cannot be cleared.
        if isinstance(minutes, int):
            self.chosen.emit(minutes)
        else:
            self.fill()

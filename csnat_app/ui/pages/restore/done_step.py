"""Restore, last: it is done, and where the store that was here before lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField


class DoneStep(CentredPage):
    """`aside` is empty if there was no store before."""

    done = Signal()

    def __init__(self, aside: str, parent: QWidget | None = None) -> None:
        super().__init__(name="restore_done", widest=640, parent=parent)
        self.add(
            heading(
                "restore_done",
                "",
                self.tr("The backup is restored"),
                self.tr("Unlock it with what opened the store when the backup was made."),
            )
        )
        if aside:
            label = self.tr("What was here before lies in this folder")
            folder = LineField(aside, name="restore_aside", accessible=label)
            folder.setReadOnly(True)
            self.add(
                Labelled(
                    label,
                    folder,
                    help_text=self.tr(
                        "It is encrypted as before. Delete the folder when you no longer need it."
                    ),
                )
            )
        self._go = Button(self.tr("Unlock"), "primary", name="restore_unlock")
        self._go.clicked.connect(self.done)
        self.add(buttons(self._go))

    def begin(self) -> None:
        self._go.setFocus()

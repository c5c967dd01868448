"""Which copy of the plan is shown and printed, and whether in large print."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.chips import Chip
from csnat_app.ui.widgets.segmented import Segmented


class PlanCopies(QWidget):
    """`chosen()` comes with every change. There is always a copy."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_copies")
        copies = [("carer", self.tr("The carer's copy")), ("nurse", self.tr("The nurse's copy"))]
        both = [*copies, ("both", self.tr("Both languages"))]
        # Two controls, of which one is seen: a segmented control's choices stay what they are.
        self._two = self._segmented(copies, "plan_copy")
        self._three = self._segmented(both, "plan_copy_of_three")
        self._shown = self._two
        self._three.hide()
        self._large = Chip(self.tr("Large print"), name="plan_large")
        self._large.clicked.connect(lambda _on: self.chosen.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(self._two)
        column.addWidget(self._three)
        line = QHBoxLayout()
        line.addWidget(self._large)
        line.addStretch(1)
        column.addLayout(line)

    def copy(self) -> str:
        """carer, nurse or both."""
        return str(self._shown.value())

    def large(self) -> bool:
        return self._large.isChecked()

    def offer_both(self, offered: bool) -> None:
        """The plan in two languages is for a carer whose language is not the nurse's."""
        before = self._shown
        self._shown = self._three if offered else self._two
        if self._shown is before:
            return
        kept = before.value() if offered or before.value() != "both" else "carer"
        self._shown.set_value(kept)
        before.hide()
        self._shown.show()

    def _segmented(self, choices: list[tuple[str, str]], name: str) -> Segmented:
        made = Segmented(
            choices,
            name=name,
            accessible=self.tr("Which copy"),
            first_digit=1,
        )
        made.set_value("carer")
        made.chosen.connect(lambda value: self._choose(made, value))
        return made

    def _choose(self, segmented: Segmented, value: object) -> None:
        if value is None:
            segmented.set_value("carer")
        self.chosen.emit()

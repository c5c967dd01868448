"""What can be chosen for the leaflet: a second language beside the first, and the paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.services.shapes import Shape
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.text import Text


class LeafletChoices(QWidget):
    """`other_chosen(code)` with "" for one language only, and `shape_chosen(shape)`."""

    other_chosen = Signal(str)
    shape_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documents_leaflet")
        self._others: Chips | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(Text(self.tr("Second language"), "second"))
        self._others_at = QVBoxLayout()
        column.addLayout(self._others_at)
        column.addWidget(Text(self.tr("On paper"), "second"))
        self._shapes = Chips(
            [(shape, shape_words(shape)) for shape in Shape],
            name="documents_shape",
            accessible=self.tr("On paper"),
        )
        self._shapes.chosen.connect(self._choose_shape)
        column.addWidget(self._shapes)
        self._fold = Text(
            self.tr("Print on both sides, turned on the short edge. Then fold in the middle."),
            "second",
            name="documents_fold",
        )
        column.addWidget(self._fold)

    def show_choice(self, others: Sequence[tuple[str, str]], other: str, shape: Shape) -> None:
        """`others` are code and name of what can stand beside the chosen language."""
        if self._others is not None:
            self._others_at.removeWidget(self._others)
            self._others.hide()
            self._others.deleteLater()
        chips = Chips(
            [("", self.tr("None")), *others],
            name="documents_other",
            accessible=self.tr("Second language"),
        )
        chips.set_value(other)
        chips.chosen.connect(lambda code: self.other_chosen.emit(str(code)))
        self._others = chips
        self._others_at.addWidget(chips)
        self._shapes.set_value(shape)
        self._fold.setVisible(shape is Shape.BOOKLET)

    def parts(self) -> tuple[QWidget, ...]:
        """What is chosen from, in reading order."""
        return (self._others, self._shapes) if self._others is not None else (self._shapes,)

    def _choose_shape(self, shape: object) -> None:
        self._fold.setVisible(shape is Shape.BOOKLET)
        self.shape_chosen.emit(shape)


def shape_words(shape: Shape) -> str:
    translate = QCoreApplication.translate
    return {
        Shape.A4: translate("LeafletChoices", "A4"),
        Shape.LARGE: translate("LeafletChoices", "Large print"),
        Shape.A5: translate("LeafletChoices", "A5"),
        Shape.BOOKLET: translate("LeafletChoices", "Booklet to fold"),
    }[shape]

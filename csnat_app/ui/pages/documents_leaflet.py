"""What can be chosen for a document that is handed out: a second language, and the paper."""

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
        self._beside = Text(self.tr("Second language"), "second")
        column.addWidget(self._beside)
        self._others_at = QVBoxLayout()
        column.addLayout(self._others_at)
        column.addWidget(Text(self.tr("On paper"), "second"))
        self._shapes: Chips | None = None
        self._shapes_at = QVBoxLayout()
        column.addLayout(self._shapes_at)
        self._fold = Text(
            self.tr("Print on both sides, turned on the short edge. Then fold in the middle."),
            "second",
            name="documents_fold",
        )
        column.addWidget(self._fold)

    def show_choice(
        self,
        others: Sequence[tuple[str, str]],
        other: str,
        shapes: Sequence[Shape],
        shape: Shape,
    ) -> None:
        """`others` are code and name of what can stand beside the chosen language; without any,
        there is nothing to choose, and the same holds for `shapes`.
        """
        self.setVisible(bool(others or shapes))
        _take_out(self._others, self._others_at)
        _take_out(self._shapes, self._shapes_at)
        self._others = self._shapes = None
        self._beside.setVisible(bool(others))
        if others:
            self._show_others(others, other)
        if shapes:
            self._show_shapes(shapes, shape)
        self._fold.setVisible(shape is Shape.BOOKLET)

    def _show_others(self, others: Sequence[tuple[str, str]], other: str) -> None:
        chips = Chips(
            [("", self.tr("None")), *others],
            name="documents_other",
            accessible=self.tr("Second language"),
        )
        chips.set_value(other)
        chips.chosen.connect(lambda code: self.other_chosen.emit(str(code)))
        self._others = chips
        self._others_at.addWidget(chips)

    def _show_shapes(self, shapes: Sequence[Shape], shape: Shape) -> None:
        chips = Chips(
            [(one, shape_words(one)) for one in shapes],
            name="documents_shape",
            accessible=self.tr("On paper"),
        )
        chips.set_value(shape)
        chips.chosen.connect(self._choose_shape)
        self._shapes = chips
        self._shapes_at.addWidget(chips)

    def parts(self) -> tuple[QWidget, ...]:
        """What is chosen from, in reading order."""
        return tuple(part for part in (self._others, self._shapes) if part is not None)

    def _choose_shape(self, shape: object) -> None:
        self._fold.setVisible(shape is Shape.BOOKLET)
        self.shape_chosen.emit(shape)


def _take_out(chips: Chips | None, place: QVBoxLayout) -> None:
    """Takes chips that are made anew out of their place."""
    if chips is not None:
        place.removeWidget(chips)
        chips.hide()
        chips.deleteLater()


def shape_words(shape: Shape) -> str:
    translate = QCoreApplication.translate
    return {
        Shape.A4: translate("LeafletChoices", "A4"),
        Shape.LARGE: translate("LeafletChoices", "Large print"),
        Shape.A5: translate("LeafletChoices", "A5"),
        Shape.BOOKLET: translate("LeafletChoices", "Booklet to fold"),
    }[shape]

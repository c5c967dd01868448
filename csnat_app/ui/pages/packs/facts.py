"""What a licence says, as lines to read: its facts, and each use with what stands in its way."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from csnat_app.domain.packs import Barrier, Licence, Use
from csnat_app.ui.licence_words import locked_words, use_words
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.page import SectionHead
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.text import Text


class Facts(QWidget):
    """Pairs of a name and what it is, one below the other; what is empty is left out."""

    def __init__(self, pairs: Sequence[tuple[str, str]], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP_SMALL)
        grid.setColumnStretch(1, 1)
        told = [pair for pair in pairs if pair[1]]
        for place, (what, said) in enumerate(told):
            label = Text(what, "muted", wrap=False)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            value = Text(said, name=f"{name}_{place + 1}")
            value.setAccessibleName(f"{what}: {said}")
            grid.addWidget(value, place, 1)


class Uses(QWidget):
    """Each use with "permitted", "locked" or so; what is locked says why and whom to ask."""

    def __init__(
        self,
        licence: Licence | None,
        barriers: Mapping[Use, Barrier | None],
        *,
        name: str,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for use, barrier in barriers.items():
            why = "" if barrier is None else locked_words(barrier, use)
            head = SectionHead(use_words(use), why, name=f"{name}_{use.value}")
            head.title.set_role("label")
            kind = "act" if barrier is None else "wait"
            pill = Pill(state_words(licence, barrier, use), kind, name=f"{name}_{use.value}_state")
            head.add_action(pill)
            column.addWidget(head)


def state_words(licence: Licence | None, barrier: Barrier | None, use: Use) -> str:
    """Two or three words for a use."""
    translate = QCoreApplication.translate
    if barrier is None:
        return translate("Licence", "Permitted")
    if barrier is Barrier.EXPIRED:
        return translate("Licence", "Locked: has ended")
    if licence is not None and use not in licence.refused:
        return translate("Licence", "Locked: not stated")
    return translate("Licence", "Locked")

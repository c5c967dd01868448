"""The keyboard shortcuts, page by page."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP_LARGE, GAP_SMALL
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text

KEYS_WIDE = 110  # pixels at 100 %: the same in every card

Keys = tuple[tuple[str, str], ...]


class KeysView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_LARGE)
        for place, (title, keys) in enumerate(_groups()):
            card = Card(title, name=f"help_keys_{place}", small_title=False)
            card.add(_table(keys, f"help_keys_{place}"))
            column.addWidget(card)


def _table(keys: Keys, name: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP_LARGE)
    grid.setVerticalSpacing(GAP_SMALL)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, scaled(KEYS_WIDE))
    for row, (pressed, does) in enumerate(keys):
        shown = Text(pressed, "label", name=f"{name}_{row}", wrap=False)
        grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(does), row, 1)
    return grid


def _groups() -> tuple[tuple[str, Keys], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Keys", "Everywhere"),
            (
                (_native("Ctrl+1"), translate("Keys", "Today")),
                (_native("Ctrl+2"), translate("Keys", "Carers")),
                (_native("Ctrl+3"), translate("Keys", "Documents")),
                (_native("Ctrl+4"), translate("Keys", "Project")),
                (_native("F1"), translate("Keys", "Help")),
                (_native("Ctrl+N"), translate("Keys", "New carer, from Today and Carers")),
                (_native("Ctrl+F"), translate("Keys", "Search, in Carers and in Help")),
                (_native("Ctrl+L"), translate("Keys", "Lock")),
                (
                    _native("Tab"),
                    translate("Keys", "To the next field; with Shift back to the one before"),
                ),
            ),
        ),
        (
            translate("Keys", "Carers"),
            (
                ("↓", translate("Keys", "From the search into the list, and on in it")),
                ("↑", translate("Keys", "Back, and from the first one to the search")),
                (_native("Return"), translate("Keys", "Open")),
                (_native("Esc"), translate("Keys", "Empty the search")),
            ),
        ),
        (
            translate("Keys", "A carer's page"),
            ((f"{_native('Alt+1')} – 5", translate("Keys", "To one of the five stages")),),
        ),
        (
            translate("Keys", "Own time"),
            (
                ("0 1 2 3", translate("Keys", "Choose an answer by its place")),
                ("← →", translate("Keys", "Move the answer")),
                ("*", translate("Keys", "Most important now")),
                ("↑ ↓", translate("Keys", "To the area before or after")),
            ),
        ),
        (
            translate("Keys", "Conversation"),
            (
                (_native("Ctrl+Up"), translate("Keys", "Move what is talked about up")),
                (_native("Ctrl+Down"), translate("Keys", "Move what is talked about down")),
            ),
        ),
        (
            translate("Keys", "Documents"),
            (
                (_native("Ctrl+P"), translate("Keys", "Print")),
                (_native("Ctrl+Shift+S"), translate("Keys", "Save as PDF")),
            ),
        ),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

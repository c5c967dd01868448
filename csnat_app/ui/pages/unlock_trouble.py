"""The door when something is wrong with the files: what it is, and each way on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Trouble
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import buttons
from csnat_app.ui.pages.unlock_presenter import Door, Way
from csnat_app.ui.theme.tokens import GAP_LARGE
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.dialog import Ask

_NAMES = {
    Way.FOLDER: "unlock_open_folder",
    Way.KEY: "unlock_use_key",
    Way.OLDER: "unlock_older",
    Way.RESTORE: "unlock_restore_now",
    Way.AGAIN: "unlock_try_again",
}


class TroublePart(QWidget):
    """`chosen(Way)` when a person chose a way on."""

    chosen = Signal(object)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_LARGE)
        banner = Banner("error", name="unlock_trouble")
        column.addWidget(banner)
        assert door.trouble is not None
        self._cut = door.trouble.trouble is Trouble.LOG_CUT
        banner.say(sentence(door.trouble))
        ways = door.ways()
        made = [self._button(way, first=way is ways[-1]) for way in ways]
        self._first = made[-1]
        column.addWidget(buttons(*made))

    def begin(self) -> None:
        self._first.setFocus()

    def _button(self, way: Way, *, first: bool) -> Button:
        words = {
            Way.FOLDER: self.tr("Open the folder"),
            Way.KEY: self.tr("Use the recovery key"),
            Way.OLDER: self.tr("Go on with what is here")
            if self._cut
            else self.tr("Go on with this older copy"),
            Way.RESTORE: self.tr("Restore a backup"),
            Way.AGAIN: self.tr("Try again"),
        }
        kind = "primary" if first else "plain" if way is Way.FOLDER else "quiet"
        button = Button(words[way], kind, name=_NAMES[way])
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button


def ask_for_older(parent: QWidget, go_on: Callable[[], None], *, cut: bool = False) -> None:
    """Ask once whether an older copy will do, or one whose log was `cut`; `go_on` is called if
    so."""
    translate = QCoreApplication.translate
    title, text, button = (
        translate("UnlockTrouble", "Go on with the older copy?"),
        translate(
            "UnlockTrouble",
            "What was written after this copy was made is not in it. If there is a newer copy or "
            "a backup anywhere, stop here and put that back first. If you go on, this copy counts "
            "as the newest from now on.",
        ),
        translate("UnlockTrouble", "Go on with the older copy"),
    )
    if cut:
        title, text, button = (
            translate("UnlockTrouble", "Go on with what is here?"),
            translate(
                "UnlockTrouble",
                "Who did what last can no longer be seen in the log, and the conversations may "
                "have been changed as well. Tell whoever answers for privacy at your workplace. "
                "If you go on, the log goes on from here.",
            ),
            translate("UnlockTrouble", "Go on with what is here"),
        )
    question = Ask(
        title,
        text,
        [
            ("stop", translate("UnlockTrouble", "Stop here"), "quiet"),
            ("go_on", button, "danger"),
        ],
        leave="stop",
        name="unlock_older_ask",
        parent=parent,
    )
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.answered.connect(lambda answer: go_on() if answer == "go_on" else None)
    question.open()

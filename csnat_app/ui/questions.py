"""What is asked before something is lost. Each gives True if the person goes on in spite of it."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Once(Enum):
    """What is shown only once; without it, what somebody has on paper is worthless."""

    KEY = auto()
    KEY_AND_CODES = auto()  # the key, and codes of others that come after it
    CODE = auto()
    CODES = auto()


def lose_unsaved(parent: QWidget) -> bool:
    """What is on the screen could not be saved."""
    return _ask(
        parent,
        QCoreApplication.translate("Window", "Something is not saved"),
        QCoreApplication.translate(
            "Window",
            "What you typed last could not be saved. It is still on the screen, and is lost if "
            "you go on.",
        ),
        "unsaved_ask",
    )


def lose_parked(parent: QWidget) -> bool:
    """What was on the screen when the program locked could not be kept: typing, a key, a code."""
    return _ask(
        parent,
        QCoreApplication.translate("Window", "Something is not saved"),
        QCoreApplication.translate(
            "Window",
            "What stood on the screen when the program locked is not put away. Unlock the program "
            "to go on with it; it is lost if you go on here.",
        ),
        "parked_ask",
    )


def lose_once(parent: QWidget, once: Once, *, closing: bool) -> bool:
    """A key or code is shown for the only time, and the program closes or the page changes."""
    translate = QCoreApplication.translate
    how = (
        translate("Window", "If you close the program now, this is not shown again.")
        if closing
        else translate("Window", "If you leave this page now, this is not shown again.")
    )
    title, then = {
        Once.KEY: (
            translate("Window", "The recovery key is not put away"),
            translate(
                "Window",
                "Nobody has the new recovery key then. Your passphrase opens the store, and you "
                "can make another key in the settings.",
            ),
        ),
        Once.KEY_AND_CODES: (
            translate("Window", "The recovery key is not put away"),
            translate(
                "Window",
                "Nobody has the new recovery key then, nor the codes for the others. Your "
                "passphrase opens the store, and you can make new ones in the settings.",
            ),
        ),
        Once.CODE: (
            translate("Window", "The code is not handed over"),
            translate(
                "Window",
                "Your colleague cannot come in without the code. You can make a new one in the "
                "settings.",
            ),
        ),
        Once.CODES: (
            translate("Window", "The codes are not handed over"),
            translate(
                "Window",
                "Your colleagues cannot come in without their codes. You can make new ones in the "
                "settings.",
            ),
        ),
    }[once]
    return _ask(parent, title, f"{how} {then}", "key_ask")


def lose_new_store(parent: QWidget) -> bool:
    """The program closes while the recovery key of a store is shown that was only just made."""
    return _ask(
        parent,
        QCoreApplication.translate("Window", "The recovery key is not put away"),
        QCoreApplication.translate(
            "Window",
            "If you close now, the new store is taken away again, and you begin anew the next "
            "time.",
        ),
        "key_ask",
    )


def _ask(parent: QWidget, title: str, text: str, name: str) -> bool:
    from csnat_app.ui.widgets.dialog import Ask

    answers = [
        ("stay", QCoreApplication.translate("Window", "Stay here"), "quiet"),
        ("leave", QCoreApplication.translate("Window", "Go on"), "danger"),
    ]
    return Ask(title, text, answers, leave="stay", name=name, parent=parent).ask() == "leave"

"""What is asked before something is lost. Each gives True if the person goes on in spite of it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


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
    """What was on the screen when the program locked itself could not be saved."""
    return _ask(
        parent,
        QCoreApplication.translate("Window", "Something is not saved"),
        QCoreApplication.translate(
            "Window",
            "What was typed before the program locked could not be saved. Unlock the program to "
            "save it; it is lost if you go on.",
        ),
        "parked_ask",
    )


def lose_key(parent: QWidget, *, new_store: bool) -> bool:
    """A recovery key is shown for the only time."""
    text = QCoreApplication.translate(
        "Window",
        "If you close now, nobody has the new recovery key. Your passphrase opens the store, and "
        "you can make another key in the settings.",
    )
    if new_store:
        text = QCoreApplication.translate(
            "Window",
            "If you close now, the new store is taken away again, and you begin anew the next "
            "time.",
        )
    title = QCoreApplication.translate("Window", "The recovery key is not put away")
    return _ask(parent, title, text, "key_ask")


def _ask(parent: QWidget, title: str, text: str, name: str) -> bool:
    from csnat_app.ui.widgets.dialog import Ask

    answers = [
        ("stay", QCoreApplication.translate("Window", "Stay here"), "quiet"),
        ("leave", QCoreApplication.translate("Window", "Go on"), "danger"),
    ]
    return Ask(title, text, answers, leave="stay", name=name, parent=parent).ask() == "leave"

"""The question before a document about a person becomes a file, as it is really shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.services.passphrase import LEAST_PASSPHRASE
from csnat_app.ui.save_dialog import SaveDialog
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.text import Text
from tests.ui.hands import bring_forward, type_text

LONG = "Áhčči čuorvu ihkku"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    found = QWidget()
    bring_forward(qtbot, found)
    return found


@pytest.fixture
def dialog(window: QWidget) -> SaveDialog:
    return SaveDialog(window, least=LEAST_PASSPHRASE)


def _answer(dialog: SaveDialog, do: Callable[[], None]) -> str | None:
    """What the dialog gives when a person does that; it is left if they cannot."""

    def person() -> None:
        try:
            do()
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, person)
    return dialog.ask()


def _press(dialog: SaveDialog, name: str) -> None:
    found = dialog.findChild(QAbstractButton, f"save_dialog_{name}")
    assert found is not None
    found.click()


def _type(dialog: SaveDialog, first: str, second: str) -> None:
    for name, text in (("passphrase", first), ("again", second)):
        field = dialog.findChild(QLineEdit, f"save_dialog_{name}")
        assert field is not None
        assert field.echoMode() is QLineEdit.EchoMode.Password
        field.clear()
        type_text(field, text)


def _words(dialog: SaveDialog) -> str:
    return "\n".join(text.shown_text() for text in dialog.findChildren(Text) if text.isVisible())


def test_says_that_the_file_is_not_encrypted(dialog: SaveDialog) -> None:
    read: list[str] = []

    def look() -> None:
        read.append(_words(dialog))
        dialog.reject()

    assert _answer(dialog, look) is None
    assert "A saved file is not encrypted" in read[0]
    assert f"At least {LEAST_PASSPHRASE} characters" in read[0]


def test_without_a_passphrase_is_one_press_away(dialog: SaveDialog) -> None:
    assert _answer(dialog, lambda: _press(dialog, "plain")) == ""


def test_left_means_nothing_is_saved(dialog: SaveDialog) -> None:
    assert _answer(dialog, lambda: _press(dialog, "leave")) is None


def test_a_passphrase_that_was_typed_twice(dialog: SaveDialog) -> None:
    def write() -> None:
        _type(dialog, LONG, LONG)
        _press(dialog, "protect")

    assert _answer(dialog, write) == LONG


def test_return_goes_from_field_to_field_and_protects(dialog: SaveDialog, qtbot: QtBot) -> None:
    def write() -> None:
        first = dialog.findChild(QLineEdit, "save_dialog_passphrase")
        second = dialog.findChild(QLineEdit, "save_dialog_again")
        assert first is not None
        assert second is not None
        type_text(first, LONG)
        qtbot.keyClick(first, Qt.Key.Key_Return)
        assert dialog.focusWidget() is second
        type_text(second, LONG)
        qtbot.keyClick(second, Qt.Key.Key_Return)

    assert _answer(dialog, write) == LONG


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "At least 12 characters"),
        ("elleve tegn", "elleve tegn", "1 more character"),
        (" " * 12, " " * 12, "This is blank"),
        (LONG, LONG + "!", "The two are not the same"),
    ],
)
def test_what_is_too_short_or_not_the_same_is_said(
    dialog: SaveDialog, first: str, second: str, said: str
) -> None:
    read: list[str] = []

    def write() -> None:
        _type(dialog, first, second)
        _press(dialog, "protect")
        read.append(_words(dialog))
        dialog.reject()

    assert _answer(dialog, write) is None
    assert said in read[0]


def test_a_recovery_key_has_its_own_words(window: QWidget) -> None:
    dialog = SaveDialog(window, key=True, least=LEAST_PASSPHRASE)
    read: list[str] = []

    def look() -> None:
        read.append(_words(dialog))
        dialog.reject()

    assert _answer(dialog, look) is None
    assert "can open your store" in read[0]

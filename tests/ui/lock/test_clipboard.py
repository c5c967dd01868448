"""What was copied inside the program is taken back, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from csnat_app.ui.lock.clipboard import Copied


class Board:
    """The real clipboard; who put something there is told by the test."""

    def __init__(self, clipboard: QClipboard) -> None:
        self.clipboard = clipboard
        self.ours = False
        self.copied = Copied(clipboard, lambda *_: self.ours)

    def copy(self, text: str) -> None:
        """The program copies, and owns the clipboard from then on."""
        self.ours = True
        self.clipboard.setText(text)

    def take_over(self, text: str) -> None:
        """Another program copies, or a clipboard manager takes over what is there."""
        self.ours = False
        self.clipboard.setText(text)


@pytest.fixture
def board(qapp: QApplication) -> Iterator[Board]:
    found = Board(qapp.clipboard())
    yield found
    found.clipboard.clear()
    found.copied.deleteLater()


def test_our_text_is_cleared(board: Board) -> None:
    board.copy("Jeg får ikke sove.")
    board.copied.forget()
    assert board.clipboard.text() == ""


def test_our_text_in_the_hands_of_a_clipboard_manager_is_cleared(board: Board) -> None:
    board.copy("Jeg får ikke sove.")
    board.take_over("Jeg får ikke sove.")
    board.copied.forget()
    assert board.clipboard.text() == ""


def test_what_others_copied_stays(board: Board) -> None:
    board.copy("Jeg får ikke sove.")
    board.take_over("noe annet")
    board.copied.forget()
    assert board.clipboard.text() == "noe annet"


def test_what_was_cleared_once_is_not_looked_for_again(board: Board) -> None:
    board.copy("Jeg får ikke sove.")
    board.copied.forget()
    board.take_over("Jeg får ikke sove.")  # typed and copied elsewhere, later
    board.copied.forget()
    assert board.clipboard.text() == "Jeg får ikke sove."


def test_the_text_itself_is_not_remembered(board: Board) -> None:
    board.copy("Jeg får ikke sove.")
    assert "sove" not in repr(vars(board.copied))
    assert len(board.copied._last) == 1


def test_two_runs_of_the_program_remember_it_differently(board: Board) -> None:
    other = Copied(board.clipboard, lambda *_: True)
    board.copy("Jeg får ikke sove.")
    assert board.copied._last.values() != other._last.values()
    assert [*board.copied._last.values()] != [*other._last.values()]
    other.deleteLater()

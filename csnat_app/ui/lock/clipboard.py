"""What was copied inside the program, so that it can be taken back."""

import os
from collections.abc import Callable
from hashlib import blake2b

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

Mode = QClipboard.Mode


class Copied(QObject):
    """Knows what it was by a fingerprint alone, with a secret of this run of the program.

    `ours` tells whether this program put there what a clipboard holds now.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        ours: Callable[[QClipboard, Mode], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours = ours or _owned
        self._secret = os.urandom(16)
        self._last: dict[Mode, bytes] = {}
        # Where the system has it, also what is pasted with the mouse's middle button.
        self._modes = [Mode.Clipboard]
        if clipboard.supportsSelection():
            self._modes.append(Mode.Selection)
        clipboard.changed.connect(self._note)

    def forget(self) -> None:
        """Clear each clipboard that still holds our text; what others put there stays."""
        for mode in self._modes:
            if self._holds_ours(mode):
                self._clipboard.clear(mode)
        self._last.clear()

    def _holds_ours(self, mode: Mode) -> bool:
        if self._ours(self._clipboard, mode):
            return True
        # A clipboard manager may have taken it over. To ask another program can take a while, so
        # only if there was something.
        last = self._last.get(mode)
        return last is not None and self._mark(self._clipboard.text(mode)) == last

    def _note(self, mode: Mode) -> None:
        if self._ours(self._clipboard, mode):
            text = self._clipboard.text(mode)
            if text:
                self._last[mode] = self._mark(text)

    def _mark(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._secret).digest()


def _owned(clipboard: QClipboard, mode: Mode) -> bool:
    return clipboard.ownsSelection() if mode is Mode.Selection else clipboard.ownsClipboard()

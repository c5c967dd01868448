"""Texts that wrap, whatever is in them."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONG_RUN = re.compile(r"\S{24}(?=\S)")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """The same text with invisible places to break in runs without a blank.

    A name of 500 letters would otherwise make its page 500 letters wide.
    """
    return _LONG_RUN.sub(lambda run: run.group() + _BREAK, text)


def plain_tip(text: str) -> str:
    """The text as a tooltip that shows it exactly.

    Qt reads a tooltip with something like a tag in it as markup, which could name a picture that
    is fetched from another computer.
    """
    from html import escape  # thousands of names: not before the first tip

    return f"<p>{escape(text, quote=False)}</p>" if "<" in text or "&" in text else text


class Text(QLabel):
    """A plain text that wraps. `role` is title, section, label, muted, second, caption, problem
    or wait; without one it is body text."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        name: str = "",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setObjectName(name)
        self.set_role(role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text` exactly; nothing in it is read as markup."""
        self._full = text
        self.setText(breakable(text) if self.wordWrap() else text)
        self.setAccessibleName(text)

    def shown_text(self) -> str:
        """What was given to `set_text`."""
        return self._full

    def set_role(self, role: str) -> None:
        """Change how the text looks."""
        self.setProperty("role", role)
        repolish(self)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)

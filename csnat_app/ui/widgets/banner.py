"""Banners: what happened, what was kept, what to do. And the band that marks practice."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.icons import pixmap
from csnat_app.ui.theme.tokens import GAP, ICON, PADDING
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.saved_note import announce
from csnat_app.ui.widgets.text import Text, repolish

_SIGNS = {"wait": "wait", "error": "problem", "info": "info"}


class Banner(QFrame):
    """A sentence that matters, above the content. `kind` is info, wait or error.

    Hidden until `say` is called; buttons go in with `add_action`.
    """

    def __init__(
        self, kind: str = "info", *, name: str = "banner", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setObjectName(name)
        self.setProperty("box", "banner")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING - 4, 12, PADDING - 4, 12)
        line.setSpacing(12)
        self._sign = QLabel()
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._happened = Text(role="label", name=f"{name}.happened")
        self._kept = Text(name=f"{name}.kept")
        self._to_do = Text(name=f"{name}.to_do")
        self._actions_holder = QWidget(self)
        self._actions = FlowLayout(self._actions_holder, gap=GAP)
        self._actions_holder.hide()
        for part in (self._happened, self._kept, self._to_do, self._actions_holder):
            words.addWidget(part)
        line.addLayout(words, 1)
        self.hide()

    def say(self, happened: str, kept: str = "", to_do: str = "", kind: str = "") -> None:
        """Show what happened, what was kept and what to do; empty parts take no room."""
        self._kind = kind or self._kind
        self.setProperty("kind", self._kind)
        repolish(self)
        parts = ((self._happened, happened), (self._kept, kept), (self._to_do, to_do))
        for part, words in parts:
            part.set_text(words)
            part.setVisible(bool(words))
        spoken = " ".join(words for _, words in parts if words)
        self.setAccessibleName(spoken)
        self._colour_sign()
        self.show()
        announce(self, spoken)

    def add_action(self, button: QWidget) -> None:
        """Add a button below the words."""
        self._actions.addWidget(button)
        self._actions_holder.show()

    def kind(self) -> str:
        return self._kind

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._colour_sign()

    def _colour_sign(self) -> None:
        tokens = tokens_now()
        colours = {"wait": tokens.wait, "error": tokens.delete}
        colour = colours.get(self._kind, tokens.act)
        self._sign.setPixmap(
            pixmap(_SIGNS[self._kind], colour, scaled(ICON), self.devicePixelRatioF())
        )


class PracticeBand(QFrame):
    """The band over every page of a practice store."""

    def __init__(self, *, name: str = "practice_band", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("box", "practice")
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 6, PADDING, 6)
        words = Text(
            self.tr("Practice: everybody in here is invented. Do not write about real people."),
            name=f"{name}.words",
        )
        line.addWidget(words, 1)
        self.setAccessibleName(words.shown_text())

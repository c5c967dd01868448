"""Buttons: one primary a page, everything else quieter."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.icons import icon
from csnat_app.ui.theme.tokens import ICON
from csnat_app.ui.widgets.painting import paint_focus, rounded
from csnat_app.ui.widgets.text import plain_tip

_ICON_GAP = 5

KINDS = ("quiet", "primary", "plain", "danger")


class Button(QPushButton):
    """A button of one of the KINDS, with words, an icon or both.

    `accessible` is needed where there are no words. A `shortcut` ("Ctrl+N") works at once and is
    shown in the tooltip. `icon_after` sets the icon behind the words.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "quiet",
        *,
        name: str,
        icon: str = "",
        accessible: str = "",
        shortcut: str = "",
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._icon = icon
        self._tip = accessible
        self._shortcut = shortcut
        self.setObjectName(name)
        self.setAccessibleName(accessible or text)
        self.setProperty("kind", kind)
        self.setProperty("bare", not text)
        if icon_after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self._set_tooltip()
        self._colour_icon()

    @property
    def kind(self) -> str:
        return str(self.property("kind"))

    def set_words(self, text: str) -> None:
        """Other words; a single & is shown as it is."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self._tip or text)
        if self._shortcut:
            self.setShortcut(QKeySequence(self._shortcut))  # setText forgets it

    def set_icon(self, name: str) -> None:
        """Another icon, "" for none."""
        self._icon = name
        self._colour_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as space does, on every system; a key that is held presses once."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.EnabledChange,
        ):
            self._colour_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.kind == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, rounded(QRectF(self.rect())), filled=True)
            painter.end()

    def _colour_icon(self) -> None:
        if not self._icon:
            return
        tokens = tokens_now()
        colours = {"primary": tokens.on_act, "plain": tokens.act, "danger": tokens.delete}
        colour = colours.get(self.kind, tokens.ink) if self.isEnabled() else tokens.muted
        side = scaled(ICON)
        # Qt sets words very close to an icon; the picture brings its own distance.
        gap = _ICON_GAP if self.text() else 0
        after = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setIcon(icon(self._icon, colour, side, before=gap * after, after=gap * (not after)))
        self.setIconSize(QSize(side + gap, side))

    def _set_tooltip(self) -> None:
        parts = [self._tip]
        if self._shortcut:
            shown = QKeySequence(self._shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            parts.append(shown)
        self.setToolTip(plain_tip("  ".join(part for part in parts if part)))

"""The look of the program: light or dark, and how large the text is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from csnat_app.ui.theme.constants_guard import guard_constants
from csnat_app.ui.theme.fonts import font, register_fonts
from csnat_app.ui.theme.stylesheet import palette_of, stylesheet
from csnat_app.ui.theme.tokens import DARK, LIGHT, TEXT, Tokens

MODES = ("light", "dark", "system")
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class Theme(QObject):
    """Puts tokens, font and style sheet on the application.

    `changed` is emitted after each change. Widgets that paint need not listen: they read
    `theme.current` and Qt repaints them when the palette or the font changes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        guard_constants()
        super().__init__(parent)
        self._mode = "light"
        self._scale = 1.0
        self._tokens = LIGHT
        self._app: QApplication | None = None

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def mode(self) -> str:
        """What was asked for: light, dark or system."""
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    def apply(self, app: QApplication, mode: str = "light", scale: float = 1.0) -> None:
        """Dress the application. `mode` is one of MODES; `scale` is kept within 1.0 to 2.0."""
        if self._app is None:
            register_fonts()
            if app.style().name() != "fusion":
                app.setStyle(QStyleFactory.create("Fusion"))
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._app = app
        self._mode = mode if mode in MODES else "light"
        self._scale = min(2.0, max(1.0, scale))
        self._tokens = self._wanted(app)
        app.setFont(font(round(TEXT * self._scale)))
        app.setPalette(palette_of(self._tokens))
        app.setStyleSheet(stylesheet(self._tokens, self._scale))
        self.changed.emit()

    def _wanted(self, app: QApplication) -> Tokens:
        if self._mode == "system":
            dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    def _follow_system(self) -> None:
        if self._app is not None and self._mode == "system":
            self.apply(self._app, self._mode, self._scale)

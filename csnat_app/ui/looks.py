"""The program's language and look: at the door the machine's, in the room the person's."""

from dataclasses import replace
from typing import TYPE_CHECKING

from csnat_app.services.settings import Appearance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from csnat_app.services.application import Application
    from csnat_app.ui.i18n import Translations
    from csnat_app.ui.theme.theme import Theme


class Looks:
    """Puts on what was chosen. `app` is the program on the real store, whose folder has the
    machine's choice; the practice store follows it.
    """

    def __init__(
        self, qt: "QApplication", app: "Application", theme: "Theme", translations: "Translations"
    ) -> None:
        self._qt = qt
        self._real = app
        self._theme = theme
        self._translations = translations
        self._now = app.settings.on_machine()
        translations.use(self._now.language)
        theme.apply(qt, self._now.theme, self._now.scale)

    @property
    def language(self) -> str:
        """The interface's language as it is now."""
        return self._now.language

    def at_door(self) -> None:
        """Nobody is at the desk: the language as it was last chosen on this machine."""
        self._speak(self._real.settings.on_machine().language)

    def behind_door(self, app: "Application") -> None:
        """The language of whoever is at the desk. Call it before the room is made."""
        self._speak(app.settings.appearance().language)

    def into_practice(self, practice: "Application") -> None:
        """Whoever practises goes on in the language that the door speaks."""
        practice.settings.keep_appearance(self._now)

    def choose_at_door(self, language: str) -> None:
        """Before there is a store; it becomes the language of whoever makes one."""
        self._real.settings.keep_appearance(replace(self._now, language=language))
        self._speak(language)

    def put_on(self, app: "Application", chosen: Appearance) -> bool:
        """What was chosen in the room of `app` and is kept there; True for another language."""
        if app is not self._real:
            self._real.settings.keep_appearance(chosen)
        before, self._now = self._now, chosen
        if chosen.language != before.language:
            self._translations.use(chosen.language)
        # Only for a new look: every widget is dressed anew, which takes longer than all else.
        if (chosen.theme, chosen.scale) != (before.theme, before.scale):
            self._theme.apply(self._qt, chosen.theme, chosen.scale)
        return chosen.language != before.language

    def mended(self) -> None:
        """The language has other words than before."""
        self._translations.use(self._now.language)

    def _speak(self, language: str) -> None:
        if language != self._now.language:
            self._now = replace(self._now, language=language)
            self._translations.use(language)

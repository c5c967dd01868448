"""The interface's languages: English is the source, the others are files in `translations/`."""

from PySide6.QtCore import QCoreApplication, QTranslator

from csnat_app import assets

SOURCE_LANGUAGE = "en"


class Translations:
    """Holds the one installed translator, so that a change of language takes the old one out."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a file, and the source language."""
        files = assets.translations_folder().glob("csnat_*.ts")
        found = {file.stem.removeprefix("csnat_") for file in files} | {SOURCE_LANGUAGE}
        order = ("nb", "nn", "se", "en")
        return (*(code for code in order if code in found), *sorted(found - set(order)))

    def use(self, language: str) -> None:
        """Speak `language` from now on; what it lacks is said in English."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator()
        file = assets.translations_folder() / f"csnat_{language}.qm"
        if file.exists() and translator.load(str(file)):
            self._application.installTranslator(translator)
            self._translator = translator

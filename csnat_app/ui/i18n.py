"""The interface's languages: English is the source, the others are files in `translations/`."""

from PySide6.QtCore import QCoreApplication, QTranslator

from csnat_app import assets

SOURCE_LANGUAGE = "en"
FALLBACK = "nb"  # nearer to a reader of Nynorsk or Sámi than English is


class Translations:
    """Holds the installed translators, so that a change of language takes the old ones out."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a file, and the source language."""
        files = assets.translations_folder().glob("csnat_*.ts")
        found = {file.stem.removeprefix("csnat_") for file in files} | {SOURCE_LANGUAGE}
        order = ("nb", "nn", "se", "en")
        return (*(code for code in order if code in found), *sorted(found - set(order)))

    def use(self, language: str) -> None:
        """Speak `language` from now on; what it lacks is said in Bokmål."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        # English holds the plural forms of what the others lack.
        wanted = dict.fromkeys((SOURCE_LANGUAGE, FALLBACK, language))
        if language == SOURCE_LANGUAGE:
            del wanted[FALLBACK]
        self._translators = [found for code in wanted if (found := self._read(code)) is not None]
        # Qt asks the one that was installed last first.
        for translator in self._translators:
            self._application.installTranslator(translator)

    def _read(self, language: str) -> QTranslator | None:
        translator = QTranslator()
        file = assets.translations_folder() / f"csnat_{language}.qm"
        return translator if file.exists() and translator.load(str(file)) else None

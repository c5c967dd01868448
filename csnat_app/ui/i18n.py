"""The interface's languages: English is the source, the others are files in `translations/`."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from csnat_app import assets

SOURCE_LANGUAGE = "en"
ORDER = ("nb", "nn", "se", "en")  # others stand after these
FALLBACK = "nb"  # nearer to a reader of Nynorsk or Sámi than English is


class Translations:
    """Holds the installed translators, so that a change of language takes the old ones out.

    `mended` is the folder with texts that a reviewer mended; what is there comes before ours.
    """

    def __init__(self, application: QCoreApplication, mended: Path | None = None) -> None:
        self._application = application
        self._mended = mended
        self._translators: list[QTranslator] = []

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a file, and the source language."""
        files = assets.translations_folder().glob("csnat_*.[tq][ms]")
        found = {file.stem.removeprefix("csnat_") for file in files} | {SOURCE_LANGUAGE}
        return (*(code for code in ORDER if code in found), *sorted(found - set(ORDER)))

    def use(self, language: str) -> None:
        """Speak `language` from now on; what it lacks is said in Bokmål."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        # English holds the plural forms of what the others lack.
        wanted = dict.fromkeys((SOURCE_LANGUAGE, FALLBACK, language))
        if language == SOURCE_LANGUAGE:
            del wanted[FALLBACK]
        self._translators = [
            found
            for code in wanted
            for found in (self._read(code), self._read_mended(code))
            if found is not None
        ]
        # Qt asks the one that was installed last first.
        for translator in self._translators:
            self._application.installTranslator(translator)

    def _read_mended(self, language: str) -> QTranslator | None:
        if self._mended is None or not (self._mended / f"{language}.json").is_file():
            return None
        from csnat_app.ui.mended_texts import mended_texts

        first = None if language == FALLBACK else self._read_mended(FALLBACK)
        beside = [found for found in (first, self._read(FALLBACK)) if found is not None]
        ours = [found for found in (self._read(language),) if found is not None]
        return mended_texts(self._mended, language, ours, beside)

    def _read(self, language: str) -> QTranslator | None:
        translator = QTranslator()
        file = assets.translations_folder() / f"csnat_{language}.qm"
        return translator if file.exists() and translator.load(str(file)) else None

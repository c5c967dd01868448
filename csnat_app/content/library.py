"""The content library: every text that comes from files, read when it is asked for.

Layout of the folder: `locale/<language>.json`, `instruments/<id>.json` and
`instruments/<id>.<language>.json`, and for the other kinds `<kind>/<kind>.<language>.json`.
A file that is damaged is refused whole; where a language is missing, Bokmål is shown instead.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from csnat_app.content.amended import AmendedFiles
from csnat_app.content.check import check_file, check_read
from csnat_app.content.directory import read_directory
from csnat_app.content.instruments import read_instrument, read_instrument_text, structure_path
from csnat_app.content.locale import Locale, read_locale
from csnat_app.content.mended import MendedLayer
from csnat_app.content.problems import ContentProblem, Refused
from csnat_app.content.required import HEADINGS
from csnat_app.content.source import ContentFile
from csnat_app.content.text_sets import FALLBACK, read_text_set
from csnat_app.domain.alphabet import SortKey, own_letters, sorting
from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.instruments import Instrument, InstrumentText
from csnat_app.domain.texts import HelpService, TextSet

FIRST_LANGUAGES = ("nb", "nn", "se", "en")

Content = TypeVar("Content")


class ContentLibrary:
    """All content below one folder. Each file is read once, at its first use.

    `layer` holds texts that a reviewer mended; where it is damaged, the shipped ones are shown.
    """

    def __init__(self, folder: Path, layer: MendedLayer | None = None) -> None:
        self._folder = folder
        self.files = AmendedFiles(folder, layer or MendedLayer(None))
        self._read: dict[Path, object] = {}
        self._problems: tuple[ContentProblem, ...] | None = None

    def forget(self) -> None:
        """Texts were mended: everything is read anew when it is next asked for."""
        self.files.layer.forget()
        self._read.clear()
        self._problems = None

    @property
    def problems(self) -> tuple[ContentProblem, ...]:
        """Everything wrong in any file. Reads the whole folder the first time: not for start-up."""
        if self._problems is None:
            found: list[ContentProblem] = []
            for path in sorted(self._folder.glob("*/*.json")):
                found += check_file(path, self._name(path))
                found += self._refused_mended(path)
            found += self.files.layer.problems()
            # A damaged structure is found again by each of its text files.
            self._problems = tuple(dict.fromkeys(found))
        return self._problems

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a usable locale file: nb, nn, se, en, then others."""
        found = (path.stem for path in self._folder.glob("locale/*.json"))
        return _ordered(code for code in found if self._locale(code) is not None)

    def date_words(self, language: str) -> DateWords:
        """The words for dates; those of Bokmål for a language without a usable locale file."""
        return self._any_locale(language).dates

    def alphabet(self, language: str) -> str:
        """The small letters in the language's order of sorting; Bokmål's if it has none."""
        return self._any_locale(language).alphabet

    def sorting(self, language: str) -> SortKey:
        """What sorts names as the language does."""
        return sorting(self.alphabet(language))

    def letters(self, *languages: str) -> str:
        """The letters of these languages, or of all, that a Norwegian keyboard lacks."""
        found = (own_letters(self.alphabet(code)) for code in languages or self.languages())
        return "".join(dict.fromkeys("".join(found)))

    def instruments(self) -> tuple[Instrument, ...]:
        """The usable instruments, the newest version first."""
        found = (self._instrument(path) for path in self._structures())
        usable = [instrument for instrument in found if instrument is not None]
        return tuple(sorted(usable, key=lambda one: (one.version, one.id), reverse=True))

    def instrument(self, id: str, version: str) -> Instrument:
        """Raises `Misfortune` NOT_FOUND."""
        for instrument in self.instruments():
            if (instrument.id, instrument.version) == (id, version):
                return instrument
        raise Misfortune(Trouble.NOT_FOUND, what="instrument", id=f"{id} {version}")

    def instrument_text(self, id: str, version: str, language: str) -> InstrumentText:
        """The words in `language`, or in Bokmål; `.shown.language` says which.

        Raises `Misfortune` NOT_FOUND, or CONTENT_DAMAGED if Bokmål too cannot be used.
        """
        self.instrument(id, version)
        return self._or_fallback(
            language,
            lambda code: self._folder / "instruments" / f"{id}.{code}.json",
            self._read_instrument_text,
        )

    def text_set(self, kind: str, language: str) -> TextSet:
        """The texts of a kind (guide, advice, leaflet, words) in `language`, or in Bokmål.

        Where a language has headings alone, the rest stands in Bokmål: see `TextSet.borrowed`.
        Raises `Misfortune` NOT_FOUND, or CONTENT_DAMAGED if Bokmål too cannot be used.
        """
        found = self._or_fallback(language, lambda code: self._text_path(kind, code), read_text_set)
        if kind not in HEADINGS or found.lists or found.language == FALLBACK:
            return found
        texts, lists = self.files.borrowed(self._text_path(kind, found.language))
        found = replace(found, texts={**texts, **found.texts}, lists=lists)
        return _filled(found, self.text_set(kind, FALLBACK))

    def text_languages(self, kind: str) -> tuple[str, ...]:
        """Codes of the languages in which texts of a kind are usable."""
        found = (
            path.stem.rpartition(".")[2] for path in self._folder.glob(f"{kind}/{kind}.*.json")
        )
        return _ordered(
            code
            for code in found
            if self._usable(self._text_path(kind, code), read_text_set) is not None
        )

    def directory(self) -> tuple[HelpService, ...]:
        """The places to get help that the program starts with. Raises `Misfortune` as above."""
        return self._or_fallback(
            FALLBACK, lambda code: self._text_path("directory", code), read_directory
        )

    def _locale(self, language: str) -> Locale | None:
        return self._usable(self._folder / "locale" / f"{language}.json", read_locale)

    def _any_locale(self, language: str) -> Locale:
        return self._or_fallback(
            language, lambda code: self._folder / "locale" / f"{code}.json", read_locale
        )

    def _structures(self) -> list[Path]:
        return [path for path in self._folder.glob("instruments/*.json") if "." not in path.stem]

    def _instrument(self, path: Path) -> Instrument | None:
        texts = path.parent.glob(f"{path.stem}.*.json")
        usable = (
            text.stem.rpartition(".")[2]
            for text in texts
            if self._usable(text, self._read_instrument_text) is not None
        )
        return self._usable(path, lambda file: read_instrument(file, _ordered(usable)))

    def _read_instrument_text(self, file: ContentFile) -> InstrumentText:
        beside = structure_path(file.path)
        return read_instrument_text(file, ContentFile(beside, self._name(beside)))

    def _text_path(self, kind: str, language: str) -> Path:
        return self._folder / kind / f"{kind}.{language}.json"

    def _or_fallback(
        self, language: str, path: Callable[[str], Path], read: Callable[[ContentFile], Content]
    ) -> Content:
        for code in (language, FALLBACK):
            found = self._usable(path(code), read)
            if found is not None:
                return found
        place = path(FALLBACK)
        refused = self._read.get(place)
        if isinstance(refused, Refused):
            first = refused.problems[0]
            raise Misfortune(
                Trouble.CONTENT_DAMAGED, file=first.file, line=first.line, reason=first.reason
            )
        raise Misfortune(Trouble.NOT_FOUND, what="content", id=self._name(place))

    def _usable(self, path: Path, read: Callable[[ContentFile], Content]) -> Content | None:
        """What `read` makes of a file, remembered; None if there is none or it is refused."""
        if path not in self._read:
            if not path.is_file():
                return None
            self._read[path] = self._one_of_two(path, read)
        found = self._read[path]
        return None if isinstance(found, Refused) else found  # type: ignore[return-value]

    def _one_of_two(self, path: Path, read: Callable[[ContentFile], Content]) -> object:
        """The file with what was mended, else as it was shipped, else why it is refused."""
        try:
            try:
                return read(self.files.amended(path))
            except Refused:
                if not self.files.is_amended(path):
                    raise
                return read(self.files.shipped(path))
        except Refused as refused:
            return refused

    def _refused_mended(self, path: Path) -> tuple[ContentProblem, ...]:
        """Why what was mended in a file is not used."""
        if not self.files.is_amended(path):
            return ()
        try:
            return check_read(self.files.amended(path))
        except Refused:
            return ()  # the shipped file itself cannot be read, which is told already

    def _name(self, path: Path) -> str:
        return self.files.name(path)


def _filled(headings: TextSet, whole: TextSet) -> TextSet:
    """The headings, with all that they lack from another language's file."""
    have = (*headings.texts, *headings.lists)
    missing = [key for key in (*whole.texts, *whole.lists) if key not in have]
    return replace(
        headings,
        texts={**whole.texts, **headings.texts},
        lists={**whole.lists, **headings.lists},
        review=whole.review if whole.review.draft else headings.review,
        borrowed=dict.fromkeys(missing, whole.language),
    )


def _ordered(codes: Iterable[str]) -> tuple[str, ...]:
    """nb, nn, se, en first, then the others by code."""
    found = set(codes)
    first = tuple(code for code in FIRST_LANGUAGES if code in found)
    return (*first, *sorted(found - set(first)))

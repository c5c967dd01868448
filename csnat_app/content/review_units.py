"""Every text of a language beside Bokmål, with its state: what a reviewer looks at."""

from collections.abc import Mapping
from pathlib import Path

from csnat_app.content.amended import AmendedFiles, in_force, in_language, leaves
from csnat_app.content.envelope import read_review
from csnat_app.content.instruments import LONGEST_LABEL, LONGEST_STEP
from csnat_app.content.interface_texts import Key, form_count, read_interface
from csnat_app.content.mended import Texts
from csnat_app.content.problems import Refused
from csnat_app.content.source import LONGEST
from csnat_app.content.text_sets import FALLBACK, LONGEST_WORD
from csnat_app.domain.reviews import Mended, Sheet, TextPlace, TextUnit
from csnat_app.domain.texts import ReviewState

# What the carer gets to see comes first.
KINDS = ("leaflet", "instruments", "words", "guide", "advice", "figures", "locale")
FACTS = "directory"  # names and numbers, in one language: nothing to translate
LONGEST_OF_LOCALE = 100


class ReviewUnits:
    """`interface` is the folder of the `.ts` files."""

    def __init__(self, files: AmendedFiles, interface: Path) -> None:
        self._files = files
        self._interface = interface

    def languages(self) -> set[str]:
        """Codes of the languages with any text, shipped or mended."""
        locales = {path.stem for path in self._files.folder.glob("locale/*.json")}
        screens = {path.stem.removeprefix("csnat_") for path in self._interface.glob("csnat_*.ts")}
        return locales | screens

    def all(self, language: str) -> tuple[TextUnit, ...]:
        """Content in the order of `KINDS`, then the interface's texts by page."""
        return (*self._content(language), *self._screen(language))

    def _content(self, language: str) -> list[TextUnit]:
        found = []
        there = {path.parent.name for path in self._files.folder.glob(f"*/*{FALLBACK}.json")}
        for kind in (*KINDS, *sorted(there - {*KINDS, FACTS})):
            pattern = f"{FALLBACK}.json" if kind == "locale" else f"*.{FALLBACK}.json"
            for path in sorted((self._files.folder / kind).glob(pattern), reverse=True):
                found += self._of_file(kind, in_language(path, language))
        return found

    def _of_file(self, kind: str, path: Path) -> list[TextUnit]:
        name = self._files.name(path)
        reference = self._files.reference(path)
        entries = self._files.layer.content(path.stem.rpartition(".")[2], name)
        shipped, review, base = _shipped(self._files, path)
        keys = dict.fromkeys((*reference, *shipped))
        return [
            _unit(
                TextPlace(Sheet.CONTENT, name, key),
                reference.get(key, ""),
                shipped.get(key, ""),
                entries.get(key),
                review if key in shipped else ReviewState(),
                base,
                _longest(kind, key),
            )
            for key in keys
        ]

    def _screen(self, language: str) -> list[TextUnit]:
        known = read_interface(self._interface, language)
        bokmaal = read_interface(self._interface, FALLBACK)
        keys = known or {
            (context, source, at): ""
            for context, source, form in bokmaal
            for at in (range(1, form_count(language) + 1) if form else (0,))
        }
        mended = self._files.layer.texts(language)
        beside = self._files.layer.texts(FALLBACK) if language != FALLBACK else {}
        units = []
        for key in sorted(keys):
            place = TextPlace(Sheet.INTERFACE, *key)
            reference = _beside(key, bokmaal, beside)
            longest = 2 * max(len(reference), len(key[1]), len(keys[key])) + 20
            units.append(
                _unit(
                    *(place, reference, keys[key], mended.get(place)),
                    *(ReviewState(), "", longest),
                )
            )
        return units


def _beside(key: Key, bokmaal: Mapping[Key, str], mended: Texts) -> str:
    """The Bokmål of a text of the screen; two of something are many there."""
    context, source, form = key
    here = (context, source, min(form, form_count(FALLBACK)))
    shipped = bokmaal.get(here, "")
    entry = mended.get(TextPlace(Sheet.INTERFACE, *here))
    return entry.text if entry is not None and entry.bokmaal == shipped else shipped


def _unit(
    place: TextPlace,
    bokmaal: str,
    shipped: str,
    entry: Mended | None,
    review: ReviewState,
    base: str,
    longest: int,
) -> TextUnit:
    if entry is None:
        return TextUnit(place, bokmaal, shipped, shipped, review, base, longest)
    if not in_force(entry, place.key, {place.key: bokmaal}):
        return TextUnit(place, bokmaal, shipped, shipped, review, base, longest, waiting=entry)
    return TextUnit(place, bokmaal, entry.text, shipped, entry.review, base, longest, entry.remark)


def _shipped(files: AmendedFiles, path: Path) -> tuple[dict[str, str], ReviewState, str]:
    """Texts, review state and version of a file as it was shipped; nothing where there is none."""
    if not path.is_file():
        return {}, ReviewState(), ""
    try:
        file = files.shipped(path)
    except Refused:
        return {}, ReviewState(), ""
    return leaves(file.data), read_review(file), str(file.data.get("version", ""))


def _longest(kind: str, key: str) -> int:
    if kind == "instruments":
        return LONGEST_STEP if key.startswith("steps/") else LONGEST_LABEL
    if kind == "locale":
        return LONGEST_OF_LOCALE
    return LONGEST_WORD if kind == "words" else LONGEST

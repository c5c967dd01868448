"""Interface texts that a reviewer mended, said in place of the program's own.

Imported only where there is a file of them: starting takes no longer without one.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTranslator

from csnat_app.content.interface_texts import form_count
from csnat_app.content.mended import MendedLayer
from csnat_app.domain.reviews import Mended, Sheet
from csnat_app.ui.qm import qm_bytes

_MANY = 7  # a number that takes the last form


class MendedTexts(QTranslator):
    """Holds the texts, which Qt reads where they lie."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content  # not copied: it has to live as long as the translator
        self.load(content)


def mended_texts(
    folder: Path, language: str, ours: Sequence[QTranslator], beside: Sequence[QTranslator]
) -> MendedTexts | None:
    """What was mended of a language's interface texts, or None.

    `ours` say the language's shipped texts, `beside` the Bokmål of today, the first that knows one
    first: a mended text is in force as long as the Bokmål is what it was made from. A damaged file
    is passed over here and told in Help.
    """
    known: dict[tuple[str, str], dict[int, str]] = {}
    for place, mended in MendedLayer(folder).texts(language).items():
        if place.sheet is Sheet.INTERFACE and _in_force(mended, beside):
            known.setdefault((place.file, place.key), {})[place.form] = mended.text
    if not known:
        return None
    forms = form_count(language)
    messages = {
        message: [texts[0]] if 0 in texts else _all_forms(message, texts, forms, ours)
        for message, texts in known.items()
    }
    return MendedTexts(qm_bytes({key: said for key, said in messages.items() if all(said)}, forms))


def _in_force(mended: Mended, beside: Sequence[QTranslator]) -> bool:
    place = mended.place
    number = {0: -1, 1: 1}.get(place.form, _MANY)
    return _said(place.file, place.key, number, beside) == mended.bokmaal


def _all_forms(
    message: tuple[str, str], texts: dict[int, str], forms: int, ours: Sequence[QTranslator]
) -> list[str]:
    """The mended forms, and the shipped ones of those that nobody mended."""
    numbers = {form: form if form < forms else _MANY for form in range(1, forms + 1)}
    return [texts.get(form) or _said(*message, numbers[form], ours) for form in numbers]


def _said(context: str, source: str, number: int, by: Sequence[QTranslator]) -> str:
    for translator in by:
        if found := translator.translate(context, source, None, number):
            return found
    return ""

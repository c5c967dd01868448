"""Words that are 40 % longer, and what does not get the room that its words need."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from csnat_app import assets
from csnat_app.ui.i18n import Translations
from tests.ui.window.desk import own

SHARE = 0.4
_PLACE = re.compile(r"\{[^{}]*\}|%L?n|%L?\d|[^\W\d_]+")


def longer(text: str) -> str:
    """The same text with every word 40 % longer; numbers and names in braces stay as they are."""
    owed = 0.0

    def stretch(found: re.Match[str]) -> str:
        nonlocal owed
        word = found.group()
        if not word[0].isalpha():
            return word
        # What a short word cannot take, the next one does, so that the whole is 40 % longer.
        owed += len(word) * SHARE
        more = round(owed)
        owed -= more
        return word + "ø" * more

    return _PLACE.sub(stretch, text)


class Stretching(QTranslator):
    """Speaks a language as its file does, with longer words."""

    def __init__(self, spoken: QTranslator) -> None:
        super().__init__()
        self._spoken = spoken

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        # An empty text would be one: None lets the next language answer.
        return longer(self._spoken.translate(context, source, disambiguation, n)) or None


def stretched_data(folder: Path, language: str) -> Path:
    """The program's data files in `folder`, the content in `language` with longer words."""
    for part in ("resources", "translations"):
        shutil.copytree(assets.data_folder() / part, folder / part)
    for file in (folder / "resources" / "content").glob(f"*/*{language}.json"):
        texts = json.loads(file.read_text("utf-8"))
        longer_texts = {
            key: _longer_in(value) if key in _OF_PEOPLE else value for key, value in texts.items()
        }
        file.write_text(json.dumps(longer_texts, ensure_ascii=False), "utf-8")
    return folder


_OF_PEOPLE = ("texts", "lists", "areas", "steps", "months", "weekdays", "spans", "title")


def _longer_in(value: object) -> object:
    if isinstance(value, dict):
        return {key: _longer_in(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_longer_in(inner) for inner in value]
    return longer(str(value))


@contextmanager
def stretching() -> Iterator[None]:
    """Every window that is made inside speaks with longer words, in each language."""
    read = Translations._read

    def longer_of(self: Translations, language: str) -> QTranslator | None:
        found = read(self, language)
        return found and Stretching(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Translations, "_read", longer_of)
        yield


def cut_off(root: QWidget) -> list[str]:
    """What is seen below `root` and does not get the room that its words need."""
    found = []
    for one in root.findChildren(QWidget):
        if one.isVisible() and own(one):
            name = f"{type(one).__name__} {one.objectName()}"
            found += [f"{name}: {what}" for what in (*_words_cut(one), *_reaching_beyond(one))]
    return found


def _words_cut(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel) and one.text():
        high = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
        wide = (one.minimumSizeHint() if one.wordWrap() else one.sizeHint()).width()
        yield from _too_small(one, one.text(), wide, high)
    elif isinstance(one, QAbstractButton) and one.text():
        tall = one.hasHeightForWidth()
        high = one.heightForWidth(one.width()) if tall else one.sizeHint().height()
        wide = one.minimumSizeHint().width()
        if wide < 0 or not tall:
            wide = one.sizeHint().width()
        yield from _too_small(one, one.text(), wide, high)
    elif isinstance(one, QLineEdit) and one.placeholderText() and not one.text():
        inside = one.contentsRect().width() - 2 * one.fontMetrics().averageCharWidth()
        wide = one.fontMetrics().horizontalAdvance(one.placeholderText())
        if wide > inside:
            yield f"{one.placeholderText()!r} needs {wide}, has {inside} wide"
    elif isinstance(one, QScrollArea) and one.widget() is not None:
        needs = one.widget().minimumSizeHint().width()
        if needs > one.viewport().width() + 1:
            yield f"content needs {needs}, has {one.viewport().width()} wide"


def _too_small(one: QWidget, text: str, wide: int, high: int) -> Iterator[str]:
    if wide > one.width() + 1 or high > one.height() + 1:
        yield f"{text[:40]!r} needs {wide}×{high}, has {one.width()}×{one.height()}"


def _reaching_beyond(one: QWidget) -> Iterator[str]:
    around = one.parentWidget()
    if around is None or isinstance(around, QAbstractScrollArea):
        return
    if isinstance(around.parentWidget(), QAbstractScrollArea):
        return  # what a scroll area holds may be larger than what is seen of it
    beyond = one.x() + one.width() - around.width()
    if beyond > 2:
        yield f"reaches {beyond} beyond {around.objectName()}"

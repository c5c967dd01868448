"""What the interface says in each language.

That every text is collected, complete and keeps its placeholders is checked by
`packaging/interface_texts.py`; single words by `tests/words`. Here is how they are said.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import interface_texts
import translation_files
from csnat_app.ui.i18n import Translations
from translation_files import Message

LANGUAGES = (*interface_texts.LANGUAGES, interface_texts.ENGLISH)

# A Northern Sámi date ends with a full stop of its own.
DATE = "{date}."

# What ends a text: a sentence stays a sentence, and a button gets no full stop.
ENDS = re.compile(r"([.?!:…]?)$")

# The glossary has chosen another word for these: passordfrase, lager, oppfølging, pårørende.
OTHER_WORDS = re.compile(
    r"\b(passord(et|a)?\b|database|evaluering|gjennomgang|omsorgsgiver|omsorgsgivar)", re.IGNORECASE
)
BOKMAL_ONLY = re.compile(
    r"\b(ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|noe|fra|pårørende|åpne|lagret|ennå|deg selv)\b",
    re.IGNORECASE,
)


def messages(language: str) -> list[Message]:
    """All messages of a language that say something."""
    read = translation_files.read(interface_texts.FOLDER / f"csnat_{language}.ts")
    return [message for message in read if any(message.forms)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    differing = [
        (message.source, form)
        for message in messages(language)
        for form in message.forms
        if end(message.source) != end(form) and message.source != DATE
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stray_spaces(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert form == form.strip(), form
            assert "  " not in form, form


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_glossary_s_words_are_used(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert not OTHER_WORDS.search(form), form


def test_nynorsk_is_nynorsk() -> None:
    for message in messages("nn"):
        for form in message.forms:
            assert not BOKMAL_ONLY.search(form), form


def test_one_english_label_is_one_label_in_bokmal() -> None:
    """A text that stands on two pages is translated alike, or the two pages seem to differ."""
    known: dict[str, set[tuple[str, ...]]] = {}
    for message in messages("nb"):
        known.setdefault(message.source, set()).add(message.forms)
    differing = {source for source, forms in known.items() if len(forms) > 1}
    assert differing <= {
        "Later",  # the carer's answer, and the order of the list
        "Note",  # what was said, and what the plan or a service adds
        "closed",  # a round, and a part of the guide
    }


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_labels_stay_short(language: str) -> None:
    """Labels may grow by 40 %, and by a word where the English one is very short."""
    for message in messages(language):
        if len(message.source) <= 25:
            for form in message.forms:
                assert len(form) <= 1.4 * len(message.source) + 10, form


def test_the_files_can_be_loaded_and_speak(tmp_path: Path) -> None:
    said = {}
    for language in LANGUAGES:
        made = tmp_path / f"csnat_{language}.qm"
        source = interface_texts.FOLDER / f"csnat_{language}.ts"
        subprocess.run([lrelease(), "-silent", str(source), "-qm", str(made)], check=True)
        translator = QTranslator()
        assert translator.load(str(made)), language
        said[language] = translator.translate("Room", "Carers", None)
    assert said == {"nb": "Pårørende", "nn": "Pårørande", "se": "Oapmahaččat", "en": ""}
    english = QTranslator()
    english.load(str(tmp_path / "csnat_en.qm"))
    assert english.translate("Today", "%n thing(s) wait.", None, 1) == "%n thing waits."


def test_the_program_offers_all_four(qapp: QApplication) -> None:
    assert Translations(qapp).languages() == ("nb", "nn", "se", "en")


@pytest.mark.parametrize(
    ("text", "ending"), [("Saved.", "."), ("Who?", "?"), ("Making…", "…"), ("Lock", "")]
)
def test_the_end_of_a_text_is_seen(text: str, ending: str) -> None:
    assert end(text) == ending


def end(text: str) -> str:
    found = ENDS.search(text)
    return found.group(1) if found else ""


def lrelease() -> str:
    """Qt's compiler of translations, from the environment that runs the tests."""
    found = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert found is not None
    return found

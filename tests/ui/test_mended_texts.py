"""Mended words of the interface, as Qt shows them."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from csnat_app import assets
from csnat_app.content.interface_texts import read_interface
from csnat_app.content.mended import mended_bytes
from csnat_app.domain.reviews import Mended, Sheet, TextPlace
from csnat_app.domain.texts import ReviewState
from csnat_app.ui.i18n import Translations
from csnat_app.ui.qm import qm_bytes

REVIEW = ReviewState("Máret Prøve", date(2026, 3, 2))
Mend = Callable[..., None]


@pytest.fixture
def translations(qapp: QApplication, tmp_path: Path) -> Iterator[Translations]:
    found = Translations(qapp, tmp_path)
    yield found
    Translations(qapp).use("en")
    found.use("en")


@pytest.fixture
def mend(tmp_path: Path) -> Mend:
    def write(language: str, *texts: tuple[str, str, int, str, str]) -> None:
        made = [
            Mended(TextPlace(Sheet.INTERFACE, context, source, form), bokmaal, text, REVIEW)
            for context, source, form, bokmaal, text in texts
        ]
        (tmp_path / f"{language}.json").write_bytes(mended_bytes(language, made))

    return write


def said(source: str, context: str = "Room", n: int = -1) -> str:
    return QCoreApplication.translate(context, source, None, n)


def test_a_mended_word_is_said_in_its_language_only(translations: Translations, mend: Mend) -> None:
    mend("se", ("Room", "Lock", 0, "Lås", "Lohkadit"))
    translations.use("se")
    assert (said("Lock"), said("Settings")) == ("Lohkadit", "Heivehusat")
    assert said("Lock", context="Keys") == "Lásset"
    translations.use("nb")
    assert said("Lock") == "Lås"
    translations.use("se")
    assert said("Lock") == "Lohkadit"


def test_it_is_not_said_when_its_bokmaal_is_another_now(
    translations: Translations, mend: Mend
) -> None:
    mend("se", ("Room", "Lock", 0, "Steng", "Lohkadit"))
    translations.use("se")
    assert said("Lock") == "Lásset"


def test_bokmaal_itself_may_be_mended_and_counts_for_the_others(
    translations: Translations, mend: Mend
) -> None:
    mend("nb", ("Room", "Lock", 0, "Lås", "Steng"))
    mend("nn", ("Room", "Lock", 0, "Lås", "Lås no"))
    translations.use("nb")
    assert said("Lock") == "Steng"
    translations.use("nn")
    assert said("Lock") == "Lås"  # its Bokmål has changed: the shipped Nynorsk stands
    mend("nn", ("Room", "Lock", 0, "Steng", "Steng att"))
    translations.use("nn")
    assert said("Lock") == "Steng att"


def test_each_form_of_a_plural_is_mended_alone(translations: Translations, mend: Mend) -> None:
    translations.use("se")
    before = [said("%n time(s)", "Log", n) for n in (1, 2, 3, 12)]
    mend("se", ("Log", "%n time(s)", 2, "%n ganger", "guktii (%n)"))
    translations.use("se")
    assert [said("%n time(s)", "Log", n) for n in (1, 2, 3, 12)] == [
        *(before[0], "guktii (2)", before[2], before[3])
    ]


def test_english_plurals_can_be_mended_too(translations: Translations, mend: Mend) -> None:
    mend("en", ("Log", "%n time(s)", 1, "%n gang", "once"))
    translations.use("en")
    assert (said("%n time(s)", "Log", 1), said("%n time(s)", "Log", 2)) == ("once", "2 times")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 1, "kind": "mended"}', b"\xff"])
def test_a_damaged_file_is_passed_over(
    translations: Translations, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "se.json").write_bytes(content)
    translations.use("se")
    assert said("Lock") == "Lásset"


def test_a_place_for_a_value_that_is_gone_refuses_the_file(
    translations: Translations, mend: Mend
) -> None:
    """The program would stumble over it when it fills in the value."""
    mend("se", ("AboutView", "Version {version}", 0, "Versjon {version}", "Veršuvdna {x}"))
    translations.use("se")
    assert said("Version {version}", "AboutView") == "Veršuvdna {version}"


def test_every_text_of_the_program_survives_qts_format(qapp: QApplication) -> None:
    texts = {
        (context, source): [text.upper()]
        for (context, source, form), text in read_interface(
            assets.translations_folder(), "se"
        ).items()
        if text and not form
    }
    assert len(texts) > 500
    content = qm_bytes(texts, 3)
    translator = QTranslator()
    assert translator.load(content)
    assert {key: [translator.translate(*key)] for key in texts} == texts
    assert not translator.translate("Nowhere", "Nothing known")


def test_without_mended_texts_nothing_is_loaded_for_them() -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication as A;"
        "from csnat_app.ui.i18n import Translations; Translations(A([]), Path('none')).use('se');"
        "print([name for name in sys.modules if 'mended' in name or name == 'csnat_app.content'])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"

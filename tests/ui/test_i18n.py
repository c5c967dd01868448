from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from csnat_app import assets
from csnat_app.domain.stages import Stage
from csnat_app.ui import words
from csnat_app.ui.i18n import Translations


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    built = assets.translations_folder() / "csnat_nb.qm"
    assert built.is_file(), "`tasks.py test` builds the .qm files before the tests"
    found = Translations(qapp)
    yield found
    found.use("en")


def test_each_language_speaks_and_the_old_one_goes(translations: Translations) -> None:
    spoken = []
    for language in ("nb", "se", "nn", "en", "nb"):
        translations.use(language)
        spoken.append(words.stage(Stage.REVIEW))
    assert spoken == ["Oppfølging", "Čuovvuleapmi", "Oppfølging", "Review", "Oppfølging"]


def test_northern_sami_counts_one_two_and_many(translations: Translations) -> None:
    translations.use("se")
    said = [
        QCoreApplication.translate("RekeyStep", _COLLEAGUES, "", number) for number in (1, 2, 3)
    ]
    assert [text.split()[2] for text in said] == ["dárbbaša", "dárbbašeaba", "dárbbašit"]
    assert [text.split()[0] for text in said] == ["1", "2", "3"]


def test_qts_own_menus_speak_bokmal(translations: Translations) -> None:
    translations.use("nb")
    assert QCoreApplication.translate("QLineEdit", "&Paste") != "&Paste"


def test_all_languages_with_a_file_are_offered(translations: Translations) -> None:
    assert translations.languages() == ("nb", "nn", "se", "en")


_COLLEAGUES = "%n colleague(s) need a new code to come in, which you get to hand over."

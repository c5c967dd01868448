"""Every misfortune has a sentence of the nurse's own, with its values filled in."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csnat_app.domain import errors
from csnat_app.domain.carers import Carer
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.rounds import (
    Action,
    Consideration,
    Conversation,
    Introduction,
    Need,
    Review,
    SharedPlan,
)
from csnat_app.ui.field_names import field_name
from csnat_app.ui.i18n import Translations
from csnat_app.ui.messages import sentence
from tests.support_troubles import PARAMS


def test_the_list_was_read_whole() -> None:
    assert set(PARAMS) == set(Trouble)
    assert PARAMS[Trouble.STORE_NEWER] == {"path": "<path>", "found": 9, "known": 1}


@pytest.mark.parametrize("language", ["en", "nb", "nn", "se"])
@pytest.mark.parametrize("trouble", Trouble)
def test_every_misfortune_has_a_whole_sentence(
    qapp: QApplication, trouble: Trouble, language: str
) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        words = sentence(Misfortune(trouble, **PARAMS[trouble]))
    finally:
        translations.use("en")
    assert words.strip()
    assert not re.search(r"[{}]", words)
    assert "_" not in words, "a code is not a sentence"


def test_no_two_misfortunes_share_a_sentence() -> None:
    said = {sentence(Misfortune(trouble, **PARAMS[trouble])) for trouble in Trouble}
    assert len(said) == len(Trouble)


def test_what_is_not_saved_is_said_to_stay_on_the_screen() -> None:
    for trouble in (Trouble.FOLDER_READ_ONLY, Trouble.DISK_FULL, Trouble.NOT_SAVED):
        assert "still on the screen" in sentence(Misfortune(trouble, **PARAMS[trouble]))


def test_waiting_is_said_in_whole_seconds_of_which_there_is_at_least_one() -> None:
    assert "1 s" in sentence(Misfortune(Trouble.TOO_EARLY, wait=0.2))
    assert "17 s" in sentence(Misfortune(Trouble.TOO_EARLY, wait=16.8))


def test_every_field_that_may_be_refused_has_words() -> None:
    """No sentence says "text" of a field that has a name on the screen."""
    unnamed = field_name("no such field")
    records = (
        Carer, Person, Unit, Introduction, Consideration, Conversation, Need, Action,
        SharedPlan, Review,
    )  # fmt: skip
    unwritten = {"id", "need_id", "area", "language", "leaflet_language", "service_id", "logo"}
    for record in records:
        for name, kind in record.__annotations__.items():
            if kind is str and name not in unwritten:
                assert field_name(name) != unnamed, f"{record.__name__}.{name}"


def test_every_code_that_is_raised_has_the_values_its_sentence_needs() -> None:
    """Looked up in the code itself: a sentence that cannot be filled would hide what happened."""
    package = Path(errors.__file__).parents[1]
    raised = re.compile(r"Misfortune\(\s*Trouble\.([A-Z_]+)((?:,[^()]*(?:\([^()]*\)[^()]*)*)?)\)")
    seen = 0
    for file in package.rglob("*.py"):
        for name, given in raised.findall(file.read_text("utf-8")):
            seen += 1
            named = set(re.findall(r"(\w+)=", given))
            wanted = set(PARAMS[Trouble[name]])
            if name in ("WRONG_PASSPHRASE", "TOO_EARLY", "WRONG_RECOVERY_KEY"):
                continue  # how long to wait is added at the door
            assert named >= wanted, f"{file.name}: {name} lacks {wanted - named}"
    assert seen > 10

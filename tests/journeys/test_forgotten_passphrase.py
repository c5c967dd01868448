"""Everything is forgotten but the printed recovery key: back at work, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from csnat_app.bootstrap import build
from csnat_app.ui.widgets.labelled import Labelled
from tests.journeys.conftest import Laptop
from tests.journeys.keyboard import Keyboard
from tests.support import CHEAP, PASSPHRASE, UNIT

# The offscreen platform tells so when a menu or a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NEW = "bok lampe elv tre"


def _carer_was_written_down(laptop: Laptop) -> str:
    """A store with a carer in it, locked; gives the recovery key that was printed."""
    app = build(laptop.folder, laptop.time.clock(), CHEAP)
    key = app.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    app.carers.create("Øve Øvesen", "sønn", "B-14", "nb", "")
    app.access.lock()
    return key


def _type_and_go_on(hands: Keyboard, name: str, text: str) -> None:
    hands.write(name, text)
    hands.tap(Qt.Key.Key_Return)


def test_from_the_printed_key_back_to_work(laptop: Laptop) -> None:
    key = _carer_was_written_down(laptop)
    hands = laptop.take(Keyboard)
    assert isinstance(hands, Keyboard)
    hands.press("unlock_other_way")
    # As one reads it off the sheet: small letters, no hyphens.
    _type_and_go_on(hands, "unlock_recovery_key", key.lower().replace("-", " "))
    hands.until(lambda: hands.sees("renew_passphrase"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "renew_passphrase", "one can type at once"
    hands.write("renew_passphrase", NEW)
    _type_and_go_on(hands, "renew_again", NEW)
    hands.press("renew_key_save")
    hands.until(lambda: (laptop.saved / "recovery-key.pdf").exists())
    new_key = hands.find("renew_key_signs").accessibleName()
    hands.press("renew_key_kept")
    hands.press("renew_key_done")
    hands.until(lambda: hands.reads("Øve Øvesen"))
    assert not hands.reads(new_key.split()[0])
    hands.lock()
    _type_and_go_on(hands, "unlock_passphrase", NEW)
    hands.until(lambda: hands.reads("Øve Øvesen"))
    hands.window.app.access.lock()


def test_the_old_key_is_of_no_use_afterwards_and_the_new_one_is(laptop: Laptop) -> None:
    key = _carer_was_written_down(laptop)
    hands = laptop.take(Keyboard)
    assert isinstance(hands, Keyboard)
    hands.press("unlock_other_way")
    _type_and_go_on(hands, "unlock_recovery_key", key)
    hands.write("renew_passphrase", NEW)
    _type_and_go_on(hands, "renew_again", NEW)
    new_key = hands.find("renew_key_signs").accessibleName()
    hands.press("renew_key_kept")
    hands.press("renew_key_done")
    hands.until(lambda: hands.reads("Øve Øvesen"))
    hands.lock()
    hands.press("unlock_other_way")
    _type_and_go_on(hands, "unlock_recovery_key", key)
    hands.until(lambda: hands.find("unlock_recovery_key.labelled", Labelled).has_problem())
    laptop.time.seconds += 2
    hands.until(lambda: hands.find("unlock_unlock").isEnabled())
    hands.press("unlock_other_way")
    hands.press("unlock_other_way")
    _type_and_go_on(hands, "unlock_recovery_key", new_key)
    hands.until(lambda: hands.sees("renew_passphrase"))
    hands.window.app.access.lock()

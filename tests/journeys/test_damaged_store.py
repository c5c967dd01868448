"""The disk has damaged the store. What can be read is saved, or a backup brings everything back."""

import pytest

from csnat_app.bootstrap import build
from csnat_app.services.application import Application
from csnat_app.ui.backup_schedule import BackupSchedule
from tests.journeys.conftest import Laptop
from tests.journeys.mouse import Mouse
from tests.journeys.steps import unlock
from tests.support import CHEAP, PASSPHRASE, UNIT
from tests.ui.pages.damaged.damage import damage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAMES = ("Øve Øvesen", "Kari Øvesen")
LOG, CARERS = (
    8,
    2,
)  # pages of a small store: without the one it does not open, with the other it does


@pytest.fixture
def app(laptop: Laptop) -> Application:
    """The laptop's store with two carers, locked."""
    found = build(laptop.folder, laptop.time.clock(), CHEAP)
    found.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    for name in NAMES:
        found.carers.create(name, "spouse", "", "nb", "")
    found.backups.make_now()
    found.access.lock()
    return found


def names(hands: Mouse) -> set[str]:
    return {row.name for row in hands.window.app.carers.search().rows}


def test_what_can_be_read_is_saved_from_the_door(laptop: Laptop, app: Application) -> None:
    damage(app.folder, LOG)
    hands = laptop.take(Mouse)
    hands.write("unlock_passphrase", PASSPHRASE)
    hands.press("unlock_unlock")
    hands.press("unlock_restore_now")
    hands.press("restore_salvage")
    hands.press("damaged_salvage")
    hands.write("restore_passphrase", PASSPHRASE)
    hands.press("restore_look")
    hands.until(lambda: hands.sees("damaged_lost"))
    hands.press("damaged_unlock")
    unlock(hands)
    assert names(hands) == set(NAMES)
    assert hands.window.app.health.check() == ()


def test_a_backup_is_restored_from_behind_the_door(laptop: Laptop, app: Application) -> None:
    damage(app.folder, CARERS)
    hands = laptop.take(Mouse)
    unlock(hands)
    room = hands.window.room()
    assert room is not None
    room.show_page("damaged")
    hands.press("damaged_restore")
    hands.press("restore_backup_1")
    hands.write("restore_passphrase", PASSPHRASE)
    hands.press("restore_look")
    hands.press("restore_agree")
    hands.until(lambda: hands.sees("restore_aside"))
    # Nothing is open any more, so nothing leads away but the door.
    assert not hands.find("rail.today").isEnabled()
    hands.press("restore_unlock")
    unlock(hands)
    assert names(hands) == set(NAMES)
    assert hands.window.app.health.check() == ()
    assert hands.window.findChild(BackupSchedule) is not None

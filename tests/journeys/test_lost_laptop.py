"""The laptop is gone. On the new one there is a USB stick with a backup, and a passphrase.

Through the real window and the real files; only the system's dialogs are answered.
"""

import gc
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.domain.rounds import Round
from csnat_app.ui import file_dialog
from tests.journeys.conftest import Laptop
from tests.journeys.hands import Hands
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.journeys.steps import begin_for_real, consider, introduce, meet_a_carer, unlock
from tests.support import PASSPHRASE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def have_a_conversation(laptop: Laptop, hands: Hands) -> None:
    begin_for_real(hands, laptop)
    meet_a_carer(hands)
    introduce(hands)
    consider(hands)
    hands.until(lambda: hands.sees("need_own_words"))
    hands.write("need_own_words", "Mun lean váiban: đ ŋ š ŧ ž.")


def back_up(hands: Hands, stick: Path) -> Path:
    """To the USB stick, as the unit chose; gives the backup's file."""
    hands.press("rail.settings")
    hands.press("settings_backup_open")
    hands.press("backup_choose")
    hands.until(lambda: hands.reads(str(stick)))
    hands.press("backup_make")
    hands.until(lambda: hands.sees("backup_1"))
    (made,) = stick.glob("*.csnatbackup")
    return made


def restore(hands: Hands) -> None:
    hands.press("first_start_restore")
    hands.press("restore_choose_file")
    hands.write("restore_passphrase", PASSPHRASE)
    hands.press("restore_look")
    hands.press("restore_agree")
    hands.until(lambda: hands.sees("restore_unlock"))
    # Nothing was here before, so nothing was put aside.
    assert not hands.sees("restore_aside")
    hands.press("restore_unlock")


def stored(hands: Hands) -> tuple[str, Round]:
    app = hands.window.app
    with app.desk.look() as work:
        (row,) = work.carers.search().rows
        return row.name, work.rounds.of_carer(row.carer_id)[-1]


@pytest.mark.parametrize("kind", [Mouse, Keyboard])
def test_everything_is_there_on_the_new_laptop(
    laptop: Laptop, kind: type[Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(file_dialog, "ask_folder", lambda _parent, _folder: stick)
    hands = laptop.take(kind)
    have_a_conversation(laptop, hands)
    backup = back_up(hands, stick)
    before = stored(hands)
    laptop.close(hands)
    shutil.rmtree(laptop.folder)

    monkeypatch.setattr(file_dialog, "ask_backup", lambda _parent, _folder: backup)
    laptop.time.now += timedelta(days=2)
    hands = replace(laptop, folder=tmp_path / "new").take(kind)
    restore(hands)
    unlock(hands)
    assert stored(hands) == before
    # The first window refers to itself; qtbot would close it a second time.
    gc.collect()

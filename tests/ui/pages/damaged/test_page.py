from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.services.health import SalvageReport
from csnat_app.ui.pages.damaged import words
from csnat_app.ui.pages.damaged.desk_page import DamagedDeskPage
from csnat_app.ui.pages.damaged.page import DamagedPage
from csnat_app.ui.pages.damaged.presenter import Damage, DamagedPresenter
from tests.support import PASSPHRASE
from tests.ui.hands import Hand
from tests.ui.pages.damaged.damage import damage


def test_at_the_door_what_can_be_read_is_saved(
    qtbot: QtBot, app: Application, tmp_path: Path
) -> None:
    app.access.lock()
    damage(app.folder, -2)
    dates = app.library.date_words("nb")
    presenter = DamagedPresenter(app.health, app.backups, app.access, app.desk, dates)
    file = tmp_path / "liste.txt"
    page = DamagedPage(presenter, ask=lambda _parent, _name: file)
    qtbot.addWidget(page)
    page.show()
    told: list[str] = []
    page.done.connect(lambda: told.append("done"))
    page.busy.connect(lambda busy: told.append(f"busy {busy}"))
    hand = Hand(qtbot, page)
    assert "could not be opened" in hand.text("damaged_lines")
    hand.click("damaged_salvage")
    hand.type("restore_passphrase", PASSPHRASE)
    hand.click("restore_look")
    kept = hand.text("damaged_kept_lines")
    assert kept.startswith(f"{presenter.kept('carer')} carer")
    assert presenter.kept_in in hand.text("damaged_saved_lead_0")
    if words.lost(presenter):
        hand.click("damaged_save_list")
        assert file.read_text("utf-8") == words.whole_list(presenter)
        assert hand.text("damaged_saved_state") == "Saved as liste.txt."
    hand.click("damaged_unlock")
    assert told == ["busy True", "busy False", "done"]
    app.access.unlock_any(PASSPHRASE)
    assert app.health.check() == ()


def test_behind_the_door_the_store_is_looked_over_and_restored_from_a_backup(
    qtbot: QtBot, app: Application
) -> None:
    app.backups.make_now()
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    damage(app.folder, -2)
    dates = app.library.date_words("nb")
    page = DamagedDeskPage(app.health, app.backups, app.access, app.desk, dates)
    qtbot.addWidget(page)
    page.show()
    went: list[str] = []
    page.go.connect(lambda name, _argument: went.append(name))
    page.enter()
    hand = Hand(qtbot, page)
    qtbot.waitUntil(lambda: hand.text("damaged_lines") == words.damage(Damage.PAGE))
    assert hand.text("damaged_last_good") == "Last good backup: i dag 08:30"
    hand.click("damaged_restore")
    hand.click("damaged_back")
    assert went == ["restore", "today"]


def test_a_store_that_is_whole_after_all_is_said_to_be(qtbot: QtBot, app: Application) -> None:
    dates = app.library.date_words("nb")
    page = DamagedDeskPage(app.health, app.backups, app.access, app.desk, dates)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    hand = Hand(qtbot, page)
    qtbot.waitUntil(lambda: hand.text("damaged_title") == "The store is whole")
    ways = page.findChild(QWidget, "damaged_ways")
    assert ways is not None
    assert not ways.isVisible()


def test_every_kind_of_damage_has_words_of_its_own() -> None:
    said = [words.damage(kind) for kind in Damage]
    assert all(said)
    assert len(set(said)) == len(Damage)


def test_the_whole_list_tells_everything_that_was_lost(app: Application) -> None:
    dates = app.library.date_words("nb")
    presenter = DamagedPresenter(app.health, app.backups, app.access, app.desk, dates)
    lines = ("rows: action 3", "rows: mark unknown", "carer: 0123456789ab", "case: a")
    presenter.report = SalvageReport({"carer": 2, "need": 1}, lines, Path("aside"))
    text = words.whole_list(presenter)
    for said in ("3. mars 2026", "? 01234567", "Actions: 3", "Answers of carers: perhaps some"):
        assert said in text
    assert len(words.lost(presenter)) == 4
    # The list leaves the store: nobody is named in it.
    assert "Øve" not in text

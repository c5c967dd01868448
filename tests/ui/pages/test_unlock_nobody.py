"""Everybody was cut out of both header files: the door says so, and the printed key opens it."""

import json
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from tests.support import opened, program


def cut_out(folder: Path) -> str:
    """Gives the recovery key, the only way in that is left."""
    app = opened(folder)
    key = app.slots.new_recovery_key()
    app.access.lock()
    for name in ("store.json", "store.json.previous"):
        found = json.loads((folder / name).read_text("utf-8"))
        found["slots"] = [slot for slot in found["slots"] if slot["kind"] == "recovery"]
        (folder / name).write_text(json.dumps(found), "utf-8")
    return key


def test_the_door_leads_to_the_key(qtbot: QtBot, tmp_path: Path) -> None:
    key = cut_out(tmp_path / "store")
    app = program(tmp_path / "store")
    page = UnlockPage(UnlockPresenter(app.access, app.folder))
    qtbot.addWidget(page)
    page.show()

    def button(name: str) -> QPushButton:
        found = page.findChild(QPushButton, name)
        assert found is not None, name
        return found

    assert not button("unlock_unlock").isVisible()
    assert button("unlock_restore_now").isVisible()
    button("unlock_use_key").click()
    line = page.findChild(QLineEdit, "unlock_recovery_key")
    assert line is not None
    assert line.isVisible()
    line.insert(key)
    with qtbot.waitSignal(page.opened):
        button("unlock_unlock").click()
    assert app.access.repaired
    assert app.access.must_renew == "recovery"
    app.access.renew("en annen setning i snø")
    app.access.lock()
    app.access.unlock_any("en annen setning i snø")
    app.access.lock()


def test_a_passphrase_is_then_a_wrong_one(qtbot: QtBot, tmp_path: Path) -> None:
    cut_out(tmp_path / "store")
    app = program(tmp_path / "store")
    page = UnlockPage(UnlockPresenter(app.access, app.folder))
    qtbot.addWidget(page)
    page.show()
    for name in ("unlock_use_key", "unlock_other_way"):
        button = page.findChild(QPushButton, name)
        assert button is not None
        button.click()
    line = page.findChild(QLineEdit, "unlock_passphrase")
    assert line is not None
    line.insert("en setning i snø som var")
    unlock = page.findChild(QPushButton, "unlock_unlock")
    assert unlock is not None
    unlock.click()
    qtbot.waitUntil(lambda: app.access.wait_left() > 0)
    qtbot.waitUntil(lambda: line.isVisible() and line.isEnabled())
    assert not app.desk.is_open

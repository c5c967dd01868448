"""A log whose end was cut off, at the door: told as that, and gone on with only when asked for."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.services.notices import NoticeKind
from csnat_app.ui.log_words import done
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from csnat_app.ui.widgets.banner import Banner
from tests.support import PASSPHRASE, opened, program


def cut_off(folder: Path) -> Application:
    """A locked store whose log lost its last two entries, by somebody who has the key."""
    app = opened(folder)
    app.carers.create("Prøve Prøvesen", "son", "P-2", "nb", "")
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    connection = app.desk.database._connection
    connection.execute("DROP TRIGGER log_not_removed")
    connection.execute("DELETE FROM log WHERE id > (SELECT max(id) FROM log) - 2")
    app.desk.database.close()
    return program(folder)


def button(page: UnlockPage, name: str) -> QPushButton:
    (found,) = page.findChildren(QPushButton, name)
    return found


def test_it_is_told_and_opened_only_when_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    app = cut_off(tmp_path / "store")
    page = UnlockPage(UnlockPresenter(app.access, app.folder))
    qtbot.addWidget(page)
    page.show()
    line = page.findChild(QLineEdit, "unlock_passphrase")
    assert line is not None
    line.insert(PASSPHRASE)
    button(page, "unlock_unlock").click()
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "unlock_older") is not None)
    told = page.findChild(Banner, "unlock_trouble")
    assert told is not None
    said = " ".join(label.text() for label in told.findChildren(QLabel))
    assert "last entries of the log" in said
    assert button(page, "unlock_restore_now").isVisible()
    button(page, "unlock_older").click()
    button(page, "unlock_older_ask.stop").click()
    assert not app.desk.is_open
    button(page, "unlock_older").click()
    qtbot.waitUntil(lambda: len(page.findChildren(QPushButton, "unlock_older_ask.go_on")) == 1)
    with qtbot.waitSignal(page.opened):
        button(page, "unlock_older_ask.go_on").click()
    assert app.access.accepted_cut
    assert not app.access.accepted_older
    assert NoticeKind.LOG_BROKEN in [notice.kind for notice in app.notices.notices()]
    assert NoticeKind.OLDER_COPY not in [notice.kind for notice in app.notices.notices()]
    with app.desk.look() as work:
        (entry,) = [entry for entry in work.log.latest(3) if entry.deed is Deed.ACCEPTED_OLDER]
    assert done(entry) == "went on though the end of the log was missing"
    app.access.lock()

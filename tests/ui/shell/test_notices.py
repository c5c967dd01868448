import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.services.application import Application
from csnat_app.ui.shell.notices import Notices
from tests.support import PASSPHRASE, public_key


@pytest.fixture
def notices(qtbot: QtBot, app: Application) -> Notices:
    found = Notices(app, app.library.date_words("nb"))
    qtbot.addWidget(found)
    return found


def _shown(notices: Notices) -> list[str]:
    return [
        one.objectName()
        for one in notices.findChildren(QWidget)
        if one.property("box") == "banner" and one.isVisibleTo(notices)
    ]


def _press(notices: Notices, name: str) -> None:
    button = notices.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_takes_no_room_when_there_is_nothing_to_tell(notices: Notices) -> None:
    notices.begin()
    assert not notices.isVisible()


def test_tells_one_after_the_other_and_never_again(
    qtbot: QtBot, app: Application, notices: Notices
) -> None:
    app.slots.add_organisation("IT-avdelingen", public_key())
    app.notices.checked(("log: entry 3 was altered",))
    notices.begin()
    qtbot.waitUntil(lambda: _shown(notices) == ["notice_log_broken"])
    _press(notices, "notice_log_broken_seen")
    qtbot.waitUntil(lambda: _shown(notices) == ["notice_organisation_key"])
    banner = notices.findChild(QWidget, "notice_organisation_key")
    assert banner is not None
    for words in ("IT-avdelingen", "Prøve Prøvesen"):
        assert words in banner.accessibleName()
    _press(notices, "notice_organisation_key_seen")
    qtbot.waitUntil(lambda: not notices.isVisible())
    app.access.lock()
    notices.show_next()
    assert not notices.isVisible()


def test_leads_to_where_more_can_be_seen(qtbot: QtBot, app: Application, notices: Notices) -> None:
    app.slots.add_organisation("IT-avdelingen", public_key())
    notices.begin()
    with qtbot.waitSignal(notices.go, timeout=1000) as told:
        _press(notices, "notice_organisation_key_more")
    assert told.args == ["people"]
    assert not app.notices.notices()


def test_damage_stays_said_until_it_is_read(
    qtbot: QtBot, app: Application, notices: Notices
) -> None:
    app.notices.checked(("page: 7 is damaged",))
    notices.begin()
    with qtbot.waitSignal(notices.go, timeout=1000) as told:
        _press(notices, "notice_store_damaged_more")
    assert told.args == ["damaged"]
    assert app.notices.notices()


def test_looks_through_the_store_beside_the_interface(
    qtbot: QtBot, app: Application, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices.begin()
    notices.check()
    qtbot.waitUntil(lambda: app.notices.is_checked)
    assert not notices.isVisible()
    monkeypatch.setattr(app.health, "check", lambda: ("page: 7 is damaged",))
    notices.check()
    qtbot.waitUntil(lambda: _shown(notices) == ["notice_store_damaged"])


def test_a_check_that_ends_after_locking_tells_nobody(
    qtbot: QtBot, app: Application, notices: Notices
) -> None:
    notices.check()
    app.access.lock()
    qtbot.waitUntil(lambda: not notices._work.busy)
    assert not notices.isVisible()


def test_what_was_read_while_all_was_encrypted_anew_is_not_told(
    qtbot: QtBot, app: Application, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rekeyed_meanwhile() -> tuple[str, ...]:
        app.slots.rekey(PASSPHRASE)
        return ("page: 7 is damaged",)

    monkeypatch.setattr(app.health, "check", rekeyed_meanwhile)
    notices.begin()
    notices.check()
    qtbot.waitUntil(lambda: not notices._work.busy)
    assert app.desk.is_open
    assert not app.notices.is_checked
    assert not notices.isVisible()

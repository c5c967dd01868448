"""Several people at the door: they choose who they are; who is invited types the code."""

from pytestqt.qtbot import QtBot

from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.rows import Row
from tests.support import PASSPHRASE
from tests.ui.pages.door import Door

OTHER = "en annen frase helt"


def _rows(door: Door) -> list[Row]:
    return [row for row in door.page.findChildren(Row) if row.isVisible()]


def _invite(door: Door, name: str, title: str = "") -> str:
    """Somebody is invited by the one person; gives the code."""
    application = door.application
    application.access.unlock_any(PASSPHRASE)
    code = application.slots.invite(name, title)
    application.access.lock()
    door.page.enter()
    return code


def test_several_people_choose_who_they_are(qtbot: QtBot, door: Door) -> None:
    code = _invite(door, "Øve Øvesen", "lege")
    application = door.application
    application.access.unlock(application.access.people()[1].id, code)
    application.access.renew(OTHER)
    application.access.lock()
    door.page.enter()
    rows = _rows(door)
    assert [row.accessibleName() for row in rows] == [
        "Prøve Prøvesen sykepleier",
        "Øve Øvesen lege",
    ]
    assert [row.is_chosen() for row in rows] == [True, False]
    rows[1].activated.emit()
    assert [row.is_chosen() for row in rows] == [False, True]
    door.type("unlock_passphrase", OTHER)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.desk.person.name == "Øve Øvesen"


def test_who_is_invited_types_the_code(qtbot: QtBot, door: Door) -> None:
    code = _invite(door, "Øve Øvesen")
    _rows(door)[1].activated.emit()
    assert not door.sees("unlock_passphrase")
    assert not door.sees("unlock_other_way")
    door.type("unlock_code", "AAAA-BBBB")
    door.button().click()
    labelled = door.widget("unlock_code.labelled")
    assert isinstance(labelled, Labelled)
    qtbot.waitUntil(labelled.has_problem)
    assert "code" in labelled.note()
    door.time.seconds += 2
    qtbot.waitUntil(lambda: door.button().isEnabled())
    door.type("unlock_code", code.lower())
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.access.must_renew == "invited"


def test_the_recovery_key_is_used_by_whoever_was_chosen(qtbot: QtBot, door: Door) -> None:
    _invite(door, "Øve Øvesen")
    _rows(door)[0].activated.emit()
    door.button("unlock_other_way").click()
    assert _rows(door), "who it is can still be chosen"
    door.type("unlock_recovery_key", door.recovery_key)
    door.button().click()
    qtbot.waitUntil(lambda: door.opened == [True])
    assert door.application.desk.person.name == "Prøve Prøvesen"
    assert door.application.access.must_renew == "recovery"

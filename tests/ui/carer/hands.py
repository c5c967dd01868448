"""What the tests of the carer's screen do: hand it over, and use it as a carer would."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.rounds import Consideration, Mark
from csnat_app.domain.stages import Stage
from csnat_app.ui.carer.screen import CarerScreen
from csnat_app.ui.carer.thanks import ThanksPage
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.widgets.text import Text
from tests.ui.window.desk import Desk, settle

SAMPLE = "ovingsskjema"


@dataclass
class Carer:
    """The carer at the screen of a desk. `id` and `name` are the carer's, `round_id` the form's."""

    desk: Desk
    id: str
    name: str
    round_id: str

    @property
    def screen(self) -> CarerScreen:
        found = self.desk.window.carer_side.screen()
        assert found is not None
        return found

    def find(self, name: str) -> QWidget:
        found = self.desk.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled()
        assert button.isVisible()
        button.click()

    def text(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, Text)
        return found.shown_text()

    def kept(self) -> Consideration:
        return self.desk.app.rounds.get(self.round_id).consideration

    def mark(self, area: str) -> Mark:
        found = self.kept().mark(area)
        assert found is not None
        return found


def hand_over(desk: Desk) -> Carer:
    """As the nurse does it on the page of stage 2, with the question answered."""
    for row in desk.app.carers.search(limit=100).rows:
        case = desk.app.carers.open(row.carer_id)
        if case.latest.instrument_id == SAMPLE and case.carer.language == "nb":
            break
    else:
        raise AssertionError("nobody in the practice store has the sample form in Bokmål")
    carer = Carer(desk, case.carer.id, case.carer.name, case.latest.id)
    desk.carer_id = carer.id
    page = desk.show("carer consideration")
    button = page.findChild(QAbstractButton, "screen_hand_over")
    assert button is not None
    button.click()
    confirm = page.findChild(QAbstractButton, "screen_ask.hand")
    assert confirm is not None
    confirm.click()
    for _ in range(100):
        QApplication.processEvents()
        if desk.window.carer_side.on:
            break
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(carer.screen)
    return carer


def wait_for_thanks(desk: Desk, qtbot: QtBot) -> ThanksPage:
    qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ThanksPage))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = desk.window.centralWidget()
    assert isinstance(found, ThanksPage)
    return found


def at_door(desk: Desk) -> bool:
    """Locked, in the nurse's window."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (
        isinstance(desk.window.centralWidget(), UnlockPage)
        and not desk.app.desk.is_open
        and not desk.window.carer_side.on
        and not desk.window.isFullScreen()
    )


def back_at_stage_2(carer: Carer) -> CasePage:
    """The page that the nurse comes back to."""
    room = carer.desk.window.room()
    assert room is not None
    page = room.page(room.name)
    assert isinstance(page, CasePage)
    assert (room.argument, page.stage) == (carer.id, Stage.CONSIDERATION)
    return page

"""The unlock page on a real, locked store, and what somebody does at it."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.ui.pages.unlock import UnlockPage
from csnat_app.ui.pages.unlock_presenter import UnlockPresenter
from csnat_app.ui.widgets.labelled import Labelled
from tests.support import PASSPHRASE, UNIT, TestTime, program
from tests.ui.hands import Parts


@dataclass
class Door(Parts):
    """The unlock page on a locked store."""

    application: Application
    page: UnlockPage
    time: TestTime
    recovery_key: str
    opened: list[bool] = field(default_factory=list)

    def widget(self, name: str) -> QWidget:
        return self.part(QWidget, name)

    def sees(self, name: str) -> bool:
        """What is not needed is not even made."""
        found = self.page.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def button(self, name: str = "unlock_unlock") -> QAbstractButton:
        return self.part(QAbstractButton, name)

    def labelled(self) -> Labelled:
        return self.part(Labelled, "unlock_passphrase.group.labelled")

    def text(self, name: str) -> str:
        return self.part(QLabel, name).text()


def made_door(qtbot: QtBot, folder: Path, *, practice: bool = False) -> Door:
    time = TestTime()
    application = program(folder, time)
    key = application.access.create(
        "Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT, practice=practice
    )
    application.access.lock()
    page = UnlockPage(UnlockPresenter(application.access, folder, "dette er bare øving"))
    qtbot.addWidget(page)
    page.show()
    door = Door(application, page, time, key)
    page.opened.connect(lambda: door.opened.append(True))
    return door

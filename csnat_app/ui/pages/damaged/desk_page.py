"""A damaged store that could still be opened."""

from typing import TYPE_CHECKING

from csnat_app.domain.dates import DateWords
from csnat_app.ui.pages.begun_anew import BegunAnew
from csnat_app.ui.pages.damaged.page import DamagedPage
from csnat_app.ui.pages.damaged.presenter import DamagedPresenter

if TYPE_CHECKING:
    from csnat_app.services.access import AccessService
    from csnat_app.services.backups import BackupService
    from csnat_app.services.desk import Desk
    from csnat_app.services.health import HealthService


class DamagedDeskPage(BegunAnew):
    """Looks the store over each time it is entered."""

    def __init__(
        self,
        health: "HealthService",
        backups: "BackupService",
        access: "AccessService",
        desk: "Desk",
        dates: DateWords,
    ) -> None:
        super().__init__("damaged_desk")
        self._made_of = (health, backups, access, desk, dates)

    def enter(self, argument: object = None) -> None:
        page = DamagedPage(DamagedPresenter(*self._made_of))
        page.back.connect(lambda: self.go.emit("today", None))
        page.restore_wanted.connect(lambda: self.go.emit("restore", None))
        page.done.connect(self.lock_wanted)
        page.busy.connect(self.busy)
        self.begin(page)

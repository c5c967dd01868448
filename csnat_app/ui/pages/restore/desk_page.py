"""Restoring a backup behind the door."""

from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.dates import DateWords
from csnat_app.ui.pages.begun_anew import BegunAnew
from csnat_app.ui.pages.restore.page import RestorePage
from csnat_app.ui.pages.restore.presenter import RestorePresenter

if TYPE_CHECKING:
    from csnat_app.domain.clock import Clock
    from csnat_app.services.access import AccessService
    from csnat_app.services.backups import BackupService


class RestoreDeskPage(BegunAnew):
    """Entered with a backup's path, it goes on with that one."""

    def __init__(
        self, backups: "BackupService", access: "AccessService", dates: DateWords, clock: "Clock"
    ) -> None:
        super().__init__("restore_desk")
        self._made_of = (backups, access, dates, clock)

    def enter(self, argument: object = None) -> None:
        page = RestorePage(RestorePresenter(*self._made_of))
        page.back.connect(lambda: self.go.emit("backup", None))
        page.done.connect(self.lock_wanted)
        page.busy.connect(self.busy)
        self.begin(page)
        if isinstance(argument, Path):
            page.take(argument)
